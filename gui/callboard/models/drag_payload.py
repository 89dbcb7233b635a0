"""What travels in a drag and on the clipboard. Whatever comes from another program is taken with suspicion."""

import secrets
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from urllib.parse import unquote

import msgspec
from PySide6.QtCore import QMimeData

from callboard.domain.drops.drop_targets import CallKind, Dragged, DraggedCall
from callboard.domain.numbers.number_search import LONGEST_TEXT, numbers_in
from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.numbers.vcard_numbers import LARGEST_CARD, people_on_card
from callboard.models.card_files import card_in_file

MIME_TYPE = "application/x-callboard-item+json"
KEPT_BACK_TYPE = "application/x-callboard-kept-back"
"""Goes with text on the clipboard that holds a secret: no number in it is one to call."""
CARD_TYPES = ("text/vcard", "text/x-vcard", "text/directory")
TEL_LINKS = ("tel:", "callto:")
SIP_LINKS = ("sip:", "sips:")
VERSION = 1
LARGEST_ITEM = 16_384
"""Bytes of our own form, and of a list of links, that are read."""
MOST_NUMBERS = 100
MOST_LINKS = 20
LONGEST_NAME = 200

_THIS_RUN = secrets.token_hex(8)
"""Only this run of the program knows it: no other program can make its drag pass for ours."""


class CallItem(msgspec.Struct, frozen=True):
    """A call that is dragged."""

    call_id: int
    number: str
    kind: CallKind


class Item(msgspec.Struct, frozen=True):
    """Our own form: numbers as they are dialled, extensions and others alike, and what else they stand for."""

    numbers: list[str] = []
    version: int = VERSION
    run: str = ""
    call: CallItem | None = None
    member_of: str = ""
    template: str = ""


def payload_of(
    numbers: Sequence[str], call: DraggedCall | None = None, member_of: str = "", template: str = ""
) -> QMimeData:
    """A drag of extensions or numbers, for Callboard and, as text, for anybody else.

    With `call` it is that call, and `numbers` its other side; with `member_of` a person out of that room; with
    `template` a conference template.
    """
    mime = QMimeData()
    travelling = CallItem(call.call_id, call.number, call.kind) if call is not None else None
    item = Item(list(numbers), VERSION, _THIS_RUN, travelling, member_of, template)
    mime.setData(MIME_TYPE, msgspec.json.encode(item))
    if numbers:
        mime.setText("\n".join(numbers))
    return mime


def is_own(mime: QMimeData) -> bool:
    """Whether the drag started in this run of Callboard. What only claims so did not."""
    item = _item_in(mime)
    return item is not None and item.run == _THIS_RUN


def may_hold_number(mime: QMimeData) -> bool:
    """Whether it is worth looking at, told from the formats alone."""
    return mime.hasFormat(MIME_TYPE) or mime.hasText() or mime.hasUrls() or any(map(mime.hasFormat, CARD_TYPES))


def list_in(mime: QMimeData) -> str:
    """What another program wrote, as a whole, where it may be a list of people; it may be longer than what is looked
    at while it hovers. "" for links and cards, which are read as such, and for what is ours."""
    text = text_in(mime)
    return "" if "BEGIN:VCARD" in text.upper() else text


def text_in(mime: QMimeData) -> str:
    """All that another program wrote, cards included; "" for links, files, and what is ours."""
    if not mime.hasText() or mime.hasUrls() or mime.hasFormat(KEPT_BACK_TYPE) or is_own(mime):
        return ""
    return mime.text()


def dragged_in(mime: QMimeData, internal: Container[str]) -> Dragged:
    """What is dragged: our own form first, then links, cards, and the first characters of the text."""
    if mime.hasFormat(KEPT_BACK_TYPE):
        return Dragged(())
    item = _item_in(mime)
    if item is not None and is_own(mime):
        return _own(item, internal)
    numbers = _clean(item.numbers if item is not None else ()) or _linked_numbers(mime)
    if not numbers and (people := _people_on_cards(mime)):
        names = tuple((number, name) for number, name in people.items() if name)
        return _with_extensions(Dragged(tuple(people), names=names), internal)
    text = mime.text()[: LONGEST_TEXT + 1] if mime.hasText() and not numbers else ""
    return _with_extensions(Dragged(numbers or numbers_in(text, internal)), internal)


def _own(item: Item, internal: Container[str]) -> Dragged:
    call = item.call
    dragged = Dragged(
        _clean(item.numbers),
        DraggedCall(call.call_id, call.number, call.kind) if call is not None else None,
        item.member_of,
        item.template[:LONGEST_NAME],
    )
    return _with_extensions(dragged, internal)


def _with_extensions(dragged: Dragged, internal: Container[str]) -> Dragged:
    extensions = tuple(number for number in dragged.numbers if number in internal)
    return replace(dragged, extensions=extensions)


def _item_in(mime: QMimeData) -> Item | None:
    if not mime.hasFormat(MIME_TYPE):
        return None
    if mime.data(MIME_TYPE).size() > LARGEST_ITEM:
        return None
    try:
        item = msgspec.json.decode(_bytes_of(mime, MIME_TYPE), type=Item)
    except (msgspec.MsgspecError, RecursionError):
        return None
    return item if item.version == VERSION else None


def _linked_numbers(mime: QMimeData) -> tuple[str, ...]:
    if not mime.hasFormat("text/uri-list"):
        return ()
    lines = _bytes_of(mime, "text/uri-list")[:LARGEST_ITEM].decode("utf-8", "replace").splitlines()
    return _clean(_number_of_link(line.strip()) for line in lines[:MOST_LINKS])


def _number_of_link(link: str) -> str:
    scheme, colon, rest = link.partition(":")
    whole = unquote(rest.split(";")[0].split("?")[0])
    if scheme.casefold() + colon in TEL_LINKS:
        return whole
    return whole.partition("@")[0] if scheme.casefold() + colon in SIP_LINKS else ""


def _people_on_cards(mime: QMimeData) -> dict[str, str]:
    """Names by number."""
    for name in CARD_TYPES:
        if mime.hasFormat(name):
            people = people_on_card(_bytes_of(mime, name)[:LARGEST_CARD].decode("utf-8", "replace"))
            if people:
                return people
    found: dict[str, str] = {}
    for url in mime.urls()[:MOST_LINKS]:
        found = people_on_card(card_in_file(url)) | found
    return dict(list(found.items())[:MOST_NUMBERS])


def _bytes_of(mime: QMimeData, name: str) -> bytes:
    return bytes(mime.data(name).data())


def _clean(words: Iterable[str]) -> tuple[str, ...]:
    cleaned = (clean_number(word) for word in list(words)[:MOST_NUMBERS])
    return tuple(dict.fromkeys(number for number in cleaned if isinstance(number, str)))
