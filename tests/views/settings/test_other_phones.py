"""Further phones whose calls are shown as those for my own are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from callboard.views.settings.other_phones import MOST_PHONES
from tests.views.settings.conftest import Desk


@pytest.fixture
def shown(desk: Desk) -> Desk:
    desk.page.show_section("popups")
    return desk


def add(shown: Desk, text: str) -> None:
    shown.others_field.clear()
    QTest.keyClicks(shown.others_field, text)
    QTest.keyClick(shown.others_field, Qt.Key.Key_Return)


def test_one_is_added_shown_and_removed(shown: Desk) -> None:
    add(shown, "104")
    assert shown.memory.value.other_phones == ("104",)
    assert shown.others_field.text() == ""
    row = shown.page.findChildren(QLabel)
    assert any("Oscar Whitfield" in label.text() for label in row)
    remove = shown.part(QPushButton, "other_phones.remove.104")
    assert remove.accessibleName() == "Do not show calls for 104 Oscar Whitfield any more"
    remove.click()
    assert shown.memory.value.other_phones == ()


def test_twice_is_once(shown: Desk) -> None:
    for number in ("104", "101", "104"):
        add(shown, number)
    assert shown.memory.value.other_phones == ("101", "104")


def test_what_is_no_phone_of_this_phone_system_is_said(shown: Desk) -> None:
    add(shown, "02079460311")
    below = shown.part(QLabel, "other_phones.text")
    assert below.text() == "Extension 02079460311 is not on this phone system."
    assert shown.memory.value.other_phones == ()
    add(shown, "104")
    assert below.text().startswith("Calls for these phones are shown")


def test_there_is_an_end_to_it(shown: Desk) -> None:
    shown.memory.change(other_phones=tuple(str(number) for number in range(900, 900 + MOST_PHONES)))
    add(shown, "104")
    assert shown.part(QLabel, "other_phones.text").text() == "There are 20 phones already. Remove one first."
