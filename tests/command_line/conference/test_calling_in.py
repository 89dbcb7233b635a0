"""People are called into a conference that is running, also by a command that did not start it."""

import pytest

from callboard.command_line.conference.calling_in import add, chase
from callboard.command_line.conference.wishes import PinWish, RoomWish
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import AddToConference
from callboard.domain.conferences.conference_memory import ConferenceMemory, KeptConference, KeptMember
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.pin_store import key_of_running
from tests.doubles.conference_desk import DeskOfOne, rehearsed, run_one
from tests.doubles.fake_session import office
from tests.doubles.scripted_session import ScriptedSession, joins
from tests.doubles.spoken import members_in

ROOM = {"v11": "701", "v12": "700**100"}
SILENT = "02079460302"
"""Never answers, by the rules of the rehearsal."""
RUNNING = [Leg(7, 1, "701", LegState.CONNECTED, "100"), Leg(7, 2, "100", LegState.CONNECTED, "701")]
KEPT = KeptConference(
    "701",
    (KeptMember("100", "joined", 7), KeptMember("101", "failed", 8, why="not-answered"), KeptMember("102", "waiting")),
    1_700_000_000.0,
    has_pin=True,
)


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_somebody_comes_in_later(generation: str) -> None:
    room, one = ROOM[generation], DeskOfOne()
    with rehearsed(generation) as line:
        run_one(line, one, "100", "101", room=room)
        assert add(RoomWish(room, ("103", "02079460311")), line, one.desk()) == 0
        assert {leg.number for leg in line.board.members_of(room)} == {"100", "101", "103", "02079460311"}
    steps = members_in(one.spoken.events)
    assert {number: seen[-1] for number, seen in steps.items()} == {"103": "joined", "02079460311": "joined"}
    assert one.spoken.result["outcome"] == "done"
    (kept,) = one.kept.shelf.read().running
    assert [member.number for member in kept.members] == ["100", "101", "103", "02079460311"]


def test_one_who_does_not_answer() -> None:
    one = DeskOfOne()
    with rehearsed() as line:
        run_one(line, one, "100")
        assert add(RoomWish("701", (SILENT,)), line, one.desk(as_json=False)) == 1
    assert one.spoken.lines[-1] == f"Room 701: not joined: {SILENT}."
    assert one.spoken.complaints == [f"callboard: {SILENT} did not answer. Try again later."]


@pytest.mark.parametrize(
    ("room", "number", "code"),
    [
        ("702", "103", ProblemCode.SLOT_NOT_RUNNING),
        ("799", "103", ProblemCode.SLOT_UNKNOWN),
        ("700", "103", ProblemCode.SLOT_IS_GATEWAY),
        ("701", "100", ProblemCode.PARTICIPANT_TWICE),
        ("701", "anna", ProblemCode.NUMBER_HAS_LETTERS),
        ("701", "999", ProblemCode.NOT_CONFIRMED),
    ],
)
def test_what_cannot_be(room: str, number: str, code: ProblemCode) -> None:
    session, one = ScriptedSession({}), DeskOfOne()
    session.picture = office(RUNNING)
    with PhoneLine(lambda: session) as line, pytest.raises(SessionFailed) as failed:
        add(RoomWish(room, (number,)), line, one.desk())
    assert failed.value.problem.code is code
    assert session.executed == []


def test_the_pin_that_is_kept_is_said_again() -> None:
    one, command = DeskOfOne(), AddToConference("701", "103", "4711")
    one.kept.shelf.change(lambda _: ConferenceMemory(running=(KEPT,)))
    one.kept.pins.keep(key_of_running("701"), "4711")
    session = ScriptedSession({command: joins(9, "103")})
    session.picture = office(RUNNING)
    with PhoneLine(lambda: session) as line:
        assert add(RoomWish("701", ("103",)), line, one.desk()) == 0
    assert session.executed == [command]
    assert "4711" not in "".join(one.spoken.lines)


def test_a_pin_that_was_typed_comes_first() -> None:
    one, command = DeskOfOne(), AddToConference("701", "103", "9")
    session = ScriptedSession({command: joins(9, "103")})
    session.picture = office(RUNNING)
    with PhoneLine(lambda: session) as line:
        assert add(RoomWish("701", ("103",), PinWish("9")), line, one.desk()) == 0
    assert session.executed == [command]


def test_refused_by_the_phone_system() -> None:
    session, one = ScriptedSession({}), DeskOfOne()
    session.picture = office(RUNNING)
    session.answers[AddToConference("701", "103")] = problem(ProblemCode.REFUSED)
    with PhoneLine(lambda: session) as line:
        assert add(RoomWish("701", ("103",)), line, one.desk()) == 1
    assert one.spoken.result["problem"] == "refused"
    assert one.spoken.result["roster"] == [{"number": "103", "state": "failed", "problem": "refused"}]


def test_everybody_missing_is_called_once_more() -> None:
    one = DeskOfOne()
    one.kept.shelf.change(lambda _: ConferenceMemory(running=(KEPT,)))
    one.kept.pins.keep(key_of_running("701"), "4711")
    commands = [AddToConference("701", number, "4711") for number in ("101", "102")]
    session = ScriptedSession({commands[0]: joins(9, "101"), commands[1]: joins(10, "102")})
    session.picture = office(RUNNING)
    with PhoneLine(lambda: session) as line:
        assert chase(RoomWish("701"), line, one.desk()) == 0
    assert sorted(each.number for each in session.executed if isinstance(each, AddToConference)) == ["101", "102"]
    assert {number: seen[-1] for number, seen in members_in(one.spoken.events).items()} == {
        "101": "joined",
        "102": "joined",
    }
    (kept,) = one.kept.shelf.read().running
    assert {member.number: member.step for member in kept.members} == dict.fromkeys(("100", "101", "102"), "joined")
    assert kept.has_pin


def test_nobody_is_missing() -> None:
    one = DeskOfOne()
    with rehearsed() as line:
        run_one(line, one, "100", "101")
        assert chase(RoomWish("701"), line, one.desk(as_json=False)) == 0
    assert one.spoken.lines == ["Room 701: nobody is missing."]


def test_nobody_knows_who_was_invited() -> None:
    session, one = ScriptedSession({}), DeskOfOne()
    session.picture = office(RUNNING)
    with PhoneLine(lambda: session) as line, pytest.raises(SessionFailed) as failed:
        chase(RoomWish("701"), line, one.desk())
    assert failed.value.problem.code is ProblemCode.ROSTER_NOT_KEPT
