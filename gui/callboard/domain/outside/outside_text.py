"""Whatever arrives from outside, as one number or as the reason why there is none."""

import re
from collections.abc import Container

from callboard.domain.numbers.number_search import LONGEST_TEXT, numbers_in
from callboard.domain.numbers.phone_number import is_code
from callboard.domain.outside.call_link import read_link
from callboard.domain.outside.origin import SCHEMES, OriginKind
from callboard.domain.outside.own_system import OwnSystem
from callboard.domain.outside.plain_characters import MOST_WORLDWIDE, is_strange
from callboard.domain.outside.reading import NoNumber, OutsideNumber, OutsideReading, WhyNoNumber

_OTHER_LINK = re.compile(
    r"[a-z][a-z0-9+.-]*://\S*|(?:javascript|data|file|mailto|skype|sms|im|h323|facetime):\S*", re.IGNORECASE
)
_PART_OF_CODE = re.compile(r"\*\s?[0-9]|[0-9]\s?[*#]")
_LINES = str.maketrans(dict.fromkeys("\r\n\t\u2028\u2029", " "))


def read_outside(text: str, kind: OriginKind, internal: Container[str], ours: OwnSystem) -> OutsideReading:
    """What `text` asks to call. `internal` are the numbers of the phone system itself: inside other text a short run of
    digits counts only when it is one of them."""
    bare = text.strip()
    looks_like_link = bare.lower().startswith(SCHEMES)
    if kind is OriginKind.LINK or (looks_like_link and " " not in bare):
        return read_link(text, ours)
    if not bare:
        return NoNumber(WhyNoNumber.EMPTY)
    return _read_text(bare, internal)


def _read_text(bare: str, internal: Container[str]) -> OutsideReading:
    if len(bare) > LONGEST_TEXT:
        return NoNumber(WhyNoNumber.TOO_LONG)
    if _OTHER_LINK.fullmatch(bare):
        return NoNumber(WhyNoNumber.OTHER_LINK)
    found = numbers_in(bare, internal)
    if len(found) > 1:
        return NoNumber(WhyNoNumber.SEVERAL)
    if _PART_OF_CODE.search(bare) and not (found and is_code(found[0])):
        return NoNumber(WhyNoNumber.OTHER_SIGNS)  # without its signs a code would be a number that nobody meant
    if not found:
        is_odd = is_strange(bare.translate(_LINES))
        return NoNumber(WhyNoNumber.STRANGE_CHARACTERS if is_odd else WhyNoNumber.NO_NUMBER)
    if found[0].startswith("+") and len(found[0]) - 1 > MOST_WORLDWIDE:
        return NoNumber(WhyNoNumber.TOO_LONG)
    return OutsideNumber(found[0])
