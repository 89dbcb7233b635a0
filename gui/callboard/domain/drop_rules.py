"""What happens when something is dropped somewhere: dragged thing x target x state -> command, or why not.

The table of ui-spec, section 8, as far as numbers and extensions are dragged. Views ask while the pointer hovers
and once more when it lets go, so that what was announced is what is done.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from callboard.domain.board import Board
from callboard.domain.commands import AddToConference, Command, PlaceCall
from callboard.domain.conference import SlotKind, SlotState
from callboard.domain.extension import ExtensionState
from callboard.domain.phone_number import is_code, same_number
from callboard.domain.problems import Problem
from callboard.domain.request_rules import why_not

LONGEST_UNASKED = 15
"""Digits of the longest phone number there is (ITU-T E.164); longer ones are never called without a question."""
EMERGENCY_NUMBERS = frozenset({"000", "110", "111", "112", "113", "115", "117", "118", "119", "144", "911", "999"})
BUSY_STATES = frozenset(
    {ExtensionState.RINGING, ExtensionState.DIALLING, ExtensionState.TALKING, ExtensionState.ON_HOLD}
)


@dataclass(frozen=True, slots=True)
class Dragged:
    """What is being dragged: numbers as they would be dialled. Text without a number has none."""

    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OntoExtension:
    """Onto a person's tile."""

    number: str


@dataclass(frozen=True, slots=True)
class OntoFrom:
    """Onto the field that says which phone rings first."""


@dataclass(frozen=True, slots=True)
class OntoTo:
    """Onto the field that says whom to call."""


@dataclass(frozen=True, slots=True)
class OntoSlot:
    """Onto a conference room."""

    number: str


@dataclass(frozen=True, slots=True)
class OntoPlan:
    """Onto the list of people of a conference that is being set up; `listed` are already in it."""

    listed: tuple[str, ...] = ()


DropTarget = OntoExtension | OntoFrom | OntoTo | OntoSlot | OntoPlan


class AskReason(StrEnum):
    """Why a drop is not done straight away."""

    CODE = "code"
    EMERGENCY = "emergency"
    LONG_NUMBER = "long-number"
    BUSY = "busy"
    DO_NOT_DISTURB = "do-not-disturb"
    OFFLINE = "offline"


class DropRefusal(StrEnum):
    """Why a drop is not possible, where no `Problem` says it."""

    NO_NUMBER = "no-number"
    FROM_OUTSIDE = "from-outside"
    GATEWAY = "gateway"
    SAME_PHONE = "same-phone"
    ALREADY_IN_CONFERENCE = "already-in-conference"
    ALREADY_LISTED = "already-listed"
    ROOM_IN_USE = "room-in-use"


@dataclass(frozen=True, slots=True)
class DropRuns:
    """Letting go asks the phone system for `command`."""

    command: Command


@dataclass(frozen=True, slots=True)
class DropAsks:
    """Letting go shows a question first; yes means `command`."""

    command: Command
    reason: AskReason


@dataclass(frozen=True, slots=True)
class DropChooses:
    """Letting go shows "Which number?" first; then the rule is asked again with the one chosen."""

    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DropFills:
    """Letting go puts `number` into the field; nobody is called."""

    number: str


@dataclass(frozen=True, slots=True)
class DropAdds:
    """Letting go puts `numbers` on the list of people for `slot` (empty: the one being set up); nobody is called."""

    numbers: tuple[str, ...]
    slot: str = ""


@dataclass(frozen=True, slots=True)
class DropRefused:
    """Letting go does nothing; `facts` fill the placeholders of the sentence."""

    why: DropRefusal | Problem
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


DropOutcome = DropRuns | DropAsks | DropChooses | DropFills | DropAdds | DropRefused


def outcome_of_drop(dragged: Dragged, target: DropTarget, board: Board) -> DropOutcome:
    """What letting go of `dragged` on `target` would do while `board` holds."""
    if not dragged.numbers:
        return DropRefused(DropRefusal.NO_NUMBER)
    if isinstance(target, OntoPlan):
        return _onto_plan(dragged.numbers, target)
    if isinstance(target, OntoSlot) and (outcome := _onto_unused_slot(dragged.numbers, target.number, board)):
        return outcome
    number, *others = dragged.numbers
    if others:
        return DropChooses(dragged.numbers)
    if isinstance(target, OntoTo):
        return DropFills(number)
    if isinstance(target, OntoFrom):
        return DropFills(number) if number in board.extensions else DropRefused(DropRefusal.FROM_OUTSIDE)
    if isinstance(target, OntoSlot):
        return _into_running(number, target.number, board)
    return outcome_of_call(target.number, number, board)


def outcome_of_call(dn_from: str, number_to: str, board: Board) -> DropOutcome:
    """What asking for a call from `dn_from` to `number_to` by hand on a tile leads to."""
    if same_number(dn_from, number_to):
        return DropRefused(DropRefusal.SAME_PHONE)
    command = PlaceCall(dn_from, number_to)
    return _checked(command, board, _why_ask(number_to, board) or _why_ask_person(dn_from, board))


def _onto_plan(numbers: tuple[str, ...], target: OntoPlan) -> DropOutcome:
    new = tuple(number for number in numbers if not any(same_number(number, other) for other in target.listed))
    if new:
        return DropAdds(new)
    return DropRefused(DropRefusal.ALREADY_LISTED, MappingProxyType({"number": numbers[0]}))


def _onto_unused_slot(numbers: tuple[str, ...], number: str, board: Board) -> DropOutcome | None:
    slot = board.slots.get(number)
    if slot is not None and slot.kind is SlotKind.GATEWAY:
        usable = ", ".join(sorted(s.number for s in board.slots.values() if s.kind is SlotKind.FIXED))
        return DropRefused(DropRefusal.GATEWAY, MappingProxyType({"slot": number, "usable": usable}))
    state = board.slot_state(number)
    if state is SlotState.FREE:
        return DropAdds(numbers, number)
    if state in (SlotState.RUNNING, SlotState.FILLING):
        return None
    return DropRefused(DropRefusal.ROOM_IN_USE)


def _into_running(number: str, slot: str, board: Board) -> DropOutcome:
    if any(same_number(leg.number, number) for leg in board.members_of(slot)):
        return DropRefused(DropRefusal.ALREADY_IN_CONFERENCE, MappingProxyType({"number": number}))
    return _checked(AddToConference(slot, number), board, _why_ask(number, board))


def _checked(command: Command, board: Board, reason: AskReason | None) -> DropOutcome:
    if refused := why_not(command, board):
        return DropRefused(refused)
    return DropRuns(command) if reason is None else DropAsks(command, reason)


def _why_ask(number: str, board: Board) -> AskReason | None:
    """Whatever the target is: these are never called without a question."""
    if number in board.extensions:
        return None
    if number in EMERGENCY_NUMBERS:
        return AskReason.EMERGENCY
    if is_code(number):
        return AskReason.CODE
    return AskReason.LONG_NUMBER if sum(map(str.isdigit, number)) > LONGEST_UNASKED else None


def _why_ask_person(number: str, board: Board) -> AskReason | None:
    state = board.state_of(number)
    if state in BUSY_STATES:
        return AskReason.BUSY
    if state is ExtensionState.DO_NOT_DISTURB:
        return AskReason.DO_NOT_DISTURB
    return AskReason.OFFLINE if state is ExtensionState.OFFLINE else None
