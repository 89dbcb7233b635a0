"""What an administrator prepared for everybody at this computer: phone systems, first preferences, and what stays so.

    locked = ["preferences.country", "profile.*.host"]
    current = "head-office"
    [preferences]
    country = "GB"
    [profiles.head-office]
    name = "Head office"

It spares people questions; it guards nothing, since whoever starts a program may also start another one.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType

from callboard.app.kept.kept_values import Kept, NotReadable, value_of
from callboard.app.kept.sensible_values import is_profile_id
from callboard.app.kept.whole_file import TooLarge, read_small
from callboard.domain.numbers.phone_number import printable
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.preferences import Preferences
from callboard.domain.problems import Problem, ProblemCode, problem

_ANY = "*"
_SHOWN_PARTS = 5
_PREFERENCES = frozenset(each.name for each in fields(Preferences))
_PROFILE_FIELDS = frozenset(each.name for each in fields(PbxProfile))
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MachineDefaults:
    """What the file says. `locked` holds "preferences.NAME" and "profile.ID.FIELD", each of the last parts maybe "*".
    `warning` says what of it could not be used."""

    preferences: Preferences = field(default_factory=Preferences)
    profiles: Mapping[str, PbxProfile] = field(default_factory=lambda: MappingProxyType({}))
    current: str = ""
    locked: tuple[str, ...] = ()
    warning: Problem | None = None

    @property
    def locked_preferences(self) -> frozenset[str]:
        """The names of `Preferences` that stay as IT set them."""
        patterns = [_parts(lock)[1] for lock in self.locked if _parts(lock)[0] == "preferences"]
        return _PREFERENCES if _ANY in patterns else _PREFERENCES & set(patterns)

    def locks_profile(self, profile_id: str, field_name: str) -> bool:
        """Whether the field `field_name` of the profile `profile_id` stays as it is. What IT said of a phone system
        does; what IT left open can be filled in, such as one's own extension."""
        prepared = self.profiles.get(profile_id)
        if prepared and (field_name == "kind" or getattr(prepared, field_name) != getattr(PbxProfile(), field_name)):
            return True
        patterns = (_parts(lock) for lock in self.locked)
        wanted = ("profile", profile_id, field_name)
        return any(all(part in (_ANY, is_so) for part, is_so in zip(each, wanted, strict=True)) for each in patterns)


def read_machine_defaults(path: Path | None) -> MachineDefaults:
    """What the file at `path` says; nothing where there is none. Never fails: `warning` says what was wrong."""
    if path is None:
        return MachineDefaults()
    try:
        kept = value_of(_MachineFile, read_small(path).decode("utf-8"))
    except FileNotFoundError:
        return MachineDefaults()
    except (OSError, NotReadable, UnicodeDecodeError) as error:
        said = (error.strerror or "") if isinstance(error, OSError) and not isinstance(error, TooLarge) else ""
        return MachineDefaults(warning=_warning(path, printable(said, 200)))
    return _understood(kept, path)


@dataclass(frozen=True, slots=True)
class _MachineFile:
    preferences: Preferences = field(default_factory=Preferences)
    profiles: Mapping[str, PbxProfile] = field(default_factory=lambda: MappingProxyType({}))
    current: str = ""
    locked: tuple[str, ...] = ()


def _understood(kept: Kept[_MachineFile], path: Path) -> MachineDefaults:
    raw, odd = kept.value, list(kept.left_out)
    locked = tuple(lock for lock in raw.locked if _is_lock(lock))
    if len(locked) < len(raw.locked):
        odd.append("locked")
    current = raw.current if raw.current in raw.profiles else ""
    if raw.current and not current:
        odd.append("current")
    if odd:
        log.warning("%s: left out what cannot be used: %s", path.name, ", ".join(odd))
    warning = _warning(path, ", ".join(odd[:_SHOWN_PARTS])) if odd else None
    return MachineDefaults(raw.preferences, raw.profiles, current, locked, warning)


def _warning(path: Path, said: str) -> Problem:
    log.warning("%s cannot be used as it is: %s", path.name, said or "it is no settings file")
    return problem(ProblemCode.MACHINE_FILE_UNUSABLE, file=str(path), said=said)


def _parts(lock: str) -> tuple[str, str, str]:
    # What is left out at the end means all of it.
    first, second, third, *_ = [*lock.split("."), _ANY, _ANY]
    return first, second or _ANY, third or _ANY


def _is_lock(lock: str) -> bool:
    first, second, third = _parts(lock)
    if lock.count(".") > 2:
        return False
    if first == "preferences":
        return lock.count(".") < 2 and second in _PREFERENCES | {_ANY}
    is_id = second == _ANY or is_profile_id(second)
    return first == "profile" and is_id and third in _PROFILE_FIELDS | {_ANY}
