"""Whether a planned conference can start at this moment, in which room and how: nobody may be there to be asked."""

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.conferences.conference import ConferencePlan, SlotKind, SlotState
from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.planned_conference import PlannedConference
from callboard.domain.drops.drop_outcomes import AskReason
from callboard.domain.numbers.ask_first import why_ask_about
from callboard.domain.numbers.phone_number import clean_number, same_number
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.request_rules import why_not_start

_NOT_IN_THE_WAY = (None, AskReason.FIRST_ABROAD)
"""Who plans a conference names its people; that their country is a new one is asked about when somebody is there."""


def why_not_planned(what: ConferenceTemplate, board: Board) -> Problem | None:
    """The reason why `what` cannot be planned at all, or None. Needs no line to the phone system."""
    if not what.people:
        return problem(ProblemCode.NO_PARTICIPANTS)
    for index, number in enumerate(what.numbers):
        cleaned = clean_number(number)
        if isinstance(cleaned, Problem):
            return cleaned
        if any(same_number(number, other) for other in what.numbers[:index]):
            return problem(ProblemCode.PARTICIPANT_TWICE, number=number)
        if why_ask_about(number, board) not in _NOT_IN_THE_WAY:
            return problem(ProblemCode.ASKS_FIRST, number=number)
    return None


def plan_now(
    planned: PlannedConference, pin: str, board: Board, my_phone: str, set_up: str = ""
) -> ConferencePlan | Problem:
    """What to start now for `planned`, or why it cannot start. Options that this phone system does not take are left
    out: a template may come from another one. `set_up` is the room for which somebody is setting one up."""
    if not board.connection.is_live:
        return problem(ProblemCode.NOT_CONNECTED)
    refused = why_not_planned(planned.what, board)
    if refused is not None:
        return refused
    slot = planned.slot or room_for_now(board, my_phone, set_up)
    if not slot:
        return problem(ProblemCode.SLOT_IN_USE, slot=planned.slot)
    plan = planned.what.plan(slot, pin)
    if not board.capabilities.offers(Feature.CONFERENCE_OPTIONS):
        plan = ConferencePlan(slot, plan.participants)
    return why_not_start(plan, board) or plan


def room_for_now(board: Board, my_phone: str, set_up: str = "") -> str:
    """My own room, else the first one that is free at the moment; "" when there is none. `set_up`, the room for which
    somebody is setting one up, is taken when no other is left."""
    fixed = [slot.number for slot in board.slots.values() if slot.kind is SlotKind.FIXED]
    fixed.sort(key=lambda one: (one == set_up, len(one), one))
    free = (number for number in fixed if board.slot_state(number) is SlotState.FREE)
    return own_room(board, my_phone) or next(free, "")


def own_room(board: Board, my_phone: str) -> str:
    """The room that belongs to my phone, "" where rooms belong to nobody."""
    usable = (slot for slot in board.slots.values() if slot.kind is not SlotKind.GATEWAY)
    return next((slot.number for slot in usable if slot.owner and slot.owner == my_phone), "")
