"""Calls as the phone system reports them: legs, and calls made of legs with one call id."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class LegState(StrEnum):
    """What one party of a call is doing (ConnectionStatus of the vendor's model)."""

    DIALLING = "dialling"  # this party started it and waits for the other side
    RINGING = "ringing"  # this party is being called
    CONNECTED = "connected"
    HOLDING = "holding"  # this party put the other side on hold
    HELD = "held"  # the other side put this party on hold
    UNKNOWN = "unknown"


class CallDirection(StrEnum):
    """Which way a call goes, seen from the phone system."""

    INCOMING = "incoming"  # somebody outside began it
    OUTGOING = "outgoing"
    INTERNAL = "internal"
    UNKNOWN = "unknown"  # it is not known who began it


class LegKey(NamedTuple):
    """Identifies a leg for as long as the phone system runs."""

    call_id: int
    leg_id: int


@dataclass(frozen=True, slots=True)
class Leg:
    """One party's part in one call.

    `number` is the party: an internal number, a conference slot as it is dialled ("701", "700**101"), or the
    outside number when `line` (the external line that carries it) is set. `other_party` is what the PBX names as
    the other side, a hint only. `since` is the moment of the steady clock, in seconds, at which
    this state began, None if not known. `via` is the queue, ring group or menu through which the call came to this
    party (`OriginatedBy`), "" when it came straight or that is not known.
    """

    call_id: int
    leg_id: int
    number: str
    state: LegState
    other_party: str = ""
    line: str = ""
    since: float | None = None
    via: str = ""

    @property
    def key(self) -> LegKey:
        """The identity of this leg."""
        return LegKey(self.call_id, self.leg_id)

    @property
    def is_outside(self) -> bool:
        """Whether this party is beyond an external line."""
        return bool(self.line)


@dataclass(frozen=True, slots=True)
class Call:
    """All legs with one call id, ordered by leg id."""

    call_id: int
    legs: tuple[Leg, ...]

    @property
    def is_connected(self) -> bool:
        """Whether at least two parties can hear each other, as far as the phone system tells."""
        return sum(leg.state is LegState.CONNECTED for leg in self.legs) > 1

    @property
    def direction(self) -> CallDirection:
        """By who began it, which is the party with the first leg: what the phone system says of a leg (`IsInbound`) is
        wrong after a transfer."""
        began = self.legs[0]
        if began.leg_id != 1:
            return CallDirection.UNKNOWN  # who began it has passed it on
        if began.is_outside:
            return CallDirection.INCOMING
        is_outgoing = any(leg.is_outside for leg in self.legs)
        return CallDirection.OUTGOING if is_outgoing else CallDirection.INTERNAL
