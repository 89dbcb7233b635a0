"""What the tables look like: numbered files of SQL, each of which takes the database one step further."""

from __future__ import annotations

import re
from pathlib import Path

from callboard.paths import resources_folder
from callboard.records.connection import Connection

_NAME = re.compile(r"(\d{4})_\w+\.sql")


class NewerDatabase(Exception):
    """It was written by a Callboard that knows more tables than this one."""


def migrations() -> tuple[tuple[int, Path], ...]:
    """All of them by their number, in order."""
    found = ((_NAME.fullmatch(path.name), path) for path in (resources_folder() / "records").glob("*.sql"))
    return tuple(sorted((int(name[1]), path) for name, path in found if name is not None))


def migrate(connection: Connection, steps: tuple[tuple[int, Path], ...] | None = None) -> None:
    """Bring the database up to date, all or nothing. Raises NewerDatabase, and what apsw raises.

    Two programs may begin at once: the second one waits, and finds it done.
    """
    steps = migrations() if steps is None else steps
    newest = steps[-1][0] if steps else 0
    if _version_of(connection) == newest:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version_of(connection)
        if version > newest:
            raise NewerDatabase
        for number, path in steps:
            if number > version:
                connection.execute(path.read_text("utf-8"))
        connection.execute(f"PRAGMA user_version = {newest:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def check(connection: Connection) -> None:
    """Raises NewerDatabase, and apsw.ReadOnlyError where it would have to be brought up to date and cannot be."""
    import apsw  # noqa: PLC0415 - whoever has a connection has imported it

    newest = max((number for number, _ in migrations()), default=0)
    version = _version_of(connection)
    if version > newest:
        raise NewerDatabase
    if version < newest:
        raise apsw.ReadOnlyError("it has to be brought up to date first")


def _version_of(connection: Connection) -> int:
    return int(next(iter(connection.execute("PRAGMA user_version")))[0])
