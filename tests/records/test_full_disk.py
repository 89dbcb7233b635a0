"""A disk that is full, away or read-only stops nobody: it is told once, memory goes on, and all of it is caught up."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from callboard.domain.history.history_filter import HistoryFilter
from callboard.domain.problems import Problem, ProblemCode, SessionFailed
from callboard.records.connection import Connection
from callboard.records.database import Database
from callboard.records.history_store import HistoryStore
from tests.doubles.past_calls import counted
from tests.doubles.record_writer import KEY, entry

ROOT = Path(__file__).resolve().parents[2]


class Heard:
    """What a database told of its disk."""

    def __init__(self, database: Database) -> None:
        self.told: list[Problem | None] = []
        self.troubled, self.recovered = threading.Event(), threading.Event()
        database.hear(self._hear)

    def _hear(self, what: Problem | None) -> None:
        self.told.append(what)
        (self.recovered if what is None else self.troubled).set()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_full_disk_is_told_once_and_caught_up(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "gui")))}
    command = [sys.executable, "-m", "tests.doubles.full_disk_writer", str(tmp_path / "records.db")]
    said = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=50, check=True)
    answer = json.loads(said.stdout)
    assert answer["full"]
    assert answer["well"]
    assert answer["refused"] == "SessionFailed", "what somebody asks for by hand is answered, not kept waiting"
    assert answer["done_while_full"] < 1000
    assert answer["seen_while_full"] == 1050, "what waits for the disk is found all the same"
    assert answer["kept"] == 1050
    assert answer["state"] == "ok"
    assert answer["told"] == ["records-not-saved", "well"]


def test_sqlite_that_says_full_is_asked_again_later(tmp_path: Path) -> None:
    database = Database(tmp_path / "records.db", retry_s=0.05)
    heard = Heard(database)
    store = HistoryStore(database, KEY)
    database.write(lambda connection: list(connection.execute("PRAGMA max_page_count = 1"))).result(10)
    kept = [store.keep(entry(number)) for number in range(500)]
    assert heard.troubled.wait(10)
    for future in kept:
        future.result(20)
    assert counted(store, HistoryFilter()) == 500
    assert [each.code if each else None for each in heard.told] == [ProblemCode.RECORDS_NOT_SAVED, None]
    database.close()


def test_a_folder_that_cannot_be_written_is_waited_for(tmp_path: Path) -> None:
    in_the_way = tmp_path / "folder"
    in_the_way.write_text("no folder")  # holds for every user, also for one who may do everything
    database = Database(in_the_way / "records.db", retry_s=0.05)
    heard = Heard(database)
    store = HistoryStore(database, KEY)
    kept = store.keep(entry(1))
    assert heard.troubled.wait(10)
    assert not kept.done()
    assert [each.call_id for each in store.page(HistoryFilter()).result(10).entries] == [1]
    assert store.missed_since(0).result(10) == 1
    assert counted(store, HistoryFilter(text="Caller")) == 1
    with pytest.raises(SessionFailed) as refused:
        database.write(lambda connection: connection.execute("DELETE FROM history")).result(10)
    assert refused.value.problem.code is ProblemCode.RECORDS_NOT_SAVED
    in_the_way.unlink()
    assert kept.result(20).call_id == 1
    assert heard.recovered.wait(10)
    assert [each.call_id for each in store.page(HistoryFilter()).result(10).entries] == [1]
    database.close()


def test_whatever_still_waits_when_the_program_ends_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("no folder")
    database = Database(tmp_path / "folder" / "records.db", retry_s=60)
    kept = HistoryStore(database, KEY).keep(entry(1))
    assert not database.close(5)
    with pytest.raises(SessionFailed):
        kept.result(5)


def test_a_mistake_in_one_change_takes_nothing_else_with_it(tmp_path: Path) -> None:
    database = Database(tmp_path / "records.db")
    store = HistoryStore(database, KEY)

    def half(connection: Connection) -> None:
        connection.execute("INSERT INTO phone_system (key) VALUES ('half')")
        raise ZeroDivisionError

    before, mistaken, after = store.keep(entry(1)), database.write(half), store.keep(entry(2))
    before.result(10)
    after.result(10)
    with pytest.raises(ZeroDivisionError):
        mistaken.result(10)
    keys = database.read(lambda connection: list(connection.execute("SELECT key FROM phone_system"))).result(10)
    assert keys == [(KEY,)]
    database.close()
