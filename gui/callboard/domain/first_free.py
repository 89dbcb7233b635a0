"""Who of several is the first that can be called now."""

from collections.abc import Collection, Iterable

from callboard.domain.board import Board
from callboard.domain.extension import ExtensionState

NOBODY: Collection[str] = frozenset()


def is_idle(number: str, board: Board, reserved: Collection[str] = NOBODY) -> bool:
    """Whether the phone of extension `number` is there, in no call, and meant to ring.

    Somebody who is away, offline, does not want to be disturbed, is `reserved`, or of whom nothing is known is not
    idle, and neither is who has a part in a call of which nobody knows how far it is.
    """
    is_free = board.state_of(number) is ExtensionState.FREE
    return is_free and number not in reserved and not board.legs_of(number)


def first_idle(numbers: Iterable[str], board: Board, reserved: Collection[str] = NOBODY) -> str:
    """The first of `numbers` that is idle, in their order; "" when none is."""
    return next((number for number in numbers if is_idle(number, board, reserved)), "")
