"""F6 goes around the parts of the window, and the focus is never nowhere."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenuBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from callboard.views.regions import Region, Regions, focusable_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Window(QMainWindow):
    regions: Regions | None = None

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return (self.regions is not None and self.regions.step(is_next)) or super().focusNextPrevChild(is_next)


class Desk:
    """Menus, a page with a field and a list inside it, a side with two buttons."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = Window()
        qtbot.addWidget(self.window)
        self.bar = QMenuBar(self.window)
        self.bar.addMenu("&Call").addAction("Quit")
        self.window.setMenuBar(self.bar)
        self.page = QWidget(self.window)
        self.window.setCentralWidget(self.page)
        column = QVBoxLayout(self.page)
        self.inner = QWidget(self.page)
        inner = QVBoxLayout(self.inner)
        self.tiles = QLineEdit(self.inner)
        inner.addWidget(self.tiles)
        self.side = QWidget(self.page)
        side = QVBoxLayout(self.side)
        self.first, self.second = QPushButton("1", self.side), QPushButton("2", self.side)
        side.addWidget(self.first)
        side.addWidget(self.second)
        self.search = QLineEdit(self.page)
        for part in (self.search, self.inner, self.side):
            column.addWidget(part)
        self.homes = 0
        self.regions = Regions(
            self.window,
            [
                Region(self.bar),
                Region(self.page, (self.search,)),
                Region(self.inner),
                Region(self.side, (self.second,)),
            ],
            self.go_home,
            ("second",),
        )
        self.window.regions = self.regions
        self.window.show()
        self.window.activateWindow()

    def go_home(self) -> None:
        self.homes += 1


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk(qtbot)
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


def test_the_next_region_comes_after_the_one_that_has_the_focus(desk: Desk) -> None:
    desk.search.setFocus()
    stops = []
    for _ in range(4):
        desk.regions.go(1)
        stops.append(desk.window.focusWidget())
    assert stops == [desk.tiles, desk.second, desk.bar, desk.search]
    desk.regions.go(-1)
    assert desk.window.focusWidget() is desk.bar


def test_what_cannot_have_the_focus_is_passed_over(desk: Desk) -> None:
    desk.search.setFocus()
    desk.tiles.setEnabled(False)
    desk.second.setEnabled(False)
    desk.regions.go(1)
    assert desk.window.focusWidget() is desk.first


def test_in_the_menus_no_menu_opens_by_itself_and_esc_leaves_them(desk: Desk) -> None:
    desk.second.setFocus()
    desk.regions.go(1)
    assert desk.bar.hasFocus()
    assert QApplication.activePopupWidget() is None
    QTest.keyClick(desk.bar, Qt.Key.Key_Escape)
    assert not desk.bar.hasFocus()
    assert desk.homes == 0


def test_esc_that_nobody_wants_goes_home(desk: Desk) -> None:
    desk.first.setFocus()
    QTest.keyClick(desk.first, Qt.Key.Key_Escape)
    assert desk.homes == 1


def stops_from(desk: Desk, start: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget | None]:
    start.setFocus()
    stops = []
    for _ in range(4):
        QTest.keyClick(desk.window.focusWidget(), key)
        stops.append(desk.window.focusWidget())
    return stops


def test_tab_goes_through_the_regions_in_their_order_and_around(desk: Desk) -> None:
    assert stops_from(desk, desk.search) == [desk.tiles, desk.first, desk.second, desk.search]
    back = [desk.second, desk.first, desk.tiles, desk.search]
    assert stops_from(desk, desk.search, Qt.Key.Key_Backtab) == back


def test_what_is_named_comes_first_in_its_region(desk: Desk) -> None:
    desk.second.setObjectName("second")
    assert stops_from(desk, desk.search) == [desk.tiles, desk.second, desk.first, desk.search]


def test_a_box_that_hands_the_focus_on_is_no_stop_of_its_own(desk: Desk) -> None:
    desk.side.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    desk.side.setFocusProxy(desk.first)
    assert stops_from(desk, desk.search) == [desk.tiles, desk.first, desk.second, desk.search]


def test_the_focus_comes_back_to_its_region_when_its_place_disappears(desk: Desk, qtbot: QtBot) -> None:
    desk.second.setFocus()
    desk.second.clearFocus()
    assert QApplication.focusWidget() is None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desk.second)


def test_asking_for_the_order_of_tab_ties_no_widget_to_another(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    first, second = QLineEdit(root), QLineEdit(root)
    root.show()
    assert list(focusable_in(root)) == [first, second]
    first.deleteLater()
    QCoreApplication.sendPostedEvents(first, QEvent.Type.DeferredDelete.value)
    assert (isValid(first), isValid(second)) == (False, True)
