"""How much may come in from outside: the same twice is one, and too much of it shuts the gate."""

from dataclasses import dataclass, replace
from enum import StrEnum

MERGED_WITHIN_S = 3.0
"""A link that is clicked twice, or one that is selected and clicked, is one wish."""
MOST_IN_A_MINUTE = 5
MINUTE_S = 60.0


class Admission(StrEnum):
    """What becomes of something that arrived."""

    TAKEN = "taken"
    MERGED = "merged"  # it is there already
    TOO_MANY = "too-many"  # one more than a minute may bring: the gate is shut from now on
    SHUT = "shut"


@dataclass(frozen=True, slots=True)
class OutsideGate:
    """`arrivals` are the last minute's, each with what it was and its moment in seconds of a clock that nobody sets."""

    arrivals: tuple[tuple[str, float], ...] = ()
    is_shut: bool = False

    def after(self, what: str, now_s: float) -> "tuple[OutsideGate, Admission]":
        """The gate after `what` (a number, or a text without one) arrived, and what becomes of it."""
        if self.is_shut:
            return self, Admission.SHUT
        lately = tuple((other, at_s) for other, at_s in self.arrivals if now_s - at_s < MINUTE_S)
        if any(other == what and now_s - at_s < MERGED_WITHIN_S for other, at_s in lately):
            return replace(self, arrivals=lately), Admission.MERGED
        if len(lately) >= MOST_IN_A_MINUTE:
            return OutsideGate(is_shut=True), Admission.TOO_MANY
        return OutsideGate((*lately, (what, now_s))), Admission.TAKEN
