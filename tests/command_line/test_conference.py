"""A conference, told participant by participant."""

from collections.abc import Mapping

import pytest

from callboard.command_line.arguments import ConferenceWish
from callboard.command_line.conference import conference, wanted_conference
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.commands import AddToConference, Command, StartConference
from callboard.domain.conference import ConferencePlan
from callboard.domain.problems import Problem, ProblemCode, problem
from tests.doubles.scripted_session import Script, ScriptedSession, does_not_join, joins
from tests.doubles.spoken import Spoken, members_in

START = StartConference(ConferencePlan("701", ("100", "101"), pin="4711"))
ADD = AddToConference("701", "101", "4711")
IN = ["asked", "ringing", "answered", "joined"]


def held(
    scripts: Mapping[Command, Script], command: StartConference = START, *, as_json: bool = True
) -> tuple[int, Spoken]:
    session = ScriptedSession(scripts)
    spoken = Spoken(as_json=as_json)
    with PhoneLine(lambda: session) as line:
        return conference(command, line, spoken.output), spoken


def test_everybody_joins() -> None:
    code, spoken = held({START: joins(8, "100"), ADD: joins(9, "101")})
    assert code == 0
    assert members_in(spoken.events) == {"100": IN, "101": IN}
    assert spoken.result == {
        "event": "result",
        "outcome": "running",
        "slot": "701",
        "roster": [
            {"number": "100", "state": "joined", "problem": None},
            {"number": "101", "state": "joined", "problem": None},
        ],
        "problem": None,
        "message": None,
        "mend": None,
    }
    assert "4711" not in "".join(spoken.lines)


def test_one_does_not_join() -> None:
    code, spoken = held({START: joins(8, "100"), ADD: does_not_join(9, "101")})
    assert code == 1
    assert members_in(spoken.events)["101"] == ["asked", "ringing", "failed"]
    assert spoken.result["outcome"] == "incomplete"
    assert spoken.result["roster"][1] == {"number": "101", "state": "failed", "problem": "not-answered"}
    assert spoken.result["problem"] == "not-answered"


def test_the_first_one_does_not_answer() -> None:
    code, spoken = held({START: does_not_join(8, "100")})
    assert code == 1
    assert members_in(spoken.events) == {"100": ["asked", "ringing", "failed"]}
    assert spoken.result["outcome"] == "failed"
    assert spoken.result["roster"][1]["state"] == "waiting"


def test_refused_before_anybody_is_called() -> None:
    code, spoken = held({}, StartConference(ConferencePlan("700", ("100",))))
    assert code == 2
    assert [event["event"] for event in spoken.events] == ["error", "result"]
    assert spoken.result["problem"] == "slot-is-gateway"


def test_in_plain_words() -> None:
    _, spoken = held({START: joins(8, "100"), ADD: does_not_join(9, "101")}, as_json=False)
    assert spoken.lines[0] == "Asking the phone system to call 100 Person 100."
    assert "101 Person 101 did not join: 101 did not answer." in spoken.lines
    assert spoken.lines[-1] == "The conference in room 701: not joined: 101 Person 101."
    assert spoken.complaints == ["callboard: 101 did not answer. Try again later."]


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (
            ConferenceWish("701", ("1 00", "101"), "1", False, True),
            ConferencePlan("701", ("100", "101"), "1", False, True),
        ),
        (ConferenceWish(" 700**101 ", ("100",)), ConferencePlan("700**101", ("100",))),
        (ConferenceWish("my room", ("100",)), ConferencePlan("my room", ("100",))),
        (ConferenceWish("701", ("100", "bob")), problem(ProblemCode.NUMBER_HAS_LETTERS, number="bob")),
        (ConferenceWish("701", ("",)), problem(ProblemCode.NUMBER_EMPTY)),
        (ConferenceWish("701", ("100",), "12a"), problem(ProblemCode.PIN_NOT_DIGITS)),
    ],
)
def test_what_was_typed(wish: ConferenceWish, expected: ConferencePlan | Problem) -> None:
    found = wanted_conference(wish)
    assert found == (StartConference(expected) if isinstance(expected, ConferencePlan) else expected)
