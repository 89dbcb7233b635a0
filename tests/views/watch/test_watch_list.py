"""The list of what is waited for: Enter, Delete, Esc and the cross."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QVBoxLayout

from callboard.domain.watch import CallFrom, CallWhoIsFree, Watch, WatchStep
from callboard.models.roles import Role
from callboard.models.watch_facts import facts_of
from callboard.views.watch.watch_delegate import WatchDelegate
from callboard.views.watch.watch_list import WatchList
from tests.views.conftest import Office

NUMBER = "02079460311"
FIRST = Watch(1, CallFrom(NUMBER), ("101", "104"), 90.0)
SECOND = Watch(2, CallWhoIsFree("100"), ("204",), 95.0)
OFFERED = Watch(1, CallFrom(NUMBER), ("101", "104"), 90.0, WatchStep.OFFERED, "104")


@pytest.fixture
def shown(office: Office) -> WatchList:
    shown = WatchList(office.look, lambda: 100.0, office.host)
    QVBoxLayout(office.host).addWidget(shown)
    show(shown, office, FIRST, SECOND)
    return shown


def show(shown: WatchList, office: Office, *watches: Watch) -> None:
    shown.show_rows([facts_of(watch, office.board) for watch in watches])


def test_it_is_there_while_something_is_waited_for(shown: WatchList, office: Office) -> None:
    assert shown.isVisible()
    rows = shown.rows.model()
    assert [rows.index(row, 0).data(Role.NUMBER) for row in range(rows.rowCount())] == ["1", "2"]
    assert rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Waiting for Maya Lindqvist to be free"
    show(shown, office, SECOND)
    assert [rows.index(row, 0).data(Role.NUMBER) for row in range(rows.rowCount())] == ["2"]
    show(shown, office)
    assert not shown.isVisible()


def test_delete_and_esc_end_one_without_a_question(shown: WatchList) -> None:
    stopped = QSignalSpy(shown.rows.stop_requested)
    for row, key in enumerate((Qt.Key.Key_Delete, Qt.Key.Key_Escape)):
        shown.rows.setCurrentIndex(shown.rows.model().index(row, 0))
        QTest.keyClick(shown.rows, key)
    assert [stopped.at(0), stopped.at(1)] == [[1], [2]]


def test_enter_says_which_one_is_meant(shown: WatchList, office: Office) -> None:
    entered = QSignalSpy(shown.rows.enter_requested)
    show(shown, office, OFFERED, SECOND)
    shown.rows.setCurrentIndex(shown.rows.model().index(0, 0))
    QTest.keyClick(shown.rows, Qt.Key.Key_Return)
    assert entered.at(0)[0].watch == OFFERED


def test_a_click_on_the_cross_ends_it_and_a_double_click_there_agrees_to_nothing(
    shown: WatchList, office: Office
) -> None:
    show(shown, office, OFFERED, SECOND)
    stopped, entered = QSignalSpy(shown.rows.stop_requested), QSignalSpy(shown.rows.enter_requested)
    delegate = shown.rows.itemDelegate()
    assert isinstance(delegate, WatchDelegate)
    row = shown.rows.visualRect(shown.rows.model().index(1, 0))
    cross = delegate.cross_in(row, mirrored=False)
    assert min(cross.width(), cross.height()) >= 28
    assert row.contains(cross)
    QTest.mouseDClick(shown.rows.viewport(), Qt.MouseButton.LeftButton, pos=cross.center())
    assert (stopped.count(), entered.count()) == (0, 0)
    QTest.mouseClick(shown.rows.viewport(), Qt.MouseButton.LeftButton, pos=cross.center())
    assert stopped.at(0) == [2]


def test_a_menu_is_asked_for_by_key_and_by_mouse(shown: WatchList) -> None:
    asked = QSignalSpy(shown.rows.menu_requested)
    shown.rows.setFocus()
    shown.rows.setCurrentIndex(shown.rows.model().index(1, 0))
    reason = QContextMenuEvent.Reason
    shown.rows.contextMenuEvent(QContextMenuEvent(reason.Keyboard, QPoint(), QPoint()))
    at = shown.rows.visualRect(shown.rows.model().index(0, 0)).center()
    shown.rows.contextMenuEvent(QContextMenuEvent(reason.Mouse, at, at))
    assert [asked.at(n)[0].watch.watch_id for n in range(2)] == [2, 1]


def test_much_of_it_scrolls_rather_than_take_all_room(shown: WatchList, office: Office) -> None:
    rows = [Watch(number, CallFrom(f"0207946{number:04}"), ("101", "104"), 90.0) for number in range(1, 12)]
    show(shown, office, *rows)
    assert shown.rows.maximumHeight() <= office.host.height() * 0.4 + 1
    assert shown.rows.minimumSizeHint().height() > 0
