"""What a guard tells the next window, and how often it goes on."""

import pytest

from callboard.app.guard.bad_end import FORGET_AFTER_S, MOST_STARTS, BadEnd, How, bad_end_of, next_bad_end

NOW_S = 1_700_000_000.7


def test_what_is_told_on_the_command_line_is_understood() -> None:
    told = BadEnd(How.FROZE, 5, (1_700_000_000, 1_700_000_100))
    assert bad_end_of(told.as_argument()) == told
    assert bad_end_of(BadEnd(How.DIED).as_argument()) == BadEnd(How.DIED)


@pytest.mark.parametrize("text", ["", "froze", "froze:5", "danced:5:", "froze:x:", "froze:5:1,x", "froze:5:1:2", ":::"])
def test_anything_else_says_nothing(text: str) -> None:
    assert bad_end_of(text) is None


def test_after_the_third_start_in_a_row_the_phone_system_is_left_alone_and_then_there_is_no_next_one() -> None:
    starts: tuple[int, ...] = ()
    for number in range(MOST_STARTS):
        told = next_bad_end(How.DIED, 0.0, starts, NOW_S + 10 * number)
        assert told is not None
        starts = told.starts
        assert told.needs_rest is (number == MOST_STARTS - 1)
    assert next_bad_end(How.DIED, 0.0, starts, NOW_S + 100) is None


def test_what_is_long_ago_does_not_count() -> None:
    old = (int(NOW_S - FORGET_AFTER_S - 2),) * 3
    assert next_bad_end(How.FROZE, 5.9, old, NOW_S) == BadEnd(How.FROZE, 5, (int(NOW_S),))


def test_a_clock_that_was_put_back_does_not_make_it_go_on_for_ever() -> None:
    assert next_bad_end(How.DIED, 0.0, (int(NOW_S) + 9999,) * 3, NOW_S) is None
