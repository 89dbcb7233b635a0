"""What time is it inside the phone system, and what is due next?

Time is a number of seconds since the system was switched on. It moves only when somebody moves it, so a
test lives through an hour in milliseconds and two runs with the same seed are equal to the last event.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from itertools import count


class Timer:
    """One action that is due at a moment; `cancel` makes it not happen."""

    __slots__ = ("_action", "due_s")

    def __init__(self, due_s: float, action: Callable[[], object]) -> None:
        self.due_s = due_s
        self._action: Callable[[], object] | None = action

    @property
    def is_pending(self) -> bool:
        return self._action is not None

    def cancel(self) -> None:
        self._action = None

    def fire(self) -> None:
        """Run the action once; a cancelled or fired timer does nothing."""
        action, self._action = self._action, None
        if action is not None:
            action()


class VirtualClock:
    """Timers in the order of their moment; those of one moment in the order in which they were set."""

    def __init__(self) -> None:
        self._now_s = 0.0
        self._order = count()
        self._heap: list[tuple[float, int, Timer]] = []

    @property
    def now_s(self) -> float:
        return self._now_s

    def call_after(self, delay_s: float, action: Callable[[], object]) -> Timer:
        """Set a timer; a delay below zero counts as zero."""
        timer = Timer(self._now_s + max(0.0, delay_s), action)
        heapq.heappush(self._heap, (timer.due_s, next(self._order), timer))
        return timer

    def next_due_s(self) -> float | None:
        """When the next timer is due, or None when nothing is waiting."""
        self._forget_cancelled()
        return self._heap[0][0] if self._heap else None

    def advance_to(self, time_s: float) -> None:
        """Run everything that is due up to and including that moment; going back is not possible."""
        if time_s < self._now_s:
            raise ValueError(f"time runs forward only: {time_s} is before {self._now_s}")
        while self._heap and self._heap[0][0] <= time_s:
            due_s, _order, timer = heapq.heappop(self._heap)
            if timer.is_pending:
                self._now_s = due_s
                timer.fire()
        self._now_s = time_s

    def _forget_cancelled(self) -> None:
        while self._heap and not self._heap[0][2].is_pending:
            heapq.heappop(self._heap)
