"""What may stand in a kept file beyond the right type: lengths, choices, forms. Anybody may have edited it."""

import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from callboard.domain.conferences.conference_memory import KeptConference, KeptDraft, KeptMember
from callboard.domain.conferences.conference_template import Invited
from callboard.domain.conferences.planned_conference import PlannedConference
from callboard.domain.numbers.dialling_rules import DiallingRules, is_prefix, range_of
from callboard.domain.pbx_profile import LONGEST_ID, PbxProfile, profile_id_for
from callboard.domain.preferences import COLLISION_MINUTES, HISTORY_DAYS, TEXT_SIZES, VOLUMES, Preferences
from callboard.domain.profile_memory import ZOOMS, ProfileMemory, RecentNumber, WindowPlace
from callboard.domain.reservation import Reservation

MOST_PARTS = 500
"""Entries of one list or table; also how much is told of what was left out."""
LONGEST_TEXT = 200
LONGEST_WINDOW_PLACE = 20_000
LONGEST_PATH = 1000
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
_id_form = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
_spaces = re.compile(r"\s")
_ROOM_FOR_NUMBER = 8
"""What `profile_id_for` puts behind an id that is taken."""


def is_profile_id(text: str) -> bool:
    """Whether `text` can be the id of a profile, and so part of the name of a file."""
    is_short = len(text) <= LONGEST_ID + _ROOM_FOR_NUMBER
    return is_short and _id_form.fullmatch(text) is not None and profile_id_for(text) != f"pbx-{text}"


def _is_port(port: int | None) -> bool:
    return port is None or 0 < port < 65536


def _is_host(host: str) -> bool:
    return is_plain(host) and _spaces.search(host) is None


def _is_path(path: str) -> bool:
    return len(path) <= LONGEST_PATH and _is_seen(path)


_name_of_plan = _in_form("[A-Za-z0-9-]{1,64}")
_RULES: Mapping[tuple[type, str], Rule] = {
    (Preferences, "text_size"): lambda size: size in TEXT_SIZES,
    (Preferences, "ring_volume"): lambda volume: volume in VOLUMES,
    (Preferences, "collision_minutes"): lambda minutes: minutes in COLLISION_MINUTES,
    (Preferences, "history_days"): lambda days: days in HISTORY_DAYS,
    (Preferences, "country"): _in_form("([A-Z]{2})?"),
    (Preferences, "outside_keys"): _in_form("([A-Za-z0-9+]{1,40})?"),
    (Preferences, "language"): _in_form("([a-z]{2,3}(_[A-Z]{2})?)?"),
    (DiallingRules, "country"): _in_form("([A-Z]{2})?"),
    (DiallingRules, "outside_prefix"): is_prefix,
    (ProfileMemory, "my_phone"): _number_or_none,
    (ProfileMemory, "board_zoom"): lambda zoom: zoom in ZOOMS,
    (ProfileMemory, "table_order"): _in_form("-?[a-z_]{1,30}"),
    (ProfileMemory, "page"): _in_form("[a-z_]{1,30}"),
    (RecentNumber, "number"): _number,
    (Reservation, "number"): _number,
    (PbxProfile, "generation"): _in_form("(v[0-9]{1,2})?"),
    (PbxProfile, "host"): _is_host,
    (PbxProfile, "port"): _is_port,
    (PbxProfile, "call_manager_port"): _is_port,
    (PbxProfile, "my_extension"): _number_or_none,
    (PbxProfile, "assembly_folder"): _is_path,
    (PbxProfile, "files_from"): _is_path,
    (PbxProfile, "runtime"): _in_form("[a-z0-9]{0,20}"),
    (Invited, "number"): _number,
    (KeptMember, "number"): _number,
    (KeptConference, "slot"): _number,
    (KeptDraft, "slot"): _number_or_none,
    (PlannedConference, "slot"): _number_or_none,
    (PlannedConference, "planned_id"): _name_of_plan,
    (WindowPlace, "geometry"): _base64,
    (WindowPlace, "state"): _base64,
}
_RULES_OF_PARTS: Mapping[str, Callable[[Any, Any], bool]] = {
    "dialling.internal_ranges": lambda _, text: range_of(text) == text,
    "profiles": lambda profile_id, _: is_profile_id(profile_id),
    "favourites": lambda _, number: _number(number),
    "other_phones": lambda _, number: _number(number),
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
    return len(text) <= LONGEST_TEXT and _is_seen(text)


def _is_seen(text: str) -> bool:
    return not any(unicodedata.category(character) in _HIDDEN for character in text)


def _is_ordinary(value: Any) -> bool:
    if isinstance(value, str):
        return is_plain(value)
    if isinstance(value, float):
        return math.isfinite(value) and 0 <= value < _LATEST_S
    return True
