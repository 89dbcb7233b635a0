"""Some or all are sent away, and are seen to be gone before it is said."""

import pytest

from callboard.command_line.conference import sending_away
from callboard.command_line.conference.calling_in import chase
from callboard.command_line.conference.sending_away import end, remove
from callboard.command_line.conference.wishes import RoomWish
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import DropLeg
from callboard.domain.conferences.conference import SlotState
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.pin_store import key_of_running
from tests.doubles.conference_desk import DeskOfOne, rehearsed, run_one
from tests.doubles.fake_session import FakeSession, office

ROOM = {"v11": "701", "v12": "700**100"}
RUNNING = [Leg(7, 1, "701", LegState.CONNECTED, "100"), Leg(7, 2, "100", LegState.CONNECTED, "701")]


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_one_is_removed_and_not_called_again(generation: str) -> None:
    room, one = ROOM[generation], DeskOfOne()
    with rehearsed(generation) as line:
        run_one(line, one, "100", "101", "102", room=room)
        assert remove(RoomWish(room, ("102", "101")), line, one.desk()) == 0
        assert [leg.number for leg in line.board.members_of(room)] == ["100"]
        assert [event["number"] for event in one.spoken.events if event["event"] == "removed"] == ["102", "101"]
        assert chase(RoomWish(room), line, one.desk()) == 0
    assert one.spoken.result["roster"] == []


@pytest.mark.parametrize(("number", "code"), [("103", ProblemCode.NOT_IN_ROOM), ("x", ProblemCode.NUMBER_HAS_LETTERS)])
def test_somebody_who_is_not_there(number: str, code: ProblemCode) -> None:
    session, one = FakeSession(office(RUNNING)), DeskOfOne()
    with PhoneLine(lambda: session) as line, pytest.raises(SessionFailed) as failed:
        remove(RoomWish("701", ("100", number)), line, one.desk())
    assert failed.value.problem.code is code
    assert session.executed == [], "nobody is removed unless everybody can be"


def test_the_phone_system_does_not_remove_anybody() -> None:
    session, one = FakeSession(office(RUNNING)), DeskOfOne()
    session.answers[DropLeg(7, "100")] = problem(ProblemCode.REFUSED)
    with PhoneLine(lambda: session) as line:
        assert remove(RoomWish("701", ("100",)), line, one.desk()) == 1
    assert [event["event"] for event in one.spoken.events] == ["not-removed", "result"]
    assert one.spoken.result["problem"] == "refused"


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_it_is_over_for_everybody(generation: str) -> None:
    room, one = ROOM[generation], DeskOfOne()
    with rehearsed(generation) as line:
        run_one(line, one, "100", "101", room=room, pin="4711" if generation == "v11" else "")
        assert end(RoomWish(room), line, one.desk("yes\n")) == 0
        assert line.board.slot_state(room) is SlotState.FREE
    assert one.shown.getvalue() == (
        f"End this conference for everyone? 2 people in room {room} will be cut off. [y/N] "
    )
    assert one.spoken.result["outcome"] == "done"
    assert one.kept.shelf.read().running == ()
    assert one.kept.pins.pin_of(key_of_running(room)) == ""


@pytest.mark.parametrize("typed", [None, "no\n", ""])
def test_not_without_a_yes(typed: str | None) -> None:
    session, one = FakeSession(office(RUNNING)), DeskOfOne()
    with PhoneLine(lambda: session) as line, pytest.raises(SessionFailed) as failed:
        end(RoomWish("701"), line, one.desk(typed))
    assert failed.value.problem.code is ProblemCode.NOT_CONFIRMED
    assert session.executed == []


def test_it_does_not_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending_away, "UNTIL_GONE_S", 0.05)
    session, one = FakeSession(office(RUNNING)), DeskOfOne()
    with PhoneLine(lambda: session) as line:
        assert end(RoomWish("701", is_sure=True), line, one.desk()) == 1
    assert session.executed == [DropLeg(7, "100")]
    assert (one.spoken.result["outcome"], one.spoken.result["members"]) == ("incomplete", ["100"])


def test_an_empty_room_has_nothing_to_end() -> None:
    session, one = FakeSession(), DeskOfOne()
    with PhoneLine(lambda: session) as line, pytest.raises(SessionFailed) as failed:
        end(RoomWish("701", is_sure=True), line, one.desk())
    assert failed.value.problem.code is ProblemCode.SLOT_NOT_RUNNING
