"""What a start would come to, told before anybody's phone rings."""

import pytest

from callboard.command_line.conference.check import check_conference
from callboard.command_line.conference.plan import Prepared
from callboard.command_line.exit_codes import exit_code_of
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import ConnectionChanged
from callboard.domain.conferences.preflight import MANY_PEOPLE
from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import SessionFailed
from callboard.wording.problem_sentences import sentence_of
from tests.doubles.conference_desk import DeskOfOne, rehearsed, wanted
from tests.doubles.fake_session import FakeSession, office

IN_USE = (Leg(7, 1, "701", LegState.CONNECTED, "100"), Leg(7, 2, "100", LegState.CONNECTED, "701"))


def looked_at(described: Prepared, *, as_json: bool = True) -> tuple[int, DeskOfOne]:
    one = DeskOfOne()
    board = Board().after([ConnectionChanged(Connection(LineState.LIVE)), office(IN_USE)])
    return check_conference(described, board, one.desk(as_json=as_json)), one


def test_everything_is_well() -> None:
    code, one = looked_at(wanted("101", "102", room="702", pin="4711"))
    assert code == 0
    people = [event for event in one.spoken.events if event["event"] == "person"]
    assert [(each["number"], each["state"], each["is_called"], each["findings"]) for each in people] == [
        ("101", "free", True, []),
        ("102", "free", True, []),
    ]
    result = one.spoken.result
    assert (result["outcome"], result["slot"], result["dialled"]) == ("ready", "702", ["101", "102"])
    assert (result["free_rooms"], result["rooms"], result["findings"]) == (1, 2, 0)
    assert "101 Person 101 rings first and opens room 702" in result["what_happens"]
    assert "4711" not in "".join(one.spoken.lines)


def test_something_is_to_be_known() -> None:
    code, one = looked_at(wanted("100", "199", "02079460311", room="702"))
    assert code == 0
    found = {event["number"]: event["code"] for event in one.spoken.events if event["event"] == "finding"}
    assert found == {"100": "busy", "199": "unknown-extension"}
    assert one.spoken.result["outcome"] == "ready-with-findings"


def test_somebody_twice_and_a_room_are_named_and_the_others_are_called_as_by_the_start() -> None:
    code, one = looked_at(wanted("101", "102", "1 02", "701", room="702"))
    assert code == 0
    found = [(event["code"], event["number"]) for event in one.spoken.events if event["event"] == "finding"]
    assert found == [("twice", "102"), ("is-a-room", "701")]
    assert (one.spoken.result["outcome"], one.spoken.result["dialled"]) == ("ready-with-findings", ["101", "102"])


def test_so_many_people_are_something_to_know() -> None:
    numbers = [f"020794{place:05}" for place in range(MANY_PEOPLE)]
    code, one = looked_at(wanted(*numbers, room="702"))
    assert code == 0
    assert "many-people" in {event.get("code") for event in one.spoken.events}
    assert one.spoken.result["outcome"] == "ready-with-findings"
    _, one = looked_at(wanted(*numbers, room="702"), as_json=False)
    assert "callboard: 50 people are on the list. Calling one after the other takes long" in one.spoken.complaints[0]
    _, one = looked_at(wanted(*numbers[1:], room="702"))
    assert one.spoken.result["outcome"] == "ready"


def test_where_everybody_has_a_room_and_nobody_said_whose() -> None:
    one = DeskOfOne()
    with rehearsed("v12") as line, pytest.raises(SessionFailed) as failed:
        check_conference(wanted("100", "105"), line.board, one.desk())
    said = sentence_of(failed.value.problem).whole
    assert "was not told which one is yours" in said
    assert "--room 700**" in said
    assert exit_code_of(failed.value.problem) == 2


def test_a_room_in_use_is_refused_as_by_the_start() -> None:
    code, one = looked_at(wanted("101", room="701"))
    assert code == 1
    assert (one.spoken.result["outcome"], one.spoken.result["problem"]) == ("not-ready", "slot-in-use")


def test_in_plain_words() -> None:
    _, one = looked_at(wanted("100", "102", room="702"), as_json=False)
    assert one.spoken.complaints == ["callboard: On a call now: 100 Person 100."]
    assert one.spoken.lines[-2:] == ["Dialled in this order: 100, 102.", "Free rooms: 1 of 2."]


def test_nobody_is_called() -> None:
    session = FakeSession()
    with PhoneLine(lambda: session) as line:
        assert check_conference(wanted("100", "101", pin="4711"), line.board, DeskOfOne().desk()) == 0
    assert session.executed == []


def test_people_read_one_line_for_each_kind_of_finding() -> None:
    _, one = looked_at(wanted("196", "197", "198", "198", room="702"), as_json=False)
    assert one.spoken.complaints == [
        "callboard: In the list twice, called once: 198.",
        "callboard: Not an extension of this phone system: 196, 197, 198.",
    ]
