"""What there is in a clipboard or a drag, as numbers to choose from."""

from collections.abc import Container
from pathlib import Path

from PySide6.QtCore import QMimeData

from callboard.domain.numbers.number_chip import NumberChip, Pasted
from callboard.domain.numbers.number_chips import chips_in
from callboard.models.card_files import ENDINGS
from callboard.models.drag_payload import dragged_in, text_in

MOST_CARDS = 20


def pasted_in(mime: QMimeData, internal: Container[str]) -> Pasted:
    """All numbers in `mime`: its whole text, or the numbers, links and cards that it holds in another form."""
    if text := text_in(mime):
        return chips_in(text, internal)
    dragged = dragged_in(mime, internal)
    names = dict(dragged.names)
    return Pasted(tuple(NumberChip(number, name=names.get(number, "")) for number in dragged.numbers))


def card_files_in(mime: QMimeData) -> tuple[Path, ...]:
    """The files in `mime` that are called like cards. Nothing is looked up, and none is on another computer."""
    urls = mime.urls()[:MOST_CARDS] if mime.hasUrls() else []
    files = (Path(url.toLocalFile()) for url in urls if url.isLocalFile() and not url.host())
    return tuple(file for file in files if file.suffix.casefold() in ENDINGS)
