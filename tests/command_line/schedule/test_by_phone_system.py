"""Conferences that 3CX itself is asked to start: said honestly, listed with the others, taken off again."""

import time
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from callboard.command_line.conference.wishes import PeopleWish, StartWish
from callboard.command_line.exit_codes import exit_code_of
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.schedule.verb import schedule_verb
from callboard.command_line.schedule.wishes import ScheduleDeed, ScheduleWish, StartedBy
from callboard.domain.commands import ScheduleConference
from callboard.domain.conferences.scheduled_conference import ScheduledConference, ScheduleFate, ScheduleOutcome
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.wording.problem_sentences import sentence_of
from tests.doubles.conference_desk import DeskOfOne, rehearsed

SOON = f"{datetime.now() + timedelta(days=30):%Y-%m-%d} 14:00"  # noqa: DTZ005 - what the clock on the wall shows
ADD = ScheduleWish(
    ScheduleDeed.ADD, StartedBy.PHONE_SYSTEM, SOON, "Board", StartWish(PeopleWish(("101", "102"))), is_experimental=True
)


def does(one: DeskOfOne, line: PhoneLine, wish: ScheduleWish) -> int:
    return schedule_verb(wish, one.desk(), lambda use: use(line))


def test_asked_for_listed_and_removed() -> None:
    one = DeskOfOne()
    with rehearsed("v12") as line:
        assert does(one, line, ADD) == 0
        assert one.spoken.events[0]["code"] == "experimental"
        assert "This may not work" in one.spoken.events[0]["message"]
        record_id = one.spoken.result["id"]
        does(one, line, ScheduleWish(ScheduleDeed.ADD, at=SOON, title="Own", what=ADD.what))
        assert does(one, line, ScheduleWish(ScheduleDeed.LIST, StartedBy.ANY)) == 0
        *listed, result = one.spoken.events
        assert [(each["by"], each["title"]) for each in listed] == [("callboard", "Own"), ("3cx", "Board")]
        assert (listed[1]["id"], listed[1]["numbers"], listed[1]["state"]) == (record_id, ["101", "102"], "waiting")
        assert result["planned"] == 2
        assert does(one, line, ScheduleWish(ScheduleDeed.REMOVE, StartedBy.PHONE_SYSTEM, ids=(record_id,))) == 0
        does(one, line, ScheduleWish(ScheduleDeed.LIST, StartedBy.PHONE_SYSTEM))
        assert one.spoken.result["planned"] == 0
        with pytest.raises(SessionFailed) as failed:
            does(one, line, ScheduleWish(ScheduleDeed.REMOVE, StartedBy.PHONE_SYSTEM, ids=(record_id,)))
    assert failed.value.problem.code is ProblemCode.PLANNED_UNKNOWN


def test_3cx_11_has_no_such_list() -> None:
    one = DeskOfOne()
    with rehearsed("v11") as line, pytest.raises(SessionFailed) as failed:
        does(one, line, ADD)
    assert failed.value.problem.facts["case"] == "schedule"
    assert one.spoken.events == []


def test_without_a_word_3cx_is_asked_for_nothing_while_it_is_switched_off() -> None:
    one = DeskOfOne()
    with rehearsed("v12") as line:
        with pytest.raises(SessionFailed) as failed:
            does(one, line, replace(ADD, is_experimental=False))
        assert one.spoken.events == []
        assert "--experimental" in sentence_of(failed.value.problem).mend
        assert exit_code_of(failed.value.problem) == 2
        does(one, line, ScheduleWish(ScheduleDeed.LIST, StartedBy.PHONE_SYSTEM))
        assert one.spoken.result["planned"] == 0
        one.kept = replace(one.kept, is_phone_system_tried=lambda: True)
        assert does(one, line, replace(ADD, is_experimental=False)) == 0


def test_the_list_tells_of_3cx_too_where_it_may_start_conferences() -> None:
    one = DeskOfOne()
    one.kept = replace(one.kept, is_phone_system_tried=lambda: True)
    everything = ScheduleWish(ScheduleDeed.LIST, StartedBy.AS_SWITCHED_ON)
    with rehearsed("v12") as line:
        does(one, line, ADD)
        assert does(one, line, everything) == 0
        assert [each["by"] for each in one.spoken.events[:-1]] == ["3cx"]
        assert one.spoken.result["planned"] == 1
    with rehearsed("v11") as line:
        assert does(one, line, everything) == 0
        assert one.spoken.events == [{"event": "result", "outcome": "done", "planned": 0}], "3CX 11 has no such list"


def test_a_list_that_3cx_does_not_tell_is_said_and_the_own_one_told() -> None:
    one = DeskOfOne()
    one.kept = replace(one.kept, is_phone_system_tried=lambda: True)

    def no_line(_use: object) -> int:
        raise SessionFailed(problem(ProblemCode.CANNOT_CONNECT, host="pbx"))

    schedule_verb(ScheduleWish(ScheduleDeed.ADD, at=SOON, title="Own", what=ADD.what), one.desk(), no_line)
    everything = ScheduleWish(ScheduleDeed.LIST, StartedBy.AS_SWITCHED_ON)
    assert schedule_verb(everything, one.desk(), no_line) == 0
    own, warning, result = one.spoken.events
    assert (own["title"], warning["event"], warning["code"]) == ("Own", "warning", "cannot-connect")
    assert result["planned"] == 1
    schedule_verb(everything, one.desk(as_json=False), no_line)
    (said,) = one.spoken.complaints
    assert said.startswith("callboard: What 3CX has in its list is not known now. ")


def test_what_a_window_saw_is_told() -> None:
    one = DeskOfOne()
    made = ScheduledConference("r1", "Board", round(time.time()) + 300, called_at_start=("101",))
    outcome = ScheduleOutcome("r1", made.starts_at_s, "Board", ScheduleFate.NOTHING_STARTED)
    one.kept.shelf.change(lambda memory: replace(memory, outcomes=(outcome,)))
    with rehearsed("v12") as line:
        line.ask(ScheduleConference(made)).result(10)
        does(one, line, ScheduleWish(ScheduleDeed.LIST, StartedBy.PHONE_SYSTEM))
    assert one.spoken.events[0]["state"] == "nothing-started"


def test_who_is_listed_twice_is_asked_for_once() -> None:
    one = DeskOfOne()
    with rehearsed("v12") as line:
        assert does(one, line, replace(ADD, what=StartWish(PeopleWish(("101", "102", "101"))))) == 0
        assert one.spoken.events[0]["code"] == "twice"
        does(one, line, ScheduleWish(ScheduleDeed.LIST, StartedBy.PHONE_SYSTEM))
        assert one.spoken.events[0]["numbers"] == ["101", "102"]


def test_without_a_title() -> None:
    one = DeskOfOne()
    wish = replace(ADD, title="")
    with rehearsed("v12") as line, pytest.raises(SessionFailed) as failed:
        does(one, line, wish)
    assert failed.value.problem.code is ProblemCode.TITLE_MISSING
