"""How dear or how grave a call may become, told from the number as it will be sent."""

# ruff: noqa: PLC0415
from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from callboard.domain.numbers.dialling_way import SENSIBLE, parsed_number, sense_of, way_on, without_prefix
from callboard.domain.numbers.emergency import is_emergency

if TYPE_CHECKING:
    from collections.abc import Callable

    from callboard.domain.board import Board
    from callboard.domain.numbers.dialling_rules import DiallingRules

LONGEST_READ = 20
"""Characters; no number on earth has more, so longer ones need not be understood."""
SHORTEST_SHORT_CODE, _LONGEST_SHORT_CODE = 3, 6
_PREMIUM_WHEREVER_KNOWN = re.compile(r"0900[0-9]{5,8}|1900[0-9]{7}")
"""What is premium in most countries whose numbers begin like that; asked only where nothing else can be told."""
_DIRECTORY_ENQUIRIES = re.compile(r"118[0-9]{2,3}")
"""Services that look numbers up: dear in most of Europe, while the tables of short numbers often tell no price."""
_SATELLITE = frozenset({870, 878, 881, 882, 883, 888})
"""Calling codes of the networks of no country; what most of them cost nobody expects."""


class Risk(StrEnum):
    """From harmless to grave. The value is what `--json` prints."""

    OWN = "own"  # within the phone system
    UNKNOWN = "unknown"  # nobody said in which country this is, or the number cannot be understood
    NATIONAL = "national"
    ABROAD = "abroad"  # in a country that was called before
    FIRST_ABROAD = "first-abroad"
    COSTLY = "costly"  # premium, shared cost, satellite
    EMERGENCY = "emergency"


class Kind(NamedTuple):
    """What a number is: its calling code ("+49", "" where it cannot be understood), and why it may be costly."""

    calling_code: str
    cost: str = ""  # "premium", "shared-cost", "satellite"


def risk_on(number: str, board: Board) -> Risk:
    """The risk of calling `number` at the phone system of `board`."""
    way, dialling = way_on(number, board), board.dialling
    return risk_of(way.sent, dialling.rules, dialling.has_called_country, is_inside=way.is_inside)


def risk_of(
    sent: str, rules: DiallingRules, has_called_country: Callable[[str], bool], *, is_inside: bool = False
) -> Risk:
    """The risk of what is `sent`. Where it cannot be told whether the phone system takes the prefix off, the graver of
    both counts."""
    if is_inside:
        return Risk.OWN
    if is_emergency(sent, rules.outside_prefix, rules.country):
        return Risk.EMERGENCY
    leaving = without_prefix(sent, rules)
    if cost_of(sent, rules):
        return Risk.COSTLY
    code = kind_of(leaving, rules.country).calling_code
    if not code or not rules.country:
        return Risk.UNKNOWN
    if code == own_code(rules.country):
        return Risk.NATIONAL
    return Risk.ABROAD if has_called_country(code) else Risk.FIRST_ABROAD


def cost_of(sent: str, rules: DiallingRules) -> str:
    """Why what is `sent` may be costly: "premium", "shared-cost", "satellite", or "" where nothing says so."""
    leaving, country = without_prefix(sent, rules), rules.country
    is_number_itself = leaving != sent and bool(country) and sense_of(sent, country) == SENSIBLE
    return kind_of(leaving, country).cost or (kind_of(sent, country).cost if is_number_itself else "")


@lru_cache(maxsize=256)
def own_code(country: str) -> str:
    """The calling code of `country` (two letters): "+49", "" for none."""
    if not country:
        return ""
    from phonenumbers import country_code_for_region

    code = country_code_for_region(country)
    return f"+{code}" if code else ""


@lru_cache(maxsize=4096)
def kind_of(number: str, country: str) -> Kind:
    """What `number` is, as somebody in `country` dials it."""
    if not number.isascii() or not number.removeprefix("+").isdecimal() or len(number) > LONGEST_READ:
        return Kind("")
    if len(number) <= _LONGEST_SHORT_CODE:
        return Kind("", "premium" if _is_dear_short(number, country) else "")
    parsed = parsed_number(number, country)
    if parsed is None:
        return Kind("", "premium" if _PREMIUM_WHEREVER_KNOWN.fullmatch(number) else "")
    from phonenumbers import PhoneNumberType, number_type

    code = f"+{parsed.country_code}"
    if parsed.country_code in _SATELLITE:
        return Kind(code, "satellite")
    costs = {PhoneNumberType.PREMIUM_RATE: "premium", PhoneNumberType.SHARED_COST: "shared-cost"}
    return Kind(code, costs.get(number_type(parsed), ""))


def is_short(number: str) -> bool:
    """Whether `number` has the length of a service ("118118"), and not of a phone number."""
    return number.isascii() and number.isdecimal() and SHORTEST_SHORT_CODE <= len(number) <= _LONGEST_SHORT_CODE


def _is_dear_short(number: str, country: str) -> bool:
    if number.startswith("+"):
        return False
    looks_dear = _DIRECTORY_ENQUIRIES.fullmatch(number) is not None
    if not country:
        return looks_dear
    from phonenumbers import PhoneNumber, ShortNumberCost, country_code_for_region, expected_cost_for_region

    parsed = PhoneNumber(country_code=country_code_for_region(country), national_number=int(number))
    cost = expected_cost_for_region(parsed, country)
    return cost == ShortNumberCost.PREMIUM_RATE or (cost == ShortNumberCost.UNKNOWN_COST and looks_dear)
