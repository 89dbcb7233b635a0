"""`callboard dial --explain`, and the question before some numbers."""

import io
from dataclasses import replace

import pytest

from callboard.command_line.asking import Asking
from callboard.command_line.explained import agree_to_call, explain, with_digits
from callboard.domain.board import Board
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.problems import ProblemCode, SessionFailed
from tests.doubles.boards import board_of, picture
from tests.doubles.spoken import Spoken


@pytest.fixture
def office() -> Board:
    return replace(board_of(picture()), dialling=Dialling(DiallingRules("GB", "9")))


class Terminal(io.StringIO):
    """Somebody who types `answer`."""

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        raise OSError


def asking(answer: str) -> tuple[Asking, io.StringIO]:
    shown = io.StringIO()
    return Asking(Terminal(f"{answer}\n"), shown), shown


def test_the_way_is_told_step_by_step_for_programs(office: Board) -> None:
    spoken = Spoken(as_json=True)
    assert explain("+49 (0)30 23125042", office, spoken.output) == 0
    steps = [(event["step"], event["number"]) for event in spoken.events if event["event"] == "step"]
    assert steps == [
        ("cleaned", "+493023125042"),
        ("country-form", "00493023125042"),
        ("prefixed", "900493023125042"),
    ]
    assert spoken.result == {
        "event": "result",
        "outcome": "explained",
        "number": "+493023125042",
        "sent": "900493023125042",
        "risk": "first-abroad",
        "asks": "first-abroad",
        "problem": None,
        "message": None,
        "mend": None,
    }


def test_the_same_for_people(office: Board) -> None:
    spoken = Spoken(as_json=False)
    explain("020 7946 0958", office, spoken.output)
    assert spoken.lines == [
        "The number in it: 02079460958.",
        "With the outside prefix 9: 902079460958.",
        "Will dial 902079460958.",
        "A call within the country.",
        "It is called without a question.",
    ]


def test_an_extension_is_dialled_as_it_is(office: Board) -> None:
    spoken = Spoken(as_json=True)
    explain("101", office, spoken.output)
    assert (spoken.result["sent"], spoken.result["risk"], spoken.result["asks"]) == ("101", "own", None)


def test_what_is_no_number_says_so(office: Board) -> None:
    with pytest.raises(SessionFailed) as failed:
        explain("call me", office, Spoken(as_json=True).output)
    assert failed.value.problem.code is ProblemCode.NUMBER_HAS_LETTERS


def test_help_is_called_after_one_question_that_says_what_is_dialled(office: Board) -> None:
    asked, shown = asking("y")
    agree_to_call("999", office, asked)
    assert shown.getvalue() == "999 is an emergency number. Will dial 999. Really call it? [y/N] "


@pytest.mark.parametrize("number", ["999", "*72", "09098790123", "+493023125042"])
def test_no_is_no(number: str, office: Board) -> None:
    asked, _ = asking("n")
    with pytest.raises(SessionFailed) as refused:
        agree_to_call(number, office, asked)
    assert refused.value.problem.code is ProblemCode.NOT_CONFIRMED


def test_where_nobody_can_answer_nothing_is_called(office: Board) -> None:
    with pytest.raises(SessionFailed):
        agree_to_call("999", office, Asking(io.StringIO(), io.StringIO()))


def test_an_ordinary_number_is_not_asked_about(office: Board) -> None:
    asked, shown = asking("n")
    agree_to_call("02079460958", office, asked)
    assert shown.getvalue() == ""


def test_a_question_names_the_digits_where_they_are_others(office: Board) -> None:
    assert with_digits("02079460958", "02079460958", office) == "02079460958 (will dial 902079460958)"
    assert with_digits("101 Anna", "101", office) == "101 Anna"
