"""Recent: the last numbers called from here."""

import pytest
from PySide6.QtCore import QDate, QDateTime, QPoint, Qt, QTime
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel

from callboard.domain.profile_memory import RecentNumber
from callboard.models.drag_payload import dragged_in, is_own
from callboard.models.preferences_now import MemoryNow
from callboard.views.dialer.dial_panel import DialPanel
from callboard.views.dialer.recent_words import spoken_recent, when
from tests.views.conftest import Office


def _at(panel: DialPanel, row: int):
    rows = panel.recent.rows
    return rows.visualRect(rows.model().index(row, 0)).center()


@pytest.mark.parametrize(("height", "shown"), [(620, 0), (760, 2), (900, 2), (1000, 3)])
def test_a_higher_window_shows_more(office: Office, panel: DialPanel, height: int, shown: int) -> None:
    office.host.resize(900, height)
    assert panel.recent.rows.model().rowCount() == shown
    assert panel.recent.isHidden() is (shown == 0)


def test_a_click_fills_in_and_a_double_click_calls(panel: DialPanel) -> None:
    asked = QSignalSpy(panel.call_requested)
    viewport = panel.recent.rows.viewport()
    before = panel.recent.rows.mapTo(panel, QPoint(0, 0))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=_at(panel, 1))
    assert panel.number_to.number() == "02079460311"
    assert asked.count() == 0
    panel.layout().activate()
    assert panel.recent.rows.mapTo(panel, QPoint(0, 0)) == before, "the second click must meet the same row"
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=_at(panel, 1))
    assert asked.count() == 1
    assert asked.at(0)[:2] == ["100", "02079460311"]


def test_enter_calls_the_current_one(panel: DialPanel) -> None:
    asked = QSignalSpy(panel.call_requested)
    rows = panel.recent.rows
    rows.setCurrentIndex(rows.model().index(1, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert asked.at(0)[:2] == ["100", "02079460311"]


def test_a_row_can_be_carried_by_pointer_and_by_key(office: Office, panel: DialPanel) -> None:
    rows = panel.recent.rows
    index = rows.model().index(1, 0)
    assert rows.dragEnabled()
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    rows.setCurrentIndex(index)
    QTest.keyClick(rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().mimeData()
    for mime in (copied, rows.model().mimeData([index])):
        assert is_own(mime)
        assert dragged_in(mime, ()).numbers == ("02079460311",)
    QApplication.clipboard().clear()


def test_nothing_called_yet_says_what_will_be_here(panel: DialPanel, memory: MemoryNow) -> None:
    empty = panel.findChild(QLabel, "dial.recent.empty")
    assert isinstance(empty, QLabel)
    assert empty.isHidden()
    memory.change(recent=())
    assert (empty.isHidden(), empty.text()) == (False, "Numbers you call appear here.")
    assert not panel.buttons.redial.isEnabled()


def test_times_are_as_short_as_they_can_be(british: None) -> None:
    def seconds(day: QDate, hour: int) -> float:
        return float(QDateTime(day, QTime(hour, 5)).toSecsSinceEpoch())

    day = QDate(2024, 5, 14)
    now = seconds(day, 14)
    assert when(seconds(day, 9), now) == "09:05"
    assert when(seconds(day.addDays(-1), 23), now) == "Yesterday"
    assert when(seconds(day.addDays(-2), 23), now) == "12 May"
    assert when(0.0, now) == ""


def test_what_was_missed_is_said_in_words(british: None) -> None:
    missed = RecentNumber("02079460311", "Penrose Freight", 1_700_000_000, is_missed=True)
    assert spoken_recent(missed) == "020 7946 0311 Penrose Freight, missed, 14 Nov"
    assert spoken_recent(RecentNumber("204", "Maya")) == "204 Maya"


def test_rows_are_painted_for_every_kind_of_number(panel: DialPanel, memory: MemoryNow) -> None:
    memory.change(recent=(RecentNumber("9" * 32, "W" * 500, 1.0), RecentNumber("1", "", 0.0, is_missed=True)))
    assert not panel.recent.rows.grab().isNull()
