"""What a drop will do and why it cannot, in sentences (ui-spec, section 8). Questions are in `drop_questions`."""

from collections.abc import Mapping
from typing import Protocol

from callboard.domain.board import Board
from callboard.domain.calls.live_call_rules import leg_of
from callboard.domain.commands import AddToConference, Command, DivertCall, PlaceCall, TransferCall
from callboard.domain.drops.drop_outcomes import (
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
)
from callboard.domain.problems import Problem, ProblemCode
from callboard.wording.phrase import Phrase

MOST_NAMED = 4
"""More people than this are counted in a sentence, not named."""
CALL_FROM = "Drop to call from {from_number}"
TRANSFER_HERE = "Drop to transfer here"
DIVERT_HERE = "Drop to divert here"
CALL_IN = "Drop to call in"
CALL_FIRST_FREE = "First free: call from {from_number}"
FIRST_FREE_GETS_IT = "First free: pass on to {to_number}"
WAIT = "Drop to wait for one"
FILL = "Drop the number here"
ADD = "Drop to add"
USE_TEMPLATE = "Drop to use this template"
ADD_FAVOURITE = "Drop to add to the favourites"
MOVE_HERE = "Drop to move here"
CHOOSE = "Drop to choose a number"

RINGS_FIRST = "{from_person} rings first. When answered, {to_person} is called."
CALLED_IN = "{to_person} is called into room {room}."
TRANSFERRED = "The call with {other_person} goes to {to_person}."
TRANSFERRED_UNKNOWN = "The call goes to {to_person}."
DIVERTED = "The call from {other_person} rings at {to_person} instead."
DIVERTED_UNKNOWN = "The call rings at {to_person} instead."
INTO_ROOM = "The call with {other_person} goes into room {room}."
WAITING_FOR_MANY = (
    "None of these {count} people is free. Callboard tells you as soon as one is; nobody is called before you say so."
)
WAITING = "None of {people} is free. Callboard tells you as soon as one is; nobody is called before you say so."
FILLED = "{to_person} is filled in. Nobody is called."
ADDED = "{people} will be on the list. Nobody is called until you choose Start conference."
TEMPLATE_USED = "Room {room} is set up as {template}. Nobody is called until you choose Start conference."
KEPT = "{people} will be among the favourites."
MOVED = "{people} will be shown here."
SEVERAL = "There are {count} numbers in this text. You choose one."
NOT_CONNECTED = "Not connected to the phone system."

REFUSALS: Mapping[DropRefusal, str] = {
    DropRefusal.NO_NUMBER: "No phone number found in what you dropped.",
    DropRefusal.FROM_OUTSIDE: "Can't call from an outside number. Two outside numbers can't be connected.",
    DropRefusal.GATEWAY: "Room {slot} is for dialling in. Use {usable}.",
    DropRefusal.SAME_PHONE: "That is the same phone.",
    DropRefusal.CALL_ONTO_FIELD: "Drop a call on a person to pass it on.",
    DropRefusal.TEMPLATE_ELSEWHERE: "Drop a template on a free room.",
    DropRefusal.ALREADY_IN_CONFERENCE: "{name} is already in this conference.",
    DropRefusal.CALL_INTO_ROOM: "3CX {generation} can't move a running call into a room. Add the person instead.",
    DropRefusal.IN_OTHER_ROOM: "{name} is in room {room}. Remove them there first.",
    DropRefusal.ROOM_IN_USE: "This room is in use.",
    DropRefusal.ALREADY_LISTED: "{name} is already in the list.",
    DropRefusal.TARGET_CHANGED: "What you dropped on has just changed. Nothing was done.",
    DropRefusal.CALLED_ALREADY: "{name} is being called already.",
    DropRefusal.NOT_TO_WAIT: "This number is never called unasked, so it cannot wait. Drop it on one person.",
    DropRefusal.NOBODY_THERE: "Choose a group first. A number dropped here is called from the first who is free.",
    DropRefusal.NOT_HERE: "",
}
NO_USABLE_ROOM = "Room {slot} is for dialling in."
NO_GENERATION = "Your phone system can't move a running call into a room. Add the person instead."


class People(Protocol):
    """How people and numbers are called."""

    def person(self, number: str) -> str:
        """Inside a sentence: "204 Maya Lindqvist"."""
        ...

    def name(self, number: str) -> str:
        """The name alone, the number where there is none."""
        ...


