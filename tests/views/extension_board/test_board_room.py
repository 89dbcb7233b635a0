"""What the board does without in a low window."""

import pytest
from PySide6.QtWidgets import QApplication

from callboard.views.extension_board.board_room import BoardRoom, room_in
from callboard.views.extension_board.tile_geometry import COMPACT_HEIGHT, GAP, TILE_HEIGHT
from tests.views.extension_board.conftest import BoardOffice

SMALLEST = 480


@pytest.mark.parametrize(
    ("height", "factor", "room"),
    [
        (768, 1.0, BoardRoom()),
        (480, 1.0, BoardRoom(has_strip=False)),
        (480, 1.3, BoardRoom(has_strip=False, has_two_rows=False)),
        (480, 1.5, BoardRoom(has_strip=False, has_two_rows=False, has_favourites=False)),
        (540, 1.5, BoardRoom(has_strip=False, has_two_rows=False)),
        (480, 2.0, BoardRoom(False, False, False, False)),
        (1080, 2.0, BoardRoom(has_strip=False)),
    ],
)
def test_what_there_is_room_for(height: int, factor: float, room: BoardRoom) -> None:
    assert room_in(height, factor) == room


def test_in_a_low_window_the_filters_are_one_button_beside_the_search(board: BoardOffice) -> None:
    header = board.page.header
    high = header.sizeHint().height()
    board.page.fit_into(390)
    QApplication.processEvents()
    assert header.sizeHint().height() < high - 30
    assert not any(chip.isVisible() for chip in header.filters.chips.values())
    assert header.filters.more.isVisible()
    assert header.filters.more.text().startswith("All  8")
    menu = header.filters.more.menu()
    menu.aboutToShow.emit()
    words = [action.text().split("  ")[0] for action in menu.actions()]
    assert words[:3] == ["All", "Favourites", "Free"]
    assert "All groups" in words
    menu.actions()[2].trigger()
    assert header.filters.more.text() == "Free"
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert header.filters.more.text().startswith("All")
    board.page.fit_into(768)
    assert header.filters.chips[None].isVisible()


def test_in_a_lower_one_the_favourites_stand_among_the_others(board: BoardOffice) -> None:
    area = board.page.cards
    board.memory.change(favourites=("204", "101"))
    QApplication.processEvents()
    apart = board.lists.others.rowCount()
    board.page.fit_into(350)
    QApplication.processEvents()
    assert not area.heading.isVisible()
    assert not area.favourites.isVisible()
    assert board.lists.others.rowCount() == apart + 2
    assert board.page.finder.shown_count() == apart + 2
    board.page.go_to("204")
    assert board.page.chosen() == ["204"]
    board.page.header.filters.choose_place(1)
    assert board.lists.others.rowCount() == 2
    board.page.header.filters.choose_place(0)
    board.page.fit_into(768)
    QApplication.processEvents()
    assert area.favourites.isVisible()
    assert (board.lists.favourites.rowCount(), board.lists.others.rowCount()) == (2, apart)


def test_in_the_lowest_one_tiles_are_compact(board: BoardOffice) -> None:
    tiles = board.page.tiles
    assert tiles.gridSize().height() == TILE_HEIGHT + GAP
    board.page.fit_into(240)
    assert tiles.gridSize().height() == COMPACT_HEIGHT + GAP
    board.page.fit_into(768)
    assert tiles.gridSize().height() == TILE_HEIGHT + GAP
