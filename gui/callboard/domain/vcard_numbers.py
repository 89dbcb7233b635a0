"""The phone numbers on a vCard that somebody drags in.

A reader of TEL lines and of nothing else. A library for whole cards writes every line that it cannot read into the
log, with the names and numbers in it, and needs three more packages for times and time zones that nobody asks for.
"""

import binascii
import re

from callboard.domain.phone_number import clean_number

LARGEST_CARD = 65_536
"""Characters that are looked at; what is longer holds pictures, mostly behind the numbers."""
MOST_ON_CARD = 20

_FOLD = re.compile(r"\r?\n[ \t]")
_BEGIN = re.compile(r"^BEGIN:VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_NUMBER = re.compile(
    r"""^(?:[\w-]+\.)?TEL(?P<how>(?:;(?:"[^"\r\n]*"|[^":\r\n])*)?):(?P<value>[^\r\n]*)""", re.IGNORECASE | re.MULTILINE
)


def numbers_on_card(text: str) -> tuple[str, ...]:
    """The numbers on one or several cards as they would be dialled, each once, in their order; none when `text` is no
    card. Values that are not phone numbers are passed over."""
    text = _FOLD.sub("", text[:LARGEST_CARD])
    if not _BEGIN.search(text):
        return ()
    found: dict[str, None] = {}
    for match in _NUMBER.finditer(text):
        number = clean_number(_plain(match["value"], "QUOTED-PRINTABLE" in match["how"].upper()))
        if isinstance(number, str):
            found[number] = None
        if len(found) == MOST_ON_CARD:
            break
    return tuple(found)


def _plain(value: str, is_quoted: bool) -> str:
    if is_quoted:
        value = binascii.a2b_qp(value.encode("utf-8", "replace")).decode("utf-8", "replace")
    value = value.strip()
    return value[4:].partition(";")[0] if value[:4].casefold() == "tel:" else value
