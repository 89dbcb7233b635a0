"""Where everything arrives that another program wants called. It is read, counted and shown; nothing is dialled."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from callboard.domain.numbers.phone_number import printable
from callboard.domain.outside.fate import Fate
from callboard.domain.outside.gate import Admission, OutsideGate
from callboard.domain.outside.offer import Offer
from callboard.domain.outside.origin import Origin
from callboard.domain.outside.reading import OutsideNumber, OutsideReading
from callboard.sessions.steady_clock import steady_now_s

LONGEST_SHOWN = 200
LONGEST_KEPT = 1_000_000
"""Characters of a text without one number, to look for several in."""


class OutsideDesk(QObject):
    """`read` makes a number of a text, `show` shows the offer and says what became of it. `ask_lock` tells, once and
    perhaps later, whether the screen is locked: then nothing that arrives is kept or counted, since nobody would know
    where it came from when they are back."""

    shut = Signal()  # too many of them: no more are taken
    opened = Signal()  # they are again

    def __init__(
        self,
        read: Callable[[str, Origin], OutsideReading],
        ask_lock: Callable[[Callable[[bool], None]], None],
        show: Callable[[Offer], Fate],
        now_s: Callable[[], float] = steady_now_s,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._ask_lock = ask_lock
        self._show = show
        self._now_s = now_s
        self._gate = OutsideGate()
        self._last_id = 0

    @property
    def is_shut(self) -> bool:
        """Whether nothing is taken any more until a person says so."""
        return self._gate.is_shut

    def offer(self, text: str, origin: Origin, told: Callable[[Fate], object] = lambda _fate: None) -> None:
        """`text` came from outside: a link, or something that holds a number. Returns at once, whatever it is; `told`
        hears what became of it, perhaps later."""

        def decide(is_locked: bool) -> None:
            told(Fate.LOCKED if is_locked else self._take(text, origin))

        self._ask_lock(decide)

    def open_again(self) -> None:
        """A person wants numbers from outside again."""
        self._gate = OutsideGate()
        self.opened.emit()

    def _take(self, text: str, origin: Origin) -> Fate:
        reading = self._read(text, origin)
        is_number = isinstance(reading, OutsideNumber)
        shown = printable(text, LONGEST_SHOWN)
        what = reading.number if isinstance(reading, OutsideNumber) else shown
        self._gate, admission = self._gate.after(what, self._now_s(), is_number=is_number)
        if admission is Admission.TAKEN:
            self._last_id += 1
            whole = "" if is_number else text[:LONGEST_KEPT]
            return self._show(Offer(self._last_id, reading, shown, origin, time.time(), whole))
        if admission is Admission.TOO_MANY:
            self.shut.emit()
        if admission in (Admission.TOO_MANY, Admission.SHUT):
            return Fate.SHUT
        return Fate.SAME if is_number else Fate.UNREADABLE
