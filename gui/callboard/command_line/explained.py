"""`callboard dial --explain`: what would be dialled for a number, step by step; and what is asked before some."""

from callboard.command_line.asking import Asking
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import Output
from callboard.domain.board import Board
from callboard.domain.numbers.ask_first import why_ask_about
from callboard.domain.numbers.dialling_way import way_on
from callboard.domain.numbers.risk import risk_on
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.wording.dialling_sentences import (
    ASKED,
    NOT_ASKED,
    WARNINGS,
    WILL_DIAL,
    risk_phrases,
    step_phrase,
)


def explain(typed: str, board: Board, output: Output) -> ExitCode:
    """Tell the way of what was typed. Nobody is called. Raises SessionFailed where it is no number."""
    way, rules = way_on(typed, board), board.dialling.rules
    if way.problem is not None:
        raise SessionFailed(way.problem)
    for step in way.steps:
        text = step_phrase(step, rules).english
        output.tell(text, "step", step=str(step.kind), number=step.number, message=text)
    risk, reason = risk_on(way.number, board), why_ask_about(way.number, board)
    output.go_on(f"{WILL_DIAL.format(number=way.sent)}.")
    for phrase in risk_phrases(way, board):
        output.go_on(phrase.english)
    asks = None if reason is None else str(reason)
    fields = {"number": way.number, "sent": way.sent, "risk": str(risk), "asks": asks}
    nothing_wrong = {"problem": None, "message": None, "mend": None}
    output.tell(NOT_ASKED if reason is None else ASKED, "result", outcome="explained", **fields, **nothing_wrong)
    return ExitCode.DONE


def with_digits(told: str, number: str, board: Board) -> str:
    """`told` names `number` in a question: with the digits that are sent, where they are others."""
    way = way_on(number, board)
    return f"{told} ({WILL_DIAL.format(number=way.sent).lower()})" if way.is_changed else told


def agree_to_call(number: str, board: Board, asking: Asking) -> None:
    """Have somebody say yes to a number that is never called without a question. Raises SessionFailed NOT_CONFIRMED."""
    reason = why_ask_about(number, board)
    if reason is None:
        return
    warning = WARNINGS[reason].format(number=number) if reason in WARNINGS else ""
    sent = WILL_DIAL.format(number=way_on(number, board).sent)
    if not asking.agrees(f"{warning} {sent}. Really call it?".strip()):
        raise SessionFailed(problem(ProblemCode.NOT_CONFIRMED))
