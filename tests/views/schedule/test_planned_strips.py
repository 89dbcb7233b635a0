"""What is said above every page of planned conferences takes the keyboard from nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from callboard.views.schedule.planned_strips import PlannedStrips
from tests.views.conftest import Office


@pytest.mark.parametrize("is_by_keyboard", [False, True])
def test_after_an_answer_the_keyboard_is_where_it_was(office: Office, qtbot: QtBot, is_by_keyboard: bool) -> None:
    strips = PlannedStrips(office.look, office.host)
    typed_in, status = QLineEdit(office.host), QLineEdit(office.host)
    column = QVBoxLayout(office.host)
    for widget in (strips, status, typed_in):
        column.addWidget(widget)
    office.host.show()
    strips.missed.say("a", "“Board” was not started.")
    strips.missed.acted.connect(lambda _what, _planned_id: strips.missed.say("", ""))
    typed_in.setFocus()
    start = strips.missed.buttons["start"]
    qtbot.waitUntil(lambda: start.isVisible() and typed_in.hasFocus())
    if is_by_keyboard:
        start.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(start, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    assert not strips.missed.isVisible()
    assert QApplication.focusWidget() is typed_in
