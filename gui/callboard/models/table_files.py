"""The file of a table that is dragged in from the desktop."""

from pathlib import Path

from PySide6.QtCore import QMimeData

ENDINGS = (".csv", ".tsv", ".txt")


def table_in(mime: QMimeData) -> Path | None:
    """The one file that is dragged, when it is called like a table of people; None for anything else. Nothing is
    looked up: a file on a share may let the window wait for minutes."""
    urls = mime.urls() if mime.hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.casefold() in ENDINGS else None
