"""A callback, told leg by leg."""

import pytest

from callboard.command_line.arguments import DialWish
from callboard.command_line.dial import dial, wanted_call
from callboard.command_line.phone_line import PhoneLine
from callboard.controller.patience import Patience
from callboard.domain.commands import PlaceCall
from callboard.domain.problems import Problem, ProblemCode, problem
from tests.doubles.scripted_session import (
    Script,
    ScriptedSession,
    call_is_answered,
    call_is_answered_and_ends,
    nobody_answers,
)
from tests.doubles.spoken import Spoken, legs_in

CALL = PlaceCall("100", "101")
UNTIL_TALKING = [
    *(("from", "ringing"), ("from", "answered"), ("to", "ringing")),
    *(("to", "answered"), ("from", "talking"), ("to", "talking")),
]


def dialled(
    script: Script, *, as_json: bool = True, until_ended: bool = False, reaction_s: float = 60
) -> tuple[int, Spoken]:
    session = ScriptedSession({CALL: script})
    spoken = Spoken(as_json=as_json)
    with PhoneLine(lambda: session, Patience(reaction_s=reaction_s)) as line:
        return dial(CALL, line, spoken.output, until_ended=until_ended), spoken


def test_it_ends_when_both_talk() -> None:
    code, spoken = dialled(call_is_answered)
    assert code == 0
    assert legs_in(spoken.events) == UNTIL_TALKING
    assert spoken.events[0] == {"event": "leg", "leg": "from", "number": "100", "state": "ringing", "call_id": 7}
    assert spoken.result == {
        "event": "result",
        "outcome": "talking",
        "call_id": 7,
        "collision": None,
        "problem": None,
        "message": None,
        "mend": None,
    }


def test_until_it_has_ended() -> None:
    code, spoken = dialled(call_is_answered_and_ends, until_ended=True)
    assert code == 0
    assert legs_in(spoken.events) == [*UNTIL_TALKING, ("from", "ended"), ("to", "ended")]
    assert spoken.result["outcome"] == "ended"


def test_nobody_answers() -> None:
    code, spoken = dialled(nobody_answers)
    assert code == 1
    assert legs_in(spoken.events) == [("from", "ringing"), ("from", "ended")]
    assert spoken.result["outcome"] == "failed"
    assert spoken.result["problem"] == "not-answered"
    assert spoken.result["message"] == "100 did not answer."
    assert spoken.result["mend"]


def test_nothing_happens_at_all() -> None:
    code, spoken = dialled(lambda session: None, reaction_s=0.05)
    assert code == 1
    assert legs_in(spoken.events) == []
    assert spoken.result["problem"] == "no-reaction"


def test_in_plain_words() -> None:
    code, spoken = dialled(call_is_answered, as_json=False)
    assert code == 0
    assert spoken.lines == [
        "100 Person 100 is ringing.",
        "100 Person 100 answered.",
        "101 Person 101 is ringing.",
        "101 Person 101 answered.",
        "100 Person 100 is connected.",
        "101 Person 101 is connected.",
        "100 Person 100 and 101 Person 101 are talking.",
    ]
    assert spoken.complaints == []


def test_failing_in_plain_words() -> None:
    _, spoken = dialled(nobody_answers, as_json=False)
    assert spoken.complaints == ["callboard: 100 did not answer. Try again later."]


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (DialWish("100", "+49 (0)30 2312-5042"), PlaceCall("100", "+493023125042")),
        (DialWish(" 100 ", "*67"), PlaceCall("100", "*67")),
        (DialWish("100", ""), problem(ProblemCode.NUMBER_EMPTY)),
        (DialWish("", "101"), problem(ProblemCode.NUMBER_EMPTY)),
        (DialWish("100", "anna"), problem(ProblemCode.NUMBER_HAS_LETTERS, number="anna")),
        (DialWish("100", "1" * 10_000), problem(ProblemCode.NUMBER_TOO_LONG, most="32")),
    ],
)
def test_what_was_typed(wish: DialWish, expected: PlaceCall | Problem) -> None:
    assert wanted_call(wish) == expected
