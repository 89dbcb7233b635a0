"""How long the window's loop lets anybody wait.

What the test itself does on that thread does not count, nor does the time for which a thread of this process was ready
to run and the system let other programs run instead: the window may be waiting for just that thread, which holds the
interpreter's lock. On Linux the system tells how long that was; where nothing else runs it is next to nothing.
"""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 4
WORTH_A_LOOK_S = 0.02
OWN_THREADS = Path("/proc/self/task")


class Pulse(QObject):
    """Wants to be called every few milliseconds and notes when it was not."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_pause_s = 0.0
        self._last_s = time.perf_counter()
        self._queues = RunQueues()
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
        self._queues.close()
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
        self._queues.note()
        self._last_s = time.perf_counter()

    def _on_beat(self) -> None:
        pause_s = time.perf_counter() - self._last_s
        if pause_s > WORTH_A_LOOK_S:
            pause_s -= self._queues.wait_s()
        self.longest_pause_s = max(self.longest_pause_s, pause_s)
        self._begin()


class RunQueues:
    """For how long threads of this process were kept waiting for a processor."""

    def __init__(self) -> None:
        self._files: dict[str, int] = {}
        self._noted: dict[str, int] = {}

    def note(self) -> None:
        """From now on."""
        self._find_new_threads()
        self._noted = self._waits()

    def wait_s(self) -> float:
        """This thread's since then, and the longest of another: those wait side by side and may not be added up."""
        waited = {thread: wait - self._noted.get(thread, 0) for thread, wait in self._waits().items()}
        own = waited.pop(str(threading.get_native_id()), 0)
        return (own + max(waited.values(), default=0)) / 1e9

    def close(self) -> None:
        for file in self._files.values():
            os.close(file)
        self._files.clear()

    def _find_new_threads(self) -> None:
        try:
            threads = set(os.listdir(OWN_THREADS))  # noqa: PTH208 - a hundred times a second: names are enough
        except OSError:
            return
        for gone in self._files.keys() - threads:
            os.close(self._files.pop(gone))
        for new in threads - self._files.keys():
            with suppress(OSError):
                self._files[new] = os.open(OWN_THREADS / new / "schedstat", os.O_RDONLY)

    def _waits(self) -> dict[str, int]:
        waits: dict[str, int] = {}
        for thread, file in self._files.items():
            with suppress(OSError):  # it has ended
                waits[thread] = int(os.pread(file, 100, 0).split()[1])
        return waits
