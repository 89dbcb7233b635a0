"""The database of this computer: one file, one thread that writes, one that reads; nobody who asks waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from callboard.domain.problems import Problem
from callboard.records.connection import Connection
from callboard.records.job import Job
from callboard.records.place import BUSY_MS, Place
from callboard.records.reader import Reader
from callboard.records.writer import RETRY_S, Writer

T = TypeVar("T")
END_S = 3.0


class Database:
    """Opened when it is first wanted. Without a `path` it is in memory and ends with the program.

    Answers come as futures, on the thread that found them. What a change or a question raises comes out of its future
    as it is; of a disk that fails, a SessionFailed with RECORDS_NOT_SAVED or RECORDS_UNREADABLE. `hear` who wants to
    know of a disk that fails.
    """

    def __init__(self, path: Path | None = None, busy_ms: int = BUSY_MS, retry_s: float = RETRY_S) -> None:
        self.path = path
        place = Place(path, busy_ms)
        self._hearers: list[Callable[[Problem | None], object]] = []
        self._writer = Writer(place, self._tell, retry_s)
        self._reader = Reader(place, self._look_at_damage)

    def hear(self, hearer: Callable[[Problem | None], object]) -> None:
        """`hearer` is told, on a thread of the database, of a Problem once until the disk works again; then None."""
        self._hearers.append(hearer)

    def write(self, change: Callable[[Connection], T]) -> Future[T]:
        """Have `change` done on the thread that writes; its answer comes once it is kept. It opens no transaction, it
        is in one. Where the disk does not take it, it is given up and that is the answer."""
        return self._put(Job(change, Future()))

    def keep(self, change: Callable[[Connection], T]) -> Future[T]:
        """The same for what nobody may give up: it waits until the disk takes it, so `change` may be done again."""
        return self._put(Job(change, Future(), is_kept=True))

    def read(self, question: Callable[[Connection], T]) -> Future[T]:
        """Have `question` answered on the thread that reads. One that is cancelled before its turn costs nothing."""
        job = Job(question, Future())
        self._reader.put(job)
        return job.answer

    def close(self, deadline_s: float = END_S) -> bool:
        """Write the rest and end. Returns whether everything is kept; what is asked later is never answered."""
        until_s = time.monotonic() + deadline_s
        self._reader.close(deadline_s)
        # The last connection puts everything into one file.
        return self._writer.close(max(deadline_s / 2, until_s - time.monotonic()))

    def _put(self, job: Job[T]) -> Future[T]:
        self._writer.put(job)
        return job.answer

    def _tell(self, what: Problem | None) -> None:
        for hearer in list(self._hearers):
            hearer(what)

    def _look_at_damage(self) -> None:
        # A change that touches every page of what the reader could not read would do no more than this one.
        self._put(Job(_check, Future(), is_kept=True))


def _check(connection: Connection) -> None:
    import apsw  # noqa: PLC0415 - whoever has a connection has imported it

    said = next(iter(connection.execute("PRAGMA quick_check(1)")))[0]
    if said != "ok":
        raise apsw.CorruptError(said)
