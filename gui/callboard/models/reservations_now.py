"""Who is reserved by reception at the moment. What is kept of it is in the memory of the phone system."""

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.domain.reservation import Reservation, with_reservation, without_reservation
from callboard.models.preferences_now import MemoryNow
from callboard.sessions.steady_clock import steady_now_s

LOOKED_AT_LEAST_EVERY_S = 30.0
"""A timer stands still while the computer sleeps."""
SECONDS_PER_MINUTE = 60


class ReservationsNow(QObject):
    """`changed` names whose mark came, went or got another end; `ended` whose time was over.

    While the program runs an end is a moment of the steady clock, so that setting the computer's clock changes none;
    what is kept is a time of day, which outlives the program.
    """

    changed = Signal(frozenset)
    ended = Signal(str)

    def __init__(
        self,
        memory: MemoryNow,
        parent: QObject | None = None,
        wall_clock: Callable[[], float] = time.time,
        steady_clock: Callable[[], float] = steady_now_s,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._wall_clock = wall_clock
        self._steady_clock = steady_clock
        self._held: dict[str, Reservation] = {}
        self._ends: dict[str, float] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        memory.changed.connect(self._on_memory)
        self._on_memory()
        self.look()

    @property
    def held(self) -> Mapping[str, Reservation]:
        """All of them, by number."""
        return self._held

    def of(self, number: str) -> Reservation | None:
        """That of `number`."""
        return self._held.get(number)

    def reserve(self, number: str, minutes: int | None = None) -> None:
        """Mark `number`, for so long or until somebody removes the mark."""
        until_s = 0.0 if minutes is None else self._wall_clock() + minutes * SECONDS_PER_MINUTE
        self._memory.change(
            reservations=with_reservation(self._memory.value.reservations, Reservation(number, until_s))
        )

    def remove(self, number: str) -> None:
        """`number` is reserved no more."""
        self._memory.change(reservations=without_reservation(self._memory.value.reservations, number))

    def look(self) -> None:
        """Whose time is over is marked no more; then wait for the next."""
        now_s = self._steady_clock()
        over = [number for number, end_s in self._ends.items() if end_s <= now_s]
        for number in over:
            self.remove(number)
            self.ended.emit(number)
        self._timer.stop()
        if self._ends:
            left_s = max(0.0, min(self._ends.values()) - now_s)
            self._timer.start(int(min(left_s, LOOKED_AT_LEAST_EVERY_S) * 1000) + 1)

    def _on_memory(self) -> None:
        before, self._held = self._held, {each.number: each for each in self._memory.value.reservations}
        touched = {number for number in {*before, *self._held} if before.get(number) != self._held.get(number)}
        if not touched:
            return
        left_from_s = self._steady_clock() - self._wall_clock()
        for number in touched:
            held = self._held.get(number)
            self._ends.pop(number, None)
            if held is not None and held.until_s:
                self._ends[number] = held.until_s + left_from_s
        self.changed.emit(frozenset(touched))
        self.look()
