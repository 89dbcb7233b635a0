"""The right side: docks beside the board, tabs beside the conference, and nothing is lost on the way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callboard.models.calls.call_model import CallModel
from callboard.views.window.ringing_strip import RingingStrip
from callboard.views.window.side_dock import PanelScroll, SideDock
from callboard.views.window.side_sheet import SideSheet
from callboard.views.window.side_tabs import SideTabs
from callboard.views.window.sides import Sides
from tests.views.conftest import Office

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def panel(text: str, high: int) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    label = QLabel(text)
    label.setMinimumHeight(high)
    column.addWidget(label)
    column.addStretch(1)
    return made


class Right:
    def __init__(self, office: Office) -> None:
        self.window = QMainWindow(office.host, Qt.WindowType.Window)
        self.page = QWidget()
        self.window.setCentralWidget(self.page)
        self.dial, self.calls, self.people = panel("dial", 150), panel("calls", 30), panel("people", 30)
        strip = RingingStrip(CallModel(lambda facts: "", office.host), lambda facts: "", office.look)
        row = QHBoxLayout(self.page)
        self.field = QLineEdit(self.page)
        row.addWidget(self.field, 1)
        self.tabs = SideTabs(self.people, strip, self.page)
        row.addWidget(self.tabs)
        self.sheet = SideSheet(self.page, office.look, self.window)
        self.sides = Sides(self.window, office.look, self.dial, self.calls, self.tabs, self.sheet)
        self.window.resize(1366, 700)
        self.sides.fit(1366)
        self.sides.arrange("board")
        self.window.show()

    def dock(self, name: str) -> QDockWidget:
        found = self.window.findChild(QDockWidget, name)
        assert isinstance(found, QDockWidget)
        return found


@pytest.fixture
def right(office: Office) -> Iterator[Right]:
    right = Right(office)
    yield right
    right.window.hide()
    right.window.deleteLater()


def test_beside_the_board_both_are_seen_in_the_width_that_belongs_to_it(right: Right, qtbot: QtBot) -> None:
    assert right.dial.isVisible()
    assert right.calls.isVisible()
    for width, wanted in ((1366, 340), (1700, 380), (2600, 420), (1000, 300)):
        right.window.resize(width, 700)
        right.sides.fit(width)
        qtbot.waitUntil(lambda wanted=wanted: right.dock("side.calls").width() == wanted)


def test_make_a_call_takes_what_it_needs_and_calls_now_the_rest(right: Right, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: right.dock("side.dial").height() == 150)
    assert right.dock("side.calls").height() > 400


def test_beside_the_conference_they_are_tabs(right: Right) -> None:
    right.sides.arrange("conference")
    assert right.tabs.shown == "people"
    right.sides.show("calls")
    assert right.calls.isVisibleTo(right.tabs)
    right.sides.show("dial")
    assert right.dial.isVisibleTo(right.tabs)
    assert not right.dock("side.dial").isVisible()
    right.sides.arrange("board")
    assert right.dial.isVisible()
    assert right.calls.isVisible()
    assert not right.tabs.holds("dial")


def test_beside_contacts_and_history_it_is_as_beside_the_board(right: Right) -> None:
    for page in ("contacts", "settings", "history", "conference", "contacts"):
        right.sides.arrange(page)
        is_beside = page in ("contacts", "history")
        assert right.dock("side.dial").isVisible() is is_beside
        assert right.dock("side.calls").isVisible() is is_beside
    right.sides.fold(True)
    assert right.sides.has_sheet
    assert not right.dock("side.dial").isVisible()


def test_beside_the_settings_there_is_nothing(right: Right) -> None:
    right.sides.arrange("settings")
    assert not right.dial.isVisible()
    assert not right.calls.isVisible()


def test_what_floats_stays_where_it_is_on_every_page(right: Right, qtbot: QtBot) -> None:
    dock = right.dock("side.calls")
    dock.setFloating(True)
    for page in ("conference", "settings", "board"):
        right.sides.arrange(page)
        assert right.calls.isVisible()
        assert right.calls.window() is dock
    right.sides.put_away()
    assert not dock.isVisible()
    right.sides.bring_back()
    qtbot.waitUntil(dock.isVisible)


def test_closing_what_floats_brings_it_home(right: Right) -> None:
    dock = right.dock("side.calls")
    dock.setFloating(True)
    right.sides.arrange("conference")
    dock.close()
    assert not dock.isFloating()
    assert right.tabs.holds("calls")
    right.sides.arrange("board")
    assert right.calls.isVisible()


def test_a_double_click_on_the_head_lets_it_float(right: Right) -> None:
    dock = right.dock("side.calls")
    QTest.mouseDClick(dock, Qt.MouseButton.LeftButton, pos=dock.rect().center())
    assert not dock.isFloating()
    head = dock.rect().topLeft()
    head.setX(dock.width() // 2)
    head.setY(5)
    QTest.mouseDClick(dock, Qt.MouseButton.LeftButton, pos=head)
    assert dock.isFloating()


def test_how_it_was_left_is_restored(right: Right, office: Office) -> None:
    right.dock("side.calls").setFloating(True)
    right.sides.arrange("conference")
    kept = QByteArray(right.sides.state())
    right.sides.arrange("board")
    right.sides.reset()
    assert not right.dock("side.calls").isFloating()
    right.sides.restore(kept)
    assert right.dock("side.calls").isFloating()
    right.sides.restore(QByteArray(b"rubbish"))
    right.sides.restore(QByteArray())
    assert right.dock("side.calls").isFloating()


def test_without_room_they_are_on_a_sheet_over_the_page(right: Right) -> None:
    right.sides.fold(True)
    assert right.sides.has_sheet
    assert not right.dock("side.dial").isVisible()
    assert not right.sheet.isVisible()
    right.sides.show("dial")
    assert right.sheet.isVisible()
    assert right.dial.isVisible()
    assert not right.tabs.holds("people")  # they are on the page below
    right.sides.toggle_sheet()
    assert not right.sheet.isVisible()
    right.sides.arrange("conference")
    right.sides.show("people")
    assert right.people.isVisible()
    right.sides.arrange("settings")
    assert not right.sides.has_sheet


def test_with_room_again_everything_is_where_it_was(right: Right) -> None:
    right.sides.fold(True)
    right.sides.show("calls")
    right.sides.fold(False)
    assert not right.sheet.isVisible()
    assert right.dial.isVisible()
    assert right.calls.isVisible()
    assert right.tabs.parentWidget() is right.page
    assert right.tabs.holds("people")
    right.sides.arrange("conference")
    assert right.tabs.isVisible()


def test_what_floats_stays_out_of_the_sheet(right: Right) -> None:
    dock = right.dock("side.calls")
    assert isinstance(dock, SideDock)
    dock.float_out()
    right.sides.fold(True)
    assert right.calls.isVisible()
    assert right.tabs.holds("dial")
    assert not right.tabs.holds("calls")
    right.sides.reset()
    assert right.tabs.holds("calls")


def test_what_floats_is_not_there_before_the_window_is(right: Right, qtbot: QtBot) -> None:
    dock = right.dock("side.calls")
    assert isinstance(dock, SideDock)
    dock.float_out()
    kept = QByteArray(right.sides.state())
    right.window.hide()
    right.sides.put_away()
    right.sides.restore(kept)
    assert dock.isFloating()
    assert not dock.isVisible()
    right.window.show()
    right.sides.bring_back()
    qtbot.waitUntil(dock.isVisible)


def test_a_panel_that_gets_wider_wants_less_height_and_its_dock_hears_of_it(office: Office) -> None:
    words = QWidget()
    text = QLabel("Several words that take more than one line where there is not much room for them.")
    text.setWordWrap(True)
    QVBoxLayout(words).addWidget(text)
    dock = SideDock("words", "Words", PanelScroll(words, office.look), office.look, office.host)
    dock.resize(160, 400)
    dock.show()
    QApplication.processEvents()
    narrow = dock.sizeHint().height()
    dock.resize(700, 400)
    QApplication.processEvents()
    assert dock.sizeHint().height() < narrow
