"""What may be asked of the phone system at all, checked before any phone rings."""

from callboard.domain.board import Board
from callboard.domain.calls.live_call_rules import why_not_live_call
from callboard.domain.capability import Feature
from callboard.domain.commands import (
    AddToConference,
    Command,
    PlaceCall,
    PresenceCommand,
    ReadPhoneBook,
    ScheduleCommand,
    ScheduleConference,
    StartConference,
)
from callboard.domain.conferences.conference import ConferencePlan, SlotKind, SlotState
from callboard.domain.conferences.schedule_rules import why_not_schedule
from callboard.domain.numbers.phone_number import clean_number, printable, same_number
from callboard.domain.problems import Problem, ProblemCode, problem

LONGEST_PIN = 16
LONGEST_INTERNAL_NUMBER = 6
"""Longer numbers are taken for outside ones when the phone system does not know them (a choice of ours)."""


def why_not(command: Command, board: Board) -> Problem | None:
    """The reason why `command` cannot be asked while `board` holds, or None. Numbers must be clean already."""
    if not board.connection.is_live:
        return problem(ProblemCode.NOT_CONNECTED)
    if isinstance(command, PlaceCall):
        return why_not_call(command.dn_from, command.number_to, board)
    if isinstance(command, StartConference):
        return why_not_start(command.plan, board)
    if isinstance(command, AddToConference):
        return _why_not_add(command, board)
    if isinstance(command, ScheduleCommand):
        pin = command.conference.pin if isinstance(command, ScheduleConference) else ""
        return why_not_schedule(command, board) or why_not_pin(pin)
    if isinstance(command, ReadPhoneBook):
        is_off = not board.capabilities.offers(Feature.PHONE_BOOK)
        return problem(ProblemCode.FEATURE_NOT_OFFERED, feature=Feature.PHONE_BOOK) if is_off else None
    if isinstance(command, PresenceCommand):
        return _why_not_presence(command, board)
    return why_not_live_call(command, board)


def _why_not_presence(command: PresenceCommand, board: Board) -> Problem | None:
    if command.number not in board.extensions:
        return problem(ProblemCode.FROM_UNKNOWN, number=printable(command.number))
    is_off = board.capabilities.of(Feature.PRESENCE).on is False
    return problem(ProblemCode.FEATURE_NOT_OFFERED, feature=Feature.PRESENCE) if is_off else None


def why_not_call(dn_from: str, number_to: str, board: Board) -> Problem | None:
    """The reason why `dn_from` cannot be made to call `number_to`, or None."""
    for number in (dn_from, number_to):
        cleaned = clean_number(number)
        if isinstance(cleaned, Problem):
            return cleaned
    if dn_from not in board.extensions:
        looks_outside = len(dn_from) > LONGEST_INTERNAL_NUMBER or dn_from.startswith("+")
        code = ProblemCode.FROM_NOT_INTERNAL if looks_outside else ProblemCode.FROM_UNKNOWN
        return problem(code, number=printable(dn_from))
    if same_number(dn_from, number_to):
        return problem(ProblemCode.SAME_PHONE, number=dn_from)
    if board.capabilities.of(Feature.MAKE_CALL).on is False:
        return problem(ProblemCode.FEATURE_NOT_OFFERED, feature=Feature.MAKE_CALL)
    return None


def why_not_start(plan: ConferencePlan, board: Board) -> Problem | None:
    """The reason why `plan` cannot be started, or None."""
    return (
        why_not_slot(plan.slot, board)
        or _why_not_participants(plan)
        or why_not_pin(plan.pin)
        or _why_not_options(plan, board)
    )


def why_not_pin(pin: str) -> Problem | None:
    """The reason why `pin` cannot be a PIN, or None (empty is allowed: a public conference)."""
    if not (pin.isascii() and pin.isdigit()) and pin:
        return problem(ProblemCode.PIN_NOT_DIGITS)
    if len(pin) > LONGEST_PIN:
        return problem(ProblemCode.PIN_TOO_LONG, most=str(LONGEST_PIN))
    return None


def why_not_slot(number: str, board: Board) -> Problem | None:
    """The reason why `number` is no room in which a conference can be, or None."""
    slot = board.slots.get(number)
    if slot is not None:
        if slot.kind is SlotKind.GATEWAY:
            usable = ", ".join(s.number for s in board.slots.values() if s.kind is SlotKind.FIXED)
            return problem(ProblemCode.SLOT_IS_GATEWAY, slot=number, usable=usable)
        if slot.kind is SlotKind.PERSONAL and slot.owner not in board.extensions:
            return problem(ProblemCode.SLOT_OWNER_UNKNOWN, slot=number, owner=slot.owner)
        return None
    prefix, stars, owner = number.partition("**")
    if stars and any(known.startswith(f"{prefix}**") for known in board.slots):
        return problem(ProblemCode.SLOT_OWNER_UNKNOWN, slot=printable(number), owner=printable(owner))
    examples = [s.number for s in board.slots.values() if s.kind is not SlotKind.GATEWAY][:4]
    return problem(ProblemCode.SLOT_UNKNOWN, slot=printable(number), usable=", ".join(examples))


def _why_not_participants(plan: ConferencePlan) -> Problem | None:
    if not plan.participants:
        return problem(ProblemCode.NO_PARTICIPANTS)
    for index, number in enumerate(plan.participants):
        cleaned = clean_number(number)
        if isinstance(cleaned, Problem):
            return cleaned
        if number == plan.slot:
            return problem(ProblemCode.SLOT_IS_PARTICIPANT, slot=plan.slot)
        if any(same_number(number, other) for other in plan.participants[:index]):
            return problem(ProblemCode.PARTICIPANT_TWICE, number=number)
    return None


def _why_not_options(plan: ConferencePlan, board: Board) -> Problem | None:
    if board.slot_state(plan.slot) in (SlotState.FILLING, SlotState.RUNNING):
        return problem(ProblemCode.SLOT_IN_USE, slot=plan.slot)
    if plan.has_options and board.slot_state(plan.slot) is SlotState.UNKNOWN and plan.slot in board.slots:
        return problem(ProblemCode.SLOT_NOT_KNOWN, slot=plan.slot)
    if plan.has_options and not board.capabilities.offers(Feature.CONFERENCE_OPTIONS):
        return problem(ProblemCode.OPTIONS_NOT_SUPPORTED, generation=board.identity.generation.removeprefix("v"))
    return None


def _why_not_add(command: AddToConference, board: Board) -> Problem | None:
    cleaned = clean_number(command.number)
    if isinstance(cleaned, Problem):
        return cleaned
    refused = why_not_slot(command.slot, board) or why_not_pin(command.pin)
    if refused is not None:
        return refused
    if any(same_number(leg.number, command.number) for leg in board.members_of(command.slot)):
        return problem(ProblemCode.PARTICIPANT_TWICE, number=command.number)
    return None
