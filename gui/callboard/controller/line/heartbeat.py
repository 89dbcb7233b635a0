"""Notices when the phone system has been silent for a while, so that it can be asked for a sign of life.

A line may be dead at its other end without anybody being told: a network cable, a sleeping virtual machine, a service
that hangs. While events come they are the sign of life and nothing is asked. After `quiet_s` of silence (4 s) one
small question is due, which has to be answered within `alive_s` (4 s): such a line is known to be lost after 8 s, and
what is shown of it is not older than that. While a request of the call manager is being carried out, another thread
asks (`question_beside.py`); any other request has its own, longer limit first. At rest it is one question in 4 s, well
below 0.1 % of a processor.
"""

from collections.abc import Callable

from callboard.controller.deadline_watch import DeadlineWatch
from callboard.sessions.steady_clock import steady_now_s


class Heartbeat:
    """From `begin` on `on_silence` is called from the thread of `watch` after `quiet_s` without a word, and again
    every `quiet_s` while the silence lasts."""

    def __init__(
        self,
        watch: DeadlineWatch,
        quiet_s: float,
        on_silence: Callable[[], None],
        clock: Callable[[], float] = steady_now_s,
    ) -> None:
        self._watch = watch
        self._quiet_s = quiet_s
        self._on_silence = on_silence
        self._clock = clock
        self._heard_at_s = clock()

    @property
    def silent_for_s(self) -> float:
        """How long ago the last sign of life was."""
        return max(0.0, self._clock() - self._heard_at_s)

    @property
    def is_silent(self) -> bool:
        """Whether a sign of life is due."""
        return self.silent_for_s >= self._quiet_s

    def begin(self) -> None:
        """Listen for as long as `watch` runs. Once."""
        self._watch.after(self._quiet_s, self._look)

    def hear(self) -> None:
        """The phone system said something. From any thread; called for every batch of news."""
        self._heard_at_s = self._clock()

    def _look(self) -> None:
        left_s = self._quiet_s - self.silent_for_s
        self._watch.after(left_s if left_s > 0 else self._quiet_s, self._look)
        if left_s <= 0:
            self._on_silence()
