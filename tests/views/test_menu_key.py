"""Shift+F10, where the window system does not know it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from callboard.views.menu_key import MenuKey
from tests.views.conftest import Office


class Asked:
    def __init__(self) -> None:
        self.asked: list[tuple[QWidget, QContextMenuEvent.Reason, QPoint]] = []


class Rows(QListView, Asked):
    def __init__(self, parent: QWidget) -> None:
        QListView.__init__(self, parent)
        Asked.__init__(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.append((self, event.reason(), event.globalPos()))


class Field(QLineEdit, Asked):
    def __init__(self, parent: QWidget) -> None:
        QLineEdit.__init__(self, parent)
        Asked.__init__(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.append((self, event.reason(), event.globalPos()))


@pytest.mark.parametrize("kind", [Rows, Field])
def test_who_has_the_focus_is_asked_for_its_menu(office: Office, qtbot: QtBot, kind: type[Rows] | type[Field]) -> None:
    MenuKey(office.host)
    part = kind(office.host)
    part.setGeometry(100, 100, 200, 40)
    office.host.show()
    part.show()
    office.host.activateWindow()
    qtbot.waitUntil(office.host.isActiveWindow)
    part.setFocus()
    assert office.host.focusWidget() is part
    QTest.keyClick(part, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    [(asked, reason, place)] = part.asked
    assert asked is part
    assert reason == QContextMenuEvent.Reason.Keyboard
    assert part.rect().contains(part.mapFromGlobal(place))
