"""What the numbers in the sheet are for."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChipUse:
    """`words` are on the button, for so many numbers; `act` gets them. `takes_all` when it means all that are ticked,
    else the one that the keyboard is on. `heading` says what is asked, "" where nothing is. `ticks_at_first` is false
    where a press of the button would call all of them."""

    words: Callable[[int], str]
    act: Callable[[list[str]], None]
    takes_all: bool = False
    heading: str = ""
    ticks_at_first: bool = True
