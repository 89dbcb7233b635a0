"""The rooms beside the conference."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea

from callboard.domain.calls.call import Leg, LegState
from callboard.models.conferences.slot_model import SlotModel
from callboard.models.conferences.slot_sections import Section, SlotSection
from callboard.views.conference.room_list import RoomList
from callboard.views.fields.number_field import NumberField
from callboard.views.slot_board.slot_delegate import SlotDelegate
from callboard.views.slot_board.slot_view import SlotView
from callboard.views.words.spoken_words import spoken_slot
from tests.doubles.boards import all_new, board_of, picture
from tests.views.conftest import Office

IN_ANNAS_ROOM = (
    Leg(4, 1, "700**101", LegState.CONNECTED, "105", since=900.0),
    Leg(4, 2, "105", LegState.CONNECTED, "700**101", since=900.0),
)


class Rooms:
    def __init__(self, office: Office) -> None:
        self.office = office
        self.model = SlotModel(spoken_slot, parent=office.host)
        self.model.set_my_phone("100")
        parts = [
            SlotView(
                SlotSection(self.model, part, office.host),
                SlotDelegate(office.look, office.my_phone, has_box=False),
                office.desk,
                in_columns=False,
            )
            for part in Section
        ]
        self.gateway = parts[2]
        field = NumberField(office.people, office.look)
        self.list = RoomList(office.now, parts[0], parts[1], self.gateway, field, office.look, office.host)
        self.list.set_my_phone("100")
        self.list.fit_into(940)
        self.list.resize(self.list.width(), 600)
        self.list.show()
        self.show()

    def show(self) -> None:
        self.model.show(all_new(self.office.board))
        self.list.show_board()
        self.list.layout().activate()

    def heading(self, name: str) -> bool:
        label = self.list.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.isVisible()


@pytest.fixture
def rooms(office: Office) -> Iterator[Rooms]:
    rooms = Rooms(office)
    yield rooms
    rooms.list.hide()


def test_shared_rooms_are_one_list_and_the_gateway_comes_last(rooms: Rooms) -> None:
    assert rooms.list.rows.model().rowCount() == 4
    assert rooms.gateway.model().rowCount() == 1
    assert rooms.gateway.y() > rooms.list.rows.y()
    assert not rooms.heading("rooms.start")
    assert not rooms.list.field.isVisible()


def test_rooms_of_extensions_are_mine_others_by_name_and_those_in_use(office: Office, rooms: Rooms) -> None:
    office.show(board_of(picture("v12", legs=IN_ANNAS_ROOM)))
    rooms.show()
    assert rooms.heading("rooms.start")
    assert rooms.heading("rooms.running-now")
    assert rooms.list.field.isVisible()
    assert rooms.list.running.model().index(0, 0).data() == "700**101"
    assert not rooms.gateway.isVisible()
    office.show(board_of(picture("v12")))
    rooms.show()
    assert not rooms.heading("rooms.running-now")


def test_the_open_room_stays_marked_when_it_begins_to_run(office: Office, rooms: Rooms) -> None:
    office.show(board_of(picture("v12")))
    rooms.model.set_chosen("700**101", 0)
    rooms.show()
    rooms.list.select("700**101")
    assert rooms.list.rows.selectionModel().hasSelection()
    office.show(board_of(picture("v12", legs=IN_ANNAS_ROOM)))
    rooms.show()
    assert not rooms.list.rows.selectionModel().hasSelection()
    assert rooms.list.running.selectionModel().hasSelection()


def test_a_room_is_found_by_its_owner(office: Office, rooms: Rooms) -> None:
    office.show(board_of(picture("v12")))
    rooms.show()
    opened = QSignalSpy(rooms.list.room_opened)
    rooms.list.field.set_number("204")
    assert opened.at(0) == ["700**204"]
    assert rooms.list.field.text() == ""


def test_a_room_is_opened_with_the_keyboard_and_marked(rooms: Rooms) -> None:
    opened = QSignalSpy(rooms.list.room_opened)
    rooms.list.select("703")
    assert rooms.list.rows.currentIndex().data() == "703"
    QTest.keyClick(rooms.list.rows, Qt.Key.Key_Return)
    assert opened.at(0) == ["703"]


def test_it_gives_way_where_the_page_is_narrow(rooms: Rooms) -> None:
    assert rooms.list.width() == 276
    rooms.list.fit_into(500)
    assert rooms.list.width() == 240


def test_no_rooms_are_explained(office: Office, rooms: Rooms) -> None:
    office.show(board_of(picture(slots=())))
    rooms.show()
    assert rooms.heading("rooms.none")


def test_where_there_is_no_room_everything_scrolls_and_the_row_of_the_keys_is_in_sight(rooms: Rooms) -> None:
    rooms.list.resize(rooms.list.width(), 170)
    QApplication.processEvents()
    view = rooms.list.rows
    assert view.height() == view.sizeHint().height(), "no room is squeezed"
    rooms.office.host.activateWindow()
    view.setFocus()
    scroll = rooms.list.findChild(QScrollArea, "rooms.scroll")
    assert isinstance(scroll, QScrollArea)
    for row in (3, 0):
        view.setCurrentIndex(view.model().index(row, 0))
        place = view.visualRect(view.model().index(row, 0))
        top = view.viewport().mapTo(rooms.list, place.topLeft()).y()
        assert 0 <= top <= rooms.list.height() - place.height(), row


def test_parts_below_come_in_their_order_and_are_the_next_stops(rooms: Rooms) -> None:
    first, second = QLineEdit(), QLineEdit()
    for part in (first, second):
        rooms.list.add_part(part)
    QApplication.processEvents()
    assert rooms.gateway.mapTo(rooms.list, QPoint(0, 0)).y() < first.mapTo(rooms.list, QPoint(0, 0)).y()
    assert first.mapTo(rooms.list, QPoint(0, 0)).y() < second.mapTo(rooms.list, QPoint(0, 0)).y()
    assert rooms.list.last_stop is second
