"""Which fault does a person mean, who writes it on a command line or into a control command?"""

from __future__ import annotations

import math
from collections.abc import Mapping

from callboard.sessions.simulator.faults import FaultKind, FaultOrder

_SECONDS = ("at_s", "for_s", "every_s", "delay_s")
_MOST_S = 86_400.0


class FaultSpecError(ValueError):
    """What was written is no fault; the text says why."""


def fault_from_text(text: str) -> FaultOrder:
    """`kind` or `kind:key=value:key=value`, such as `vanish:at_s=20:for_s=3`."""
    kind, *parts = text.split(":")
    details: dict[str, object] = {}
    for part in parts:
        key, equals, value = part.partition("=")
        if not equals:
            raise FaultSpecError(f"{part!r} has to be written as key=value")
        details[key] = value
    return fault_from_details(kind, details)


def fault_from_details(kind: str, details: Mapping[str, object]) -> FaultOrder:
    """A fault from its kind and its details by name; seconds may be numbers or texts."""
    try:
        known = FaultKind(kind)
    except ValueError:
        names = ", ".join(each.value for each in FaultKind)
        raise FaultSpecError(f"there is no fault {kind!r}; there are {names}") from None
    unknown = [key for key in details if key not in (*_SECONDS, "member")]
    if unknown:
        raise FaultSpecError(f"a fault has no {unknown[0]!r}; it has {', '.join(_SECONDS)} and member")
    return FaultOrder(
        kind=known,
        at_s=_seconds(details, "at_s") or 0.0,
        for_s=_seconds(details, "for_s"),
        every_s=_seconds(details, "every_s"),
        member=str(details.get("member", "")),
        delay_s=_seconds(details, "delay_s") or 2.0,
    )


def _seconds(details: Mapping[str, object], key: str) -> float | None:
    value = details.get(key)
    if value is None:
        return None
    try:
        seconds = float(str(value))
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds <= _MOST_S:
        raise FaultSpecError(f"{key} has to be a number of seconds, not {value!r}")
    return seconds
