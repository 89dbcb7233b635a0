"""Who a number belongs to: the one place that is asked, whatever there is that knows names."""

from callboard.domain.board import Board
from callboard.domain.numbers.number_identity import is_inside


def name_for(number: str, board: Board) -> str:
    """The name of `number`, "" where nobody knows it: of an extension, a queue, ring group or menu."""
    if not is_inside(number, board):
        return ""
    group = board.call_groups.get(number)
    return board.name_of(number) or (group.name if group is not None else "")
