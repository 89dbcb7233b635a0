"""The rooms that can be started from here, as people write them: 701 to 704 with a dash between."""

from collections.abc import Sequence

from callboard.domain.board import Board
from callboard.domain.conferences.conference import SlotKind

FEWEST_IN_RANGE = 3
DASH = "\u2013"


def usable_rooms(board: Board) -> str:
    """The fixed rooms of the phone system; three and more in a row are one range. "" when there is none."""
    numbers = sorted(slot.number for slot in board.slots.values() if slot.kind is SlotKind.FIXED)
    runs: list[list[str]] = []
    for number in numbers:
        if runs and _follows(runs[-1][-1], number):
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(_written(run) for run in runs)


def _follows(one: str, other: str) -> bool:
    return one.isdecimal() and other.isdecimal() and len(one) == len(other) and int(other) == int(one) + 1


def _written(run: Sequence[str]) -> str:
    return f"{run[0]}{DASH}{run[-1]}" if len(run) >= FEWEST_IN_RANGE else ", ".join(run)
