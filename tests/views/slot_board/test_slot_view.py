"""Rooms as tiles."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy

from callboard.domain.calls.call import Leg, LegState
from callboard.models.conferences.slot_model import SlotModel
from callboard.views.look.painting import Texts
from callboard.views.slot_board.slot_delegate import SlotDelegate, said_over
from callboard.views.slot_board.slot_view import SlotView
from callboard.views.tile_list_view import Hover
from callboard.views.words.spoken_words import spoken_slot
from tests.doubles.boards import all_new, board_of, picture
from tests.doubles.drags import drag_and_drop, enter_and_move, text_drag
from tests.views.conftest import Office

RUNNING = (
    Leg(4, 1, "702", LegState.CONNECTED, "105", since=900.0),
    Leg(4, 2, "105", LegState.CONNECTED, "702", since=900.0),
)


class Rooms:
    def __init__(self, office: Office, in_columns: bool) -> None:
        self.model = SlotModel(spoken_slot, parent=office.host)
        self.model.show(all_new(office.board))
        delegate = SlotDelegate(office.look, office.my_phone, in_columns, lambda: 1000.0)
        self.view = SlotView(self.model, delegate, office.desk, in_columns, office.host)
        self.view.resize(700, 300)
        self.view.show()
        self.view.set_live(True)

    def tile(self, row: int) -> QImage:
        return self.view.viewport().grab(self.view.visualRect(self.model.index(row))).toImage()


@pytest.fixture
def busy(office: Office) -> Office:
    office.show(board_of(picture(legs=RUNNING)))
    return office


@pytest.mark.parametrize("in_columns", [True, False])
def test_a_running_room_looks_different_and_loses_its_colour_with_the_line(busy: Office, in_columns: bool) -> None:
    rooms = Rooms(busy, in_columns)
    running = rooms.tile(1)
    assert running != rooms.tile(0)
    rooms.view.set_live(False)
    assert rooms.tile(1) != running


def test_the_list_has_one_room_below_the_other(busy: Office) -> None:
    view = Rooms(busy, False).view
    tops = [view.visualRect(view.model().index(row, 0)).top() for row in range(5)]
    assert tops == sorted(set(tops))
    assert tops[0] == 0


def test_rooms_take_people_and_the_gateway_does_not(busy: Office) -> None:
    rooms = Rooms(busy, False)
    added, commands = QSignalSpy(busy.desk.people_added), QSignalSpy(busy.desk.command_requested)
    hinted = QSignalSpy(busy.notices.hinted)

    def drop(row: int) -> bool:
        rect = rooms.view.visualRect(rooms.model.index(row))
        return drag_and_drop(rooms.view.viewport(), rect.center(), text_drag("204"))

    assert drop(0)
    assert drop(1)
    assert not drop(4)
    assert (added.count(), commands.count()) == (1, 1)
    gateway = rooms.view.visualRect(rooms.model.index(4)).center()
    enter_and_move(rooms.view.viewport(), gateway, text_drag("204"))
    assert hinted.at(hinted.count() - 1) == ["Room 700 is for dialling in. Use 701–704."]  # noqa: RUF001


def test_a_room_being_set_up_and_one_hovered_over_are_marked(busy: Office) -> None:
    rooms = Rooms(busy, True)
    plain = rooms.tile(2)
    rooms.model.set_chosen("703", 3)
    assert rooms.tile(2) != plain
    marked = rooms.tile(2)
    rect = rooms.view.visualRect(rooms.model.index(2))
    enter_and_move(rooms.view.viewport(), rect.center(), text_drag("204"))
    assert rooms.tile(2) != marked


def test_a_room_speaks(busy: Office) -> None:
    rooms = Rooms(busy, True)
    index = rooms.model.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Room 702, running, 1 person"


def test_rooms_never_get_too_narrow_for_their_words(office: Office) -> None:
    rooms = Rooms(office, True)
    before = rooms.view.gridSize().width()
    rooms.view.set_sizes(0.6, is_compact=False)
    assert rooms.view.gridSize().width() == before
    rooms.view.set_sizes(1.5, is_compact=False)
    assert rooms.view.gridSize().width() > before


def test_a_number_held_over_a_room_is_cut_in_its_middle(office: Office) -> None:
    font = Texts(office.look).word
    whole = said_over(font, Hover(0, "Drop to add", "+44 1632 960173"), 400)
    assert whole == "Drop to add · +44 1632 960173"
    cut = said_over(font, Hover(0, "Drop to add", "+44 1632 960173"), font.width(whole) - 20)
    assert cut.startswith("Drop to add · +44")
    assert cut.endswith("73")
    assert said_over(font, Hover(0, "Drop to add", ""), 40) == "Drop to add"
