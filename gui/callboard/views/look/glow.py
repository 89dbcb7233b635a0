"""One glow on what is different after a time without a line. It fades once and never blinks (ui-spec, section 11)."""

import math
import time
from collections.abc import Callable, Hashable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.views.look.pulse import STEP_MS, Pulse

FADE_MS = 1500
STEADY_MS = 3000
"""Where nothing may move it stands still for so long, and is gone then."""


class Glow(QObject):
    """`lights` are the numbers and call ids that glow; `beat` says that they look different now."""

    beat = Signal()

    def __init__(
        self, pulse: Pulse, parent: QObject | None = None, now_s: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._pulse = pulse
        self._now_s = now_s
        self._began_s = 0.0
        self.lights: frozenset[Hashable] = frozenset()
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._on_step)

    @property
    def strength(self) -> float:
        """From 1 down to 0; 1 to the end where nothing may move."""
        if not self.lights:
            return 0.0
        if not self._pulse.is_allowed:
            return 1.0
        part = min(1.0, max(0.0, (self._now_s() - self._began_s) * 1000 / FADE_MS))
        return (1 + math.cos(math.pi * part)) / 2

    def of(self, key: Hashable) -> float:
        """How strongly `key` glows, from 0 to 1."""
        return self.strength if key in self.lights else 0.0

    def shine(self, lights: Iterable[Hashable]) -> None:
        """Let these glow, once. What still glows of an earlier time does so no longer."""
        self.lights = frozenset(lights)
        self._began_s = self._now_s()
        if self.lights:
            self._timer.start()
        else:
            self._timer.stop()
        self.beat.emit()

    def _on_step(self) -> None:
        lasts_ms = FADE_MS if self._pulse.is_allowed else STEADY_MS
        if (self._now_s() - self._began_s) * 1000 >= lasts_ms:
            self.lights = frozenset()
            self._timer.stop()
            self.beat.emit()
        elif self._pulse.is_allowed:
            self.beat.emit()
