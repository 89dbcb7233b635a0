"""A key of an action that is off says why; any other key goes its way."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from callboard.views.action_book import ActionBook
from callboard.views.refused_keys import RefusedKeys
from tests.views.conftest import Office

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_refused_key_says_why(office: Office) -> None:
    book, done = ActionBook(office.host), list[str]()
    RefusedKeys(book, office.notices, office.host)
    book.connect("call.divert", lambda: done.append("divert"))
    book.set_allowed("call.divert", "Select a ringing call first.")
    QTest.keyClick(office.host, Qt.Key.Key_E, CONTROL)
    assert office.said.at(0) == ["Select a ringing call first."]
    QTest.keyClick(office.host, Qt.Key.Key_U, CONTROL)
    QTest.keyClick(office.host, Qt.Key.Key_E)
    assert office.said.count() == 1
    assert done == []


def test_what_nobody_connected_says_nothing(office: Office) -> None:
    book = ActionBook(office.host)
    RefusedKeys(book, office.notices, office.host)
    book.set_allowed("call.divert", "Select a ringing call first.")
    QTest.keyClick(office.host, Qt.Key.Key_E, CONTROL)
    assert office.said.count() == 0
