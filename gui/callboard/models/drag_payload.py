"""What travels in a drag and on the clipboard. Whatever comes from another program is taken with suspicion."""

from collections.abc import Container, Iterable, Sequence
from urllib.parse import unquote

import msgspec
from PySide6.QtCore import QMimeData

from callboard.domain.drop_rules import Dragged
from callboard.domain.number_search import LONGEST_TEXT, numbers_in
from callboard.domain.phone_number import clean_number

MIME_TYPE = "application/x-callboard-item+json"
LINKS = ("tel:", "callto:")
LARGEST_ITEM = 16_384
"""Bytes of our own form that are read."""
MOST_NUMBERS = 100
MOST_LINKS = 20


class Item(msgspec.Struct, frozen=True):
    """Our own form: numbers as they are dialled, extensions and others alike."""

    numbers: list[str]
    version: int = 1


def payload_of(numbers: Sequence[str]) -> QMimeData:
    """A drag of extensions or numbers, for Callboard and, as text, for anybody else."""
    mime = QMimeData()
    mime.setData(MIME_TYPE, msgspec.json.encode(Item(list(numbers))))
    mime.setText("\n".join(numbers))
    return mime


def is_own(mime: QMimeData) -> bool:
    """Whether the drag started in Callboard (or claims so: `numbers_of` does not trust it)."""
    return mime.hasFormat(MIME_TYPE)


def may_hold_number(mime: QMimeData) -> bool:
    """Whether it is worth looking at, told from the formats alone."""
    return is_own(mime) or mime.hasText() or mime.hasUrls()


def dragged_in(mime: QMimeData, internal: Container[str]) -> Dragged:
    """What is dragged: our own form first, then links, then the first characters of the text."""
    for numbers in (_own_numbers(mime), _linked_numbers(mime, internal)):
        if numbers:
            return Dragged(numbers)
    return Dragged(numbers_in(mime.text()[:LONGEST_TEXT], internal) if mime.hasText() else ())


def _own_numbers(mime: QMimeData) -> tuple[str, ...]:
    data = bytes(mime.data(MIME_TYPE).data())
    if not data or len(data) > LARGEST_ITEM:
        return ()
    try:
        item = msgspec.json.decode(data, type=Item)
    except (msgspec.MsgspecError, RecursionError):
        return ()
    return _clean(item.numbers[:MOST_NUMBERS])


def _linked_numbers(mime: QMimeData, internal: Container[str]) -> tuple[str, ...]:
    if not mime.hasFormat("text/uri-list"):
        return ()
    lines = bytes(mime.data("text/uri-list").data())[:LARGEST_ITEM].decode("utf-8", "replace").splitlines()
    found: list[str] = []
    for line in lines[:MOST_LINKS]:
        link = line.strip()
        scheme = next((scheme for scheme in LINKS if link.casefold().startswith(scheme)), None)
        if scheme is not None:
            number = unquote(link[len(scheme) :].split(";")[0].split("?")[0])
            found += numbers_in(number, internal)
    return tuple(dict.fromkeys(found))


def _clean(words: Iterable[str]) -> tuple[str, ...]:
    cleaned = (clean_number(word) for word in words)
    return tuple(dict.fromkeys(number for number in cleaned if isinstance(number, str)))
