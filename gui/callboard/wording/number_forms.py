"""Numbers as people read them, and what a number tells about where it belongs. Nothing here is ever dialled.

The library is read at the first number and not when the program starts: it takes some 30 ms.
"""

# ruff: noqa: PLC0415
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from callboard.domain.numbers.phone_number import is_code
from callboard.domain.request_rules import LONGEST_INTERNAL_NUMBER

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

LONGEST_READ = 20
"""Characters; no number on earth has more, so longer ones need not be understood."""
_WORLDWIDE = "001"
_UNKNOWN_ZONE = "Etc/Unknown"


@dataclass(frozen=True, slots=True)
class Abroad:
    """Where a foreign number belongs: `region` is an ISO 3166 code of two letters, `zones` the names (IANA) of all
    time zones that it may be in, none when that is not known."""

    region: str
    zones: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def form_of(number: str, country: str) -> str:
    """How somebody in `country` (two letters, "" for not known) reads `number`: in national form when it is of the
    same country, else international. Extensions, codes and what cannot be understood are as they came."""
    parsed = _parsed(number, country)
    if parsed is None:
        return number
    from phonenumbers import PhoneNumberFormat, country_code_for_region, format_number

    is_own = bool(country) and parsed.country_code == country_code_for_region(country)
    return format_number(parsed, PhoneNumberFormat.NATIONAL if is_own else PhoneNumberFormat.INTERNATIONAL)


@lru_cache(maxsize=256)
def abroad(number: str, country: str) -> Abroad | None:
    """Where `number` belongs when that is known and is not `country`, else None."""
    parsed = _parsed(number, country)
    if parsed is None:
        return None
    from phonenumbers import region_code_for_number
    from phonenumbers.timezone import time_zones_for_number

    region = region_code_for_number(parsed)
    if region is None or region in (country, _WORLDWIDE):
        return None
    zones = time_zones_for_number(parsed)
    return Abroad(region, () if _UNKNOWN_ZONE in zones else zones)


def _parsed(number: str, country: str) -> "PhoneNumber | None":
    """`number` understood, or None. Short ones are extensions, and those win (ui-spec, section 12)."""
    if not LONGEST_INTERNAL_NUMBER < len(number) <= LONGEST_READ or is_code(number):
        return None
    is_international = number.startswith("+")
    if not (country or is_international) or not number.isascii() or not number.removeprefix("+").isdecimal():
        return None
    from phonenumbers import NumberParseException, is_possible_number, parse

    try:
        parsed = parse(number, country or None)
    except NumberParseException:
        return None
    return parsed if is_possible_number(parsed) else None
