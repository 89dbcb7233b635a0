"""Favourites above, everybody else below: one selection, one way of the arrows, one size."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.preferences import Density, ThemeChoice
from callboard.models.drag_payload import dragged_in
from callboard.views.extension_board.board_view import BoardView
from callboard.views.extension_board.tile_geometry import COMPACT_HEIGHT, GAP, TILE_HEIGHT
from callboard.views.ringing_fade import MOST_FADING
from tests.doubles.boards import all_new, board_of, many_people, picture
from tests.views.extension_board.conftest import BoardOffice

SOME = ("204", "101", "160")


@pytest.fixture
def cards(board: BoardOffice) -> BoardOffice:
    board.memory.change(favourites=SOME)
    QApplication.processEvents()
    return board


def _show(board: BoardOffice, count: int, *legs: Leg) -> None:
    board.office.show(board_of(picture(people=many_people(count), legs=legs)))
    board.page.show_board(all_new(board.office.board))
    QApplication.processEvents()


def _current(tiles: BoardView) -> str:
    return str(tiles.currentIndex().data())


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    QTest.keyClick(widget, key, modifier)


def test_without_favourites_there_is_one_list(board: BoardOffice) -> None:
    area = board.page.cards
    assert (area.heading.isVisible(), area.favourites.isVisible(), area.people.isVisible()) == (False, False, True)


def test_the_favourites_are_as_high_as_their_rows_and_two_at_most(cards: BoardOffice) -> None:
    area = cards.page.cards
    assert area.favourites.height() == TILE_HEIGHT + GAP
    _show(cards, 60)
    cards.memory.change(favourites=tuple(str(1000 + n) for n in range(30)))
    cards.page.resize(900, 900)
    QApplication.processEvents()
    assert area.favourites.height() == 2 * (TILE_HEIGHT + GAP)
    assert area.favourites.verticalScrollBar().maximum() > 0


def test_in_a_very_low_window_both_lists_share_the_room(cards: BoardOffice) -> None:
    area, page = cards.page.cards, cards.page
    page.resize(900, page.header.height() + page.strip.height() + 150)
    QApplication.processEvents()
    assert not area.heading.isVisible()
    assert area.favourites.geometry().bottom() < area.people.geometry().top()
    assert abs(area.favourites.height() - area.people.height()) <= 1
    page.resize(900, 600)
    QApplication.processEvents()
    assert area.heading.isVisible()


def test_the_favourites_fold_away_and_that_is_remembered(cards: BoardOffice) -> None:
    area = cards.page.cards
    area.heading.click()
    assert not area.favourites.isVisible()
    assert not cards.memory.value.are_favourites_open
    area.heading.click()
    assert area.favourites.isVisible()


def test_only_favourites_found_take_all_the_room(cards: BoardOffice) -> None:
    area = cards.page.cards
    cards.page.header.filters.choose_place(1)
    QApplication.processEvents()
    assert not area.people.isVisible()
    assert area.favourites.height() > 3 * TILE_HEIGHT


def test_the_arrows_cross_from_one_list_to_the_other(cards: BoardOffice) -> None:
    area = cards.page.cards
    area.enter()
    assert _current(area.favourites) == "204 Maya Lindqvist"
    _press(Qt.Key.Key_Right)
    _press(Qt.Key.Key_Down)
    assert area.people.hasFocus()
    assert _current(area.people) == "104 Oscar Whitfield"
    _press(Qt.Key.Key_Up)
    assert area.favourites.hasFocus()
    assert _current(area.favourites) == "101 Anna Berg"
    _press(Qt.Key.Key_Right)
    _press(Qt.Key.Key_Right)
    assert _current(area.people) == "100 Reception"
    _press(Qt.Key.Key_Left)
    assert _current(area.favourites) == "160 Samir Haddad"


def test_a_plain_choice_in_one_list_ends_that_in_the_other(cards: BoardOffice) -> None:
    page = cards.page
    page.go_to("101")
    page.go_to("108")
    assert page.chosen() == ["108"]


def test_several_are_selected_with_ctrl_in_both_and_with_ctrl_a_all(cards: BoardOffice) -> None:
    page, area = cards.page, cards.page.cards
    page.go_to("101")
    area.people.setCurrentIndex(area.people.model().index(0, 0))
    point = area.people.visualRect(area.people.model().index(2, 0)).center()
    QTest.mouseClick(area.people.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=point)
    assert page.chosen() == ["100", "106"]
    area.people.setFocus()
    _press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.chosen()) == 8


def test_several_travel_in_one_drag(cards: BoardOffice) -> None:
    tiles = cards.page.tiles
    tiles.selectAll()
    mime = tiles.model().mimeData(tiles.selectedIndexes())
    assert dragged_in(mime, ()).numbers == ("100", "104", "106", "108", "1001")


def test_who_is_selected_in_the_other_list_travels_along(cards: BoardOffice) -> None:
    page, area = cards.page, cards.page.cards
    page.go_to("204")
    for row in (0, 2):
        point = area.people.visualRect(area.people.model().index(row, 0)).center()
        QTest.mouseClick(
            area.people.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=point
        )
    for tiles in area.lists:
        assert dragged_in(tiles.in_hand(), ()).numbers == tuple(page.chosen()) == ("204", "100", "106")


def test_the_wheel_with_ctrl_asks_for_another_zoom(cards: BoardOffice) -> None:
    tiles = cards.page.tiles
    asked = QSignalSpy(tiles.zoom_requested)
    for turn in (120, -120):
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(tiles.viewport(), event)
    assert [asked.at(n)[0] for n in range(asked.count())] == [1, -1]


def test_zoom_density_and_size_of_text_change_the_tiles(cards: BoardOffice, qapp: QApplication) -> None:
    tiles = cards.page.tiles
    cards.memory.change(board_zoom=150)
    assert tiles.gridSize().height() == round(TILE_HEIGHT * 1.5) + GAP
    cards.preferences.change(density=Density.COMPACT)
    assert tiles.gridSize().height() == round(COMPACT_HEIGHT * 1.5) + GAP
    cards.memory.change(board_zoom=100)
    cards.office.look.put_on(qapp, ThemeChoice.LIGHT, 200)
    assert tiles.gridSize().height() == COMPACT_HEIGHT * 2 + GAP


@pytest.mark.parametrize("width", [500, 655, 780, 942, 1456])
def test_the_tiles_end_where_the_search_row_ends(cards: BoardOffice, width: int) -> None:
    _show(cards, 60)
    page = cards.page
    page.resize(width, 600)
    QApplication.processEvents()
    tiles, switch = page.tiles, page.header.table
    columns = tiles.viewport().width() // tiles.gridSize().width()
    last = tiles.visualRect(tiles.model().index(columns - 1, 0))
    tile_end = tiles.viewport().mapTo(page, last.topRight()).x() - 5
    switch_end = switch.mapTo(page, switch.rect().topRight()).x()
    assert abs(tile_end - switch_end) <= 1


def test_who_is_looked_at_moves_nowhere_while_a_status_is_looked_for(cards: BoardOffice) -> None:
    page = cards.page
    page.header.filters.choose_place(2)
    page.tiles.setFocus()
    free = cards.lists.others.rowCount()
    ringing = Leg(1, 1, "104", LegState.RINGING, "030")
    cards.office.show(board_of(picture(legs=[ringing])))
    assert cards.lists.others.rowCount() == free
    assert cards.lists.others.is_faded("104")
    page.search.setFocus()
    assert cards.lists.others.rowCount() == free - 1


@pytest.mark.parametrize(("ringing", "fades"), [(1, True), (MOST_FADING, True), (MOST_FADING + 1, False)])
def test_a_few_ringing_tiles_breathe_and_many_are_steady(board: BoardOffice, ringing: int, fades: bool) -> None:
    page = board.page
    page.resize(1400, 900)
    _show(board, 40)
    page.tiles.grab()
    legs = [Leg(n, 1, str(1000 + n), LegState.RINGING, "030") for n in range(ringing)]
    _show(board, 40, *legs)
    delegate = page.tiles.itemDelegate()
    assert delegate.is_fading is fades  # type: ignore[attr-defined]
    _show(board, 40)
    page.tiles._on_tick()  # the next second
    assert not delegate.is_fading  # type: ignore[attr-defined]


def test_nothing_breathes_where_nothing_may_move(board: BoardOffice) -> None:
    board.office.look.pulse.allow(False)
    _show(board, 3, Leg(1, 1, "1000", LegState.RINGING, "030"))
    assert board.office.look.pulse.strength == 1.0
    assert not board.page.grab().isNull()


def test_somebody_who_disappears_while_being_dragged_breaks_nothing(cards: BoardOffice) -> None:
    tiles = cards.page.tiles
    cards.page.go_to("104")
    mime = tiles.model().mimeData(tiles.selectedIndexes())
    _show(cards, 3)
    assert dragged_in(mime, ()).numbers == ("104",)
    assert cards.page.chosen() == [] or cards.page.chosen() == [cards.page.tiles.current_number()]
    assert not cards.page.grab().isNull()
