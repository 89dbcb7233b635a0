"""From what somebody typed to what is asked of the phone system, and the question before it."""

from callboard.command_line.asking import Asking
from callboard.command_line.dial import named
from callboard.command_line.explained import with_digits
from callboard.command_line.live_call.told_call import whose_call
from callboard.command_line.live_call.which_call import Meant, cleaned
from callboard.command_line.live_call.wishes import LiveCallDeed, LiveCallWish
from callboard.domain.board import Board
from callboard.domain.commands import (
    DivertCall,
    DropLeg,
    ListenIn,
    LiveCallCommand,
    PickUpCall,
    RecordCall,
    TransferCall,
)
from callboard.domain.numbers.ask_first import why_ask_about
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.wording.dialling_sentences import WARNINGS


def command_for(wish: LiveCallWish, meant: Meant, mine: str) -> LiveCallCommand:
    """What to ask of the phone system. Raises SessionFailed."""
    call_id, number = meant.call.call_id, meant.number
    match wish.deed:
        case LiveCallDeed.DROP:
            return DropLeg(call_id, number)
        case LiveCallDeed.TRANSFER:
            return TransferCall(call_id, number, cleaned(wish.destination))
        case LiveCallDeed.DIVERT:
            return DivertCall(call_id, number, cleaned(wish.destination), wish.to_voicemail)
        case LiveCallDeed.PICKUP:
            return PickUpCall(call_id, number, taker_of(wish, mine))
        case LiveCallDeed.RECORD:
            return RecordCall(call_id, number, wish.records)
        case LiveCallDeed.LISTEN:
            return ListenIn(call_id, number, taker_of(wish, mine), wish.mode)


def taker_of(wish: LiveCallWish, mine: str) -> str:
    """The phone that shall have the call, or come into it. Raises SessionFailed when nobody said."""
    if wish.on is not None:
        return cleaned(wish.on)
    if not mine:
        raise SessionFailed(problem(ProblemCode.MY_PHONE_NOT_SAID, case="on"))
    return mine


def question_before(command: LiveCallCommand, meant: Meant, board: Board, mine: str) -> str:
    """What has to be answered with yes first, "" for nothing: to deal with the call of somebody else, or to call a
    number that is never called without a question. To pick up is not asked about: nobody has answered that call yet."""
    is_mine = bool(mine) and any(leg.number == mine for leg in meant.call.legs)
    destination = command.destination if isinstance(command, TransferCall | DivertCall) else ""
    to_voicemail = isinstance(command, DivertCall) and command.to_voicemail
    reason = why_ask_about(destination, board) if destination and not to_voicemail else None
    if reason is None and (is_mine or isinstance(command, PickUpCall)):
        return ""
    warning = WARNINGS.get(reason, "").format(number=destination) if reason is not None else ""
    return f"{warning} ".lstrip() + _question(command, whose_call(meant.call, meant.number, board), board)


def _question(command: LiveCallCommand, whose: str, board: Board) -> str:
    match command:
        case DropLeg():
            return f"Drop {whose}?"
        case TransferCall():
            return f"Transfer {whose} to {_destination(command, board)}?"
        case DivertCall():
            mailbox = "the voicemail of " if command.to_voicemail else ""
            return f"Divert {whose} to {mailbox}{_destination(command, board)}?"
        case RecordCall():
            return f"Record {whose}?" if command.on else f"Stop recording {whose}?"
        case ListenIn():
            how = {"listen": "Listen to", "whisper": "Whisper into", "join": "Join"}[command.mode]
            return f"{how} {whose}?"
        case PickUpCall():
            return f"Pick up {whose}?"


def _destination(command: TransferCall | DivertCall, board: Board) -> str:
    return with_digits(named(command.destination, board), command.destination, board)


def agree(question: str, asking: Asking, *, is_sure: bool) -> bool:
    """Whether somebody was asked. Raises SessionFailed NOT_CONFIRMED unless the answer was yes."""
    if not question or is_sure:
        return False
    if not asking.agrees(question):
        raise SessionFailed(problem(ProblemCode.NOT_CONFIRMED))
    return True
