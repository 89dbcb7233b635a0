"""The offer above the page: it never takes the focus, and a key is meant for what is read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from callboard.domain.watch import CallFrom, Watch, WatchStep
from callboard.models.watch_facts import WatchFacts, facts_of
from callboard.views.watch.offer_strip import SETTLED_AFTER_S, OfferStrip
from tests.views.conftest import Office

NUMBER = "02079460311"


class Shown:
    """A strip above a field in which somebody is typing, and a clock in the hand of the test."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.now_s = 100.0
        self.strip = OfferStrip(office.look, lambda: self.now_s, office.host)
        self.field = QLineEdit(office.host)
        column = QVBoxLayout(office.host)
        column.addWidget(self.strip)
        column.addWidget(self.field)
        self.field.setFocus()
        self.strip.set_key("Ctrl+J")
        self.agreed = QSignalSpy(self.strip.agreed)

    def offer(self, number: str, watch_id: int = 1) -> WatchFacts:
        watch = Watch(watch_id, CallFrom(NUMBER), (number,), 90.0, WatchStep.OFFERED, number)
        facts = facts_of(watch, self.office.board)
        self.strip.show_offer(facts)
        return facts


@pytest.fixture
def shown(office: Office) -> Iterator[Shown]:
    office.host.activateWindow()
    yield Shown(office)
    QApplication.processEvents()


def test_it_says_who_is_free_and_leaves_the_focus_where_it_was(shown: Shown, qtbot: QtBot) -> None:
    qtbot.waitUntil(shown.field.hasFocus)
    shown.offer("101")
    assert shown.strip.isVisible()
    assert shown.strip.text() == f"Anna Berg is free. Call {NUMBER} from 101? Ctrl+J calls."
    assert shown.field.hasFocus()
    shown.strip.show_offer(None)
    assert not shown.strip.isVisible()


def test_enter_calls_while_the_focus_is_on_it(shown: Shown, qtbot: QtBot) -> None:
    qtbot.waitUntil(shown.field.hasFocus)
    shown.offer("101")
    shown.strip.call.setFocus()
    assert shown.strip.text().endswith("calls.")
    assert "Ctrl+J" not in shown.strip.text()
    shown.now_s += SETTLED_AFTER_S
    QTest.keyClick(shown.strip.call, Qt.Key.Key_Return)
    assert shown.agreed.at(0) == [1, "101"]
    shown.strip.show_offer(None)
    qtbot.waitUntil(shown.field.hasFocus)


def test_a_key_pressed_as_it_changes_was_meant_for_the_one_before(shown: Shown) -> None:
    shown.offer("101")
    shown.now_s += SETTLED_AFTER_S
    shown.offer("104", watch_id=2)
    shown.strip.agree()
    assert shown.agreed.count() == 0
    shown.now_s += SETTLED_AFTER_S
    shown.strip.agree()
    assert shown.agreed.at(0) == [2, "104"]


def test_esc_keeps_waiting_and_the_buttons_do_what_they_say(shown: Shown) -> None:
    kept, stopped = QSignalSpy(shown.strip.kept_waiting), QSignalSpy(shown.strip.stopped)
    shown.offer("101")
    QTest.keyClick(shown.strip.call, Qt.Key.Key_Escape)
    shown.strip.keep.click()
    shown.strip.end.click()
    assert (kept.count(), stopped.count(), shown.agreed.count()) == (2, 1, 0)


def test_what_else_is_worth_knowing_comes_first(shown: Shown) -> None:
    facts = shown.offer("101")
    shown.strip.show_offer(facts, "102 Ben Ashdown is talking to this number now.")
    assert shown.strip.text().startswith("102 Ben Ashdown is talking to this number now. Anna Berg is free.")


def test_nothing_is_cut_where_it_is_narrow(shown: Shown) -> None:
    shown.offer("101")
    shown.office.host.resize(420, 300)
    QApplication.processEvents()
    strip = shown.strip
    assert strip.call.y() > strip.height() // 3
    assert all(button.geometry().right() <= strip.width() for button in (strip.call, strip.keep, strip.end))
