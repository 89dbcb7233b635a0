"""What may be asked about a call that is there: end a part of it, pass it on, send it elsewhere, take it, come in."""

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.capability import Feature
from callboard.domain.commands import (
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    LiveCallCommand,
    PickUpCall,
    RecordCall,
    TransferCall,
)
from callboard.domain.numbers.phone_number import clean_number, printable, same_number
from callboard.domain.problems import Problem, ProblemCode, problem

HEARD = frozenset({LegState.CONNECTED, LegState.HOLDING, LegState.HELD})
"""States of a party that has answered."""
RINGS = frozenset({LegState.RINGING})


def why_not_live_call(command: LiveCallCommand, board: Board) -> Problem | None:
    """The reason why `command` cannot be asked while `board` holds, or None. Numbers must be clean already."""
    leg = leg_of(command.call_id, command.number, board)
    if leg is None:
        has_left = command.call_id in board.calls
        return problem(ProblemCode.CALL_GONE, **({"case": "left", "who": command.number} if has_left else {}))
    if isinstance(command, DropLeg):
        return _why_not_offered(Feature.DROP, board)
    if isinstance(command, TransferCall):
        return (
            _why_not_offered(Feature.TRANSFER, board)
            or _why_not_internal(command.number, board)
            or _why_not_in(leg, board, HEARD, ProblemCode.CALL_NOT_ANSWERED)
            or _why_not_destination(command, board)
        )
    if isinstance(command, DivertCall):
        return (
            _why_not_offered(Feature.DIVERT, board)
            or _why_not_in(leg, board, RINGS, ProblemCode.CALL_NOT_RINGING)
            or _why_not_destination(command, board)
        )
    if isinstance(command, ListenIn):
        return (
            _why_not_offered(Feature.LISTEN_IN, board)
            or (None if board.shows_parties(command.call_id) else problem(ProblemCode.CALL_HIDDEN))
            or _why_not_internal(command.number, board)
            or _why_not_in(leg, board, HEARD, ProblemCode.CALL_NOT_ANSWERED)
            or _why_not_taker(command, board)
        )
    if isinstance(command, RecordCall):
        return (
            _why_not_offered(Feature.RECORD, board)
            or _why_not_internal(command.number, board)
            or _why_not_in(leg, board, HEARD, ProblemCode.CALL_NOT_ANSWERED)
        )
    return (
        _why_not_offered(Feature.PICK_UP, board)
        or _why_not_in(leg, board, RINGS, ProblemCode.CALL_NOT_RINGING)
        or _why_not_taker(command, board)
    )


def what_is_in_the_way(command: Command, board: Board) -> Problem | None:
    """Why the phone that `command` lets ring may not ring, as far as it can be seen. No reason not to ask, since the
    phone system may know better, but what to say when nothing comes of it."""
    match command:
        case PickUpCall() | ListenIn():
            number = command.dn
        case TransferCall() | DivertCall(to_voicemail=False):
            number = command.destination
        case _:
            return None
    extension = board.extensions.get(number)
    if extension is None:
        return None
    if extension.registered is False:
        return problem(ProblemCode.TARGET_NOT_REGISTERED, who=number)
    is_busy = any(leg.call_id != command.call_id for leg in board.legs_of(number))
    return problem(ProblemCode.TARGET_BUSY, who=number) if is_busy else None


def leg_of(call_id: int, number: str, board: Board) -> Leg | None:
    """The part that `number` has in call `call_id`, None when it has none."""
    call = board.calls.get(call_id)
    return next((leg for leg in call.legs if leg.number == number), None) if call is not None else None


def is_room(number: str, board: Board) -> bool:
    """Whether `number` is a conference room, or the place through which rooms are dialled."""
    return number in board.slots or any(slot.startswith(f"{number}**") for slot in board.slots)


def _why_not_offered(feature: Feature, board: Board) -> Problem | None:
    is_off = board.capabilities.of(feature).on is False
    return problem(ProblemCode.FEATURE_NOT_OFFERED, feature=feature) if is_off else None


def _why_not_internal(number: str, board: Board) -> Problem | None:
    if number in board.extensions:
        return None
    return problem(ProblemCode.FROM_UNKNOWN, number=printable(number))


def _why_not_in(leg: Leg, board: Board, states: frozenset[LegState], code: ProblemCode) -> Problem | None:
    # A phone that rings alone rings for a call it is about to make itself: there is nobody to send elsewhere.
    is_so = leg.state in states and bool(board.others_in_call(leg))
    return None if is_so else problem(code, who=leg.number)


def _why_not_destination(command: TransferCall | DivertCall, board: Board) -> Problem | None:
    destination = command.destination
    cleaned = clean_number(destination)
    if isinstance(cleaned, Problem):
        return cleaned
    if isinstance(command, DivertCall) and command.to_voicemail:
        return _why_not_internal(destination, board)  # the voicemail of somebody in the call is somebody else
    if is_room(destination, board) and not board.capabilities.offers(Feature.CALL_INTO_ROOM):
        generation = board.identity.generation.removeprefix("v")
        return problem(ProblemCode.CALL_INTO_ROOM, slot=destination, generation=generation)
    if any(same_number(leg.number, destination) for leg in board.calls[command.call_id].legs):
        return problem(ProblemCode.ALREADY_IN_CALL, number=destination)
    return None


def _why_not_taker(command: PickUpCall | ListenIn, board: Board) -> Problem | None:
    if any(leg.number == command.dn for leg in board.calls[command.call_id].legs):
        return problem(ProblemCode.ALREADY_IN_CALL, number=command.dn)
    return _why_not_internal(command.dn, board)
