"""Where tiles and their parts are."""

import pytest
from PySide6.QtCore import QRect

from callboard.views.extension_board.tile_geometry import (
    COMPACT_HEIGHT,
    GAP,
    TILE_HEIGHT,
    TileSizes,
    cell_size,
    cell_width,
    columns_in,
    favourite_rows,
    height_of_rows,
    mirrored,
    parts_of,
    spare_width,
    tile_in,
)

ALL_SIZES = [TileSizes(scale, is_compact) for scale in (0.7, 1.0, 1.5, 4.0) for is_compact in (False, True)]


@pytest.mark.parametrize(("width", "columns"), [(100, 1), (433, 1), (434, 2), (651, 3), (919, 4), (1433, 6), (2033, 9)])
def test_as_many_columns_as_fit(width: int, columns: int) -> None:
    assert columns_in(width) == columns


@pytest.mark.parametrize("sizes", ALL_SIZES, ids=str)
@pytest.mark.parametrize("width", range(200, 2600, 111))
def test_the_tiles_fill_the_width_and_never_wrap_early(width: int, sizes: TileSizes) -> None:
    columns = columns_in(width, sizes)
    assert columns * cell_width(width, sizes) < width
    assert spare_width(width, sizes) == width - columns * cell_width(width, sizes) <= columns


def test_everything_grows_with_the_zoom_but_the_gap() -> None:
    assert cell_size(919).height() == TILE_HEIGHT + GAP
    assert cell_size(919, TileSizes(2.0)).height() == 2 * TILE_HEIGHT + GAP
    assert cell_size(919, TileSizes(1.0, is_compact=True)).height() == COMPACT_HEIGHT + GAP
    assert columns_in(919, TileSizes(1.0, is_compact=True)) == 4
    assert columns_in(1433, TileSizes(1.0, is_compact=True)) == 7


@pytest.mark.parametrize(
    ("people", "height", "rows"), [(0, 600, 0), (3, 600, 1), (8, 600, 2), (40, 600, 2), (40, 200, 1)]
)
def test_favourites_take_two_rows_at_most_and_leave_room_for_the_others(people: int, height: int, rows: int) -> None:
    assert favourite_rows(people, 919, height) == rows
    assert height_of_rows(rows) == rows * (TILE_HEIGHT + GAP)


@pytest.mark.parametrize("sizes", ALL_SIZES, ids=str)
def test_the_parts_of_a_tile_lie_inside_it_and_beside_each_other(sizes: TileSizes) -> None:
    tile = QRect(10, 20, sizes.narrowest, sizes.height)
    parts = parts_of(tile, 40, sizes, state_width=60)
    for part in parts:
        assert tile.contains(part)
        assert tile.contains(mirrored(part, tile))
    assert not parts.name.intersects(parts.number)
    assert not parts.disc.intersects(parts.state)
    assert parts.name.bottom() < parts.state.top()
    if sizes.is_compact:
        assert parts.about.left() == parts.state.left() + 60
    else:
        assert parts.state.center().y() < parts.about.center().y()


def test_a_tile_too_narrow_for_its_text_has_no_negative_parts() -> None:
    for sizes in ALL_SIZES:
        assert all(part.width() >= 0 for part in parts_of(QRect(0, 0, 40, TILE_HEIGHT), 60, sizes, 90))


def test_a_tile_is_mirrored_within_itself() -> None:
    tile = QRect(10, 0, 200, TILE_HEIGHT)
    assert mirrored(QRect(22, 5, 32, 32), tile) == QRect(166, 5, 32, 32)


def test_around_a_tile_there_is_room_for_the_ring_of_the_focus() -> None:
    cell = QRect(0, 0, 220, 81)
    assert cell.contains(tile_in(cell).adjusted(-4, -4, 4, 4))
