"""A conference, told participant by participant, and what is kept of it."""

import time
from collections.abc import Mapping
from dataclasses import replace

import pytest

from callboard.command_line.conference.start import start
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.calls.call import LegState
from callboard.domain.commands import AddToConference, Command, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.pin_store import LAST, key_of_running
from tests.doubles.conference_desk import DeskOfOne, rehearsed, run_one, wanted
from tests.doubles.fake_session import FakeSession
from tests.doubles.scripted_session import Script, ScriptedSession, does_not_join, joins
from tests.doubles.spoken import members_in

START = StartConference(ConferencePlan("701", ("100", "101"), pin="4711"))
ADD = AddToConference("701", "101", "4711")
REFUSED = problem(ProblemCode.REFUSED)
IN = ["asked", "ringing", "answered", "joined"]


def held(scripts: Mapping[Command, Script], *, room: str = "701", as_json: bool = True) -> tuple[int, DeskOfOne]:
    session, one = ScriptedSession(scripts), DeskOfOne()
    with PhoneLine(lambda: session) as line:
        code = start(wanted("100", "101", room=room, pin="4711"), line, one.desk(as_json=as_json))
    return code, one


def test_everybody_joins() -> None:
    code, one = held({START: joins(8, "100"), ADD: joins(9, "101")})
    assert code == 0
    assert members_in(one.spoken.events) == {"100": IN, "101": IN}
    assert one.spoken.result == {
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
    assert "4711" not in "".join(one.spoken.lines)


def test_one_does_not_join() -> None:
    code, one = held({START: joins(8, "100"), ADD: does_not_join(9, "101")})
    assert code == 1
    assert members_in(one.spoken.events)["101"] == ["asked", "ringing", "failed"]
    result = one.spoken.result
    assert result["outcome"] == "incomplete"
    assert result["roster"][1] == {"number": "101", "state": "failed", "problem": "not-answered"}
    assert result["problem"] == "not-answered"


def test_the_first_one_does_not_answer() -> None:
    code, one = held({START: does_not_join(8, "100")})
    assert code == 1
    assert members_in(one.spoken.events) == {"100": ["asked", "ringing", "failed"]}
    assert one.spoken.result["outcome"] == "failed"
    assert one.spoken.result["roster"][1]["state"] == "waiting"


def test_refused_before_anybody_is_called() -> None:
    code, one = held({}, room="700")
    assert code == 2
    assert [event["event"] for event in one.spoken.events] == ["error", "result"]
    assert one.spoken.result["problem"] == "slot-is-gateway"
    assert one.kept.shelf.read().running == ()


def test_in_plain_words() -> None:
    _, one = held({START: joins(8, "100"), ADD: does_not_join(9, "101")}, as_json=False)
    assert one.spoken.lines[0] == "Asking the phone system to call 100 Person 100."
    assert "101 Person 101 did not join: 101 did not answer." in one.spoken.lines
    assert one.spoken.lines[-1] == "The conference in room 701: not joined: 101 Person 101."
    assert one.spoken.complaints == ["callboard: 101 did not answer. Try again later."]


def test_the_next_command_knows_its_people() -> None:
    _, one = held({START: joins(8, "100"), ADD: does_not_join(9, "101")})
    memory = one.kept.shelf.read()
    (running,) = memory.running
    assert [(each.number, each.step, each.why) for each in running.members] == [
        ("100", "joined", ""),
        ("101", "failed", "not-answered"),
    ]
    assert (running.slot, running.has_pin) == ("701", True)
    first, second = running.members
    assert first.in_since_s is not None, "who is in is kept with the time"
    assert second.gone_at_s is not None
    assert running.started_at_s <= first.in_since_s <= second.gone_at_s <= time.time()
    assert one.kept.pins.pin_of(key_of_running("701")) == "4711"
    assert memory.last is not None
    assert (memory.last.numbers, memory.last.has_pin) == (("100", "101"), True)
    assert one.kept.pins.pin_of(LAST) == "4711"


def test_nothing_is_kept_of_one_that_never_began() -> None:
    session, one = ScriptedSession({}), DeskOfOne()
    with PhoneLine(lambda: session) as line:
        assert start(wanted("100", room="799"), line, one.desk()) == 2
    assert one.spoken.result["problem"] == "slot-unknown"
    assert session.executed == []
    assert one.kept.shelf.read().last is None


def test_who_is_on_the_list_twice_is_called_once() -> None:
    one = DeskOfOne()
    with rehearsed("v11") as line:
        assert start(wanted("101", "102", "1 02", room="701"), line, one.desk()) == 0
    assert [event["number"] for event in one.spoken.events if event["event"] == "finding"] == ["102"]
    assert set(members_in(one.spoken.events)) == {"101", "102"}


@pytest.mark.parametrize(("generation", "mine", "room"), [("v11", "", "701"), ("v12", "101", "700**101")])
def test_a_room_is_proposed(generation: str, mine: str, room: str) -> None:
    one = DeskOfOne(my_extension=mine)
    with rehearsed(generation) as line:
        assert start(wanted("101", "102"), line, one.desk()) == 0
    assert one.spoken.result["slot"] == room


def test_a_room_that_is_taken_is_not_proposed() -> None:
    one = DeskOfOne()
    with rehearsed() as line:
        run_one(line, one, "100", room="701")
        assert start(wanted("101"), line, one.desk()) == 0
        assert one.spoken.result["slot"] == "702"
        assert start(wanted("102", room="701"), line, one.desk()) == 1
    assert one.spoken.result["problem"] == "slot-in-use"


def test_somebody_else_was_quicker_in_the_proposed_room() -> None:
    def joins_702(session: FakeSession) -> None:
        session.leg(9, 1, "702", LegState.DIALLING, "100")
        session.leg(9, 2, "100", LegState.CONNECTED, "702")
        session.leg(9, 1, "702", LegState.CONNECTED, "100")

    first, second = (StartConference(ConferencePlan(room, ("100",))) for room in ("701", "702"))
    session, one = ScriptedSession({second: joins_702}), DeskOfOne()
    session.answers[first] = problem(ProblemCode.SLOT_IN_USE, slot="701")
    with PhoneLine(lambda: session) as line:
        assert start(wanted("100"), line, one.desk()) == 0
        warnings = [event["code"] for event in one.spoken.events if event["event"] == "warning"]
        assert warnings == ["room-taken"]
        assert one.spoken.result["slot"] == "702"
        assert start(wanted("100", room="701"), line, one.desk()) == 1, "this room and no other was wanted"
    assert one.spoken.result["problem"] == "slot-in-use"
    assert session.executed == [first, second, first]


def test_nobody_knows_which_room_is_mine() -> None:
    one = DeskOfOne()
    with rehearsed("v12") as line, pytest.raises(SessionFailed) as failed:
        start(wanted("101"), line, one.desk())
    assert failed.value.problem.code is ProblemCode.NO_FREE_ROOM


@pytest.mark.parametrize("typed", [None, "n\n", "\n"])
def test_help_is_not_called_without_a_yes(typed: str | None) -> None:
    one = DeskOfOne()
    with rehearsed() as line, pytest.raises(SessionFailed) as failed:
        start(wanted("100", "999"), line, one.desk(typed))
    assert failed.value.problem.code is ProblemCode.NOT_CONFIRMED
    assert one.kept.shelf.read().running == ()


@pytest.mark.parametrize(("typed", "is_sure"), [("yes\n", False), (None, True)])
def test_a_code_is_called_after_a_yes(typed: str | None, is_sure: bool) -> None:
    session, one = ScriptedSession({}), DeskOfOne()
    command = StartConference(ConferencePlan("701", ("*67",)))
    session.answers[command] = REFUSED
    with PhoneLine(lambda: session) as line:
        assert start(wanted("*67", room="701"), line, one.desk(typed), is_sure=is_sure) == 1
    assert session.executed == [command]
    assert ("Really call *67?" in one.shown.getvalue()) is (typed is not None)


def test_what_was_found_before_is_said() -> None:
    session, one = ScriptedSession({}), DeskOfOne()
    session.answers[StartConference(ConferencePlan("701", ("100", "199")))] = REFUSED
    with PhoneLine(lambda: session) as line:
        start(wanted("100", "199", room="701"), line, one.desk())
    found = [event for event in one.spoken.events if event["event"] == "finding"]
    assert [(each["code"], each["number"]) for each in found] == [("unknown-extension", "199")]


def test_options_of_a_list_are_left_out_where_they_count_nothing() -> None:
    one = DeskOfOne(my_extension="100")
    described = wanted("100", "101", pin="4711")
    kept = replace(described, are_options_wanted=False)
    with rehearsed("v12") as line:
        assert start(kept, line, one.desk()) == 0
    assert one.spoken.events[0]["code"] == "options-not-used"
    with rehearsed("v12") as line:
        assert start(described, line, one.desk()) == 1
    assert one.spoken.result["problem"] == "options-not-supported"


def test_a_pin_that_was_made_up_is_told_once_at_the_end() -> None:
    one = DeskOfOne()
    made = replace(wanted("100", room="701", pin="4711"), is_new_pin=True)
    with rehearsed() as line:
        start(made, line, one.desk())
    assert one.spoken.result["pin"] == "4711"
    assert sum("4711" in line for line in one.spoken.lines) == 1
