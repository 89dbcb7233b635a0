"""A key with others held down, as a whole computer may listen for it: only those that every keyboard has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Held(StrEnum):
    """What is held down meanwhile, as Qt calls it."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    META = "Meta"  # the Windows key


_KEY = re.compile("[A-Z0-9]|F([1-9]|1[0-9]|2[0-4])")


@dataclass(frozen=True, slots=True)
class HeldKeys:
    """`key` is a letter, a digit, or F1 to F24."""

    key: str
    held: frozenset[Held]


def held_keys(portable: str) -> HeldKeys | None:
    """What Qt wrote as `portable`; None for other keys, and for one that is typed in texts."""
    *held, key = portable.split("+")
    names = {each.value for each in Held}
    if _KEY.fullmatch(key) is None or not set(held) <= names or len(set(held)) != len(held):
        return None
    found = frozenset(Held(each) for each in held)
    return HeldKeys(key, found) if len(key) > 1 or found - {Held.SHIFT} else None
