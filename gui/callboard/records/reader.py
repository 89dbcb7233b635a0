"""The thread that reads, with a connection of its own: it never waits for whoever writes."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections.abc import Callable
from typing import Any

from callboard.domain.problems import SessionFailed
from callboard.records.connection import Connection
from callboard.records.disk_trouble import is_damage, is_of_the_disk, newer, unreadable
from callboard.records.job import Job
from callboard.records.migrations import NewerDatabase
from callboard.records.place import Place

log = logging.getLogger(__name__)


class Reader:
    """`damaged` hears, on the reader's thread, that the file is no database any more: whoever writes sets it aside."""

    def __init__(self, place: Place, damaged: Callable[[], object] = lambda: None) -> None:
        self._place = place
        self._damaged = damaged
        self._jobs: queue.SimpleQueue[Job[Any] | None] = queue.SimpleQueue()
        self._connection: Connection | None = None
        self._file: tuple[int, int] | None = None
        self._is_over = self._is_answering = False
        self._thread: threading.Thread | None = None
        self._begin_lock = threading.Lock()

    def put(self, job: Job[Any]) -> None:
        """Have it read. From any thread; never waits."""
        with self._begin_lock:
            if self._thread is None and not self._is_over:
                self._thread = threading.Thread(target=self._run, name="callboard-reader", daemon=True)
                self._thread.start()
        self._jobs.put(job)

    def close(self, deadline_s: float) -> bool:
        """End: whoever still waits for an answer gets none. Returns whether that was in time."""
        with self._begin_lock:
            self._is_over = True
        self._jobs.put(None)
        if self._thread is None:
            return True
        connection = self._connection
        if connection is not None and self._is_answering:
            with contextlib.suppress(Exception):
                connection.interrupt()
        self._thread.join(deadline_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            if not self._is_over and job.begin():
                self._is_answering = True
                self._answer(job)
                self._is_answering = False
            else:
                job.answer.cancel()
        self._let_go()

    def _answer(self, job: Job[Any]) -> None:
        try:
            result = job.work(self._connected())
        except NewerDatabase:
            job.fail(SessionFailed(newer(self._place.shown_path)))
        except Exception as error:  # noqa: BLE001 - it is the asker's
            if not (is_of_the_disk(error) or is_damage(error)):
                job.fail(error)
                return
            self._let_go()
            job.fail(SessionFailed(unreadable(self._place.shown_path, error)))
            if is_damage(error):
                self._damaged()
        else:
            job.answer.set_result(result)

    def _connected(self) -> Connection:
        now = self._place.file_now()
        if self._connection is None or now != self._file:
            self._let_go()
            self._connection = self._place.connect(is_for_writing=False)
            self._file = self._place.file_now()
        return self._connection

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(Exception):
                connection.close(True)
