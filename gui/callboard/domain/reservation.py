"""Somebody is reserved by reception: a mark of this program alone, which the phone system knows nothing of."""

from collections.abc import Iterable
from dataclasses import dataclass

FOR_MINUTES = (15, 30, 60)
"""So long somebody may be reserved; the other choice is until the mark is removed."""


@dataclass(frozen=True, slots=True)
class Reservation:
    """Extension `number`, until `until_s` (Unix time in seconds); 0: until somebody removes it."""

    number: str
    until_s: float = 0.0


def with_reservation(kept: Iterable[Reservation], newest: Reservation) -> tuple[Reservation, ...]:
    """`kept` with `newest` at the end, each number once."""
    return (*without_reservation(kept, newest.number), newest)


def without_reservation(kept: Iterable[Reservation], number: str) -> tuple[Reservation, ...]:
    """`kept` without that of `number`."""
    return tuple(each for each in kept if each.number != number)
