"""Who is meant by "the first who is free"."""

import pytest

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.first_free import first_idle, is_idle
from tests.doubles.boards import board_of, picture, talk

FREE, OTHER_FREE, AWAY, OFFLINE, UNKNOWN, BUSY = "101", "104", "106", "160", "1001", "204"
BOARD = board_of(picture(legs=talk(1, BUSY, "07700900461", line="10001")))


@pytest.mark.parametrize(
    ("number", "wanted"),
    [(FREE, True), (AWAY, False), (OFFLINE, False), (UNKNOWN, False), (BUSY, False), ("999", False)],
)
def test_only_a_phone_that_is_there_and_in_no_call_is_idle(number: str, wanted: bool) -> None:
    assert is_idle(number, BOARD) is wanted


def test_a_part_in_a_call_that_nobody_understands_is_no_idleness() -> None:
    board = board_of(picture(legs=[Leg(1, 1, FREE, LegState.UNKNOWN)]))
    assert not is_idle(FREE, board)


def test_the_order_decides_and_who_is_reserved_is_left_out() -> None:
    numbers = (BUSY, AWAY, OTHER_FREE, FREE)
    assert first_idle(numbers, BOARD) == OTHER_FREE
    assert first_idle(numbers, BOARD, frozenset({OTHER_FREE})) == FREE
    assert first_idle((BUSY, AWAY), BOARD) == ""
