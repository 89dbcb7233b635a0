"""Columns by arithmetic."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect

from callboard.views.extension_board.table_columns import Column, buttons_in, cell_of, places_in


@pytest.mark.parametrize("width", [428, 560, 700, 898, 1484, 2400])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_columns_stand_side_by_side_and_fill_the_width(width: int, scale: float) -> None:
    places = list(places_in(width, scale, {}).values())
    assert places[0].left == 0
    for before, after in pairwise(places):
        assert after.left == before.left + before.width
    assert abs(places[-1].left + places[-1].width - width) <= 2 or width < 428 * scale


def test_where_it_is_narrow_the_dispensable_go_first() -> None:
    assert set(places_in(898, 1.0, {})) == set(Column)
    assert Column.GROUP not in places_in(620, 1.0, {})
    assert {Column.STAR, Column.NAME, Column.NUMBER, Column.STATUS} <= set(places_in(428, 1.0, {}))
    assert set(places_in(388, 2.0, {})) == {Column.NAME, Column.STATUS}
    assert places_in(388, 2.0, {})[Column.NAME].width > 100


def test_the_buttons_at_the_end_are_there_as_long_as_there_is_room() -> None:
    assert Column.ACTIONS in places_in(460, 1.0, {})


def test_a_column_is_as_wide_as_what_stands_in_it_needs() -> None:
    assert places_in(898, 1.0, {Column.STATUS: 180})[Column.STATUS].width == 180


def test_the_buttons_are_in_the_last_column_and_large_enough() -> None:
    row, place = QRect(0, 60, 898, 30), places_in(898, 1.0, {})[Column.ACTIONS]
    call, more = buttons_in(row, place, 1.0)
    assert call.right() < more.left()
    assert row.contains(call)
    assert row.contains(more)
    assert cell_of(row, place).left() <= call.left()
    assert min(call.width(), call.height()) >= 24
