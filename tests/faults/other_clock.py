"""A wall clock that a test can set, for everything in this process that asks Python for the time of day."""

import time
from functools import partial

import pytest

from callboard.app.computer.wake_watch import WakeWatch
from callboard.app.wiring import connect_connection


class OtherClock:
    """`shift` sets it forward or back. The clock that never goes back stays as it is, as it does on a computer whose
    clock is set, and on one that slept (Linux)."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._by_s = 0.0
        self._usual = time.time
        patch.setattr(time, "time", self.now_s)
        # Bound when it was imported.
        patch.setattr(connect_connection, "WakeWatch", partial(WakeWatch, wall_s=self.now_s))

    def now_s(self) -> float:
        return self._usual() + self._by_s

    def shift(self, seconds: float) -> None:
        self._by_s += seconds
