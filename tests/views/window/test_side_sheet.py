"""The right side where there is no room for it: a tab at the edge, and a sheet over the page."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.views.window.side_sheet import LEFT_OVER, SideHandle, SideSheet
from tests.views.conftest import Office


class Narrow:
    def __init__(self, office: Office) -> None:
        self.middle = QWidget(office.host)
        self.page = QWidget(self.middle)
        QVBoxLayout(self.middle).addWidget(self.page)
        self.field = QLineEdit(self.page)
        self.sheet = SideSheet(self.page, office.look, self.middle)
        self.tabs = QLineEdit()
        self.sheet.take(self.tabs)
        self.middle.resize(300, 400)
        self.middle.show()
        QApplication.processEvents()


@pytest.fixture
def narrow(office: Office) -> Narrow:
    return Narrow(office)


def test_it_lies_at_the_right_and_leaves_something_of_the_page_in_sight(narrow: Narrow) -> None:
    narrow.sheet.open()
    page, sheet = narrow.page.geometry(), narrow.sheet.geometry()
    assert (sheet.right(), sheet.height()) == (page.right(), page.height())
    assert sheet.left() == page.left() + LEFT_OVER
    narrow.middle.resize(700, 300)
    QApplication.processEvents()
    assert narrow.sheet.geometry().right() == narrow.page.geometry().right()
    assert narrow.sheet.width() == 340


def test_esc_and_the_focus_on_the_page_close_it(narrow: Narrow, qtbot: QtBot) -> None:
    narrow.sheet.open()
    narrow.middle.window().activateWindow()
    qtbot.waitUntil(narrow.middle.window().isActiveWindow)
    narrow.tabs.setFocus()
    qtbot.waitUntil(narrow.tabs.hasFocus)
    assert narrow.sheet.isVisible()
    narrow.field.setFocus()
    qtbot.waitUntil(lambda: not narrow.sheet.isVisible())
    narrow.sheet.open()
    QTest.keyClick(narrow.sheet, Qt.Key.Key_Escape)
    assert not narrow.sheet.isVisible()


def test_it_makes_way_for_what_is_dragged_off_it(narrow: Narrow) -> None:
    narrow.sheet.make_way(True)
    narrow.sheet.make_way(False)
    assert not narrow.sheet.isVisible()  # it was not there before either
    narrow.sheet.open()
    narrow.sheet.make_way(True)
    assert not narrow.sheet.isVisible()
    narrow.sheet.make_way(False)
    assert narrow.sheet.isVisible()


def test_the_handle_says_what_it_does_and_when_something_rings(office: Office) -> None:
    handle = SideHandle(office.look, office.host)
    assert handle.toolTip() == handle.accessibleName() == "Show Calls now and Make a call"
    handle.show_state(is_open=False, is_ringing=True)
    assert "ringing" in handle.accessibleName()
    handle.show_state(is_open=True, is_ringing=True)
    assert handle.accessibleName() == "Hide Calls now and Make a call"
    assert handle.width() >= 28


def test_a_drag_over_the_handle_asks_for_the_sheet(office: Office) -> None:
    handle = SideHandle(office.look, office.host)
    asked = QSignalSpy(handle.hovered_by_drag)
    mime = QMimeData()
    mime.setText("204")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(handle, QDragEnterEvent(QPoint(3, 3), copy, mime, left, none))
    assert asked.count() == 1
