"""Where the database is, and how a connection to it is opened: with rights for its owner only, and up to date."""

from __future__ import annotations

import contextlib
import itertools
import logging
import os
import threading
import time
from pathlib import Path

from callboard.records.connection import Connection
from callboard.records.disk_trouble import is_damage
from callboard.records.migrations import check, migrate

BUSY_MS = 5_000
"""So long another program may be writing."""
_PART_NAMES = ("-wal", "-shm", "-journal")
_OPEN_AGAIN_S = 0.02
_numbers = itertools.count(1)
log = logging.getLogger(__name__)


class Place:
    """The file at `path`, or a database in memory, which lasts as long as one connection to it."""

    def __init__(self, path: Path | None, busy_ms: int = BUSY_MS) -> None:
        self.path = path
        self._busy_ms = busy_ms
        self._memory = f"file:/callboard-{os.getpid()}-{next(_numbers)}?vfs=memdb"
        self._lock = threading.Lock()

    @property
    def shown_path(self) -> Path:
        """For a problem."""
        return self.path or Path("records.db")

    def connect(self, *, is_for_writing: bool) -> Connection:
        """A connection for the thread that asks. Raises what apsw and the disk raise, and NewerDatabase."""
        deadline_s = time.monotonic() + self._busy_ms / 1000
        while True:
            with self._lock:
                try:
                    return self._opened(is_for_writing)
                except Exception as error:
                    if not _is_busy(error) or time.monotonic() > deadline_s:
                        raise
            # Two programs that begin at once: to change the way a database is written, SQLite does not wait by itself.
            time.sleep(_OPEN_AGAIN_S)

    def file_now(self) -> tuple[int, int] | None:
        """Which file is there now; None for none and for memory."""
        if self.path is None:
            return None
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def set_aside(self, damaged: tuple[int, int] | None) -> Path | None:
        """Give the damaged file another name, so that a new one can begin. Returns that, None where somebody else has
        done so already. Raises OSError."""
        if self.path is None:
            return None
        from filelock import FileLock, Timeout  # noqa: PLC0415 - hardly ever needed

        lock = FileLock(self.path.with_name(f".{self.path.name}.lock"), mode=0o600)
        try:
            with lock.acquire(timeout=self._busy_ms / 1000):
                if self.file_now() != damaged:
                    return None
                aside = self.path.with_name(f"{self.path.name}.bad")
                for part in _PART_NAMES:
                    with contextlib.suppress(FileNotFoundError):
                        self.path.with_name(self.path.name + part).replace(aside.with_name(aside.name + part))
                self.path.replace(aside)
        except Timeout as error:
            raise TimeoutError("another Callboard is mending it") from error
        log.warning("%s is damaged; set aside as %s", self.path.name, aside.name)
        return aside

    def _opened(self, is_for_writing: bool) -> Connection:
        import apsw  # noqa: PLC0415 - a start of the window does not pay for it

        if is_for_writing or self.path is None:
            return self._opened_for_all()
        try:
            return self._opened_for_all()
        except (apsw.CantOpenError, apsw.ReadOnlyError, OSError):
            # Nobody may write there: what there is can be read.
            connection = apsw.Connection(str(self.path), apsw.SQLITE_OPEN_READONLY)
            connection.set_busy_timeout(self._busy_ms)
            check(connection)
            return connection

    def _opened_for_all(self) -> Connection:
        import apsw  # noqa: PLC0415 - see above

        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
        if self.path is None:
            connection = apsw.Connection(self._memory, flags)
        else:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # SQLite gives the files beside it the rights of this one.
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            connection = apsw.Connection(str(self.path), flags & ~apsw.SQLITE_OPEN_URI)
        try:
            self._prepare(connection)
        except BaseException:
            with contextlib.suppress(apsw.Error):
                connection.close(True)
            raise
        return connection

    def _prepare(self, connection: Connection) -> None:
        connection.set_busy_timeout(self._busy_ms)
        connection.execute("PRAGMA foreign_keys = ON")
        # What is wiped is gone from the file too.
        connection.execute("PRAGMA secure_delete = ON")
        if self.path is not None:
            # A program that is killed loses nothing that it was told is kept, nor does a computer without power.
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        migrate(connection)


def _is_busy(error: Exception) -> bool:
    import apsw  # noqa: PLC0415 - it has been imported by whoever failed

    return isinstance(error, apsw.BusyError | apsw.LockedError) and not is_damage(error)
