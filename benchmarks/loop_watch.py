"""How long the window's event loop lets anybody wait."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 1


class LoopWatch(QObject):
    """A timer that wants to be called every millisecond and notes when it was not."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_tick)
        self._last_s = 0.0
        self._longest_s = 0.0

    def start(self) -> None:
        """Begin, and forget what was noted."""
        self._longest_s = 0.0
        self._last_s = time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """End. Gives the longest pause in milliseconds."""
        self._note()
        self._timer.stop()
        return max(0.0, self._longest_s * 1000 - INTERVAL_MS)

    def _on_tick(self) -> None:
        self._note()

    def _note(self) -> None:
        now_s = time.perf_counter()
        self._longest_s = max(self._longest_s, now_s - self._last_s)
        self._last_s = now_s
