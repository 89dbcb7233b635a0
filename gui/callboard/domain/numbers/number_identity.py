"""Whether two numbers reach the same phone, in whatever form each is written, and how to find such numbers quickly.

Numbers inside the phone system and outside ones are never the same, even where their digits are.
"""

# ruff: noqa: PLC0415
from functools import lru_cache

from callboard.domain.board import Board
from callboard.domain.numbers.dialling_way import parsed_number
from callboard.domain.numbers.phone_number import is_code, same_number
from callboard.domain.request_rules import LONGEST_INTERNAL_NUMBER

LONGEST_READ = 20
"""Characters; no number on earth has more, so longer ones need not be understood."""
_ENDING = 6
"""Digits at the end that all ways of writing a number have in common."""


def is_inside(number: str, board: Board) -> bool:
    """Whether `number` belongs to the phone system itself; an internal number wins over an outside one."""
    return number in board.extensions or number in board.slots or number in board.call_groups


def shelf_of(number: str, is_outside: bool) -> str:
    """A key that all numbers share which may be the same as this one: what stands on one shelf has to be compared,
    what does not is another number. Costs next to nothing: it is asked for every call."""
    if not is_outside:
        return f"={number}"
    digits = "".join(filter(str.isdigit, number))
    return digits[-_ENDING:] if len(digits) >= _ENDING and not is_code(number) else number


def is_same_outside(one: str, other: str, country: str) -> bool:
    """Whether two outside numbers are the same for somebody in `country` (two letters, "" for not known). Where one of
    them cannot be understood, their digits decide."""
    if one == other:
        return bool(one)
    if not one or not other:
        return False  # withheld
    known = e164(one, country), e164(other, country)
    return known[0] == known[1] if all(known) else same_number(one, other)


@lru_cache(maxsize=4096)
def e164(number: str, country: str) -> str:
    """`number` as the whole world writes it ("+442079460311"), "" where it cannot be understood."""
    if not LONGEST_INTERNAL_NUMBER < len(number) <= LONGEST_READ or is_code(number):
        return ""
    if not (country or number.startswith("+")) or not number.isascii() or not number.removeprefix("+").isdecimal():
        return ""
    parsed = parsed_number(number, country)
    if parsed is None:
        return ""
    from phonenumbers import PhoneNumberFormat, format_number

    return format_number(parsed, PhoneNumberFormat.E164)
