"""People to choose from."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from callboard.domain.connection import Connection, LineState
from callboard.models.filters import ExtensionFilter
from callboard.models.roles import Role
from callboard.views.conference.roster_delegate import Standing, button_in
from callboard.views.conference.roster_view import RosterView
from tests.views.conftest import Office


@pytest.fixture
def roster(office: Office) -> RosterView:
    def standing(number: str) -> Standing:
        return Standing.ADDED if number == "101" else Standing.OUTSIDE

    people = ExtensionFilter(office.people, parent=office.host)
    roster = RosterView(people, standing, office.desk, office.look)
    roster.setParent(office.host)
    roster.resize(320, 400)
    roster.show()
    return roster


def _heard(spy: QSignalSpy) -> list[str]:
    return [spy.at(n)[0] for n in range(spy.count())]


def test_plus_enter_and_double_click_add_a_person(roster: RosterView) -> None:
    added = QSignalSpy(roster.added)
    rows = roster.rows
    first, second = rows.visualRect(rows.model().index(0, 0)), rows.visualRect(rows.model().index(2, 0))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=button_in(first).center())
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=second.center() - QPoint(60, 0))
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=second.center() - QPoint(60, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert _heard(added) == ["100", "104", "104"]


def test_enter_in_the_search_adds_the_first_match(roster: RosterView) -> None:
    added = QSignalSpy(roster.added)
    QTest.keyClicks(roster.search, "maya")
    QTest.keyClick(roster.search, Qt.Key.Key_Return)
    assert _heard(added) == ["204"]
    assert roster.search.selectedText() == "maya"
    QTest.keyClicks(roster.search, "nobody")
    QTest.keyClick(roster.search, Qt.Key.Key_Return)
    assert added.count() == 1


def test_who_is_added_is_painted_so(roster: RosterView, qtbot: QtBot) -> None:
    before = roster.rows.viewport().grab().toImage()
    roster.show_connection(Connection(LineState.LOST))
    assert roster.rows.viewport().grab().toImage() != before
    roster.show_added()
    qtbot.waitUntil(lambda: not roster.rows.viewport().grab().isNull())


def test_in_a_window_read_from_right_to_left_the_plus_is_at_the_left(roster: RosterView) -> None:
    roster.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    added, rows = QSignalSpy(roster.added), roster.rows
    rect = rows.visualRect(rows.model().index(2, 0))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=button_in(rect).center())
    assert added.count() == 0
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=button_in(rect, mirrored=True).center())
    assert _heard(added) == ["104"]
    assert button_in(rect, mirrored=True).left() < 40


def test_the_keyboard_goes_on_with_the_next_person(roster: RosterView) -> None:
    rows = roster.rows
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(2, 0))
    roster.search.setText("osc")
    assert rows.currentIndex().data(Role.NUMBER) == "104"
    roster.search.setText("maya")
    assert rows.currentIndex().data(Role.NUMBER) == "204"
    assert rows.hasFocus()


def test_who_cannot_be_added_is_offered_in_grey_with_the_reason_below(roster: RosterView) -> None:
    added = QSignalSpy(roster.added)
    rows = roster.rows
    box = button_in(rows.visualRect(rows.model().index(0, 0)))
    before = rows.viewport().grab(box).toImage()
    places = rows.visualRect(rows.model().index(1, 0))
    roster.show_why_not("Not connected to the phone system.")
    assert roster.why_not.isVisible()
    assert roster.why_not.text() == "Not connected to the phone system."
    assert rows.visualRect(rows.model().index(1, 0)) == places, "nothing moves under the pointer"
    assert rows.viewport().grab(box).toImage() != before
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    QTest.keyClicks(roster.search, "maya")
    QTest.keyClick(roster.search, Qt.Key.Key_Return)
    assert added.count() == 0
    roster.search.clear()
    rows.scrollToTop()
    roster.show_why_not("")
    assert not roster.why_not.isVisible()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert added.count() == 1
