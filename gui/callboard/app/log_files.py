"""Where the log goes, with every number masked on its way."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from callboard.domain.phone_number import masked

_FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"
_LARGEST_FILE_BYTES = 1_000_000
_FILES_KEPT = 5


class MaskingFormatter(logging.Formatter):
    """Masks the finished text, tracebacks included: whatever a record carries, no whole number leaves."""

    def format(self, record: logging.LogRecord) -> str:
        """The line to write."""
        return masked(super().format(record))


def set_up_logging(level: int, folder: Path | None) -> None:
    """Log to `folder`/callboard.log, or to standard error when it is None or cannot be written."""
    handler: logging.Handler = logging.StreamHandler(sys.stderr)
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                folder / "callboard.log", maxBytes=_LARGEST_FILE_BYTES, backupCount=_FILES_KEPT, encoding="utf-8"
            )
        except OSError as error:
            print(f"callboard: no log in {folder}: {error.strerror}", file=sys.stderr)  # noqa: T201 - no log yet
    handler.setFormatter(MaskingFormatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
