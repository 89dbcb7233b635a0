"""Choosing my phone: search, arrows, Enter, or a click."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from callboard.models.filters import ExtensionFilter
from callboard.views.window.my_phone_list import MyPhoneList
from tests.views.conftest import Office

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def choice(office: Office) -> Iterator[MyPhoneList]:
    choice = MyPhoneList(lambda parent: ExtensionFilter(office.people, parent=parent), "104", office.look, office.host)
    choice.open_below(office.host)
    yield choice
    if shiboken6.isValid(choice):
        choice.close()


def test_it_opens_at_my_phone_ready_to_type(choice: MyPhoneList) -> None:
    assert choice.rows.currentIndex().data() == "104 Oscar Whitfield"
    assert choice.focusWidget() is choice.search


def test_typing_and_enter_choose(choice: MyPhoneList) -> None:
    chosen = QSignalSpy(choice.chosen)
    QTest.keyClicks(choice.search, "maya")
    QTest.keyClick(choice.search, Qt.Key.Key_Return)
    assert chosen.at(0) == ["204"]
    assert not choice.isVisible()


def test_arrows_go_through_the_list_and_stop_at_its_ends(choice: MyPhoneList) -> None:
    chosen = QSignalSpy(choice.chosen)
    for _ in range(20):
        QTest.keyClick(choice, Qt.Key.Key_Up)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    QTest.keyClick(choice.search, Qt.Key.Key_Return)
    assert chosen.at(0) == ["101"]


def test_when_nobody_matches_it_says_so(choice: MyPhoneList) -> None:
    QTest.keyClicks(choice.search, "nobody")
    label = choice.findChild(QLabel, "mine.empty")
    assert isinstance(label, QLabel)
    assert label.isVisible()
    assert label.text() == "No one matches “nobody”."
    chosen = QSignalSpy(choice.chosen)
    QTest.keyClick(choice.search, Qt.Key.Key_Return)
    assert chosen.count() == 0


def test_escape_changes_nothing(choice: MyPhoneList) -> None:
    chosen = QSignalSpy(choice.chosen)
    QTest.keyClick(choice, Qt.Key.Key_Escape)
    assert not choice.isVisible()
    assert chosen.count() == 0
