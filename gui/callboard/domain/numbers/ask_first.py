"""Which numbers and which phones are never made to call without a question (ui-spec, section 8)."""

from callboard.domain.board import Board
from callboard.domain.commands import Command
from callboard.domain.drops.drop_outcomes import AskReason, DropAsks, DropRefused, DropRuns
from callboard.domain.extension import ExtensionState
from callboard.domain.numbers.phone_number import is_code
from callboard.domain.request_rules import why_not

LONGEST_UNASKED = 15
"""Digits of the longest phone number there is (ITU-T E.164); longer ones are never called without a question."""
EMERGENCY_NUMBERS = frozenset("000 08 110 111 112 113 115 117 118 119 122 133 144 190 191 911 933 988 999".split())
OUTSIDE_LINE_DIGITS = ("0", "9")
"""What is dialled before an outside number in most offices: 9911 and 0112 reach help as well."""
BUSY_STATES = frozenset(
    {ExtensionState.RINGING, ExtensionState.DIALLING, ExtensionState.TALKING, ExtensionState.ON_HOLD}
)


def why_ask_about(number: str, board: Board) -> AskReason | None:
    """Why `number` is not called without a question, whoever calls it; an extension of the same digits always is."""
    if number in board.extensions:
        return None
    if is_emergency(number):
        return AskReason.EMERGENCY
    if is_code(number):
        return AskReason.CODE
    return AskReason.LONG_NUMBER if sum(map(str.isdigit, number)) > LONGEST_UNASKED else None


def why_ask_person(number: str, board: Board) -> AskReason | None:
    """Why the phone of extension `number` is not made to ring without a question."""
    state = board.state_of(number)
    if state in BUSY_STATES:
        return AskReason.BUSY
    if state is ExtensionState.DO_NOT_DISTURB:
        return AskReason.DO_NOT_DISTURB
    return AskReason.OFFLINE if state is ExtensionState.OFFLINE else None


def is_emergency(number: str) -> bool:
    """Whether `number` reaches help somewhere, with or without the digit for an outside line."""
    return number in EMERGENCY_NUMBERS or (number[:1] in OUTSIDE_LINE_DIGITS and number[1:] in EMERGENCY_NUMBERS)


def checked(command: Command, board: Board, reason: AskReason | None = None) -> DropRuns | DropAsks | DropRefused:
    """`command` as the outcome of a drop: refused where it cannot be asked, asked about for `reason`, else done."""
    if problem := why_not(command, board):
        return DropRefused(problem)
    return DropRuns(command) if reason is None else DropAsks(command, reason)
