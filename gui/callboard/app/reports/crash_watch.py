"""Has a file at hand, from the very start, into which the last words of this process can be written."""

import contextlib
import faulthandler
import logging
import os
import platform
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import IO

from callboard import __version__
from callboard.app.reports import file_lock
from callboard.app.reports.crash_report import END_OF_HEAD, ENDED_BY, PREFIX, SUFFIX
from callboard.sessions.error_text import error_text
from callboard.sessions.known_secrets import KnownSecrets

LARGEST_BYTES = 256 * 1024
log = logging.getLogger(__name__)


class CrashWatch:
    """Make it before Qt and .NET are loaded: they hand faults on to whoever was there before them. `end` when all went
    well: then nothing is left. Nothing in here raises, wherever `folder` is."""

    def __init__(self, folder: Path, secrets: KnownSecrets | None = None) -> None:
        self.path: Path | None = None
        self._secrets = secrets or KnownSecrets()
        self._file: IO[bytes] | None = None
        self._head_bytes = 0
        with contextlib.suppress(OSError):
            self._begin(folder)
        if self._file is None and sys.stderr is not None:
            with contextlib.suppress(OSError, ValueError, AttributeError):  # a window may have no standard error
                faulthandler.enable()

    def note(self, text: str) -> None:
        """What whoever reads a report wants to know: how far it came, which libraries there are."""
        self._write(f"{datetime.now().astimezone():%H:%M:%S} {text}\n")

    def failed(self, error: BaseException) -> None:
        """The program ends with an exception that nobody expected; keep what it says."""
        self._write(f"{ENDED_BY}\n{error_text(error)}")
        self.path = None
        self._leave()

    def tidy(self) -> None:
        """Now and then. On Windows faults that .NET takes care of are written down as well, and again and again."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                if os.fstat(self._file.fileno()).st_size > LARGEST_BYTES:
                    os.truncate(self._file.fileno(), self._head_bytes)

    def end(self) -> None:
        """It ends as it should, or is told to by the system: nothing is left behind. May be called again."""
        path, self.path = self.path, None
        self._leave()
        if path is not None:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def _begin(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / f"{PREFIX}{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}{SUFFIX}"
        # To be written at its end only, whoever moves about in it, and for its owner only.
        file = os.fdopen(os.open(path, os.O_CREAT | os.O_RDWR | os.O_APPEND, 0o600), "r+b", buffering=0)
        with contextlib.suppress(OSError):  # a drive without locks: the process id has to do
            file_lock.take(file)
        self.path, self._file = path, file
        bits = 64 if sys.maxsize > 2**32 else 32
        started = datetime.now().astimezone()
        self._write(
            f"Callboard {__version__}, process {os.getpid()}, started {started.isoformat(timespec='seconds')}\n"
            f"Python {platform.python_version()}, {bits}-bit, {platform.platform()}\n"
        )
        self._write(f"{END_OF_HEAD}\n")
        self._head_bytes = os.fstat(file.fileno()).st_size
        faulthandler.enable(file=file)

    def _write(self, text: str) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError, ValueError):
                self._file.write(self._secrets.clean(text).encode("utf-8", "backslashreplace"))

    def _leave(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            faulthandler.disable()
            with contextlib.suppress(OSError):
                file.close()
