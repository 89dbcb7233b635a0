"""What a look before the start found, told person by person, and the question that some numbers need."""

from collections.abc import Iterable
from dataclasses import replace

from callboard.command_line.desk import Desk
from callboard.command_line.dial import named
from callboard.command_line.explained import with_digits
from callboard.command_line.output import Output
from callboard.domain.board import Board
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.preflight import Preflight
from callboard.domain.numbers.ask_first import why_ask_about
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.wording.preflight_sentences import finding_about, how_many, what_was_found


def tell_findings(flight: Preflight, output: Output) -> int:
    """Tell each finding about each person, and that they are many. Returns how many there are."""
    told = 0
    many = how_many(flight)
    if many is not None:
        output.tell("", "finding", code="many-people", number="", message=many.english)
        told += 1
    for person in flight.people:
        for finding in person.findings:
            sentence = finding_about(person, finding).english
            output.tell("", "finding", code=str(finding), number=person.number or person.given, message=sentence)
            told += 1
    for phrase in what_was_found(flight):  # people read one line for each kind
        output.warn(phrase.english)
    return told


def called_of(plan: ConferencePlan, flight: Preflight) -> ConferencePlan:
    """`plan` with those who would be called: each number once, and no room."""
    return replace(plan, participants=flight.plan.participants)


def agree_to(numbers: Iterable[str], board: Board, desk: Desk, *, is_sure: bool) -> None:
    """What is never called without a question is called only after a yes. Raises SessionFailed NOT_CONFIRMED."""
    asked = [
        with_digits(named(number, board), number, board)
        for number in numbers
        if why_ask_about(number, board) is not None
    ]
    if asked and not is_sure and not desk.asking.agrees(f"Really call {', '.join(asked)}?"):
        raise SessionFailed(problem(ProblemCode.NOT_CONFIRMED))
