"""The history as rows: page by page, the newest first, and nothing is shown twice."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.history.history_entry import HistoryEntry
from callboard.domain.history.history_filter import HistoryFilter, HistoryView
from callboard.domain.problems import Problem, ProblemCode
from callboard.models.drag_payload import is_own
from callboard.models.history.history_rows import PAGE, HistoryRows, Page
from callboard.models.roles import Role
from callboard.records.history_store import HistoryPage
from tests.doubles.past_calls import NEWEST_S, incoming, many, missed

NO_DISK = Problem(ProblemCode.RECORDS_UNREADABLE)


@dataclass
class Asked:
    wanted: HistoryFilter
    before: int | None
    told: Callable[[Page], None]
    failed: Callable[[Problem], None]
    is_dropped: bool = False

    def drop(self) -> None:
        self.is_dropped = True


class Shelf:
    """A store that answers when the test says so, from `entries`."""

    def __init__(self, entries: Sequence[HistoryEntry]) -> None:
        self.entries = list(entries)
        self.asked: list[Asked] = []
        self.limits: set[int] = set()

    def __call__(
        self,
        wanted: HistoryFilter,
        before: int | None,
        limit: int,
        told: Callable[[Page], None],
        failed: Callable[[Problem], None],
    ) -> Asked:
        self.limits.add(limit)
        self.asked.append(Asked(wanted, before, told, failed))
        return self.asked[-1]

    def answer(self, asked: Asked | None = None) -> None:
        asked = asked or self.asked[-1]
        fitting = [each for each in self.entries if asked.before is None or each.entry_id < asked.before]
        page = tuple(fitting[:PAGE])
        asked.told(HistoryPage(page, page[-1].entry_id if len(fitting) > PAGE else None))


def kept(entries: Iterator[HistoryEntry]) -> list[HistoryEntry]:
    return [replace(each, entry_id=round(each.began_at_s * 1000)) for each in entries]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(kept(many(PAGE * 2 + 50)))


@pytest.fixture
def rows(qapp: object, shelf: Shelf) -> Iterator[HistoryRows]:
    rows = HistoryRows(
        shelf,
        lambda entry: entry.who.number,
        lambda entry: f"spoken {entry.who.number}",
        lambda entry: "Enter calls",
        lambda entry: "tip",
    )
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield rows
    tester.deleteLater()
    rows.deleteLater()


def test_pages_come_one_after_the_other_until_there_are_no_more(rows: HistoryRows, shelf: Shelf) -> None:
    rows.look_for(HistoryFilter())
    assert not rows.canFetchMore(), "the first page is under way"
    counts: list[int] = []
    for _ in range(3):
        shelf.answer()
        counts.append(rows.rowCount())
        rows.fetchMore()
        rows.fetchMore()
    assert counts == [PAGE, 2 * PAGE, 2 * PAGE + 50]
    assert len(shelf.asked) == 3, "one question at a time, and none behind the end"
    assert (rows.is_whole, rows.canFetchMore()) == (True, False)
    assert list(rows.entries) == shelf.entries


def test_only_the_last_wish_is_shown(rows: HistoryRows, shelf: Shelf) -> None:
    rows.look_for(HistoryFilter())
    shelf.answer()
    rows.look_for(HistoryFilter(text="fin"))
    rows.look_for(HistoryFilter(text="finch"))
    assert rows.rowCount() == PAGE, "what was there stays until the answer comes"
    assert [each.is_dropped for each in shelf.asked if each.wanted.text] == [True, False]
    found = QSignalSpy(rows.found)
    shelf.entries = shelf.entries[:2]
    shelf.answer()
    assert (rows.rowCount(), found.count(), rows.wanted.text) == (2, 1, "finch")


def test_one_that_is_over_now_stands_where_its_time_is(rows: HistoryRows, shelf: Shelf) -> None:
    rows.look_for(HistoryFilter())
    shelf.answer()
    (newest,) = kept(iter([missed(NEWEST_S + 5)]))
    (between,) = kept(iter([incoming(NEWEST_S - 90.0)]))
    for entry in (newest, between, newest):
        rows.take(entry)
    assert rows.rowCount() == PAGE + 2, "the same one twice is one row"
    assert [rows.entries.index(newest), rows.entries.index(between)] == [0, 3]
    assert [each.entry_id for each in rows.entries] == sorted((e.entry_id for e in rows.entries), reverse=True)


def test_one_older_than_what_was_read_comes_with_its_page(rows: HistoryRows, shelf: Shelf) -> None:
    rows.look_for(HistoryFilter())
    shelf.answer()
    rows.take(replace(incoming(1000.0), entry_id=1_000_000))
    assert rows.rowCount() == PAGE


def test_one_that_came_while_the_first_page_was_read_is_not_lost_nor_doubled(rows: HistoryRows, shelf: Shelf) -> None:
    rows.look_for(HistoryFilter())
    (newest,) = kept(iter([missed(NEWEST_S + 5)]))
    rows.take(newest)
    rows.take(shelf.entries[0])
    shelf.answer()
    assert rows.entries[:2] == [newest, shelf.entries[0]]
    assert rows.rowCount() == PAGE + 1


def test_what_the_disk_has_not_taken_yet_stands_at_its_place(rows: HistoryRows, shelf: Shelf) -> None:
    rows.look_for(HistoryFilter())
    shelf.answer()
    rows.take(missed(NEWEST_S + 5))
    assert rows.entries[0].began_at_s == NEWEST_S + 5


def test_what_cannot_be_read_is_told_and_asked_for_again(rows: HistoryRows, shelf: Shelf) -> None:
    stopped = QSignalSpy(rows.stopped)
    rows.look_for(HistoryFilter(HistoryView.MISSED))
    shelf.asked[-1].failed(NO_DISK)
    assert stopped.at(0) == [NO_DISK]
    rows.look_again()
    shelf.answer()
    assert (rows.wanted.view, rows.rowCount()) == (HistoryView.MISSED, PAGE)


def test_nothing_is_left_once_it_is_cleared(rows: HistoryRows, shelf: Shelf) -> None:
    rows.look_for(HistoryFilter())
    shelf.answer()
    rows.fetchMore()
    rows.clear()
    assert (rows.rowCount(), rows.is_whole, shelf.asked[-1].is_dropped) == (0, True, True)
    (newest,) = kept(iter([missed()]))
    rows.take(newest)
    assert rows.rowCount() == 1


def test_a_row_tells_itself_and_can_be_dragged_where_it_has_a_number(rows: HistoryRows, shelf: Shelf) -> None:
    shelf.entries = kept(iter([incoming(), missed(NEWEST_S - 60, "")]))
    rows.look_for(HistoryFilter())
    shelf.answer()
    first, withheld = rows.index(0), rows.index(1)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "spoken 02079460311"
    assert first.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter calls"
    assert (first.data(Role.NUMBER), first.data(Role.FACTS)) == ("02079460311", shelf.entries[0])
    dragged = [bool(rows.flags(index) & Qt.ItemFlag.ItemIsDragEnabled) for index in (first, withheld)]
    assert dragged == [True, False]
    mime = rows.mimeData([first, withheld])
    assert is_own(mime)
    assert mime.text() == "02079460311"
