"""Characters of a link or a text from outside: what may stand in a number, and what is wrong with the rest."""

import re
import unicodedata
from urllib.parse import unquote

from callboard.domain.numbers.phone_number import LONGEST_NUMBER, clean_number
from callboard.domain.outside.reading import NoNumber, OutsideNumber, OutsideReading, WhyNoNumber

MOST_WORLDWIDE = 15
"""Digits of a number that begins with "+" (ITU-T E.164)."""

_GLOBAL = re.compile(r"\+[-.() ]*[0-9][-.() 0-9]*")
_LOCAL = re.compile(r"[-.() 0-9*#]+")
_COMPUTER = re.compile(r"(?=[0-9.]*[0-9]{3})[0-9]{1,3}(?:\.[0-9]{1,3}){3}")
_WAIT = re.compile(r"[0-9*#) ][,;]|[0-9*#][pw][0-9*#]", re.IGNORECASE)
_ESCAPE = re.compile(r"%[0-9a-f]{2}", re.IGNORECASE)
_MAY_BE_ESCAPED = frozenset("-.() +*#0123456789")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def unescaped(text: str) -> str | NoNumber:
    """`text` of a link without its escapes. Only what belongs to a number may be escaped, and only once."""
    if text.count("%") != len(_ESCAPE.findall(text)):
        return NoNumber(WhyNoNumber.OTHER_SIGNS)
    plain = unquote(text)
    if "%" in plain:
        return NoNumber(WhyNoNumber.OTHER_SIGNS)
    if any(unquote(escape) not in _MAY_BE_ESCAPED for escape in _ESCAPE.findall(text)):
        return NoNumber(_fault_in(plain))
    return plain


def number_of(text: str) -> OutsideReading:
    """`text`, unescaped, as what would be called."""
    if not text.strip():
        return NoNumber(WhyNoNumber.EMPTY)
    is_global = text.startswith("+")
    if _COMPUTER.fullmatch(text):
        return NoNumber(WhyNoNumber.NO_NUMBER)
    if not (_GLOBAL if is_global else _LOCAL).fullmatch(text):
        return NoNumber(_fault_in(text) if text.strip("+-.() ") else WhyNoNumber.NO_NUMBER)
    number = clean_number(text)
    if not isinstance(number, str) or not any(map(str.isdigit, number)):
        has_too_many = sum(map(str.isdigit, text)) > LONGEST_NUMBER or len(text) > LONGEST_NUMBER * 4
        return NoNumber(WhyNoNumber.TOO_LONG if has_too_many else WhyNoNumber.NO_NUMBER)
    if is_global and len(number) - 1 > MOST_WORLDWIDE:
        return NoNumber(WhyNoNumber.TOO_LONG)
    return OutsideNumber(number)


def is_strange(text: str) -> bool:
    """Whether something in `text` cannot be seen, turns its direction, or is a digit of another script."""
    return not (text.isascii() and text.isprintable()) and any(map(_is_strange, text))


def _is_strange(character: str) -> bool:
    kind = unicodedata.category(character)
    return kind in _UNSEEN or (kind in {"Nd", "No", "Nl"} and not character.isascii())


def _fault_in(text: str) -> WhyNoNumber:
    if is_strange(text):
        return WhyNoNumber.STRANGE_CHARACTERS
    if _WAIT.search(text):
        return WhyNoNumber.WAITS
    return WhyNoNumber.LETTERS if any(map(str.isalpha, text)) else WhyNoNumber.OTHER_SIGNS
