"""The numbers of the line: quiet until somebody looks."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callboard.controller.line.line_figures import LineNumbers
from callboard.views.connection.line_figures_panel import LineFiguresPanel, figures_words
from tests.views.conftest import Office

BUSY = LineNumbers(12345, 48.3, 120, 1000.0, 7, (41.2, 38.0), 400.0, 2)


def test_nothing_is_asked_while_it_is_folded(office: Office) -> None:
    asked: list[int] = []
    panel = LineFiguresPanel(lambda: asked.append(1) or LineNumbers(), office.look, office.host)
    panel.show()
    assert not panel.is_ticking
    assert asked == []


def test_it_ticks_only_while_it_can_be_seen(office: Office, qtbot: QtBot) -> None:
    now = [LineNumbers()]
    panel = LineFiguresPanel(lambda: now[0], office.look, office.host)
    panel.show()
    QTest.mouseClick(panel.fold, Qt.MouseButton.LeftButton)
    assert panel.is_ticking
    assert panel.value("last") == "none yet"
    now[0] = BUSY
    qtbot.waitUntil(lambda: panel.value("waiting") == "7", timeout=5000)
    panel.hide()
    assert not panel.is_ticking
    panel.show()
    assert panel.is_ticking
    QTest.mouseClick(panel.fold, Qt.MouseButton.LeftButton)
    assert not panel.is_ticking


def test_in_words(qapp: object) -> None:
    words = {name: value for name, (_, value) in figures_words(BUSY, 1002.5).items()}
    assert words["events"] == "48 · at most 120 · 12,345 in all"
    assert words["last"] == "2 s ago"
    assert words["latency"] == "41 ms · 38 ms"
    assert words["reconnects"] == "2"
    empty = {name: value for name, (_, value) in figures_words(LineNumbers(), 0.0).items()}
    assert (empty["last"], empty["latency"], empty["since"]) == ("none yet", "none yet", "not connected")
