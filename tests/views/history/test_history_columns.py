"""Where the columns of the history are, at every width."""

import pytest

from callboard.views.history.history_columns import PADDING, Column, places_in

WIDEST, SMALLEST = 900, 350


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [300, 560, 740, WIDEST, 1500])
def test_columns_stand_side_by_side_within_the_width(width: int, scale: float) -> None:
    places = places_in(width, scale, {})
    left = PADDING
    for place in places.values():
        assert place.left == left
        assert place.width > 0 or width < SMALLEST * scale
        left += place.width
    if len(places) > len({Column.WHEN, Column.WAY, Column.WHO, Column.RESULT}):
        assert left <= width - PADDING + len(places)


def test_where_it_is_narrow_who_it_was_and_what_became_of_it_stay() -> None:
    assert list(places_in(WIDEST, 1.0, {})) == list(Column)
    assert set(places_in(400, 1.0, {})) == {Column.WHEN, Column.WAY, Column.WHO, Column.RESULT}
    assert Column.WITH not in places_in(700, 1.0, {})


def test_words_that_need_more_get_more() -> None:
    assert places_in(WIDEST, 1.0, {Column.RESULT: 200})[Column.RESULT].width == 200
