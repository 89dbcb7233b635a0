"""Durations and times of day."""

import pytest

from callboard.views.words.clock_words import duration, passed, spoken_duration, time_of_day


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (9.9, "0:09"), (728, "12:08"), (3765, "1:02:45"), (-3, "0:00"), (360_000, "100:00:00")],
)
def test_durations_are_short_and_never_negative(seconds: float, shown: str) -> None:
    assert duration(seconds) == shown


@pytest.mark.parametrize(("seconds", "spoken"), [(59, ""), (61, "1 minute"), (185, "3 minutes"), (-1, "")])
def test_spoken_durations_are_whole_minutes(seconds: float, spoken: str) -> None:
    assert spoken_duration(seconds) == spoken


def test_the_time_of_day_has_seconds() -> None:
    hours, minutes, seconds = time_of_day(1_700_000_000).split(":")
    assert (len(hours), minutes, seconds) == (2, "13", "20")


def test_what_began_at_the_same_moment_shows_the_same_time_all_through_a_second() -> None:
    assert {passed(63.7, now_s) for now_s in (66.01, 66.5, 66.99)} == {"0:03"}
