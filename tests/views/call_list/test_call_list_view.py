"""Calls now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from callboard.models.call_model import CallModel
from callboard.views.call_list.call_delegate import CallDelegate
from callboard.views.call_list.call_list_view import CallListView, CallsPanel
from callboard.views.state_words import spoken_call
from tests.doubles.boards import all_new, board_of, picture, talk
from tests.views.conftest import Office


@pytest.fixture
def calls(office: Office) -> CallModel:
    return CallModel(lambda facts: spoken_call(facts, 1000.0), office.host)


@pytest.fixture
def panel(office: Office, calls: CallModel) -> CallsPanel:
    rows = CallListView(calls, CallDelegate(office.look, lambda: 1000.0))
    panel = CallsPanel(calls, rows, office.host)
    panel.resize(340, 300)
    panel.show()
    rows.set_live(True)
    return panel


def _label(panel: CallsPanel, name: str) -> QLabel:
    label = panel.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label


def test_an_empty_list_says_so_and_a_full_one_counts(panel: CallsPanel, calls: CallModel) -> None:
    assert _label(panel, "calls.empty").isVisible()
    calls.show(all_new(board_of(picture(legs=(*talk(1, "101", "104"), *talk(2, "108", "204"))))))
    assert not _label(panel, "calls.empty").isVisible()
    assert _label(panel, "calls.count").text() == "2"


def test_del_asks_to_hang_up_the_current_call(panel: CallsPanel, calls: CallModel) -> None:
    calls.show(all_new(board_of(picture(legs=talk(1, "101", "104")))))
    asked = QSignalSpy(panel.rows.hang_up_requested)
    QTest.keyClick(panel.rows, Qt.Key.Key_Delete)
    assert asked.count() == 0
    panel.rows.setCurrentIndex(calls.index(0))
    QTest.keyClick(panel.rows, Qt.Key.Key_Delete)
    assert asked.at(0)[0].call_id == 1


def test_rows_lose_their_colour_with_the_line(panel: CallsPanel, calls: CallModel) -> None:
    calls.show(all_new(board_of(picture(legs=talk(1, "101", "104", since=900.0)))))
    before = panel.rows.viewport().grab().toImage()
    panel.rows.set_live(False)
    assert panel.rows.viewport().grab().toImage() != before
