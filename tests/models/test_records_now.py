"""Answers of the database come on the window's thread; what nobody wants any more is not told."""

import threading
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.models.records_now import RecordsNow
from callboard.records.database import Database


@pytest.fixture
def records(qtbot: QtBot) -> RecordsNow:
    return RecordsNow(Database(), "demo-v11")


def test_an_answer_comes_on_the_thread_of_the_window(records: RecordsNow, qtbot: QtBot) -> None:
    told: list[tuple[object, str]] = []
    future = records.database.read(lambda connection: list(connection.execute("SELECT 1")))
    records.ask(future, lambda answer: told.append((answer, threading.current_thread().name)))
    assert told == [], "never inside the question"
    qtbot.waitUntil(lambda: bool(told))
    assert told == [([(1,)], threading.main_thread().name)]
    records.database.close()


def test_what_was_dropped_is_not_told(records: RecordsNow, qtbot: QtBot) -> None:
    told: list[int] = []
    first, second = Future[int](), Future[int]()
    dropped = records.ask(first, told.append)
    records.ask(second, told.append)
    dropped.drop()
    assert first.cancelled()
    second.set_result(2)
    qtbot.waitUntil(lambda: told == [2])


def test_an_answer_that_is_on_its_way_can_be_dropped_too(records: RecordsNow, qtbot: QtBot) -> None:
    told: list[int] = []
    first, second = Future[int](), Future[int]()
    asked = records.ask(first, told.append)
    first.set_result(1)
    asked.drop()
    records.ask(second, told.append)
    second.set_result(2)
    qtbot.waitUntil(lambda: told == [2])


def test_why_there_is_no_answer_is_told(records: RecordsNow, qtbot: QtBot) -> None:
    failed: list[Problem] = []
    lost, mistaken = Future[int](), Future[int]()
    records.ask(lost, lambda _: None, failed.append)
    records.ask(mistaken, lambda _: None, failed.append)
    what = problem(ProblemCode.RECORDS_NOT_SAVED, file="records.db", said="")
    lost.set_exception(SessionFailed(what))
    mistaken.set_exception(ZeroDivisionError())
    qtbot.waitUntil(lambda: len(failed) == 2)
    assert failed[0] == what
    assert (failed[1].code, failed[1].facts["type"]) == (ProblemCode.VENDOR_ERROR, "ZeroDivisionError")


def test_a_disk_that_fails_is_heard_of_once_and_when_it_works_again(tmp_path: Path, qtbot: QtBot) -> None:
    in_the_way = tmp_path / "folder"
    in_the_way.write_text("no folder")
    records = RecordsNow(Database(in_the_way / "records.db", retry_s=0.05))
    troubled, recovered = QSignalSpy(records.troubled), QSignalSpy(records.recovered)
    kept = [records.database.keep(lambda connection: connection.changes()) for _ in range(3)]
    qtbot.waitUntil(lambda: troubled.count() > 0)
    in_the_way.unlink()
    qtbot.waitUntil(lambda: recovered.count() > 0)
    assert all(future.result(10) is not None for future in kept)
    assert (troubled.count(), recovered.count()) == (1, 1)
    assert troubled.at(0)[0].code is ProblemCode.RECORDS_NOT_SAVED
    records.database.close()


def test_after_the_end_nothing_is_told(records: RecordsNow, qtbot: QtBot) -> None:
    told: list[int] = []
    before, after = Future[int](), Future[int]()
    records.ask(before, told.append)
    before.set_result(1)
    records.end()
    records.ask(after, told.append)
    after.set_result(2)
    other = RecordsNow()
    last = Future[int]()
    last.set_result(3)
    other.ask(last, told.append)
    qtbot.waitUntil(lambda: told == [3])
