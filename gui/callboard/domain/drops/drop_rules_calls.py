"""What happens when a live call is dropped somewhere: an answered one is transferred, a ringing one is diverted."""

from callboard.domain.board import Board
from callboard.domain.calls.call import LegState
from callboard.domain.calls.live_call_rules import HEARD, leg_of
from callboard.domain.capability import Feature
from callboard.domain.commands import DivertCall, TransferCall
from callboard.domain.conferences.conference import SlotState
from callboard.domain.drops.drop_outcomes import DropFills, DropOutcome, DropRefusal, refused
from callboard.domain.drops.drop_rules_several import call_onto_several
from callboard.domain.drops.drop_targets import (
    Dragged,
    DraggedCall,
    DropTarget,
    OntoExtension,
    OntoFrom,
    OntoPlan,
    OntoSeveral,
    OntoSlot,
    OntoTo,
)
from callboard.domain.numbers.ask_first import checked, why_ask_person
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.problems import ProblemCode, problem


def outcome_of_call_drop(dragged: Dragged, call: DraggedCall, target: DropTarget, board: Board) -> DropOutcome:
    """What letting go of `call` on `target` would do; `dragged.numbers` is its other side, as far as it is known."""
    if isinstance(target, OntoTo):
        return DropFills(dragged.numbers[0]) if dragged.numbers else refused(DropRefusal.NO_NUMBER)
    if isinstance(target, OntoFrom):
        return refused(DropRefusal.CALL_ONTO_FIELD)
    if isinstance(target, OntoExtension):
        return _onto_person(call, target.number, board)
    if isinstance(target, OntoSeveral):
        return call_onto_several(call, target, board)
    if isinstance(target, OntoSlot):
        return _into_room(call, target.number, board)
    return _no_room(board) if isinstance(target, OntoPlan) else refused(DropRefusal.NOT_HERE)


def _onto_person(call: DraggedCall, number: str, board: Board) -> DropOutcome:
    if not board.connection.is_live:
        return refused(problem(ProblemCode.NOT_CONNECTED))
    leg = leg_of(call.call_id, call.number, board)
    if leg is None:
        return refused(problem(ProblemCode.CALL_GONE))
    if any(same_number(other.number, number) for other in (leg, *board.shown_others(leg))):
        return refused(DropRefusal.SAME_PHONE)
    if number not in board.extensions:
        return refused(problem(ProblemCode.FROM_UNKNOWN, number=number))
    reason = why_ask_person(number, board)
    if leg.state is LegState.RINGING:
        return checked(DivertCall(call.call_id, call.number, number), board, reason)
    if leg.state in HEARD:
        return checked(TransferCall(call.call_id, call.number, number), board, reason)
    return refused(DropRefusal.NOT_HERE)


def _into_room(call: DraggedCall, slot: str, board: Board) -> DropOutcome:
    if not board.connection.is_live:
        return refused(problem(ProblemCode.NOT_CONNECTED))
    leg = leg_of(call.call_id, call.number, board)
    if leg is None:
        return refused(problem(ProblemCode.CALL_GONE))
    is_running = board.slot_state(slot) in (SlotState.RUNNING, SlotState.FILLING)
    if is_running and leg.state in HEARD and board.capabilities.offers(Feature.CALL_INTO_ROOM):
        return checked(TransferCall(call.call_id, call.number, slot), board)
    return _no_room(board)


def _no_room(board: Board) -> DropOutcome:
    return refused(DropRefusal.CALL_INTO_ROOM, generation=board.identity.generation.removeprefix("v"))
