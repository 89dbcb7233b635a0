"""Rooms that the phone system lists no more, with people in them still: whoever owned them was deleted meanwhile."""

from callboard.domain.board import Board
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind, SlotState, slot_state

STARS = "**"


def left_behind(board: Board) -> tuple[ConferenceSlot, ...]:
    """Those of which the calls tell, by their numbers."""
    prefixes = {slot.number.partition(STARS)[0] for slot in board.slots.values() if slot.kind is SlotKind.PERSONAL}
    rooms = {leg.number for leg in board.legs.values() if leg.number.partition(STARS)[0] in prefixes}
    gone = sorted(number for number in rooms if STARS in number and number not in board.slots)
    return tuple(ConferenceSlot(number, SlotKind.PERSONAL, number.partition(STARS)[2]) for number in gone)


def state_in(room: str, board: Board) -> SlotState:
    """As `Board.slot_state`, also of a room that was left behind."""
    gone = next((slot for slot in left_behind(board) if slot.number == room), None)
    return board.slot_state(room) if gone is None else slot_state(gone, board.legs_of(room))


def is_over(room: str, board: Board) -> bool:
    """Whether nobody is in `room`, nor on the way."""
    return not board.legs_of(room) if room not in board.slots else board.slot_state(room) is SlotState.FREE
