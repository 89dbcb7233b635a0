"""Cards or table."""

import pytest

from callboard.domain.profile_memory import BoardShape
from callboard.views.extension_board.board_shape import shape_for


@pytest.mark.parametrize(
    ("chosen", "count", "shape"),
    [
        (None, 400, BoardShape.CARDS),
        (None, 401, BoardShape.TABLE),
        (BoardShape.CARDS, 10_000, BoardShape.CARDS),
        (BoardShape.TABLE, 3, BoardShape.TABLE),
    ],
)
def test_many_people_are_a_table_until_somebody_chose(chosen: BoardShape | None, count: int, shape: BoardShape) -> None:
    assert shape_for(chosen, count) is shape
