"""Nothing keeps the window waiting: the lock is given away sooner, and a board is collected only once."""

import gc
import sys
from collections.abc import Iterator

import pytest

from callboard.app.interpreter import SWITCH_INTERVAL_S, favour_the_window, spare_the_board
from callboard.domain.board import Board
from callboard.models.board_update import BoardUpdate


@pytest.fixture(autouse=True)
def interpreter_as_before() -> Iterator[None]:
    interval, threshold = sys.getswitchinterval(), gc.get_threshold()
    yield
    sys.setswitchinterval(interval)
    gc.set_threshold(*threshold)
    gc.collect()
    gc.freeze()


def test_other_threads_give_way_ten_times_sooner_than_usual() -> None:
    sys.setswitchinterval(0.005)
    favour_the_window()
    assert sys.getswitchinterval() == pytest.approx(SWITCH_INTERVAL_S)
    assert SWITCH_INTERVAL_S <= 0.0005


def test_the_collector_comes_less_often_than_usual() -> None:
    gc.set_threshold(700, 10, 10)
    favour_the_window()
    assert gc.get_threshold()[0] >= 10 * 700


def test_a_new_board_is_taken_out_of_the_collectors_sight() -> None:
    gc.unfreeze()
    spare_the_board(BoardUpdate(Board(), replaced=True))
    assert gc.get_freeze_count() > 0


def test_ordinary_news_is_not() -> None:
    gc.unfreeze()
    spare_the_board(BoardUpdate(Board(), touched_numbers=frozenset({"101"})))
    assert gc.get_freeze_count() == 0
