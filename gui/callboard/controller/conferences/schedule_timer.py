"""Wakes the watch over scheduled conferences when the next of them has to be looked at."""

import threading
from collections.abc import Callable

from callboard.controller.deadline_watch import Deadline, DeadlineWatch


class ScheduleTimer:
    """`look` judges by the clock and gives in how many seconds to look again. From any thread."""

    def __init__(self, look: Callable[[], float | None], watch: DeadlineWatch) -> None:
        self._look = look
        self._watch = watch
        self._lock = threading.Lock()
        self._planned: Deadline | None = None

    def look(self) -> None:
        """Look now, and plan the next look."""
        with self._lock:
            if self._planned is not None:
                self._planned.cancel()
            wait_s = self._look()
            self._planned = None if wait_s is None else self._watch.after(wait_s, self.look)