def hint_on_target(outcome: DropOutcome) -> Phrase | None:
    """What the target itself says while something hovers over it; None when it would refuse."""
    if isinstance(outcome, DropRuns | DropAsks):
        return _hint_of(outcome.command, bool(outcome.among))
    if isinstance(outcome, DropWatches):
        return Phrase(WAIT)
    if isinstance(outcome, DropKeeps):
        return Phrase(MOVE_HERE if outcome.is_move else ADD_FAVOURITE)
    if isinstance(outcome, DropRefused):
        return None
    if isinstance(outcome, DropFills):
        return Phrase(FILL)
    if isinstance(outcome, DropFillsBuilder):
        return Phrase(USE_TEMPLATE)
    return Phrase(ADD if isinstance(outcome, DropAdds) else CHOOSE)


def hint_in_status(outcome: DropOutcome, board: Board, people: People) -> Phrase | Problem:
    """What the status line says meanwhile: a whole sentence, or the Problem that has one."""
    if isinstance(outcome, DropRuns | DropAsks):
        return _promise_of(outcome.command, board, people)
    if isinstance(outcome, DropRefused):
        return refusal(outcome, people)
    if isinstance(outcome, DropWatches):
        return _waiting(outcome, people)
    if isinstance(outcome, DropFills):
        return Phrase(FILLED, {"to_person": people.person(outcome.number)})
    if isinstance(outcome, DropFillsBuilder):
        return Phrase(TEMPLATE_USED, {"room": outcome.slot, "template": outcome.template})
    if isinstance(outcome, DropChooses):
        return Phrase(SEVERAL, {"count": str(len(outcome.numbers))})
    everybody = {"people": ", ".join(map(people.person, outcome.numbers))}
    if isinstance(outcome, DropAdds):
        return Phrase(ADDED, everybody)
    return Phrase(MOVED if outcome.is_move else KEPT, everybody)


def refusal(outcome: DropRefused, people: People) -> Phrase | Problem:
    """Why a drop is not possible; an empty phrase where only the pointer says so."""
    if isinstance(outcome.why, Problem):
        return Phrase(NOT_CONNECTED) if outcome.why.code is ProblemCode.NOT_CONNECTED else outcome.why
    facts = dict(outcome.facts)
    if "number" in facts:
        facts["name"] = people.name(facts.pop("number"))
    if outcome.why is DropRefusal.GATEWAY and not facts.get("usable"):
        return Phrase(NO_USABLE_ROOM, facts)
    if outcome.why is DropRefusal.CALL_INTO_ROOM and not facts.get("generation"):
        return Phrase(NO_GENERATION)
    return Phrase(REFUSALS[outcome.why], facts)


def _waiting(outcome: DropWatches, people: People) -> Phrase:
    if len(outcome.targets) > MOST_NAMED:
        return Phrase(WAITING_FOR_MANY, {"count": str(len(outcome.targets))})
    return Phrase(WAITING, {"people": ", ".join(map(people.person, outcome.targets))})


def _hint_of(command: Command, is_first_free: bool) -> Phrase:
    if is_first_free and isinstance(command, TransferCall | DivertCall):
        return Phrase(FIRST_FREE_GETS_IT, {"to_number": command.destination})
    if isinstance(command, PlaceCall):
        return Phrase(CALL_FIRST_FREE if is_first_free else CALL_FROM, {"from_number": command.dn_from})
    if isinstance(command, TransferCall):
        return Phrase(TRANSFER_HERE)
    return Phrase(DIVERT_HERE if isinstance(command, DivertCall) else CALL_IN)


def _promise_of(command: Command, board: Board, people: People) -> Phrase:
    if isinstance(command, PlaceCall):
        facts = {"from_person": people.person(command.dn_from), "to_person": people.person(command.number_to)}
        return Phrase(RINGS_FIRST, facts)
    if isinstance(command, AddToConference):
        return Phrase(CALLED_IN, {"to_person": people.person(command.number), "room": command.slot})
    if isinstance(command, TransferCall | DivertCall):
        return _call_promise(command, board, people)
    return Phrase("")


def _call_promise(command: TransferCall | DivertCall, board: Board, people: People) -> Phrase:
    leg = leg_of(command.call_id, command.number, board)
    other = board.other_side(leg) if leg is not None else ""
    to_person = people.person(command.destination)
    facts = {"to_person": to_person, "room": command.destination, "other_person": people.person(other)}
    if command.destination in board.slots and other:
        return Phrase(INTO_ROOM, facts)
    if not other:
        unknown = DIVERTED_UNKNOWN if isinstance(command, DivertCall) else TRANSFERRED_UNKNOWN
        return Phrase(unknown, {"to_person": to_person})
    return Phrase(DIVERTED if isinstance(command, DivertCall) else TRANSFERRED, facts)
