"""The phone numbers on a vCard that somebody drags in, and whose they are.

A reader of TEL lines and of names, and of nothing else: whoever drags a card waits for it, and a library for whole
cards takes longer to be imported than to be waited for. Files of contacts are read by `domain/people/vcard_people.py`.
"""

import binascii
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from callboard.domain.numbers.phone_number import clean_number

LARGEST_CARD = 65_536
"""Characters that are looked at; what is longer holds pictures, mostly behind the numbers."""
MOST_ON_CARD = 20
LONGEST_NAME = 80
"""Characters; what is longer is no name."""

_FOLD = re.compile(r"\r?\n[ \t]")
_BEGIN = re.compile(r"^BEGIN:VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_LINE = r"""^(?:[\w-]+\.)?{}(?P<how>(?:;(?:"[^"\r\n]*"|[^":\r\n])*)?):(?P<value>[^\r\n]*)"""
_NUMBER, _FULL_NAME, _NAME_PARTS = (
    re.compile(_LINE.format(name), re.IGNORECASE | re.MULTILINE) for name in ("TEL", "FN", "N")
)
_ESCAPED = re.compile(r"\\(.)")
_HIDDEN = re.compile("[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")
"""What turns the direction of the text around it, or cannot be seen."""


def numbers_on_card(text: str) -> tuple[str, ...]:
    """The numbers on one or several cards as they would be dialled, each once, in their order; none when `text` is no
    card. Values that are not phone numbers are passed over."""
    return tuple(people_on_card(text))


def people_on_card(text: str) -> dict[str, str]:
    """As `numbers_on_card`, each with the name on its card, "" where there is none. A name is plain text of one line:
    without control characters and without those that turn the direction of writing."""
    found: dict[str, str] = {}
    for line in phone_lines(text[:LARGEST_CARD]):
        number = clean_number(line.value)
        if isinstance(number, str) and number not in found:
            found[number] = line.name
        if len(found) == MOST_ON_CARD:
            break
    return found


class PhoneLine(NamedTuple):
    """One TEL line: what stands in it, what it says of it ("CELL;FAX", in capitals), and the name on its card."""

    value: str
    how: str
    name: str


def phone_lines(text: str) -> Iterator[PhoneLine]:
    """The TEL lines of all cards in `text`, in their order, whether they can be read or not."""
    for card in _BEGIN.split(_FOLD.sub("", text))[1:]:
        name: str | None = None
        for match in _NUMBER.finditer(card):
            name = _name_on(card) if name is None else name
            yield PhoneLine(_number(_plain(match)), match["how"].upper(), name)


def _name_on(card: str) -> str:
    if full := _FULL_NAME.search(card):
        return _as_name(_ESCAPED.sub(r"\1", _plain(full).replace("\\n", " ")))
    if parts := _NAME_PARTS.search(card):
        last, first = (*_plain(parts).split(";"), "")[:2]
        return _as_name(_ESCAPED.sub(r"\1", f"{first} {last}"))
    return ""


def _as_name(text: str) -> str:
    plain = _HIDDEN.sub("", text[: 4 * LONGEST_NAME])
    one_line = " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in plain).split())
    return one_line if len(one_line) <= LONGEST_NAME else f"{one_line[: LONGEST_NAME - 1].rstrip()}…"


def _plain(line: re.Match[str]) -> str:
    value = line["value"]
    if "QUOTED-PRINTABLE" in line["how"].upper():
        value = binascii.a2b_qp(value.encode("utf-8", "replace")).decode("utf-8", "replace")
    return value.strip()


def _number(value: str) -> str:
    return value[4:].partition(";")[0] if value[:4].casefold() == "tel:" else value
