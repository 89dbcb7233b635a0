"""Somebody is about to click, or not."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from callboard.views.call_list import pointer_rest
from callboard.views.call_list.pointer_rest import PointerRest

POINT = QPointF(5, 5)


def test_busy_from_coming_to_leaving(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    told = QSignalSpy(PointerRest(view).busy)
    QApplication.sendEvent(view, QEnterEvent(POINT, POINT, POINT))
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert [told.at(n)[0] for n in range(told.count())] == [True]
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert told.at(told.count() - 1)[0] is False


def test_a_pointer_that_was_left_there_is_not_busy(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pointer_rest, "RESTS_AFTER_MS", 1)
    view = QListView()
    qtbot.addWidget(view)
    told = QSignalSpy(PointerRest(view).busy)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, POINT, POINT, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), move)
    qtbot.waitUntil(lambda: told.count() == 2)
    assert [told.at(n)[0] for n in range(2)] == [True, False]
