"""Buttons in as many rows as they need."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from callboard.views.dialer.button_flow import GAP, ButtonFlow

TEXTS = ("Anrufen", "Wahlwiederholung", "Tasten")


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    flow = ButtonFlow(host)
    for text in TEXTS:
        button = QPushButton(text, host)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        flow.addWidget(button)
    return host


def _buttons(host: QWidget) -> list[QPushButton]:
    return [host.findChildren(QPushButton)[place] for place in range(len(TEXTS))]


def _lay_out(host: QWidget, width: int) -> None:
    layout = host.layout()
    assert layout is not None
    host.resize(width, layout.heightForWidth(width))
    host.show()
    layout.activate()


def test_one_row_at_its_end_where_there_is_room(host: QWidget) -> None:
    _lay_out(host, 900)
    buttons = _buttons(host)
    assert len({button.y() for button in buttons}) == 1
    assert buttons[-1].geometry().right() == host.width() - 1


def test_more_rows_where_there_is_not_and_nothing_is_cut(host: QWidget) -> None:
    widest = max(button.sizeHint().width() for button in _buttons(host))
    _lay_out(host, widest)
    assert len({button.y() for button in _buttons(host)}) == len(TEXTS)
    for button in _buttons(host):
        assert host.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()


def test_the_first_that_wants_to_grow_takes_the_rest(host: QWidget) -> None:
    first = _buttons(host)[0]
    first.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    _lay_out(host, 900)
    others = sum(button.width() for button in _buttons(host)[1:])
    assert first.width() == 900 - others - 2 * GAP


def test_hidden_ones_take_no_room(host: QWidget) -> None:
    layout = host.layout()
    assert layout is not None
    before = layout.sizeHint().width()
    _buttons(host)[1].hide()
    assert layout.sizeHint().width() < before


def test_it_runs_from_right_to_left_where_the_window_does(host: QWidget, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        _lay_out(host, 900)
        assert _buttons(host)[-1].x() == 0
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
