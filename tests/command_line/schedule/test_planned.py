"""Conferences that Callboard itself starts are planned, listed and taken off the list without any phone system."""

import os
import time
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from callboard.command_line.conference.wishes import OptionsWish, PeopleWish, PinWish, StartWish
from callboard.command_line.schedule.planned import MUST_RUN
from callboard.command_line.schedule.verb import schedule_verb
from callboard.command_line.schedule.wishes import ScheduleDeed, ScheduleWish
from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.pin_store import key_of_planned, key_of_template
from tests.doubles.conference_desk import DeskOfOne

SOON = f"{datetime.now() + timedelta(days=30):%Y-%m-%d} 14:00"  # noqa: DTZ005 - what the clock on the wall shows
WEEKLY = ConferenceTemplate("Weekly", (Invited("100"), Invited("101", "Anna")), instant=True, has_pin=True)

needs_zones = pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has one zone for all programs")


@pytest.fixture
def one() -> DeskOfOne:
    desk = DeskOfOne()
    desk.kept.shelf.change(lambda _: ConferenceMemory(templates=(WEEKLY,)))
    desk.kept.pins.keep(key_of_template("Weekly"), "4711")
    return desk


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer in Berlin, in January of 2027."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    monkeypatch.setattr("callboard.command_line.schedule.planned.time.time", lambda: 1_800_000_000.0)
    yield
    monkeypatch.undo()
    os.environ.pop("TZ", None)
    time.tzset()


def no_line(_use: object) -> int:
    pytest.fail("no phone system is needed")


def does(one: DeskOfOne, wish: ScheduleWish, *, as_json: bool = True) -> int:
    return schedule_verb(wish, one.desk(as_json=as_json), no_line)


def plan_of(at: str = SOON, what: StartWish | None = None, title: str = "") -> ScheduleWish:
    return ScheduleWish(ScheduleDeed.ADD, at=at, title=title, what=what or StartWish(PeopleWish(("100", "101"))))


def test_one_is_planned_and_listed(one: DeskOfOne) -> None:
    assert does(one, plan_of(what=StartWish(PeopleWish(template="weekly"), room="701"))) == 0
    planned_id = one.spoken.result["id"]
    assert one.spoken.result["message"] == MUST_RUN
    assert does(one, ScheduleWish(ScheduleDeed.LIST)) == 0
    listed, result = one.spoken.events
    assert result == {"event": "result", "outcome": "done", "planned": 1}
    assert (listed["id"], listed["by"], listed["title"], listed["state"]) == (
        planned_id,
        "callboard",
        "Weekly",
        "waiting",
    )
    assert (listed["slot"], listed["numbers"]) == ("701", ["100", "101"])
    assert (listed["instant"], listed["has_pin"]) == (True, True)
    assert datetime.fromisoformat(listed["starts_at"]).timestamp() == listed["starts_at_s"]
    assert one.kept.pins.pin_of(key_of_planned(planned_id)) == "4711"


def test_in_plain_words(one: DeskOfOne) -> None:
    does(one, plan_of(title="Board"), as_json=False)
    (said,) = one.spoken.lines
    assert said.startswith(f"Planned for {SOON} (UTC")
    assert said.endswith(MUST_RUN)
    does(one, ScheduleWish(ScheduleDeed.LIST), as_json=False)
    (line,) = one.spoken.lines
    assert SOON in line
    assert line.endswith("Board: waiting")


def test_the_next_one_comes_first(one: DeskOfOne) -> None:
    does(one, plan_of(f"{SOON[:10]}T16:00", title="later"))
    does(one, plan_of(f"{SOON[:10]}T09:00", title="sooner"))
    does(one, ScheduleWish(ScheduleDeed.LIST))
    assert [event["title"] for event in one.spoken.events[:-1]] == ["sooner", "later"]


