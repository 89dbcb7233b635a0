"""Which moment somebody means by a local time; twice a year it is not so simple."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from callboard.domain.conferences.moment_ahead import MomentAhead, moment_ahead, next_quarter, read_moment
from callboard.domain.problems import Problem, ProblemCode

BERLIN = ZoneInfo("Europe/Berlin")
MARCH_S = 1_773_000_000.0  # 8 March 2026, 21:00 in Berlin
DAY_S = 86_400


def ahead(text: str, now_s: float = MARCH_S) -> MomentAhead | Problem:
    return moment_ahead(datetime.fromisoformat(text), now_s, BERLIN)


def code_of(found: object) -> ProblemCode | None:
    return found.code if isinstance(found, Problem) else None


def test_winter_and_summer_have_their_own_distance_to_utc() -> None:
    assert ahead("2026-03-15T14:00") == MomentAhead(1_773_579_600.0)
    assert ahead("2026-07-15T14:00") == MomentAhead(1_784_116_800.0)


def test_an_hour_that_the_clock_leaves_out_is_no_time() -> None:
    assert code_of(ahead("2026-03-29T02:30")) is ProblemCode.TIME_SKIPPED
    before, after = ahead("2026-03-29T01:59"), ahead("2026-03-29T03:00")
    assert isinstance(before, MomentAhead)
    assert after == MomentAhead(before.at_s + 60)


def test_of_an_hour_that_comes_twice_the_first_is_meant_until_it_is_over() -> None:
    twice = ahead("2026-10-25T02:30")
    assert isinstance(twice, MomentAhead)
    assert twice.comes_twice
    assert ahead("2026-10-25T02:30", twice.at_s - 60) == twice
    assert ahead("2026-10-25T02:30", twice.at_s + 60) == MomentAhead(twice.at_s + 3600)
    assert code_of(ahead("2026-10-25T02:30", twice.at_s + 3660)) is ProblemCode.TIME_PAST


def test_nothing_is_planned_for_what_is_over_or_too_far() -> None:
    assert code_of(ahead("2026-03-01T09:00")) is ProblemCode.TIME_PAST
    assert code_of(ahead("2029-03-01T09:00")) is ProblemCode.TIME_TOO_FAR


@pytest.mark.parametrize("text", ["2026-03-09 14:00", "2026-03-09T14:00", " 2026-03-09 14:00 "])
def test_a_time_is_read_as_it_is_written(text: str) -> None:
    assert read_moment(text, MARCH_S, BERLIN) == MomentAhead(1_773_061_200.0)


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-03-09", "14:00", "2026-03-09T14:00+02:00", "2026-13-09 14:00"])
def test_what_is_no_local_time_is_said(text: str) -> None:
    assert code_of(read_moment(text, MARCH_S, BERLIN)) is ProblemCode.TIME_UNREADABLE


@pytest.mark.parametrize(
    ("minutes", "shown"), [(0, "21:15"), (9, "21:15"), (10, "21:30"), (50, "22:00"), (59, "22:15")]
)
def test_what_is_proposed_is_a_quarter_that_leaves_time_to_plan(minutes: int, shown: str) -> None:
    assert f"{next_quarter(MARCH_S + minutes * 60, BERLIN):%H:%M}" == shown
