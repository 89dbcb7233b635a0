"""A file with contacts that is dragged in from the desktop."""

from pathlib import Path

from PySide6.QtCore import QMimeData

ENDINGS = (".vcf", ".vcard", ".csv", ".tsv", ".txt")


def contact_file_in(mime: QMimeData) -> Path | None:
    """The one file that is dragged, when it is called like a list of contacts; None for anything else. Nothing is
    looked up: a file on a share may let the window wait for minutes."""
    urls = mime.urls() if mime.hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.casefold() in ENDINGS else None
