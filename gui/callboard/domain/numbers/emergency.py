"""Which numbers call for help."""

# ruff: noqa: PLC0415
from functools import lru_cache

EMERGENCY_NUMBERS = frozenset("000 08 110 111 112 113 115 117 118 119 122 133 144 190 191 911 933 988 999".split())
"""Of all countries together: whoever is abroad dials what he knows."""
OUTSIDE_LINE_DIGITS = ("0", "9")
"""What is dialled before an outside number in most offices: 9911 and 0112 reach help as well."""
_KNOWN_TO_MANY = frozenset({"112", "911", "999"})
_LONGEST = 6


def is_emergency(number: str, outside_prefix: str = "", country: str = "") -> bool:
    """Whether `number` reaches help somewhere, with or without what is dialled for an outside line."""
    prefixes = ("", *OUTSIDE_LINE_DIGITS, outside_prefix)
    return any(calls_help(number[len(each) :], country) for each in prefixes if number.startswith(each))


def calls_help(number: str, country: str = "") -> bool:
    """Whether exactly `number` is an emergency number: anywhere, or in `country` (two letters)."""
    return number in EMERGENCY_NUMBERS or (bool(country) and len(number) <= _LONGEST and _of(number, country))


def is_help_in(country: str, number: str) -> bool:
    """Whether whoever dials `number` in `country` (two letters) expects help; where the country is not known, only what
    people of many countries know counts."""
    return _of(number, country) if country else number in _KNOWN_TO_MANY


@lru_cache(maxsize=1024)
def _of(number: str, country: str) -> bool:
    if not (number.isascii() and number.isdecimal()):
        return False
    from phonenumbers import is_emergency_number

    return is_emergency_number(number, country)
