"""A press that was aimed before something moved hits nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.views.window.move_guard import MoveGuard
from tests.views.conftest import Office


class Page:
    """A strip above a page with a button, and a button that nothing guards."""

    def __init__(self, office: Office) -> None:
        self.area, self.strip, self.page = QWidget(office.host), QFrame(), QWidget()
        column = self.column = QVBoxLayout(self.area)
        self.strip.setFixedHeight(42)
        column.addWidget(self.strip)
        column.addWidget(self.page, 1)
        self.strip.hide()
        inside = QVBoxLayout(self.page)
        self.button = QPushButton("Call", self.page)
        inside.addWidget(self.button)
        self.beside = QPushButton("Beside", office.host)
        self.area.resize(300, 300)
        self.beside.move(400, 0)
        self.guard = MoveGuard(office.host)
        self.area.show()
        self.beside.show()
        QApplication.processEvents()
        self.guard.watch_moves(self.page, self.area)
        self.clicked = QSignalSpy(self.button.clicked)

    def click(self) -> None:
        QTest.mouseClick(self.button, Qt.MouseButton.LeftButton)

    def show_strip(self, is_shown: bool) -> None:
        before = self.page.y()
        self.strip.setVisible(is_shown)
        self.column.activate()
        assert self.page.y() != before


@pytest.fixture
def page(office: Office) -> Page:
    return Page(office)


def test_nothing_is_swallowed_while_nothing_moves(page: Page) -> None:
    page.click()
    assert page.clicked.count() == 1


@pytest.mark.parametrize("is_coming", [True, False])
def test_a_press_right_after_the_page_moved_hits_nothing(page: Page, qtbot: QtBot, is_coming: bool) -> None:
    if not is_coming:
        page.show_strip(True)
        qtbot.waitUntil(lambda: not page.guard.is_watching)
    page.show_strip(is_coming)
    page.click()
    assert page.clicked.count() == 0
    qtbot.waitUntil(lambda: not page.guard.is_watching)
    page.click()
    assert page.clicked.count() == 1


def test_a_release_belongs_to_the_press_before_it(page: Page, qtbot: QtBot) -> None:
    QTest.mousePress(page.button, Qt.MouseButton.LeftButton)
    page.show_strip(True)
    QTest.mouseRelease(page.button, Qt.MouseButton.LeftButton)
    assert page.clicked.count() == 1  # it was pressed where it was meant


def test_keys_and_other_places_are_free(page: Page) -> None:
    beside = QSignalSpy(page.beside.clicked)
    page.show_strip(True)
    QTest.mouseClick(page.beside, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.button, Qt.Key.Key_Space)
    assert (beside.count(), page.clicked.count()) == (1, 1)


def test_what_has_just_come_takes_no_press_either(page: Page, qtbot: QtBot) -> None:
    page.guard.watch_coming(page.strip, page.strip)
    now = QPushButton("Try now", page.strip)
    now.show()
    tried = QSignalSpy(now.clicked)
    page.strip.show()
    QTest.mouseClick(now, Qt.MouseButton.LeftButton)
    assert tried.count() == 0
    qtbot.waitUntil(lambda: not page.guard.is_watching)
    QTest.mouseClick(now, Qt.MouseButton.LeftButton)
    assert tried.count() == 1
