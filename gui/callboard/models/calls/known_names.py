"""Who a number belongs to: the one place that is asked, whatever there is that knows names."""

from callboard.domain.board import Board


def name_for(number: str, board: Board) -> str:
    """The name of `number`, "" where nobody knows it: of an extension, a queue, ring group or menu, or of a contact. A
    number of the phone system itself is never that of a contact."""
    group = board.call_groups.get(number)
    return group.name if group is not None else board.name_of(number)
