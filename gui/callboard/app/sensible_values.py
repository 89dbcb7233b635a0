"""What may stand in a kept file beyond the right type: lengths, choices, forms. Anybody may have edited it."""

import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from callboard.domain.preferences import TEXT_SIZES, VOLUMES, Preferences
from callboard.domain.profile_memory import ZOOMS, ProfileMemory, RecentNumber, WindowPlace

MOST_PARTS = 500
"""Entries of one list or table; also how much is told of what was left out."""
LONGEST_TEXT = 200
LONGEST_WINDOW_PLACE = 20_000
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_LATEST_S = 1e11
Rule = Callable[[Any], bool]


def _in_form(pattern: str) -> Rule:
    form = re.compile(pattern)
    return lambda text: form.fullmatch(text) is not None


_number = _in_form(r"\+?[0-9*#]{1,32}")
_number_or_none = _in_form(r"(\+?[0-9*#]{1,32})?")
_base64 = _in_form(rf"[A-Za-z0-9+/=]{{0,{LONGEST_WINDOW_PLACE}}}")
_name_of_action = _in_form(r"[a-z][a-z0-9_.]{0,60}")

_RULES: Mapping[tuple[type, str], Rule] = {
    (Preferences, "text_size"): lambda size: size in TEXT_SIZES,
    (Preferences, "ring_volume"): lambda volume: volume in VOLUMES,
    (Preferences, "country"): _in_form("([A-Z]{2})?"),
    (Preferences, "language"): _in_form("([a-z]{2,3}(_[A-Z]{2})?)?"),
    (ProfileMemory, "my_phone"): _number_or_none,
    (ProfileMemory, "board_zoom"): lambda zoom: zoom in ZOOMS,
    (ProfileMemory, "table_order"): _in_form("-?[a-z_]{1,30}"),
    (ProfileMemory, "page"): _in_form("[a-z_]{1,30}"),
    (RecentNumber, "number"): _number,
    (WindowPlace, "geometry"): _base64,
    (WindowPlace, "state"): _base64,
}
_RULES_OF_PARTS: Mapping[str, Callable[[Any, Any], bool]] = {
    "favourites": lambda _, number: _number(number),
    "shortcuts": lambda name, keys: _name_of_action(name) and is_plain(keys),
}


def is_sensible(kind: type | None, name: str, value: Any) -> bool:
    """Whether `value` may be the field `name` of `kind`; or, with None, whether the pair (place, value) may be
    an entry of the list or table called `name`."""
    if kind is None:
        place, part = value
        rule_of_part = _RULES_OF_PARTS.get(name)
        return rule_of_part(place, part) if rule_of_part is not None else _is_ordinary(part)
    rule = _RULES.get((kind, name))
    return rule(value) if rule is not None else _is_ordinary(value)


def is_plain(text: str) -> bool:
    """Whether `text` is short and holds nothing that cannot be seen."""
    return len(text) <= LONGEST_TEXT and not any(unicodedata.category(character) in _HIDDEN for character in text)


def _is_ordinary(value: Any) -> bool:
    if isinstance(value, str):
        return is_plain(value)
    if isinstance(value, float):
        return math.isfinite(value) and 0 <= value < _LATEST_S
    return True
