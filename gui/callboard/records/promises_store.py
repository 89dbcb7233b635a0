"""The promises kept on this computer, in its database. Several windows may share it: an end is written once."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from callboard.domain.promises.promise import Promise, PromiseEnd
from callboard.records.connection import Connection
from callboard.records.database import Database

_COLUMNS = "id, number, due_at_s, made_at_s, via, name, note, ended, ended_at_s"


class PromisesStore:
    """Those of the phone system `pbx_key`. Every answer is a future, see `Database`; what is written is written as soon
    as the disk takes it."""

    def __init__(self, database: Database, pbx_key: str) -> None:
        self._database = database
        self._pbx = pbx_key

    def read(self, ended_since_s: float) -> Future[tuple[Promise, ...]]:
        """The open ones and those that ended at that Unix time or later. Fails with RECORDS_UNREADABLE."""

        def question(connection: Connection) -> tuple[Promise, ...]:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM promise WHERE pbx = ? AND (ended IS NULL OR ended_at_s >= ?)",  # noqa: S608
                (self._pbx, ended_since_s),
            )
            return tuple(_promise_of(row) for row in rows)

        return self._database.read(question)

    def keep(self, promise: Promise) -> Future[bool]:
        """Write one that is new, or what somebody changed of one. False where it is there and has ended: what ended in
        another window is not opened by this."""
        values = (
            *(promise.promise_id, self._pbx, promise.number, promise.due_at_s, promise.made_at_s, promise.via),
            *(promise.name, promise.note, promise.end and str(promise.end), promise.ended_at_s),
        )

        def change(connection: Connection) -> bool:
            connection.execute(
                "INSERT INTO promise (id, pbx, number, due_at_s, made_at_s, via, name, note, ended, ended_at_s)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET due_at_s = excluded.due_at_s,"
                " name = excluded.name, note = excluded.note, via = excluded.via WHERE ended IS NULL",
                values,
            )
            return connection.changes() > 0

        return self._database.keep(change)

    def end(self, promise_id: str, end: PromiseEnd, at_s: float) -> Future[bool]:
        """It came to its end. False where another window wrote one before: nothing ends twice."""

        def change(connection: Connection) -> bool:
            connection.execute(
                "UPDATE promise SET ended = ?, ended_at_s = ? WHERE id = ? AND ended IS NULL",
                (str(end), at_s, promise_id),
            )
            return connection.changes() > 0

        return self._database.keep(change)

    def open_again(self, promise_id: str) -> Future[bool]:
        """Somebody took its end back."""

        def change(connection: Connection) -> bool:
            connection.execute("UPDATE promise SET ended = NULL, ended_at_s = NULL WHERE id = ?", (promise_id,))
            return connection.changes() > 0

        return self._database.keep(change)

    def forget_ended_before(self, at_s: float) -> Future[int]:
        """Forget those that ended before that Unix time. The answer is how many there were."""

        def change(connection: Connection) -> int:
            connection.execute(
                "DELETE FROM promise WHERE pbx = ? AND ended IS NOT NULL AND ended_at_s < ?", (self._pbx, at_s)
            )
            return connection.changes()

        return self._database.keep(change)


def _promise_of(row: Sequence[Any]) -> Promise:
    promise_id, number, due_at_s, made_at_s, via, name, note, ended, ended_at_s = row
    end = PromiseEnd(ended) if ended in set(PromiseEnd) else PromiseEnd.DONE if ended is not None else None
    return Promise(promise_id, number, due_at_s, made_at_s, via, name, note, end, ended_at_s)
