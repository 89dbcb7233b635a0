"""Twelve keys in a pop-up."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton

from callboard.views.dialer.dial_panel import DialPanel
from callboard.views.dialer.keypad import Keypad


@pytest.fixture
def keypad(panel: DialPanel) -> Iterator[Keypad]:
    panel.buttons.keypad.click()
    keypad = panel.findChild(Keypad)
    assert isinstance(keypad, Keypad)
    assert keypad.isVisible()
    yield keypad
    keypad.close()


def _key(keypad: Keypad, name: str) -> QPushButton:
    key = keypad.findChild(QPushButton, f"dial.key.{name}")
    assert isinstance(key, QPushButton)
    return key


def test_every_key_types_its_digit_into_to(panel: DialPanel, keypad: Keypad) -> None:
    for name in ("star", *"1234567890", "hash"):
        _key(keypad, name).click()
    assert panel.number_to.text() == "*1234567890#"
    assert not panel.number_to.is_offering, "nothing covers the keys"


def test_the_keyboard_types_takes_back_and_calls(panel: DialPanel, keypad: Keypad) -> None:
    asked = QSignalSpy(panel.call_requested)
    for key in "+2045":
        QTest.keyClick(keypad, key)
    QTest.keyClick(keypad, Qt.Key.Key_Backspace)
    assert panel.number_to.text() == "+204"
    panel.number_to.set_number("")
    for key in "204":
        QTest.keyClick(keypad, key)
    QTest.keyClick(keypad, Qt.Key.Key_Return)
    assert not keypad.isVisible()
    assert asked.at(0)[:2] == ["100", "204"]


def test_arrows_move_between_the_keys(keypad: Keypad) -> None:
    def focused() -> str:
        widget = keypad.focusWidget()
        return widget.objectName() if widget is not None else ""

    assert focused() == "dial.key.1"
    for key, name in (
        (Qt.Key.Key_Down, "4"),
        (Qt.Key.Key_Right, "5"),
        (Qt.Key.Key_Up, "2"),
        (Qt.Key.Key_Up, "2"),
        (Qt.Key.Key_Left, "1"),
    ):
        QTest.keyClick(keypad.focusWidget(), key)
        assert focused() == f"dial.key.{name}"


def test_a_number_that_was_chosen_as_a_whole_makes_room(panel: DialPanel, keypad: Keypad) -> None:
    panel.number_to.set_number("204")
    _key(keypad, "7").click()
    assert panel.number_to.text() == "7"
