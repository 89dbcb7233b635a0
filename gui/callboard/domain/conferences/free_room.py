"""Which room is proposed for a new conference."""

from callboard.domain.board import Board
from callboard.domain.conferences.conference import SlotKind, SlotState


def proposed_room(board: Board, my_phone: str = "", besides: str = "") -> str:
    """My own room where everybody has one, else the first shared one that is free; "" when there is none.

    `besides` is a room that will not do. A room of my own is proposed while it is in use only when there is no other:
    it is mine, and nobody can start anything else in it.
    """
    usable = [slot for slot in board.slots.values() if slot.kind is not SlotKind.GATEWAY and slot.number != besides]
    mine = [slot.number for slot in usable if slot.owner and slot.owner == my_phone]
    fixed = sorted((slot.number for slot in usable if slot.kind is SlotKind.FIXED), key=_in_order)
    free = [number for number in mine + fixed if board.slot_state(number) is SlotState.FREE]
    return next(iter(free + mine), "")


def first_room(board: Board, my_phone: str, wanted: str = "") -> str:
    """The room that is shown before anybody chose one: `wanted` if there is such a room, else my own, else the first
    shared one; "" when there is none."""
    own = [slot.number for slot in board.slots.values() if slot.owner and slot.owner == my_phone]
    fixed = sorted((slot.number for slot in board.slots.values() if slot.kind is SlotKind.FIXED), key=_in_order)
    return next(iter([wanted] if wanted in board.slots else own + fixed), "")


def _in_order(number: str) -> tuple[int, str]:
    return len(number), number
