"""A file that is no database any more is set aside and told; a new one begins, and nobody stands still."""

import random
import sys
import threading
from pathlib import Path

import pytest

from callboard.domain.history.history_filter import HistoryFilter
from callboard.domain.problems import Problem, ProblemCode, SessionFailed
from callboard.records.database import Database
from callboard.records.history_store import HistoryStore
from tests.doubles.past_calls import counted
from tests.doubles.record_writer import KEY, entry


def filled(path: Path, count: int = 2_000) -> None:
    database = Database(path)
    store = HistoryStore(database, KEY)
    for future in [store.keep(entry(number)) for number in range(count)]:
        future.result(30)
    assert database.close()


def codes(told: list[Problem | None]) -> list[tuple[ProblemCode, str]]:
    return [(each.code, each.facts.get("case", "")) for each in told if each is not None]


def test_what_is_no_database_is_set_aside_and_a_new_one_begins(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    path.write_bytes(b"this was a letter to the bank" * 400)
    told: list[Problem | None] = []
    database = Database(path)
    database.hear(told.append)
    store = HistoryStore(database, KEY)
    assert store.keep(entry(1)).result(20).entry_id
    assert codes(told) == [(ProblemCode.RECORDS_UNREADABLE, "damaged")]
    assert (tmp_path / "records.db.bad").read_bytes().startswith(b"this was a letter")
    assert counted(store, HistoryFilter()) == 1
    assert database.close()


def test_pages_full_of_rubbish_are_found_by_whoever_reads(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    filled(path)
    draw = random.Random(3)
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(draw.randbytes(path.stat().st_size - 8192))
    told: list[Problem | None] = []
    is_told = threading.Event()
    database = Database(path)
    database.hear(lambda what: (told.append(what), is_told.set()))
    store = HistoryStore(database, KEY)
    assert store.page(HistoryFilter()).result(20).entries == (), "nothing is waited for and nothing is raised"
    assert is_told.wait(20)
    assert codes(told) == [(ProblemCode.RECORDS_UNREADABLE, "damaged")]
    assert store.keep(entry(7)).result(20).call_id == 7
    assert [each.call_id for each in store.page(HistoryFilter()).result(10).entries] == [7]
    assert database.close()


def test_a_second_program_takes_over_what_the_first_one_began_anew(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    filled(path, 10)
    one, other = Database(path), Database(path)
    stores = [HistoryStore(database, KEY) for database in (one, other)]
    stores[1].keep(entry(20)).result(10)
    counted(stores[0], HistoryFilter())
    if sys.platform != "win32":  # there nobody can take away what is open
        path.rename(tmp_path / "elsewhere.db")
        stores[0].keep(entry(30)).result(10)
        stores[1].keep(entry(40)).result(10)
        assert {each.call_id for each in stores[1].page(HistoryFilter()).result(10).entries} == {30, 40}
    assert one.close()
    assert other.close()


def test_the_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    filled(path, 10)
    database = Database(path)
    database.write(lambda connection: list(connection.execute("PRAGMA user_version = 9999"))).result(10)
    assert database.close()
    content = path.read_bytes()
    told: list[Problem | None] = []
    database = Database(path)
    database.hear(told.append)
    store = HistoryStore(database, KEY)
    with pytest.raises(SessionFailed) as refused:
        database.write(lambda connection: connection.execute("DELETE FROM history")).result(10)
    assert refused.value.problem.facts["case"] == "newer"
    assert codes(told) == [(ProblemCode.RECORDS_UNREADABLE, "newer")]
    assert store.page(HistoryFilter()).result(10).entries == ()
    assert database.close()
    assert path.read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="other rights there")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "records.db"
    database = Database(path)
    HistoryStore(database, KEY).keep(entry(1)).result(10)
    parts = sorted(path.parent.iterdir())
    assert len(parts) == 3
    assert {part.stat().st_mode & 0o777 for part in parts} == {0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert database.close()
    assert [part.name for part in path.parent.iterdir()] == ["records.db"], "one file is left"
