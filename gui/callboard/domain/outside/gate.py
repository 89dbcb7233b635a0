"""How much may come in from outside: the same twice is one, and too many numbers shut the gate."""

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
    PASSED_OVER = "passed-over"  # no other number, and too often; a new number may still come
    TOO_MANY = "too-many"  # one number more than a minute may bring: the gate is shut from now on
    SHUT = "shut"


class Kind(StrEnum):
    """What it was. Only a new number counts towards shutting the gate."""

    NUMBER = "number"
    REPEAT = "repeat"  # a number that the same minute has brought before
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Arrived:
    """`at_s` in seconds of a clock that nobody sets."""

    what: str
    kind: Kind
    at_s: float


@dataclass(frozen=True, slots=True)
class OutsideGate:
    """`arrivals` are the last minute's."""

    arrivals: tuple[Arrived, ...] = ()
    is_shut: bool = False

    def after(self, what: str, now_s: float, *, is_number: bool = True) -> "tuple[OutsideGate, Admission]":
        """The gate after `what` (a number, or a text without one) arrived, and what becomes of it."""
        if self.is_shut:
            return self, Admission.SHUT
        lately = tuple(each for each in self.arrivals if now_s - each.at_s < MINUTE_S)
        same = [each for each in lately if each.what == what and (each.kind is not Kind.NOTHING) is is_number]
        if any(now_s - each.at_s < MERGED_WITHIN_S for each in same):
            return replace(self, arrivals=lately), Admission.MERGED
        kind = (Kind.REPEAT if same else Kind.NUMBER) if is_number else Kind.NOTHING
        numbers = {each.what for each in lately if each.kind is not Kind.NOTHING}
        count = len(numbers) if kind is Kind.NUMBER else sum(each.kind is kind for each in lately)
        if count < MOST_IN_A_MINUTE:
            return OutsideGate((*lately, Arrived(what, kind, now_s))), Admission.TAKEN
        if kind is Kind.NUMBER:
            return OutsideGate(is_shut=True), Admission.TOO_MANY
        return replace(self, arrivals=lately), Admission.PASSED_OVER
