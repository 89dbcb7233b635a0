"""What happens when something is dropped somewhere: dragged thing x target x state -> command, or why not.

The table of ui-spec, section 8. Views ask while the pointer hovers and once more when it lets go, so that what was
announced is what is done. Calls that are dragged have their rows in `drop_rules_calls`.
"""

from callboard.domain.board import Board
from callboard.domain.commands import AddToConference, PlaceCall
from callboard.domain.conferences.conference import SlotKind, SlotState
from callboard.domain.conferences.room_range import usable_rooms
from callboard.domain.drops.drop_outcomes import (
    AskReason,
    DropAdds,
    DropAsks,
    DropChooses,
    DropFills,
    DropFillsBuilder,
    DropKeeps,
    DropOutcome,
    DropRefusal,
    DropRefused,
    DropRuns,
    DropWatches,
    refused,
)
from callboard.domain.drops.drop_rules_calls import outcome_of_call_drop
from callboard.domain.drops.drop_rules_several import number_onto_several
from callboard.domain.drops.drop_targets import (
    CallKind,
    Dragged,
    DraggedCall,
    DropTarget,
    OntoExtension,
    OntoFavourites,
    OntoFrom,
    OntoPlan,
    OntoSeveral,
    OntoSlot,
    OntoTo,
)
from callboard.domain.numbers.ask_first import BUSY_STATES, checked, why_ask_about, why_ask_person
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import ProblemCode, problem

__all__ = [
    "BUSY_STATES",
    "AskReason",
    "CallKind",
    "Dragged",
    "DraggedCall",
    "DropAdds",
    "DropAsks",
    "DropChooses",
    "DropFills",
    "DropFillsBuilder",
    "DropKeeps",
    "DropOutcome",
    "DropRefusal",
    "DropRefused",
    "DropRuns",
    "DropTarget",
    "DropWatches",
    "OntoExtension",
    "OntoFavourites",
    "OntoFrom",
    "OntoPlan",
    "OntoSeveral",
    "OntoSlot",
    "OntoTo",
    "outcome_of_call",
    "outcome_of_drop",
]

IN_USE = (SlotState.RUNNING, SlotState.FILLING)


def outcome_of_drop(dragged: Dragged, target: DropTarget, board: Board) -> DropOutcome:
    """What letting go of `dragged` on `target` would do while `board` holds."""
    if not dragged.numbers and dragged.call is None and not dragged.template:
        return refused(DropRefusal.NO_NUMBER)
    slot = board.slots.get(target.number) if isinstance(target, OntoSlot) else None
    if slot is not None and slot.kind is SlotKind.GATEWAY:
        return refused(DropRefusal.GATEWAY, slot=slot.number, usable=usable_rooms(board))
    if dragged.template:
        return _template_onto(dragged.template, target, board)
    if dragged.call is not None:
        return outcome_of_call_drop(dragged, dragged.call, target, board)
    return _people_onto(dragged, target, board)


def outcome_of_call(dn_from: str, number_to: str, board: Board) -> DropOutcome:
    """What asking for a call from `dn_from` to `number_to` by hand on a tile leads to."""
    if not board.connection.is_live:
        return refused(problem(ProblemCode.NOT_CONNECTED))
    if same_number(dn_from, number_to):
        return refused(DropRefusal.SAME_PHONE)
    return checked(
        PlaceCall(dn_from, number_to), board, why_ask_about(number_to, board) or why_ask_person(dn_from, board)
    )


def _template_onto(template: str, target: DropTarget, board: Board) -> DropOutcome:
    if not isinstance(target, OntoSlot):
        return refused(DropRefusal.TEMPLATE_ELSEWHERE)
    if board.slot_state(target.number) is SlotState.FREE:
        return DropFillsBuilder(template, target.number)
    return refused(DropRefusal.ROOM_IN_USE)


def _people_onto(dragged: Dragged, target: DropTarget, board: Board) -> DropOutcome:
    gone = [number for number in dragged.extensions if number not in board.extensions]
    numbers = tuple(number for number in dragged.numbers if number not in gone)
    if gone and not numbers:
        return refused(problem(ProblemCode.FROM_UNKNOWN, number=gone[0]))
    if isinstance(target, OntoFavourites):
        return _onto_favourites(numbers, target, board)
    if isinstance(target, OntoPlan | OntoSlot) and dragged.member_of:
        return refused(DropRefusal.IN_OTHER_ROOM, number=numbers[0], room=dragged.member_of)
    if isinstance(target, OntoPlan):
        return _onto_plan(numbers, target)
    if isinstance(target, OntoSlot) and board.slot_state(target.number) not in IN_USE:
        is_free = board.slot_state(target.number) is SlotState.FREE
        return DropAdds(numbers, target.number) if is_free else refused(DropRefusal.ROOM_IN_USE)
    if isinstance(target, OntoSlot | OntoExtension | OntoSeveral) and not board.connection.is_live:
        return refused(problem(ProblemCode.NOT_CONNECTED))
    number, *others = numbers
    return DropChooses(numbers) if others else _one_onto(number, target, board)


def _one_onto(
    number: str, target: OntoExtension | OntoSeveral | OntoFrom | OntoTo | OntoSlot, board: Board
) -> DropOutcome:
    if isinstance(target, OntoTo):
        return DropFills(number)
    if isinstance(target, OntoFrom):
        return DropFills(number) if number in board.extensions else refused(DropRefusal.FROM_OUTSIDE)
    if isinstance(target, OntoSeveral):
        return number_onto_several(number, target, board)
    if isinstance(target, OntoSlot):
        return _into_running(number, target.number, board)
    return outcome_of_call(target.number, number, board)


def _onto_favourites(numbers: tuple[str, ...], target: OntoFavourites, board: Board) -> DropOutcome:
    if any(number not in board.extensions for number in numbers):
        return refused(DropRefusal.NOT_HERE)
    return DropKeeps(numbers, target.row, all(number in target.listed for number in numbers))


def _onto_plan(numbers: tuple[str, ...], target: OntoPlan) -> DropOutcome:
    new = tuple(number for number in numbers if not any(same_number(number, other) for other in target.listed))
    return DropAdds(new, row=target.row) if new else refused(DropRefusal.ALREADY_LISTED, number=numbers[0])


def _into_running(number: str, slot: str, board: Board) -> DropOutcome:
    if any(same_number(leg.number, number) for leg in board.members_of(slot)):
        return refused(DropRefusal.ALREADY_IN_CONFERENCE, number=number)
    return checked(AddToConference(slot, number), board, why_ask_about(number, board))
