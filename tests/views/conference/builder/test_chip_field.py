"""Chips and the field behind them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from callboard.models.conferences.participants_model import ParticipantsModel
from callboard.views.conference.builder.chip_delegate import ChipDelegate
from callboard.views.conference.builder.chip_field import ChipField
from callboard.views.conference.builder.participants_view import MOST_LINES, ParticipantsView
from callboard.views.fields.number_field import NumberField
from callboard.views.words.spoken_words import spoken_person
from tests.doubles.boards import all_new
from tests.doubles.drags import drag_and_drop, text_drag
from tests.views.conftest import Office


class Chips:
    def __init__(self, office: Office) -> None:
        self.people = ParticipantsModel(spoken_person, office.host)
        self.people.show(all_new(office.board))
        self.view = ParticipantsView(self.people, ChipDelegate(office.look), office.desk)
        self.field = NumberField(office.people, office.look)
        self.box = ChipField(self.view, self.field, office.look, lambda _text: False, office.host)
        self.box.resize(600, self.box.height())
        self.box.show()


@pytest.fixture
def chips(office: Office) -> Iterator[Chips]:
    chips = Chips(office)
    yield chips
    chips.box.hide()


def test_without_anybody_there_is_only_the_field(chips: Chips) -> None:
    assert not chips.view.isVisible()
    assert chips.field.width() > 500


def test_the_field_stands_behind_the_last_chip_and_below_when_there_is_no_room(chips: Chips) -> None:
    chips.people.add(["101"])
    one_line = chips.box.height()
    assert chips.field.x() > chips.view.visualRect(chips.people.index(0)).right()
    chips.people.add(["104", "106", "108", "160"])
    assert chips.field.x() < 20
    assert chips.field.y() > chips.view.visualRect(chips.people.index(4)).bottom()
    assert chips.box.height() > one_line


def test_keys_go_back_and_forth_between_field_and_chips(chips: Chips, office: Office) -> None:
    chips.people.add(["101", "104"])
    office.host.activateWindow()
    chips.field.setFocus()
    QTest.keyClick(chips.field, Qt.Key.Key_Left)
    assert chips.view.hasFocus()
    assert chips.view.currentIndex().row() == 1
    QTest.keyClick(chips.view, Qt.Key.Key_Right)
    assert chips.field.hasFocus()
    QTest.keyClick(chips.field, Qt.Key.Key_Backspace)
    assert chips.people.numbers == ("101",)


def test_backspace_takes_letters_before_it_takes_people(chips: Chips) -> None:
    chips.people.add(["101"])
    chips.field.setText("an")
    QTest.keyClick(chips.field, Qt.Key.Key_Home)
    QTest.keyClick(chips.field, Qt.Key.Key_Backspace)
    assert chips.people.numbers == ("101",)


def test_the_frame_shows_where_the_keyboard_is(chips: Chips, office: Office) -> None:
    office.host.activateWindow()
    chips.field.setFocus()
    assert chips.box.property("active") == "yes"
    chips.field.clearFocus()
    assert chips.box.property("active") == "no"


def test_what_is_dropped_beside_the_chips_comes_after_the_last(chips: Chips, office: Office) -> None:
    chips.people.add(["101"])
    added, at = QSignalSpy(office.desk.people_added), QSignalSpy(chips.view.dropped_at)
    assert drag_and_drop(chips.box, QPoint(chips.box.width() - 3, chips.box.height() - 3), text_drag("204"))
    assert added.at(0) == ["", ["204"]]
    assert at.at(0) == [1]


def test_the_field_is_below_as_soon_as_the_chips_scroll(chips: Chips) -> None:
    chips.people.add([f"0207946{place:04}" for place in range(100)])
    assert chips.view.lines() > MOST_LINES
    seen = {chips.people.add([f"0161496{place:04}"]) or chips.field.y() for place in range(6)}
    assert seen == {chips.view.geometry().bottom() + 1}, "wherever the last line ends"
