"""What a drop will do, may ask and cannot do, in sentences (ui-spec, section 8)."""

from collections.abc import Mapping

from callboard.domain.board import Board
from callboard.domain.commands import AddToConference, Command, PlaceCall
from callboard.domain.drop_rules import (
    AskReason,
    DropAdds,
    DropAsks,
    DropChooses,
    DropFills,
    DropOutcome,
    DropRefusal,
    DropRefused,
    DropRuns,
)
from callboard.domain.problems import Problem
from callboard.wording.phrase import Phrase

CALL_FROM = "Drop to call from {from_number}"
CALL_IN = "Drop to call in"
FILL = "Drop the number here"
ADD = "Drop to add"
CHOOSE = "Drop to choose a number"

RINGS_FIRST = "{from_person} rings first. When answered, {to_person} is called."
CALLED_IN = "{to_person} is called into room {slot}."
FILLED = "{to_person} is filled in. Nobody is called."
ADDED = "{people} will be on the list. Nobody is called until you choose Start conference."
SEVERAL = "There are {count} numbers in this text. You choose one."

REFUSALS: Mapping[DropRefusal, str] = {
    DropRefusal.NO_NUMBER: "No phone number found in what you dropped.",
    DropRefusal.FROM_OUTSIDE: "Can't call from an outside number. Two outside numbers can't be connected.",
    DropRefusal.GATEWAY: "Room {slot} is for dialling in. Use {usable}.",
    DropRefusal.SAME_PHONE: "That is the same phone.",
    DropRefusal.ALREADY_IN_CONFERENCE: "{number} is already in this conference.",
    DropRefusal.ALREADY_LISTED: "{number} is already in the list.",
    DropRefusal.ROOM_IN_USE: "This room is in use.",
}
QUESTIONS: Mapping[AskReason, str] = {
    AskReason.CODE: "{to_person} is a code, not a phone number. Codes can change settings on your phone system. "
    "Send it from {from_person}?",
    AskReason.EMERGENCY: "{to_person} is an emergency number. Call it from {from_person}?",
    AskReason.LONG_NUMBER: "{to_person} is longer than a phone number. Call it from {from_person}?",
    AskReason.BUSY: "{from_person} is on a call. Call {to_person} from there anyway?",
    AskReason.DO_NOT_DISTURB: "{from_person} has Do not disturb on. The phone may not ring. "
    "Call {to_person} from there anyway?",
    AskReason.OFFLINE: "The phone of {from_person} is offline. The call may follow its forwarding. "
    "Call {to_person} from there anyway?",
}
YES: Mapping[AskReason, str] = {
    AskReason.CODE: "Send code",
    AskReason.EMERGENCY: "Call",
    AskReason.LONG_NUMBER: "Call",
    AskReason.BUSY: "Call anyway",
    AskReason.DO_NOT_DISTURB: "Call anyway",
    AskReason.OFFLINE: "Call anyway",
}


def hint_on_target(outcome: DropOutcome) -> Phrase | None:
    """What the target itself says while something hovers over it; None when it would refuse."""
    if isinstance(outcome, DropRuns | DropAsks):
        if isinstance(outcome.command, PlaceCall):
            return Phrase(CALL_FROM, {"from_number": outcome.command.dn_from})
        return Phrase(CALL_IN)
    if isinstance(outcome, DropFills):
        return Phrase(FILL)
    if isinstance(outcome, DropAdds):
        return Phrase(ADD)
    return Phrase(CHOOSE) if isinstance(outcome, DropChooses) else None


def hint_in_status(outcome: DropOutcome, board: Board) -> Phrase | Problem:
    """What the status line says meanwhile: a whole sentence, or the Problem that has one."""
    if isinstance(outcome, DropRuns | DropAsks):
        facts = _facts_of(outcome.command, board)
        return Phrase(RINGS_FIRST if isinstance(outcome.command, PlaceCall) else CALLED_IN, facts)
    if isinstance(outcome, DropFills):
        return Phrase(FILLED, {"to_person": _person(outcome.number, board)})
    if isinstance(outcome, DropAdds):
        return Phrase(ADDED, {"people": ", ".join(_person(number, board) for number in outcome.numbers)})
    if isinstance(outcome, DropChooses):
        return Phrase(SEVERAL, {"count": str(len(outcome.numbers))})
    return refusal(outcome, board)


def refusal(outcome: DropRefused, board: Board) -> Phrase | Problem:
    """Why a drop is not possible."""
    if isinstance(outcome.why, Problem):
        return outcome.why
    facts = dict(outcome.facts)
    if "number" in facts:
        facts["number"] = _person(facts["number"], board)
    return Phrase(REFUSALS[outcome.why], facts)


def question(outcome: DropAsks, board: Board) -> tuple[Phrase, Phrase]:
    """What is asked before it is done, and what the button says that does it."""
    return Phrase(QUESTIONS[outcome.reason], _facts_of(outcome.command, board)), Phrase(YES[outcome.reason])


def _facts_of(command: Command, board: Board) -> dict[str, str]:
    if isinstance(command, PlaceCall):
        return {"from_person": _person(command.dn_from, board), "to_person": _person(command.number_to, board)}
    if isinstance(command, AddToConference):
        slot = command.slot
        return {"from_person": slot, "to_person": _person(command.number, board), "slot": slot}
    return {}


def _person(number: str, board: Board) -> str:
    name = board.name_of(number)
    return f"{number} {name}" if name else number
