"""How a line of the log looks: without secrets, numbers masked, one record never passing for two."""

import logging
import re
from types import TracebackType

from callboard.sessions.error_text import without_values
from callboard.sessions.known_secrets import KnownSecrets

LINE_FORMAT = "%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"
LONGEST_LINE = 20_000
"""Characters, tracebacks included."""
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class MaskingFormatter(logging.Formatter):
    """Cleans the finished text, tracebacks included: whatever a record carries, no whole number leaves, nor any of
    `secrets`, nor what an exception quotes."""

    def __init__(self, fmt: str | None = None, secrets: KnownSecrets | None = None) -> None:
        super().__init__(fmt)
        self.secrets = secrets or KnownSecrets()

    def format(self, record: logging.LogRecord) -> str:
        """What to write; further lines of a record are indented, so that nobody's text can look like a record."""
        if record.exc_info:
            record.exc_text = None  # rendered by another handler, it would be taken as it is
        text = super().format(record)
        if len(text) > LONGEST_LINE:
            text = text[:LONGEST_LINE] + "…"
        # What was rendered is kept on the record for other handlers, which would not clean it.
        record.exc_text = None
        return _OBEYED.sub("?", self.secrets.clean(text)).replace("\n", "\n    ")

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """The traceback, for a log."""
        text = super().formatException(ei)
        return text if ei[1] is None else without_values(text, ei[1])
