"""Every outcome of a drop has its sentences, and their placeholders are filled."""

import pytest

from callboard.domain.commands import AddToConference, DropLeg, PlaceCall
from callboard.domain.drop_rules import (
    AskReason,
    DropAdds,
    DropAsks,
    DropChooses,
    DropFills,
    DropOutcome,
    DropRefusal,
    DropRefused,
    DropRuns,
)
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.wording.drop_sentences import (
    QUESTIONS,
    REFUSALS,
    YES,
    hint_in_status,
    hint_on_target,
    question,
    refusal,
)
from callboard.wording.phrase import Phrase
from tests.doubles.boards import board_of

BOARD = board_of()
CALL = PlaceCall("204", "02079460311")


def _english(said: Phrase | Problem | None) -> str:
    assert isinstance(said, Phrase)
    return said.english


@pytest.mark.parametrize(
    ("outcome", "on_target", "in_status"),
    [
        (
            DropRuns(CALL),
            "Drop to call from 204",
            "204 Maya Lindqvist rings first. When answered, 02079460311 is called.",
        ),
        (
            DropAsks(CALL, AskReason.BUSY),
            "Drop to call from 204",
            "204 Maya Lindqvist rings first. When answered, 02079460311 is called.",
        ),
        (DropRuns(AddToConference("701", "101")), "Drop to call in", "101 Anna Berg is called into room 701."),
        (DropFills("101"), "Drop the number here", "101 Anna Berg is filled in. Nobody is called."),
        (
            DropAdds(("101", "0301234567"), "701"),
            "Drop to add",
            "101 Anna Berg, 0301234567 will be on the list. Nobody is called until you choose Start conference.",
        ),
        (
            DropChooses(("1", "2", "3")),
            "Drop to choose a number",
            "There are 3 numbers in this text. You choose one.",
        ),
    ],
)
def test_hints(outcome: DropOutcome, on_target: str, in_status: str) -> None:
    assert _english(hint_on_target(outcome)) == on_target
    assert _english(hint_in_status(outcome, BOARD)) == in_status


def test_what_is_refused_says_why_in_the_status_line_only() -> None:
    refused = DropRefused(DropRefusal.ALREADY_IN_CONFERENCE, {"number": "101"})
    assert hint_on_target(refused) is None
    assert _english(hint_in_status(refused, BOARD)) == "101 Anna Berg is already in this conference."


def test_a_problem_keeps_its_own_sentence() -> None:
    why = problem(ProblemCode.NOT_CONNECTED)
    assert refusal(DropRefused(why), BOARD) is why


@pytest.mark.parametrize("reason", AskReason)
def test_every_question_is_whole_and_names_its_button(reason: AskReason) -> None:
    text, yes = question(DropAsks(CALL, reason), BOARD)
    assert "?" in text.english
    assert "{" not in text.english
    assert "204 Maya Lindqvist" in text.english
    assert yes.english == YES[reason]


def test_nothing_is_without_words() -> None:
    assert set(QUESTIONS) == set(AskReason)
    assert set(REFUSALS) == set(DropRefusal)
    facts = {"slot": "700", "usable": "701", "number": "101"}
    for why in DropRefusal:
        assert "?" not in _english(refusal(DropRefused(why, facts), BOARD))


def test_a_command_without_two_people_asks_nothing_of_the_board() -> None:
    assert _english(hint_in_status(DropRuns(DropLeg(1, "101")), BOARD))
