"""Every step of the tables: numbered, each done once, all or nothing."""

from pathlib import Path

import apsw
import pytest

from callboard.records.migrations import NewerDatabase, check, migrate, migrations


def version(connection: apsw.Connection) -> int:
    return int(next(iter(connection.execute("PRAGMA user_version")))[0])


def step(folder: Path, number: int, sql: str) -> tuple[int, Path]:
    path = folder / f"{number:04d}_step.sql"
    path.write_text(sql, "utf-8")
    return number, path


def test_the_shipped_ones_are_numbered_without_a_gap_and_can_be_done() -> None:
    numbers = [number for number, _ in migrations()]
    assert numbers == list(range(1, len(numbers) + 1))
    connection = apsw.Connection(":memory:")
    migrate(connection)
    assert version(connection) == numbers[-1]
    check(connection)


def test_what_was_done_is_not_done_again(tmp_path: Path) -> None:
    connection = apsw.Connection(":memory:")
    steps = (step(tmp_path, 1, "CREATE TABLE one (a); INSERT INTO one VALUES (1);"),)
    migrate(connection, steps)
    migrate(connection, steps)
    migrate(connection, (*steps, step(tmp_path, 2, "ALTER TABLE one ADD COLUMN b DEFAULT 2")))
    assert list(connection.execute("SELECT * FROM one")) == [(1, 2)]
    assert version(connection) == 2


def test_a_step_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    connection = apsw.Connection(":memory:")
    good, bad = step(tmp_path, 1, "CREATE TABLE one (a);"), step(tmp_path, 2, "CREATE TABLE two (a); NONSENSE;")
    with pytest.raises(apsw.SQLError):
        migrate(connection, (good, bad))
    assert version(connection) == 0
    assert list(connection.execute("SELECT name FROM sqlite_schema")) == []
    migrate(connection, (good,))
    assert version(connection) == 1


def test_a_database_of_a_newer_program_is_not_touched(tmp_path: Path) -> None:
    connection = apsw.Connection(":memory:")
    connection.execute("PRAGMA user_version = 9")
    with pytest.raises(NewerDatabase):
        migrate(connection, (step(tmp_path, 1, "CREATE TABLE one (a);"),))
    with pytest.raises(NewerDatabase):
        check(connection)
    assert version(connection) == 9


def test_whoever_may_only_read_says_so_where_the_tables_are_older() -> None:
    with pytest.raises(apsw.ReadOnlyError):
        check(apsw.Connection(":memory:"))