def test_taken_off_the_list_with_its_pin(one: DeskOfOne) -> None:
    does(one, plan_of(what=StartWish(PeopleWish(("100",)), OptionsWish(PinWish("4812")))))
    planned_id = one.spoken.result["id"]
    with pytest.raises(SessionFailed) as failed:
        does(one, ScheduleWish(ScheduleDeed.REMOVE, ids=(planned_id, "nothing")))
    assert failed.value.problem.code is ProblemCode.PLANNED_UNKNOWN
    assert len(one.kept.shelf.read().planned) == 1, "none of them unless all are there"
    assert does(one, ScheduleWish(ScheduleDeed.REMOVE, ids=(planned_id,))) == 0
    assert one.kept.shelf.read().planned == ()
    assert one.kept.pins.pin_of(key_of_planned(planned_id)) == ""
    does(one, ScheduleWish(ScheduleDeed.LIST), as_json=False)
    assert one.spoken.lines == ["Nothing is planned."]


def test_who_is_listed_twice_is_called_once_as_by_a_start(one: DeskOfOne) -> None:
    twice = plan_of(what=StartWish(PeopleWish(("105", "100", "105"))))
    assert does(one, twice) == 0
    finding, planned, _result = one.spoken.events
    assert (finding["event"], finding["code"], finding["number"]) == ("finding", "twice", "105")
    assert planned["numbers"] == ["105", "100"]
    assert does(one, twice, as_json=False) == 0
    assert one.spoken.complaints == ["callboard: In the list twice, called once: 105."]
    assert one.kept.shelf.read().planned[-1].what.numbers == ("105", "100")


def test_a_pin_that_was_made_up_is_told(one: DeskOfOne) -> None:
    does(one, plan_of(what=StartWish(PeopleWish(("100",)), OptionsWish(PinWish(is_made=True)))))
    assert one.spoken.result["pin"] == one.kept.pins.pin_of(key_of_planned(one.spoken.result["id"]))


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (plan_of("tomorrow"), ProblemCode.TIME_UNREADABLE),
        (plan_of("2027-03-01"), ProblemCode.TIME_UNREADABLE),
        (plan_of("2027-03-01T14:00+01:00"), ProblemCode.TIME_UNREADABLE),
        (plan_of("2001-03-01 14:00"), ProblemCode.TIME_PAST),
        (plan_of("9999-12-31 23:59"), ProblemCode.TIME_TOO_FAR),
        (plan_of(what=StartWish(PeopleWish())), ProblemCode.NO_PARTICIPANTS),
        (plan_of(what=StartWish(PeopleWish(("100", "112")))), ProblemCode.ASKS_FIRST),
        (plan_of(what=StartWish(PeopleWish(("*67",)), room="701")), ProblemCode.ASKS_FIRST),
    ],
)
def test_what_cannot_be_planned(one: DeskOfOne, wish: ScheduleWish, code: ProblemCode) -> None:
    with pytest.raises(SessionFailed) as failed:
        does(one, wish)
    assert failed.value.problem.code is code
    assert one.kept.shelf.read().planned == ()


@needs_zones
@pytest.mark.usefixtures("berlin")
def test_the_hour_that_summer_time_leaves_out(one: DeskOfOne) -> None:
    with pytest.raises(SessionFailed) as failed:
        does(one, plan_of("2027-03-28 02:30"))
    assert failed.value.problem.code is ProblemCode.TIME_SKIPPED


@needs_zones
@pytest.mark.usefixtures("berlin")
def test_the_hour_that_comes_twice(one: DeskOfOne) -> None:
    does(one, plan_of("2027-10-31 02:30"))
    warning, planned, _ = one.spoken.events
    assert (warning["event"], warning["code"]) == ("warning", "time-comes-twice")
    assert planned["starts_at"] == "2027-10-31T02:30:00+02:00"


@needs_zones
@pytest.mark.usefixtures("berlin")
def test_local_time_is_told_with_its_zone(one: DeskOfOne) -> None:
    does(one, plan_of("2027-07-01 14:00"))
    planned, result = one.spoken.events
    assert planned["starts_at"] == "2027-07-01T14:00:00+02:00"
    assert planned["starts_at_s"] == 1_814_443_200
    assert result["outcome"] == "done"
