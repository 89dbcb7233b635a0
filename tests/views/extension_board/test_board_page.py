"""The board: finding people, keyboard, menu, drops."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from callboard.models.drag_payload import dragged_in
from callboard.models.filters import ExtensionFilter
from callboard.models.slot_model import SlotModel
from callboard.views.extension_board.board_page import BoardPage
from callboard.views.extension_board.board_view import BoardView
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.slot_board.slot_delegate import SlotDelegate
from callboard.views.slot_board.slot_strip import SlotStrip
from callboard.views.slot_board.slot_view import SlotView
from tests.doubles.boards import all_new, board_of, many_people, picture
from tests.doubles.drags import enter_and_move, text_drag
from tests.views.conftest import Office


@pytest.fixture
def page(office: Office) -> BoardPage:
    people = ExtensionFilter(office.people, parent=office.host)
    tiles = BoardView(people, ExtensionTileDelegate(office.look, office.my_phone), office.desk)
    rooms = SlotModel(lambda facts: facts.slot.number, with_gateway=False, parent=office.host)
    rooms.show(all_new(office.board))
    strip = SlotStrip(SlotView(rooms, SlotDelegate(office.look, office.my_phone), office.desk))
    page = BoardPage(people, tiles, strip, office.look, office.host)
    page.resize(900, 600)
    page.show()
    page.show_board(all_new(office.board))
    tiles.set_live(True)
    return page


def _names(page: BoardPage) -> list[str]:
    model = page.tiles.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _empty(page: BoardPage) -> str:
    label = page.findChild(QLabel, "board.empty")
    assert isinstance(label, QLabel)
    return "" if label.isHidden() else label.text()


def test_typing_narrows_and_escape_brings_everybody_back(page: BoardPage) -> None:
    QTest.keyClicks(page.search, "anna")
    assert _names(page) == ["101 Anna Berg"]
    QTest.keyClicks(page.search, "zzz")
    assert _empty(page) == "No one matches “annazzz”."
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(_names(page)) == 8
    assert _empty(page) == ""


def test_a_group_is_chosen(page: BoardPage) -> None:
    assert [page.groups.itemText(row) for row in range(3)] == ["All groups", "Accounts", "Front"]
    page.groups.setCurrentText("Accounts")
    assert _names(page) == ["160 Samir Haddad", "204 Maya Lindqvist"]


def test_a_group_that_is_gone_is_forgotten(office: Office, page: BoardPage) -> None:
    page.groups.setCurrentText("Front")
    office.show(board_of(picture(people=many_people(3))))
    page.show_board(all_new(office.board))
    assert page.groups.currentText() == "All groups"
    assert len(_names(page)) == 3


def test_the_selected_person_stays_selected_while_searching(office: Office, page: BoardPage) -> None:
    row = office.people.row_of("204")
    assert row is not None
    page.tiles.setCurrentIndex(page.tiles.model().index(row, 0))
    QTest.keyClicks(page.search, "ma")
    assert page.tiles.currentIndex().data() == "204 Maya Lindqvist"


def test_letters_on_the_board_go_to_the_search_and_down_comes_back(page: BoardPage) -> None:
    page.tiles.setFocus()
    QTest.keyClick(page.tiles, Qt.Key.Key_O)
    assert page.search.text() == "o"
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.tiles.currentIndex().row() == 0


def test_enter_and_double_click_choose_a_person(page: BoardPage) -> None:
    called = QSignalSpy(page.tiles.call_requested)
    page.tiles.setCurrentIndex(page.tiles.model().index(1, 0))
    QTest.keyClick(page.tiles, Qt.Key.Key_Return)
    point = page.tiles.visualRect(page.tiles.model().index(2, 0)).center()
    QTest.mouseClick(page.tiles.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(page.tiles.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert [called.at(n)[0] for n in range(called.count())] == ["101", "104"]


def test_a_tile_is_copied_with_the_keyboard(page: BoardPage) -> None:
    page.tiles.setCurrentIndex(page.tiles.model().index(1, 0))
    QTest.keyClick(page.tiles, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert dragged_in(QApplication.clipboard().mimeData(), ()).numbers == ("101",)
    QApplication.clipboard().clear()


def test_the_menu_has_what_can_be_done_with_a_person(page: BoardPage) -> None:
    conference, mine = QSignalSpy(page.tiles.conference_requested), QSignalSpy(page.tiles.my_phone_chosen)
    menu = page.tiles.menu_for(page.tiles.model().index(1, 0))
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "Call 101 Anna Berg"
    assert texts[1:] == ["Call from this phone…", "Add to conference", "Copy number", "This is my phone"]
    menu.actions()[2].trigger()
    menu.actions()[4].trigger()
    assert (conference.at(0), mine.at(0)) == (["101"], ["101"])
    menu.deleteLater()


# Without a screen there is no keyboard that a menu could take for itself.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_key_opens_it_for_the_current_person(page: BoardPage) -> None:
    page.tiles.setCurrentIndex(page.tiles.model().index(1, 0))
    middle = page.tiles.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, page.tiles.mapToGlobal(middle))
    page.tiles.contextMenuEvent(event)
    menu = page.tiles.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.close()


def test_between_the_tiles_nothing_can_be_dropped(page: BoardPage) -> None:
    corner = page.tiles.viewport().rect().bottomRight()
    assert not enter_and_move(page.tiles.viewport(), corner, text_drag("204"))


def test_the_strip_shows_rooms_opens_them_and_shrinks_in_a_low_window(page: BoardPage) -> None:
    opened, new = QSignalSpy(page.strip.room_opened), QSignalSpy(page.strip.new_requested)
    rooms = page.strip.rooms
    assert [rooms.model().index(row, 0).data() for row in range(rooms.model().rowCount())] == [
        *("701", "702", "703", "704")
    ]
    QTest.mouseClick(
        rooms.viewport(), Qt.MouseButton.LeftButton, pos=rooms.visualRect(rooms.model().index(1, 0)).center()
    )
    page.strip.new.click()
    assert (opened.at(0), new.count()) == (["702"], 1)
    page.strip.set_low(True)
    assert rooms.isHidden()


def test_only_rows_that_can_be_seen_are_looked_at(office: Office, page: BoardPage) -> None:
    office.show(board_of(picture(people=many_people(2_000))))
    page.tiles.scrollToTop()
    assert page.tiles.visible_rows().start == 0
    assert 12 <= len(page.tiles.visible_rows()) < 60
