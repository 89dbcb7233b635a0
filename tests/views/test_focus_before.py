"""What goes away gives the keyboard back to where it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.views.diagnostics.crash_offer import CrashOffer, CrashWords
from callboard.views.focus_before import FocusBefore
from callboard.views.look.look import Look
from callboard.views.window.trouble_strip import TroubleStrip


class Page:
    """Somebody types in the second of two fields, between which a strip stands."""

    def __init__(self, strip: QWidget, qtbot: QtBot) -> None:
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.other, self.there = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self.host)
        for part in (strip, self.other, self.there):
            column.addWidget(part)
        self.host.show()
        self.host.activateWindow()
        qtbot.waitUntil(self.host.isActiveWindow)
        self.there.setFocus()

    def press(self, button: QPushButton) -> None:
        button.setFocus()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_strip_that_is_over_or_closed_does(look: Look, qtbot: QtBot) -> None:
    strip = TroubleStrip("strip", "Again", look)
    strip.acted.connect(lambda: strip.show_text(""))
    page = Page(strip, qtbot)
    for button in (strip.action, strip.close_button):
        strip.show_text("Something happened.")
        page.press(button)
        assert not strip.isVisible()
        assert page.host.focusWidget() is page.there


def test_not_now_does(look: Look, qtbot: QtBot) -> None:
    offer = CrashOffer(CrashWords(0.0, says_why=True), look)
    page = Page(offer, qtbot)
    page.press(offer.not_now)
    assert not offer.isVisible()
    assert page.host.focusWidget() is page.there


@pytest.mark.parametrize("is_gone", [True, False])
def test_where_nothing_is_left_to_go_back_to_nothing_happens(qtbot: QtBot, is_gone: bool) -> None:
    strip = QWidget()
    inside = QPushButton("Inside", strip)
    page, before = Page(strip, qtbot), FocusBefore(strip)
    inside.setFocus()
    page.there.hide()
    if is_gone:
        page.there.setParent(None)
    before.give_back()
    assert page.host.focusWidget() is inside


def test_a_part_that_goes_without_the_focus_leaves_it_alone(qtbot: QtBot) -> None:
    strip = QWidget()
    inside, going = QPushButton("Inside", strip), QPushButton("Going", strip)
    page, before = Page(strip, qtbot), FocusBefore(strip)
    inside.setFocus()
    before.give_back(going)
    assert page.host.focusWidget() is inside
