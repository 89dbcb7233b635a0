"""How long the window's loop lets anybody wait.

What the test itself does on that thread does not count, nor does the time for which that thread was ready to run and
the system let others run instead: on Linux the system tells how long that was.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 4
WORTH_A_LOOK_S = 0.02


class Pulse(QObject):
    """Wants to be called every few milliseconds and notes when it was not."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_pause_s = 0.0
        self._last_s = time.perf_counter()
        self._kept_waiting_s = 0.0
        self._schedule = _open_schedule()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        self.longest_pause_s = 0.0
        self._begin()
        self._timer.start()

    def stop(self) -> float:
        """End. Gives the longest pause in milliseconds."""
        self._timer.stop()
        if self._schedule is not None:
            os.close(self._schedule)
            self._schedule = None
        return max(0.0, self.longest_pause_s * 1000 - BEAT_MS)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What happens in here is done by the test and not by the window."""
        self._on_beat()
        try:
            yield
        finally:
            self._begin()

    def _begin(self) -> None:
        self._last_s, self._kept_waiting_s = time.perf_counter(), self._waited_s()

    def _on_beat(self) -> None:
        before_s, kept_waiting_s = self._last_s, self._kept_waiting_s
        self._begin()
        pause_s = self._last_s - before_s
        if pause_s > WORTH_A_LOOK_S:
            pause_s -= self._kept_waiting_s - kept_waiting_s
        self.longest_pause_s = max(self.longest_pause_s, pause_s)

    def _waited_s(self) -> float:
        """For how long this thread has been ready to run without a processor, in all."""
        if self._schedule is None:
            return 0.0
        return int(os.pread(self._schedule, 100, 0).split()[1]) / 1e9


def _open_schedule() -> int | None:
    try:
        return os.open("/proc/thread-self/schedstat", os.O_RDONLY)
    except OSError:
        return None
