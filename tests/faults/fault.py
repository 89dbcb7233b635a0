"""What a row of the table is made of: what happens, what has to be seen and when, and what has to work afterwards."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from callboard.sessions.choices import ThreeCxChoice
from tests.faults.shown import Shown

if TYPE_CHECKING:
    from tests.faults.scene import Scene

V11, V12, REHEARSED, REHEARSED_V12, SYSTEM = "v11", "v12", "rehearsal", "rehearsal v12", "system"
"""Where a fault is played: on the engine's server over real .NET, on the engine inside, on this computer."""
ON_SERVER = (V11, V12)
EVERYWHERE = (V11, V12, REHEARSED)


@dataclass(frozen=True)
class Step:
    """Somebody does something."""

    words: str
    act: Callable[["Scene"], object]


@dataclass(frozen=True)
class Expect:
    """Something has to be seen within so many seconds."""

    words: str
    is_so: Callable[[Shown], bool]
    within_s: float

    def __str__(self) -> str:
        return f"{self.words} ({self.within_s:g} s)"

    def within(self, seconds: float) -> "Expect":
        return replace(self, within_s=seconds)


@dataclass(frozen=True)
class Fault:
    """`first` is done before the window opens, `steps` in it; then `shows` has to be seen and `never` not. After what
    `mends` it `after` has to be seen, a call has to work (`calls_from`; "" for none) and the board has to equal the
    phone system.

    `most_pause_ms` is how long the window's loop may stand still in all that time, `answer_s` how long a request may
    take until it counts as not answered. Those `short_on` somewhere are played there by `make test`. `options` are
    those of the phone system, `chosen` changes what the window is told to connect to, with a folder to put files into,
    and `variables` are folders below that of the row, for a window in a process of its own.
    """

    family: str
    name: str
    steps: tuple[Step, ...]
    shows: tuple[Expect, ...]
    mends: tuple[Step, ...] = ()
    after: tuple[Expect, ...] = ()
    on: tuple[str, ...] = ON_SERVER
    first: tuple[Step, ...] = ()
    never: tuple[Expect, ...] = ()
    calls_from: str = "104"
    most_pause_ms: float = 100.0
    answer_s: float = 1.5
    short_on: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    chosen: Callable[[ThreeCxChoice, Path], ThreeCxChoice] = lambda choice, _: choice
