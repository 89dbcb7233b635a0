"""What somebody types who looks for a number: the same digits, however the number is written on either side."""

# ruff: noqa: PLC0415
import re
from dataclasses import dataclass
from functools import lru_cache

from callboard.domain.numbers.number_identity import is_same_outside
from callboard.domain.numbers.phone_number import clean_number

_LOOKS_LIKE_ONE = re.compile(r"[+(]*[0-9*#][0-9*#\s.()/\-]*")
_FEWEST = 3
"""Digits; fewer may be part of anything."""
_WHOLE = 7
"""Digits from which on a number in another form may be the same."""


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """`number` as it would be dialled. Where it begins in some form of writing, a number starts with one of `starts`;
    where it is in it at all, `inside` is."""

    number: str
    starts: tuple[str, ...]
    inside: str

    def is_exactly(self, other: str, country: str) -> bool:
        """Whether `other` is the number that was typed, whole."""
        if other == self.number:
            return True
        return len(self.inside) >= _WHOLE and is_same_outside(other, self.number, country)


def typed_number(text: str, country: str) -> TypedNumber | None:
    """The number that somebody in `country` (two letters, "" for not known) means by `text`; None when it is none, or
    too little of one."""
    text = text.strip()
    if not _LOOKS_LIKE_ONE.fullmatch(text):
        return None
    cleaned = clean_number(text)
    if not isinstance(cleaned, str):
        return None
    digits = cleaned.removeprefix("+")
    if len(digits) < _FEWEST:
        return None
    code = _calling_code(country)
    if cleaned.startswith(("+", "00")):
        abroad = digits if cleaned.startswith("+") else digits[2:]
        if not abroad:
            return TypedNumber(cleaned, (digits,), digits)
        rest = abroad.removeprefix(code) if code and len(abroad) >= len(code) + _FEWEST else abroad
        return TypedNumber(cleaned, _forms(digits, abroad, rest, code if rest != abroad else ""), rest)
    rest = digits.lstrip("0")
    if len(rest) < _FEWEST or rest == digits:
        return TypedNumber(cleaned, (digits,), digits)
    return TypedNumber(cleaned, _forms(digits, "", rest, code), rest)


def _forms(digits: str, abroad: str, rest: str, code: str) -> tuple[str, ...]:
    """How numbers may begin of which the beginning was typed."""
    forms = [digits, abroad, f"00{abroad}" if abroad else ""]
    if code:
        forms += [f"0{rest}", f"{code}{rest}", f"00{code}{rest}"]
    return tuple(dict.fromkeys(filter(None, forms)))


@lru_cache(maxsize=64)
def _calling_code(country: str) -> str:
    if not country:
        return ""
    from phonenumbers import country_code_for_region

    code = country_code_for_region(country)
    return str(code) if code else ""
