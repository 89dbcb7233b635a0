"""The log of this run: which folder, how much of it, how detailed, and what may not be in it."""

import contextlib
import logging
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from platformdirs import user_log_path

from callboard.app.reports.log_storms import StormGuard
from callboard.app.reports.log_writer import LogWriter
from callboard.app.reports.rotating_file import RotatingFile, forget_old
from callboard.sessions.known_secrets import KnownSecrets
from callboard.sessions.masking_formatter import LINE_FORMAT, MaskingFormatter

LOG_FOLDER = "CALLBOARD_LOG_FOLDER"
"""The variable that names another folder."""
NAME = "callboard"
DETAILED = ("callboard", "qt")
"""Whose records are more when the log is detailed. Not libraries: some tell every call with all it was given."""


def log_folder(environment: Mapping[str, str] | None = None) -> Path:
    """Where the log of this person is, and in its folder `crash` the reports of crashes. Nothing is made."""
    chosen = (os.environ if environment is None else environment).get(LOG_FOLDER)
    return Path(chosen) if chosen else user_log_path("callboard", appauthor=False)


class LogFiles:
    """Takes the records of the whole process until it is closed; whoever logs never waits, whatever the disk does.

    `on_trouble` hears once, on another thread, that nothing can be written; set late, it hears of it at once.
    """

    def __init__(self, folder: Path, level: int = logging.INFO, secrets: KnownSecrets | None = None) -> None:
        self.folder = folder
        self.secrets = secrets or KnownSecrets()
        self.is_detailed = False
        self._level = level
        self._trouble: OSError | None = None
        self._listener: Callable[[OSError], None] | None = None
        self._guard = StormGuard()
        self._writer = LogWriter(self._open, self._guard.wait_s, self._guard.told, self._on_trouble)
        self._guard.on_kept_back = self._writer.look
        self._handler = _Handler(self._writer, self._guard, MaskingFormatter(LINE_FORMAT, self.secrets))
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(level)

    def set_detailed(self, is_detailed: bool) -> None:
        """Write more, or as much as usual, from now on."""
        if is_detailed != self.is_detailed:
            self.is_detailed = is_detailed
            for name in DETAILED:
                logging.getLogger(name).setLevel(logging.DEBUG if is_detailed else logging.NOTSET)
            logging.getLogger(__name__).info("the log is %s from now on", "detailed" if is_detailed else "as usual")

    def tell_trouble_to(self, listener: Callable[[OSError], None]) -> None:
        """Whom to tell that nothing can be written."""
        self._listener = listener
        if self._trouble is not None:
            listener(self._trouble)

    def flush(self, deadline_s: float = 1.0) -> bool:
        """Wait until everything so far is written. Returns whether it was in time."""
        return self._writer.flush(deadline_s)

    def close(self) -> None:
        """Write the rest; a disk that does not answer is not waited for."""
        self.set_detailed(False)
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def _open(self) -> RotatingFile:
        forget_old(self.folder, NAME)
        return RotatingFile(self.folder, NAME)

    def _on_trouble(self, error: OSError) -> None:
        self._trouble = error
        with contextlib.suppress(AttributeError, OSError, ValueError):  # a window may have no standard error
            sys.stderr.write(f"callboard: no log in {self.folder}: {error.strerror or error}\n")
        if self._listener is not None:
            self._listener(error)


class _Handler(logging.Handler):
    def __init__(self, writer: LogWriter, guard: StormGuard, formatter: MaskingFormatter) -> None:
        super().__init__()
        self._writer = writer
        self._guard = guard
        self.setFormatter(formatter)

    def emit(self, record: logging.LogRecord) -> None:
        """Everything that may go wrong with a record is said without any of its contents."""
        try:
            if self._guard.admits(record):
                self._writer.put(self.format(record))
                if record.levelno >= logging.CRITICAL:
                    self._writer.flush(0.5)  # these may be the last words
        except Exception as error:  # noqa: BLE001 - a text that cannot be made must not end what was going on
            place = f"{record.name}, line {record.lineno}: {type(error).__name__}"
            self._writer.put(f"a record could not be written down ({place})")

    def close(self) -> None:
        """Called by `logging.shutdown` as well."""
        self._writer.close()
        super().close()
