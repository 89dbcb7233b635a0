"""The strip that says how Callboard ended, and the report behind it."""

import time

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.views.diagnostics.crash_offer import CrashOffer, CrashWords
from callboard.views.diagnostics.report_dialog import ReportDialog
from callboard.views.look.look import Look
from callboard.views.window.trouble_strip import TroubleStrip


def _offer(look: Look, qtbot: QtBot, at_s: float, *, says_why: bool = True) -> CrashOffer:
    offer = CrashOffer(CrashWords(at_s, says_why), look)
    qtbot.addWidget(offer)
    offer.resize(900, 40)
    offer.show()
    return offer


def _midnight() -> float:
    now = time.localtime()
    return time.mktime((now.tm_year, now.tm_mon, now.tm_mday, 0, 0, 0, 0, 0, -1))


def test_it_says_when(look: Look, qtbot: QtBot) -> None:
    at = QLocale().toString(QTime(0, 0), QLocale.FormatType.ShortFormat)
    whole = _offer(look, qtbot, _midnight()).text.whole
    assert whole == f"Callboard ended unexpectedly last time (today {at})."
    assert f"yesterday {at}" in _offer(look, qtbot, _midnight() - 86_400).text.whole
    assert "today" not in _offer(look, qtbot, _midnight() - 20 * 86_400).text.whole


def test_what_is_ahead_is_not_today(look: Look, qtbot: QtBot) -> None:
    assert "today" not in _offer(look, qtbot, time.time() + 120).text.whole, "the clock was set back"


def test_without_last_words_it_does_not_pretend_to_know(look: Look, qtbot: QtBot) -> None:
    assert "ended without saying why" in _offer(look, qtbot, _midnight(), says_why=False).text.whole


@pytest.mark.parametrize("name", ["report", "bundle", "not_now"])
def test_every_button_is_an_answer(look: Look, qtbot: QtBot, name: str) -> None:
    offer = _offer(look, qtbot, time.time())
    spies = {each: QSignalSpy(getattr(offer, f"{each}_requested")) for each in ("report", "bundle")}
    answered = QSignalSpy(offer.answered)
    button = offer.findChild(QPushButton, f"crash.{name}")
    assert isinstance(button, QPushButton)
    button.click()
    assert answered.count() == 1
    assert {each: spy.count() for each, spy in spies.items()} == {each: int(each == name) for each in spies}
    assert offer.isVisible() == (name != "not_now")


def test_it_stands_above_another_strip(look: Look, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    outer = QVBoxLayout(host)
    inner = QVBoxLayout()
    outer.addLayout(inner)
    above, below = QWidget(host), QWidget(host)
    inner.addWidget(above)
    inner.addWidget(below)
    offer = CrashOffer(CrashWords(0, says_why=True), look, host)
    offer.stand_above(below)
    assert [inner.indexOf(each) for each in (above, offer, below)] == [0, 1, 2]


def test_it_becomes_a_part_of_a_strip_that_says_the_same(look: Look, qtbot: QtBot) -> None:
    strip = TroubleStrip("before", "", look)
    qtbot.addWidget(strip)
    strip.show_text("Callboard ended unexpectedly. It was started again.")
    offer = CrashOffer(CrashWords(time.time(), says_why=True), look, strip)
    answered = QSignalSpy(offer.answered)
    offer.join(strip)
    strip.resize(900, 60)
    shown = [each.text() for each in strip.findChildren(QPushButton) if each.isVisible() and each.text()]
    assert shown == ["Show report", "Save bundle…"], "it is put away as the strip is"
    assert not offer.text.isVisible()
    offer.report.click()
    assert strip.isVisible()
    strip.close_button.click()
    assert answered.count() == 2
    assert not offer.isVisible()


@pytest.mark.parametrize("says_why", [True, False])
def test_the_report_can_be_read_and_copied(look: Look, qtbot: QtBot, says_why: bool) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    dialog = ReportDialog("Fatal Python error\n<b>File</b>", says_why, look, host)
    asked = QSignalSpy(dialog.bundle_requested)
    dialog.show()
    assert dialog.report.toPlainText() == "Fatal Python error\n<b>File</b>"
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Fatal Python error\n<b>File</b>"
    dialog.bundle.click()
    assert asked.count() == 1
    dialog.close_button.click()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
