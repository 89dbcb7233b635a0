"""Where the journal of requests is: one file per process, locked while it lives. What a dead one left is taken over."""

import contextlib
import logging
import os
import time
from pathlib import Path
from typing import IO

from callboard.app.kept.whole_file import read_small
from callboard.app.reports import file_lock
from callboard.controller.request_journal import OpenRequest, RequestJournal, open_requests

log = logging.getLogger(__name__)

FOLDER = "journal"
"""Inside the folder of the settings."""
PREFIX, SUFFIX = "requests-", ".jsonl"
TOO_OLD_S = 12 * 3600.0
"""What was asked before a night says nothing to anybody any more."""
MOST_KEPT = 20
END_S = 1.0


class JournalFile:
    """The journal of this process. Without a folder, or one that cannot be written, it keeps nothing."""

    def __init__(self, settings: Path | None) -> None:
        self._path: Path | None = None
        file: IO[bytes] | None = None
        earlier: list[OpenRequest] = []
        left: list[Path] = []
        if settings is not None:
            try:
                file = self._begin(settings / FOLDER)
            except OSError as error:
                log.warning("what is asked cannot be kept: %s", error.strerror)
            earlier, left = _left_open(settings / FOLDER, self._path)
        self.journal = RequestJournal(file, earlier[-MOST_KEPT:])
        for path in left if file is not None else []:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def end(self, *, keeps_open: bool = False) -> None:
        """The process ends as it should: nothing is left, unless what is open is wanted by the one that follows."""
        in_time = self.journal.close(END_S)
        path, self._path = self._path, None
        if path is None:
            return
        with contextlib.suppress(OSError):
            if not (keeps_open and in_time and path.stat().st_size):
                path.unlink(missing_ok=True)

    def _begin(self, folder: Path) -> IO[bytes]:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / f"{PREFIX}{os.getpid()}-{time.time_ns()}{SUFFIX}"
        file = os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_APPEND, 0o600), "ab")
        with contextlib.suppress(OSError):  # a drive without locks
            file_lock.take(file)
        self._path = path
        return file


def _left_open(folder: Path, ours: Path | None) -> tuple[list[OpenRequest], list[Path]]:
    """What processes that live no more have left open, the oldest first, and the files that it is in."""
    found: list[OpenRequest] = []
    files: list[Path] = []
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(f"{PREFIX}*{SUFFIX}")):
            if path == ours or path.is_symlink():
                continue
            with contextlib.suppress(OSError), path.open("rb") as file:
                if file_lock.take(file):
                    found += open_requests(read_small(path))
                    files.append(path)
    now_s = time.time()
    fresh = [each for each in found if now_s - each.asked_at_s < TOO_OLD_S]
    return sorted(fresh, key=lambda each: each.asked_at_s), files
