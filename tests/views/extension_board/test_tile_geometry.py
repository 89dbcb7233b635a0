"""Where tiles and their parts are."""

import pytest
from PySide6.QtCore import QRect

from callboard.views.extension_board.tile_geometry import GAP, TILE_HEIGHT, cell_width, columns_in, parts_of


@pytest.mark.parametrize(("width", "columns"), [(100, 1), (424, 1), (425, 2), (642, 3), (895, 4), (1440, 6)])
def test_as_many_columns_as_fit(width: int, columns: int) -> None:
    assert columns_in(width) == columns


@pytest.mark.parametrize("width", range(200, 2600, 37))
def test_the_tiles_fill_the_width_and_never_wrap_early(width: int) -> None:
    columns = columns_in(width)
    assert columns * cell_width(width) < width
    assert width - columns * cell_width(width) <= columns


def test_the_parts_of_a_tile_lie_inside_it_and_beside_each_other() -> None:
    tile = QRect(10, 20, 220 - GAP, TILE_HEIGHT)
    parts = parts_of(tile, 40)
    for part in parts:
        assert tile.contains(part)
    assert not parts.name.intersects(parts.number)
    assert not parts.disc.intersects(parts.state)
    assert parts.name.bottom() < parts.state.top() + 1 <= parts.state.bottom() < parts.about.top() + 1


def test_a_tile_too_narrow_for_its_text_has_no_negative_parts() -> None:
    assert parts_of(QRect(0, 0, 40, TILE_HEIGHT), 60).name.width() == 0
