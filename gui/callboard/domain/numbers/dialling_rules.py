"""How numbers are dialled from one phone system: what stands before an outside number, and what is inside."""

import re
from collections.abc import Collection
from dataclasses import dataclass

LONGEST_PREFIX = 5
MOST_RANGES = 20
_PREFIX = re.compile(f"[0-9]{{0,{LONGEST_PREFIX}}}")
_RANGE = re.compile(r"([0-9]{1,8})(?:\s*[-\u2013]\s*([0-9]{1,8}))?")
_BETWEEN = re.compile(r"\s*[,;]\s*|(?<=[0-9])\s+(?=[0-9])")


@dataclass(frozen=True, slots=True)
class DiallingRules:
    """`country` (two letters) is where the phone system stands, "" for that of the program. `outside_prefix` is dialled
    before outside numbers, "" for nothing. `internal_ranges` ("100-299", "555") are inside although the phone system
    does not list them; where there are none, numbers as short as an extension are. Emergency numbers are dialled as
    they are, unless `prefixes_emergency`."""

    country: str = ""
    outside_prefix: str = ""
    internal_ranges: tuple[str, ...] = ()
    prefixes_emergency: bool = False

    def has_inside(self, number: str) -> bool:
        """Whether `number` is in one of the ranges."""
        return any(len(low) == len(number) and low <= number <= high for low, high in _ends(self.internal_ranges))


@dataclass(frozen=True, slots=True)
class Inside:
    """What the phone system itself knows: its `numbers`, and how many digits the `longest` extension has (0 where there
    is none)."""

    numbers: frozenset[str] = frozenset()
    longest: int = 0


def inside_of(extensions: Collection[str], slots: Collection[str], groups: Collection[str]) -> Inside:
    """What is inside of a phone system with these extensions, conference rooms, queues, ring groups and menus. The
    place through which rooms are dialled ("700" of "700**101") is inside as well."""
    doors = {slot.partition("**")[0] for slot in slots}
    return Inside(frozenset({*extensions, *slots, *groups, *doors}), max(map(len, extensions), default=0))


def is_prefix(text: str) -> bool:
    """Whether `text` may stand before outside numbers ("" may)."""
    return text.isascii() and _PREFIX.fullmatch(text) is not None


def range_of(text: str) -> str | None:
    """The range in `text` as it is kept ("100-299"), None where it is none: its ends have equally many digits."""
    found = _RANGE.fullmatch(text.strip()) if text.isascii() or "\u2013" in text else None
    if found is None:
        return None
    low, high = found[1], found[2] or found[1]
    if len(low) != len(high) or low > high:
        return None
    return low if low == high else f"{low}-{high}"


def ranges_in(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ranges that somebody typed with commas or spaces between them, each once, and what is none."""
    parts = [part for part in _BETWEEN.split(text.strip()) if part]
    found = [(part, range_of(part)) for part in parts]
    good = tuple(dict.fromkeys(known for _, known in found if known is not None))
    return good[:MOST_RANGES], tuple(part for part, known in found if known is None)


def _ends(ranges: tuple[str, ...]) -> list[tuple[str, str]]:
    pairs = [each.partition("-") for each in ranges]
    return [(low, high or low) for low, _, high in pairs]
