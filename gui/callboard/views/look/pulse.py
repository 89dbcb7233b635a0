"""The one slow fade of the window: whatever rings breathes with it (ui-spec, section 11)."""

import math

from PySide6.QtCore import QObject, QTimer, Signal

PERIOD_MS = 2000
STEP_MS = 100
FAINTEST = 0.55


class Pulse(QObject):
    """`beat` comes ten times a second while somebody wants it and motion is allowed; `strength` is the fade then."""

    beat = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_allowed = True
        self._wanted_by: set[int] = set()
        self._passed_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._on_step)

    @property
    def strength(self) -> float:
        """From 1 down to `FAINTEST` and back within two seconds; 1 while nothing may move."""
        if not self._timer.isActive():
            return 1.0
        swing = (1 + math.cos(2 * math.pi * self._passed_ms / PERIOD_MS)) / 2
        return FAINTEST + (1 - FAINTEST) * swing

    @property
    def is_allowed(self) -> bool:
        """Whether things may move; what rings gets a thicker border where they may not."""
        return self._is_allowed

    def allow(self, is_allowed: bool) -> None:
        """Let things move, or hold everything still."""
        self._is_allowed = is_allowed
        self._start_or_stop()

    def want(self, who: QObject, is_wanted: bool) -> None:
        """`who` shows something that rings, or does so no longer."""
        if is_wanted:
            self._wanted_by.add(id(who))
        else:
            self._wanted_by.discard(id(who))
        self._start_or_stop()

    def _start_or_stop(self) -> None:
        shall_run = self._is_allowed and bool(self._wanted_by)
        if shall_run and not self._timer.isActive():
            self._passed_ms = 0
            self._timer.start()
        elif not shall_run and self._timer.isActive():
            self._timer.stop()
            self.beat.emit()  # once more, so that everything is painted at full strength

    def _on_step(self) -> None:
        self._passed_ms = (self._passed_ms + STEP_MS) % PERIOD_MS
        self.beat.emit()
