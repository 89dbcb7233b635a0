"""The clock of the program for how long something has lasted: nobody can set it.

Its moments look like Unix time, since it began as that of this computer, and they differ from it as soon as somebody
sets the computer's clock. They hold within one process: what is kept on disk has Unix time. It goes on while the
computer sleeps: a call does too.
"""

import sys
import time

SETTING_WORTH_S = 1.0
"""Two clocks that are read one after the other always differ by a little. Nobody sets a clock by less than this."""


def _running_s() -> float:
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)  # `monotonic` stands still there while the computer sleeps
    return time.monotonic()


_BEGAN_AT_S = time.time() - _running_s()


def steady_now_s() -> float:
    """The moment, in seconds. Never before a moment that it gave before."""
    return _BEGAN_AT_S + _running_s()


def moment_of(unix_s: float) -> float:
    """The moment of this clock that is meant by Unix time `unix_s`: `unix_time_of` the other way round."""
    set_by_s = time.time() - steady_now_s()
    return unix_s if abs(set_by_s) < SETTING_WORTH_S else unix_s - set_by_s


def unix_time_of(moment_s: float) -> float:
    """What the computer's clock, as it is set now, showed at `moment_s` of this clock: Unix time in seconds."""
    set_by_s = time.time() - steady_now_s()
    return moment_s if abs(set_by_s) < SETTING_WORTH_S else moment_s + set_by_s
