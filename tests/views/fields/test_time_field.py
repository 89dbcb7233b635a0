"""A time that is typed, wherever the keyboard was in it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.views.fields.time_field import TimeField

CONTROL = Qt.KeyboardModifier.ControlModifier


def _click(field: TimeField) -> None:
    QTest.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)


def _home(field: TimeField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Home)


def _all(field: TimeField) -> None:
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)


def _hours(field: TimeField) -> None:
    field.setSelectedSection(TimeField.Section.HourSection)


@pytest.mark.parametrize("come", [_home, _all, _hours])
def test_what_is_typed_takes_the_place_of_what_is_there(qtbot: QtBot, come: Callable[[TimeField], None]) -> None:
    field = TimeField(QTime(8, 0))
    qtbot.addWidget(field)
    field.setDisplayFormat("HH:mm")
    field.show()
    field.setFocus()
    come(field)
    QTest.keyClicks(field, "0928")
    assert field.time() == QTime(9, 28)


def test_a_click_into_the_hours_lets_them_be_typed(qtbot: QtBot) -> None:
    field = TimeField(QTime(8, 0))
    qtbot.addWidget(field)
    field.setDisplayFormat("HH:mm")
    field.show()
    _click(field)
    field.lineEdit().setCursorPosition(1)
    QTest.keyClicks(field, "0928")
    assert field.time() == QTime(9, 28)


def test_a_digit_that_goes_on_with_one_does_so(qtbot: QtBot) -> None:
    field = TimeField(QTime(8, 5))
    qtbot.addWidget(field)
    field.setDisplayFormat("HH:mm")
    field.setSelectedSection(TimeField.Section.MinuteSection)
    QTest.keyClicks(field, "41")
    assert field.time() == QTime(8, 41)
