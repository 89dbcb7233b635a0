"""The one thread that writes: many small things become one transaction, and a disk that fails is asked again later."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from callboard.domain.problems import Problem, SessionFailed
from callboard.records.connection import Connection
from callboard.records.disk_trouble import is_damage, is_of_the_disk, newer, not_saved, set_aside
from callboard.records.job import Job
from callboard.records.migrations import NewerDatabase
from callboard.records.place import Place

MOST_AT_ONCE = 500
"""Changes in one transaction: the other program gets its turn."""
MOST_WAITING = 50_000
"""Changes that wait for the disk; beyond that the oldest are given up."""
RETRY_S = 5.0
log = logging.getLogger(__name__)


class Writer:
    """`told` hears, on the writer's thread, a Problem the first time that the disk fails, and None once it works again;
    also, at any time, that a damaged file was set aside."""

    def __init__(
        self, place: Place, told: Callable[[Problem | None], object] = lambda _: None, retry_s: float = RETRY_S
    ) -> None:
        self._place = place
        self._told = told
        self._retry_s = retry_s
        self._new: queue.SimpleQueue[Job[Any] | None] = queue.SimpleQueue()
        self._waiting: deque[Job[Any]] = deque()
        self._connection: Connection | None = None
        self._file: tuple[int, int] | None = None
        self._is_failing = self._is_over = False
        self._retry_at_s = 0.0
        self._given_up = 0
        self._thread: threading.Thread | None = None
        self._begin_lock = threading.Lock()

    def put(self, job: Job[Any]) -> None:
        """Have it written soon. From any thread; never waits."""
        with self._begin_lock:
            if self._thread is None and not self._is_over:
                self._thread = threading.Thread(target=self._run, name="callboard-records", daemon=True)
                self._thread.start()
        self._new.put(job)

    def close(self, deadline_s: float) -> bool:
        """Write the rest, as far as the disk takes it now, and end. Returns whether that was all, in time."""
        with self._begin_lock:
            self._is_over = True
        self._new.put(None)
        if self._thread is None:
            return True
        self._thread.join(deadline_s)
        return not self._thread.is_alive() and not self._waiting

    def _run(self) -> None:
        is_over = False
        while not is_over:
            is_over, is_asked = self._take_new()
            if self._waiting and (is_over or is_asked or time.monotonic() >= self._retry_at_s):
                self._write()
        for job in self._waiting:
            job.fail(SessionFailed(not_saved(self._place.shown_path, OSError("the program ends"))))
        self._let_go()

    def _take_new(self) -> tuple[bool, bool]:
        """Whether it is over, and whether somebody waits for the answer to something new."""
        is_asked = False
        wait_s = None
        if self._waiting:
            wait_s = max(0.0, self._retry_at_s - time.monotonic()) if self._is_failing else 0.0
        with contextlib.suppress(queue.Empty):
            job = self._new.get(timeout=wait_s) if wait_s != 0.0 else self._new.get_nowait()
            while job is not None:
                self._waiting.append(job)
                is_asked = is_asked or not job.is_kept
                job = self._new.get_nowait()
            return True, is_asked
        while len(self._waiting) > MOST_WAITING:
            self._waiting.popleft().fail(SessionFailed(not_saved(self._place.shown_path, OSError("too many"))))
            self._given_up += 1
        return False, is_asked

    def _write(self) -> None:
        """All that waits, as far as the disk takes it."""
        has_mended = False
        while self._waiting:
            batch = [self._waiting.popleft() for _ in range(min(MOST_AT_ONCE, len(self._waiting)))]
            try:
                self._transact(batch)
            except NewerDatabase:
                return self._put_back(batch, newer(self._place.shown_path))
            except Exception as error:  # noqa: BLE001 - whatever it is, the thread goes on and the rest is not lost
                if is_damage(error) and not has_mended:
                    has_mended = True
                    self._waiting.extendleft(reversed(batch))
                    if not self._set_aside(error):
                        return None
                    continue
                return self._put_back(batch, not_saved(self._place.shown_path, error))
            if self._is_failing:
                self._is_failing = False
                log.info("%s can be written again", self._place.shown_path.name)
                self._told(None)
        return None

    def _transact(self, batch: list[Job[Any]]) -> None:
        """Each of `batch` gets its answer once all of it is kept. Raises what the disk raises, and then none has."""
        connection = self._connected()
        connection.execute("BEGIN IMMEDIATE")
        try:
            answers = [_done(job, connection) for job in batch if job.begin()]
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        for answer in answers:
            answer()

    def _connected(self) -> Connection:
        now = self._place.file_now()
        known = self._connection
        if known is not None and now == self._file and not self._is_failing:
            return known
        try:
            # For the first time, or somebody has put another file in its place, or the drive may be back.
            fresh = self._place.connect(is_for_writing=True)
        except Exception:
            if known is None or now != self._file:
                raise
            # While there is no room, nothing new can be opened; whoever reads needs this one to be open.
            return known
        # Only now: the last one that is closed would want to write.
        self._let_go()
        self._connection, self._file = fresh, self._place.file_now()
        return fresh

    def _put_back(self, batch: list[Job[Any]], what: Problem) -> None:
        """What is kept waits, everything else is told now."""
        self._retry_at_s = time.monotonic() + self._retry_s
        jobs = [*batch, *self._waiting]
        self._waiting = deque(job for job in jobs if job.is_kept)
        if not self._is_failing:
            self._is_failing = True
            log.warning("%s cannot be written: %s", self._place.shown_path.name, what.facts.get("said", what.code))
            self._told(what)
        for job in jobs:
            if not job.is_kept:
                job.fail(SessionFailed(what))

    def _set_aside(self, error: Exception) -> bool:
        damaged = self._file or self._place.file_now()
        self._let_go()
        try:
            aside = self._place.set_aside(damaged)
        except OSError as refusal:
            self._put_back([], not_saved(self._place.shown_path, refusal))
            return False
        if aside is not None:
            log.warning("damaged: %s", error)
            self._told(set_aside(aside))
        return True

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(Exception):  # a disk that failed may fail once more
                connection.close(True)


def _done(job: Job[Any], connection: Connection) -> Callable[[], None]:
    """Do it inside what else is written. A mistake in it takes back its own part only."""
    connection.execute("SAVEPOINT job")
    try:
        result = job.work(connection)
    except Exception as error:
        if is_of_the_disk(error) or is_damage(error) or not connection.in_transaction:
            raise
        connection.execute("ROLLBACK TO job")
        connection.execute("RELEASE job")
        log.warning("something could not be written: %s", type(error).__name__)
        failure = error
        return lambda: job.fail(failure)
    connection.execute("RELEASE job")
    return lambda: job.answer.set_result(result)
