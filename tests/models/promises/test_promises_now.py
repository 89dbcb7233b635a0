"""Promises in a run: kept by calls, due by the clock, shared by several windows through the database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.diary_entry import Moment
from callboard.domain.problems import Problem
from callboard.domain.promises.promise import Promise, PromiseEnd
from callboard.models.board_update import BoardUpdate
from callboard.models.promises.promises_now import PromisesNow
from callboard.models.records_now import RecordsNow
from callboard.records.database import Database
from callboard.records.promises_store import PromisesStore
from tests.doubles.boards import all_new, board_of, picture

NUMBER = "02079460311"
TALK = (
    Leg(7, 1, "101", LegState.CONNECTED, since=450.0),
    Leg(7, 2, "+442079460311", LegState.CONNECTED, line="10001", since=450.0),
)
RINGING = (TALK[0], Leg(7, 2, "+442079460311", LegState.RINGING, line="10001", since=450.0))


class Window:
    """One window with its promises; `moment` is its clock."""

    def __init__(self, database: Database) -> None:
        self.moment = Moment(10_000.0, 440.0)
        self.records = RecordsNow(database)
        self.store = PromisesStore(database, "acme")
        self.now = PromisesNow(self.records, self.store, lambda: "GB", self.records, lambda: self.moment)
        self.kept = QSignalSpy(self.now.kept)
        self.due = QSignalSpy(self.now.came_due)

    def show(self, *legs: Leg, at: Moment | None = None) -> None:
        self.moment = at or self.moment
        self.now.show(all_new(board_of(picture(legs=legs))))

    def make(self, due_at_s: float = 20_000.0, via: str = "101") -> Promise:
        made = self.now.make(NUMBER, due_at_s, via, "Finch Logistik", "about the invoice")
        assert isinstance(made, Promise)
        return made

    def close(self) -> None:
        self.records.end()
        self.records.deleteLater()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "records.db")
    yield database
    assert database.close()


@pytest.fixture
def window(database: Database, qapp: object) -> Iterator[Window]:
    window = Window(database)
    yield window
    window.close()


def on_disk(database: Database) -> dict[str, Promise]:
    """Once everything that was asked for is written."""
    database.keep(lambda _: None).result(10)
    return {each.promise_id: each for each in PromisesStore(database, "acme").read(0.0).result(10)}


def test_such_a_call_keeps_it_once_and_that_is_written_down(window: Window, database: Database) -> None:
    made = window.make()
    assert on_disk(database) == {made.promise_id: made}
    window.show(*RINGING)
    assert window.kept.count() == 0
    talking = Moment(10_010.0, 450.0)
    window.show(*TALK, at=talking)
    window.show(*TALK, at=talking)
    window.show(at=talking)
    window.show(*TALK, at=talking)
    assert window.kept.count() == 1
    kept = on_disk(database)[made.promise_id]
    assert (kept.end, kept.ended_at_s) == (PromiseEnd.KEPT, 10_010.0)
    assert not window.now.book.open


def test_a_touched_call_is_enough(window: Window) -> None:
    window.show()
    window.make()
    window.moment = Moment(10_010.0, 450.0)
    board = board_of(picture(legs=TALK))
    window.now.show(BoardUpdate(board))
    assert window.kept.count() == 0, "of no call it was said that it is different"
    window.now.show(BoardUpdate(board, touched_calls=frozenset({7})))
    assert window.kept.count() == 1


def test_a_number_that_is_none_is_told(window: Window) -> None:
    assert isinstance(window.now.make("call me", 20_000.0), Problem)
    assert not window.now.book.promises


def test_it_comes_due_once_and_not_again_at_the_next_start(window: Window, database: Database, qtbot: QtBot) -> None:
    made = window.make(due_at_s=10_005.0)
    window.now.look_at_clock()
    assert window.due.count() == 0
    window.moment = Moment(10_006.0, 446.0)
    window.now.look_at_clock()
    window.now.look_at_clock()
    assert [window.due.at(0)[0].promise_id, window.due.count()] == [made.promise_id, 1]
    on_disk(database)
    next_run = Window(database)
    next_run.moment = window.moment
    next_run.now.read()
    qtbot.waitUntil(lambda: next_run.now.is_read)
    next_run.now.look_at_clock()
    assert [each.promise_id for each in next_run.now.book.open] == [made.promise_id]
    assert next_run.due.count() == 0
    next_run.close()


def test_another_one_is_due_in_time(window: Window, qtbot: QtBot) -> None:
    window.make(due_at_s=10_000.1)
    window.moment = Moment(10_000.2, 440.2)
    qtbot.waitUntil(lambda: window.due.count() == 1)


def test_what_a_call_of_an_earlier_run_kept_is_not_kept_again(window: Window, database: Database, qtbot: QtBot) -> None:
    made = window.make()
    window.show(*TALK, at=Moment(10_010.0, 450.0))
    on_disk(database)
    other = Window(database)
    other.now.read()
    qtbot.waitUntil(lambda: other.now.is_read)
    other.show(*TALK, at=Moment(10_011.0, 451.0))
    assert other.kept.count() == 0
    assert on_disk(database)[made.promise_id].ended_at_s == 10_010.0
    other.close()


def test_two_windows_that_see_the_same_call_end_it_once(window: Window, database: Database, qtbot: QtBot) -> None:
    made = window.make()
    on_disk(database)
    other = Window(database)
    other.now.read()
    qtbot.waitUntil(lambda: other.now.is_read)
    other.show()
    window.show(*TALK, at=Moment(10_010.0, 450.0))
    other.show(*TALK, at=Moment(10_020.0, 460.0))
    assert on_disk(database)[made.promise_id].ended_at_s == 10_010.0, "the first one counts"
    other.close()


def test_what_another_window_promised_is_seen_when_somebody_looks(
    window: Window, database: Database, qtbot: QtBot
) -> None:
    window.now.read()
    qtbot.waitUntil(lambda: window.now.is_read)
    other = Window(database)
    made = other.make()
    on_disk(database)
    window.now.read()
    qtbot.waitUntil(lambda: made.promise_id in window.now.book.promises)
    other.now.end(made.promise_id, PromiseEnd.TAKEN_BACK)
    on_disk(database)
    window.now.read()
    qtbot.waitUntil(lambda: not window.now.book.open)
    other.close()


def test_what_ended_by_mistake_is_opened_again(window: Window, database: Database) -> None:
    made = window.make()
    window.show(*TALK, at=Moment(10_010.0, 450.0))
    window.now.open_again(made.promise_id)
    window.show(*TALK, at=Moment(10_011.0, 451.0))
    assert window.now.book.open == (made,), "the same call does not end it at once"
    assert on_disk(database)[made.promise_id].is_open


def test_another_time_and_another_person(window: Window, database: Database) -> None:
    from dataclasses import replace

    made = window.make()
    changed = replace(made, due_at_s=30_000.0, via="104", note="")
    window.now.change(changed)
    assert on_disk(database) == {made.promise_id: changed}
    window.now.end(made.promise_id, PromiseEnd.DONE)
    window.now.change(made)
    assert on_disk(database)[made.promise_id].end is PromiseEnd.DONE


def test_those_of_another_phone_system_are_not_seen(window: Window, database: Database) -> None:
    window.make()
    on_disk(database)
    assert PromisesStore(database, "other").read(0.0).result(10) == ()


def test_while_nothing_is_known_of_the_phone_system_nothing_happens(window: Window) -> None:
    window.make()
    window.now.show(BoardUpdate(Board(), replaced=True))
    assert window.now.book.open
