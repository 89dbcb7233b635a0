"""One number of a contact, as a field for a name or number offers it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from callboard.domain.people.contact import NumberKind


@dataclass(frozen=True, slots=True)
class OfferedNumber:
    """`name` is that of the company where nobody's is known; `contact_id` says whose number it is."""

    number: str
    kind: NumberKind
    name: str
    company: str
    contact_id: str = ""


Offers = Callable[[str, int], Sequence[OfferedNumber]]
"""Gives the numbers that match what was typed, the best match first, at most so many."""


def no_contacts(_typed: str, _most: int) -> Sequence[OfferedNumber]:
    """For a field that offers none, and as long as there is no directory."""
    return ()
