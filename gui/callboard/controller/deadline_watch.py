"""Calls back when a moment comes, from one thread that sleeps until the next one."""

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable

log = logging.getLogger(__name__)


class Deadline:
    """One moment that is being waited for."""

    __slots__ = ("_is_off", "due")

    def __init__(self, due: Callable[[], None]) -> None:
        self.due = due
        self._is_off = False

    @property
    def is_off(self) -> bool:
        """Whether nobody waits for it any more."""
        return self._is_off

    def cancel(self) -> None:
        """Do not call back. A call that has already begun is not stopped."""
        self._is_off = True


class DeadlineWatch:
    """All deadlines of one switchboard. `clock` gives seconds that never go back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._waiting: list[tuple[float, int, Deadline]] = []
        self._numbers = itertools.count()
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name="callboard-patience", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def after(self, delay_s: float, due: Callable[[], None]) -> Deadline:
        """Call `due` once, `delay_s` from now, unless it is cancelled. `due` must not block."""
        deadline = Deadline(due)
        with self._changed:
            moment = self._clock() + delay_s
            heapq.heappush(self._waiting, (moment, next(self._numbers), deadline))
            if self._waiting[0][2] is deadline:
                self._changed.notify()
        return deadline

    def stop(self) -> None:
        """End; deadlines that are still waited for are forgotten."""
        with self._changed:
            self._is_stopping = True
            self._changed.notify()

    def join(self, timeout_s: float) -> bool:
        """Wait for the end. Returns whether it came in time; on the watch's own thread it has not."""
        if self._thread is threading.current_thread():
            return False
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (deadline := self._next_due()) is not None:
            try:
                deadline.due()
            except Exception:
                log.exception("a deadline's action failed")

    def _next_due(self) -> Deadline | None:
        with self._changed:
            while not self._is_stopping:
                while self._waiting and self._waiting[0][2].is_off:
                    heapq.heappop(self._waiting)
                if not self._waiting:
                    self._changed.wait()
                    continue
                left_s = self._waiting[0][0] - self._clock()
                if left_s <= 0:
                    return heapq.heappop(self._waiting)[2]
                self._changed.wait(left_s)
            return None
