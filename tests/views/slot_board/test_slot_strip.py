"""The strip of rooms below the board."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from callboard.domain.calls.call import Leg, LegState
from callboard.models.conferences.slot_model import SlotModel
from callboard.views.slot_board.slot_delegate import SlotDelegate
from callboard.views.slot_board.slot_strip import SlotStrip
from callboard.views.slot_board.slot_view import SlotView
from callboard.views.words.spoken_words import spoken_slot
from tests.doubles.boards import all_new, board_of, picture
from tests.views.conftest import Office

RUNNING = (
    Leg(4, 1, "702", LegState.CONNECTED, "105", since=900.0),
    Leg(4, 2, "105", LegState.CONNECTED, "702", since=900.0),
)


class Strip:
    def __init__(self, office: Office) -> None:
        self.model = SlotModel(spoken_slot, with_gateway=False, parent=office.host)
        rooms = SlotView(self.model, SlotDelegate(office.look, office.my_phone), office.desk)
        self.strip = SlotStrip(rooms, office.look, office.host)
        self.strip.set_live(True)
        self.model.show(all_new(office.board))
        self.resize(940)
        self.strip.show()

    def resize(self, width: int) -> None:
        self.strip.resize(width, self.strip.sizeHint().height())
        self.strip.layout().activate()

    def text(self, name: str) -> str:
        label = self.strip.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""


@pytest.fixture
def strip(office: Office) -> Iterator[Strip]:
    office.show(board_of(picture(legs=RUNNING)))
    strip = Strip(office)
    yield strip
    strip.strip.hide()


def test_folded_up_it_says_in_one_line_what_is_running(strip: Strip) -> None:
    changed = QSignalSpy(strip.strip.fold_changed)
    high = strip.strip.sizeHint().height()
    assert strip.text("strip.running") == ""
    strip.strip.fold.click()
    assert changed.at(0) == [False]
    assert not strip.strip.rooms.isVisible()
    assert strip.text("strip.running") == "· 1 running"
    assert strip.strip.sizeHint().height() < high / 2
    strip.strip.set_open(True)
    assert strip.strip.rooms.isVisible()


def test_in_a_low_window_it_is_one_line_until_somebody_unfolds_it(strip: Strip) -> None:
    changed = QSignalSpy(strip.strip.fold_changed)
    strip.strip.set_low(True)
    assert not strip.strip.is_open
    strip.strip.fold.click()
    assert strip.strip.is_open
    assert changed.count() == 0, "what is wanted in a low window is not what is wanted otherwise"
    strip.strip.set_low(False)
    assert strip.strip.is_open


def test_rooms_that_do_not_fit_are_offered(strip: Strip) -> None:
    assert not strip.strip.all.isVisible()
    strip.resize(500)
    assert strip.strip.all.isVisible()
    assert strip.strip.all.text() == "Show all 4"
    one_line = strip.strip.rooms.height()
    strip.strip.all.click()
    assert strip.strip.rooms.height() == 2 * one_line
    assert strip.strip.all.text() == "Show fewer"


def test_rooms_that_do_not_fit_once_the_board_is_zoomed_are_offered(strip: Strip) -> None:
    assert not strip.strip.all.isVisible()
    strip.strip.rooms.set_sizes(1.3, False)
    assert strip.strip.all.isVisible()
    strip.strip.rooms.set_sizes(1.0, False)
    assert not strip.strip.all.isVisible()


def test_its_rooms_are_as_wide_as_the_tiles(strip: Strip) -> None:
    def width() -> int:
        return strip.strip.rooms.gridSize().width()

    before = width()
    strip.strip.rooms.set_sizes(1.5, is_compact=False)
    assert width() > before


def test_a_key_goes_into_it_and_the_same_key_folds_it(strip: Strip, office: Office) -> None:
    strip.strip.set_open(False)
    office.host.activateWindow()
    strip.strip.go_in_or_fold()
    assert strip.strip.rooms.hasFocus()
    assert strip.strip.rooms.currentIndex().row() == 0
    strip.strip.go_in_or_fold()
    assert not strip.strip.is_open


def test_a_room_is_opened_by_enter_and_a_new_one_by_the_button(strip: Strip) -> None:
    opened, new = QSignalSpy(strip.strip.room_opened), QSignalSpy(strip.strip.new_requested)
    strip.strip.rooms.setCurrentIndex(strip.model.index(2))
    QTest.keyClick(strip.strip.rooms, Qt.Key.Key_Return)
    strip.strip.new.click()
    assert opened.at(0) == ["703"]
    assert new.count() == 1


def test_no_rooms_are_told_only_when_that_is_known(office: Office, strip: Strip) -> None:
    office.show(board_of(picture(slots=())))
    strip.model.show(all_new(office.board))
    assert strip.text("strip.none") == "This phone system has no conference rooms."
    strip.strip.set_live(False)
    assert strip.text("strip.none") == ""


def test_the_button_says_what_it_does(strip: Strip) -> None:
    assert strip.strip.fold.toolTip() == "Fold up the conference rooms", "no key leads here"
    strip.strip.show_key("Ctrl+G")
    assert strip.strip.fold.toolTip() == "Fold up the conference rooms (Ctrl+G)"
    strip.strip.fold.click()
    assert strip.strip.fold.accessibleName() == "Show the conference rooms"
