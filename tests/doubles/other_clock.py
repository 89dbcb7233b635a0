"""A computer whose clock a test can set, and which can sleep, for everything in this process that asks for the time."""

import time

import pytest

from callboard.sessions import steady_clock


class OtherClock:
    """Nothing changes the clock that asyncio and deadlines go by: it stands still while a computer sleeps (Linux).
    Whoever bound `time.time` when it was imported has to be told of `now_s`."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._set_by_s = 0.0
        self._slept_s = 0.0
        self._wall, self._running = time.time, steady_clock._running_s
        patch.setattr(time, "time", self.now_s)
        self._held_at_s: float | None = None
        patch.setattr(steady_clock, "_running_s", self._running_s)

    def now_s(self) -> float:
        """Unix time."""
        return self._wall() + self._set_by_s + self._slept_s

    def hold(self) -> None:
        """No time passes any more by the steady clock."""
        self._held_at_s = self._running_s()

    def set_by(self, seconds: float) -> None:
        """Somebody puts it forward, or back."""
        self._set_by_s += seconds

    def sleep(self, seconds: float) -> None:
        """Nothing runs for so long, and it is later then."""
        self._slept_s += seconds

    def _running_s(self) -> float:
        return self._running() + self._slept_s if self._held_at_s is None else self._held_at_s
