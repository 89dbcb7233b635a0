"""How the program before this one ended, told by the guard that started this one; nobody else tells it."""

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

OPTION = "--after"
FORGET_AFTER_S = 300.0
"""A start that is longer ago says nothing of the next one."""
RESTS_FROM = 3
"""So many starts in that time, and the phone system is left alone until somebody says so."""
MOST_STARTS = 3
"""After so many in that time the guard starts nothing any more."""


class How(StrEnum):
    """What was wrong with it."""

    FROZE = "froze"  # the window answered nobody; the guard ended it
    DIED = "died"  # it ended without saying so


@dataclass(frozen=True, slots=True)
class BadEnd:
    """`silent_s` is how long it answered nobody, 0 for one that died. `starts` are the Unix times of the starts that
    the guards have made in a row, this one the last."""

    how: How
    silent_s: int = 0
    starts: tuple[int, ...] = ()

    @property
    def needs_rest(self) -> bool:
        """Whether it happens again and again."""
        return len(self.starts) >= RESTS_FROM

    def as_argument(self) -> str:
        """For the command line."""
        return ":".join((self.how.value, str(self.silent_s), ",".join(map(str, self.starts))))


def next_bad_end(how: How, silent_s: float, starts: Sequence[int], now_s: float | None = None) -> BadEnd | None:
    """What to tell the next one; None when there were enough of them."""
    now_s = time.time() if now_s is None else now_s
    # A clock that was put back leaves starts in the future: those count, a loop would be worse.
    recent = [start for start in starts if now_s - start < FORGET_AFTER_S]
    if len(recent) >= MOST_STARTS:
        return None
    return BadEnd(how, math.floor(silent_s), (*recent, math.floor(now_s)))


def bad_end_of(argument: str) -> BadEnd | None:
    """What `as_argument` gave; None for anything else."""
    try:
        how, silent, starts = argument.split(":")
        times = tuple(int(start) for start in starts.split(",") if start)
        return BadEnd(How(how), max(0, int(silent)), times[-MOST_STARTS:])
    except ValueError:
        return None
