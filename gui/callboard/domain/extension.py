"""An internal phone and the state a receptionist reads from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.calls.call import Leg, LegState

AVAILABLE_PROFILE = "Available"
DO_NOT_DISTURB_LABELS = frozenset(
    {"do not disturb", "dnd", "bitte nicht stören", "nicht stören", "ne pas déranger", "no molestar"}
)
"""3CX 11 and 12 have no such profile of their own: an administrator renames one of the custom ones. What it is
called is all that says it (`gui/decisions/0007-do-not-disturb-by-its-name.md`)."""


class ExtensionState(StrEnum):
    """The states of the board, in the order in which they win when several apply (ui-spec, section 6)."""

    RINGING = "ringing"
    DIALLING = "dialling"
    TALKING = "talking"
    ON_HOLD = "on-hold"
    OFFLINE = "offline"
    DO_NOT_DISTURB = "do-not-disturb"
    AWAY = "away"
    FREE = "free"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Extension:
    """One internal number. `registered` and `profile` are None while the phone system did not say."""

    number: str
    name: str
    groups: tuple[str, ...] = ()
    registered: bool | None = None
    profile: str | None = None
    profile_label: str = ""


_STATE_OF_LEG = {
    LegState.RINGING: ExtensionState.RINGING,
    LegState.DIALLING: ExtensionState.DIALLING,
    LegState.CONNECTED: ExtensionState.TALKING,
    LegState.HOLDING: ExtensionState.ON_HOLD,
    LegState.HELD: ExtensionState.ON_HOLD,
}
_BUSY_ORDER = (
    ExtensionState.RINGING,
    ExtensionState.DIALLING,
    ExtensionState.TALKING,
    ExtensionState.ON_HOLD,
)


def state_of(extension: Extension, legs: Iterable[Leg]) -> ExtensionState:
    """What the board shows for `extension` while it takes part in `legs`."""
    seen = {_STATE_OF_LEG.get(leg.state) for leg in legs}
    for state in _BUSY_ORDER:
        if state in seen:
            return state
    if extension.registered is None:
        return ExtensionState.UNKNOWN
    if not extension.registered:
        return ExtensionState.OFFLINE
    if extension.profile not in (None, "", AVAILABLE_PROFILE):
        is_undisturbed = extension.profile_label.casefold() in DO_NOT_DISTURB_LABELS
        return ExtensionState.DO_NOT_DISTURB if is_undisturbed else ExtensionState.AWAY
    return ExtensionState.FREE


def leading_leg(legs: Iterable[Leg]) -> Leg | None:
    """The leg that decides the state; among equals the newest call."""
    candidates = [leg for leg in legs if leg.state in _STATE_OF_LEG]
    if not candidates:
        return None
    return min(candidates, key=lambda leg: (_BUSY_ORDER.index(_STATE_OF_LEG[leg.state]), -leg.call_id))
