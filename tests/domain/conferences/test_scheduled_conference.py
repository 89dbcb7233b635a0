"""Tests for domain.scheduled_conference, and what the board makes of its news."""

from dataclasses import replace

from callboard.domain.board import Board
from callboard.domain.capability import Capabilities
from callboard.domain.changes import BoardReplaced, ScheduleProgressed, SchedulesRead
from callboard.domain.conferences.scheduled_conference import (
    FORGOTTEN_AFTER_S,
    ScheduledConference,
    ScheduleFate,
    ScheduleOutcome,
    Schedules,
    differences,
    find_schedule,
    new_record_id,
    with_outcome,
)
from callboard.domain.connection import PbxIdentity

ONE = ScheduledConference("a", "Board", 1000, "4711", ("101",))


def outcome(fate: ScheduleFate, starts_at_s: int = 1000) -> ScheduleProgressed:
    return ScheduleProgressed(ScheduleOutcome("a", starts_at_s, "Board", fate))


def test_the_pin_is_in_no_repr() -> None:
    assert "4711" not in repr(ONE)
    assert "4711" not in repr(SchedulesRead((ONE,)))


def test_what_is_different_is_named_without_the_pin() -> None:
    assert differences(ONE, ONE) == ()
    assert differences(ONE, replace(ONE, pin="1")) == ("pin",)
    other = ScheduledConference("a", "Other", 1001, "4711", ("102",))
    assert differences(ONE, other) == ("title", "time", "people")


def test_each_record_has_a_name_of_its_own() -> None:
    assert len({new_record_id() for _ in range(100)}) == 100


def test_the_board_knows_nothing_before_the_list_was_read() -> None:
    assert not Board().schedules.is_read
    read = Board().after((SchedulesRead((), 2),)).schedules
    assert (read.is_read, read.known, read.unreadable) == (True, (), 2)


def test_the_list_and_its_fates_outlive_a_new_picture() -> None:
    board = Board().after((SchedulesRead((ONE,)), outcome(ScheduleFate.NOTHING_STARTED)))
    board = board.after((BoardReplaced(PbxIdentity("v12"), Capabilities()),))
    assert board.schedules.find("a") == find_schedule((ONE,), "a") == ONE
    assert board.schedules.find("b") is None
    assert board.schedules.fate_of(ONE, now_s=2000) is ScheduleFate.NOTHING_STARTED


def test_a_fate_belongs_to_one_time_only() -> None:
    schedules = Board().after((SchedulesRead((ONE,)), outcome(ScheduleFate.STARTED))).schedules
    moved = replace(ONE, starts_at_s=3000)
    assert schedules.fate_of(moved, now_s=2000) is ScheduleFate.WAITING
    assert schedules.fate_of(moved, now_s=4000) is ScheduleFate.NOT_SEEN


def seen(fate: ScheduleFate, starts_at_s: int = 1000) -> ScheduleOutcome:
    return ScheduleOutcome("r1", starts_at_s, "Board", fate)


def test_what_was_seen_is_remembered_and_a_start_that_one_window_saw_counts() -> None:
    nothing, started = seen(ScheduleFate.NOTHING_STARTED), seen(ScheduleFate.STARTED)
    assert with_outcome((), seen(ScheduleFate.DUE)) == ()
    assert with_outcome((), seen(ScheduleFate.NOT_SEEN)) == ()
    assert with_outcome((nothing,), started) == (started,)
    assert with_outcome((started,), nothing) == (started,)
    later = seen(ScheduleFate.STARTED, 1000 + FORGOTTEN_AFTER_S)
    assert with_outcome((nothing,), later) == (nothing, later)
    assert with_outcome((nothing,), seen(ScheduleFate.STARTED, 1001 + FORGOTTEN_AFTER_S))[0].starts_at_s > 1001


def test_what_others_saw_is_told_unless_it_was_seen_here() -> None:
    one = ScheduledConference("r1", "Board", 1000)
    remembered = Schedules().remembering((seen(ScheduleFate.NOTHING_STARTED),))
    assert remembered.fate_of(one, 5000) is ScheduleFate.NOTHING_STARTED
    here = Schedules().after_outcome(seen(ScheduleFate.STARTED)).remembering((seen(ScheduleFate.NOTHING_STARTED),))
    assert here.fate_of(one, 5000) is ScheduleFate.STARTED
