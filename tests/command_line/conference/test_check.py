"""What a start would come to, told before anybody's phone rings."""

from callboard.command_line.conference.check import check_conference
from callboard.command_line.conference.plan import Prepared
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import ConnectionChanged
from callboard.domain.connection import Connection, LineState
from tests.doubles.conference_desk import DeskOfOne, wanted
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


def test_somebody_twice_is_refused_as_by_the_start() -> None:
    code, one = looked_at(wanted("101", "101", room="702"))
    assert code == 2
    assert (one.spoken.result["outcome"], one.spoken.result["problem"]) == ("not-ready", "participant-twice")


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
