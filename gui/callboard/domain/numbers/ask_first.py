"""Which numbers and which phones are never made to call without a question (ui-spec, section 8)."""

from callboard.domain.board import Board
from callboard.domain.commands import Command
from callboard.domain.drops.drop_outcomes import AskReason, DropAsks, DropRefused, DropRuns
from callboard.domain.extension import ExtensionState
from callboard.domain.numbers.emergency import EMERGENCY_NUMBERS, is_emergency
from callboard.domain.numbers.phone_number import is_code
from callboard.domain.numbers.risk import Risk, risk_on
from callboard.domain.request_rules import why_not

__all__ = [
    "BUSY_STATES",
    "EMERGENCY_NUMBERS",
    "LONGEST_UNASKED",
    "checked",
    "is_emergency",
    "why_ask_about",
    "why_ask_person",
]

LONGEST_UNASKED = 15
"""Digits of the longest phone number there is (ITU-T E.164); longer ones are never called without a question."""
BUSY_STATES = frozenset(
    {ExtensionState.RINGING, ExtensionState.DIALLING, ExtensionState.TALKING, ExtensionState.ON_HOLD}
)


def why_ask_about(number: str, board: Board) -> AskReason | None:
    """Why `number` is not called without a question, whoever calls it; an extension of the same digits always is. It is
    judged as it will be sent."""
    if number in board.extensions:
        return None
    risk, dialling = risk_on(number, board), board.dialling
    if is_emergency(number) or risk is Risk.EMERGENCY:
        return AskReason.EMERGENCY
    if is_code(number):
        return AskReason.CODE
    if sum(map(str.isdigit, number)) > LONGEST_UNASKED:
        return AskReason.LONG_NUMBER
    if risk is Risk.COSTLY and dialling.asks_costly:
        return AskReason.COSTLY
    return AskReason.FIRST_ABROAD if risk is Risk.FIRST_ABROAD and dialling.asks_first_abroad else None


def why_ask_person(number: str, board: Board) -> AskReason | None:
    """Why the phone of extension `number` is not made to ring without a question."""
    state = board.state_of(number)
    if state in BUSY_STATES:
        return AskReason.BUSY
    if state is ExtensionState.DO_NOT_DISTURB:
        return AskReason.DO_NOT_DISTURB
    return AskReason.OFFLINE if state is ExtensionState.OFFLINE else None


def checked(command: Command, board: Board, reason: AskReason | None = None) -> DropRuns | DropAsks | DropRefused:
    """`command` as the outcome of a drop: refused where it cannot be asked, asked about for `reason`, else done."""
    if problem := why_not(command, board):
        return DropRefused(problem)
    return DropRuns(command) if reason is None else DropAsks(command, reason)
