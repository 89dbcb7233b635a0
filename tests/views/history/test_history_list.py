"""The rows on the screen: a page that comes costs no more at the fifty thousandth row than at the first."""

import statistics
import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from callboard.domain.history.history_entry import HistoryEntry
from callboard.domain.history.history_filter import HistoryFilter
from callboard.models.history.history_rows import PAGE, HistoryRows
from callboard.records.history_store import HistoryPage
from callboard.views.history.history_delegate import HistoryDelegate
from callboard.views.history.history_list import HistoryList
from callboard.views.words.history_words import spoken_history
from tests.doubles.past_calls import NEWEST_S, many
from tests.models.history.test_history_rows import Shelf, kept
from tests.views.conftest import Office

PAGES = 250
MOST_TIMES = 8
"""So much longer a page may take at the end: a list that lays all rows out anew takes a hundred times as long."""


def shown(office: Office, shelf: Shelf) -> HistoryList:
    rows = HistoryRows(
        shelf,
        lambda entry: entry.who.number,
        lambda entry: spoken_history(entry, office.board.name_of, NEWEST_S),
        lambda _entry: "",
        lambda _entry: "",
        office.host,
    )
    delegate = HistoryDelegate(office.look, office.board.name_of, lambda: NEWEST_S)
    found = HistoryList(rows, delegate, office.desk, office.look, office.host)
    found.resize(860, 480)
    found.show()
    rows.look_for(HistoryFilter())
    return found


def test_a_page_costs_the_same_however_many_rows_there_are(office: Office) -> None:
    past: list[HistoryEntry] = kept(many(PAGES * PAGE))
    shelf = Shelf(past)
    found = shown(office, shelf)
    taken_s: list[float] = []
    for first in range(0, len(past), PAGE):
        found.model().fetchMore(found.rootIndex())
        page = tuple(past[first : first + PAGE])
        began = time.perf_counter()
        shelf.asked[-1].told(HistoryPage(page, page[-1].entry_id if first + PAGE < len(past) else None))
        found.updateGeometries()
        taken_s.append(time.perf_counter() - began)
    assert found.model().rowCount() == PAGES * PAGE == len(shelf.asked) * PAGE
    few, many_rows = statistics.median(taken_s[5:35]), statistics.median(taken_s[-30:])
    assert many_rows <= MOST_TIMES * few, (few, many_rows)


def test_the_next_page_is_asked_for_before_the_end_is_seen(office: Office) -> None:
    shelf = Shelf(kept(many(3 * PAGE)))
    found = shown(office, shelf)
    shelf.answer()
    found.setFocus()
    asked = len(shelf.asked)
    bar = found.verticalScrollBar()
    bar.setValue(bar.maximum() - 2 * found.viewport().height())
    assert len(shelf.asked) == asked + 1
    shelf.answer()
    assert found.model().rowCount() == 2 * PAGE


def test_home_and_end_go_to_the_first_row_and_the_last(office: Office) -> None:
    shelf = Shelf(kept(many(PAGE)))
    found = shown(office, shelf)
    shelf.answer()
    QTest.keyClick(found, Qt.Key.Key_End)
    assert found.currentIndex().row() == PAGE - 1
    QTest.keyClick(found, Qt.Key.Key_Home)
    assert found.currentIndex().row() == 0
    left = QSignalSpy(found.left_upwards)
    QTest.keyClick(found, Qt.Key.Key_Up)
    assert left.count() == 1
