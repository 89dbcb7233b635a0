"""One entry of the directory: a person or a firm, with every number they have and what was noted about them."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.numbers.phone_number import clean_number, printable

LONGEST_NAME = 80
LONGEST_COMPANY = 80
LONGEST_NOTES = 8_000
"""Characters. What is longer than one of these is cut when it comes from outside."""
MOST_NUMBERS = 50
"""Of one contact; a file that says more of somebody was not written by people."""


class NumberKind(StrEnum):
    """What kind of phone a number is."""

    WORK = "work"
    MOBILE = "mobile"
    HOME = "home"
    FAX = "fax"
    MAIN = "main"  # of the whole firm
    OTHER = "other"


class ContactSource(StrEnum):
    """Where a contact is kept."""

    OWN = "own"  # here: made or imported, and can be changed
    PHONE_SYSTEM = "phone-system"  # in a phone book of the phone system: it can be looked at only


@dataclass(frozen=True, slots=True)
class ContactNumber:
    """A number as people know it: without what a phone system wants before it."""

    number: str
    kind: NumberKind = NumberKind.OTHER


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or a firm. `name` is "" for a firm that is known by its `company` alone; `notes` may have several
    lines. Whatever comes from outside becomes one by `tidy_contact`."""

    id: str
    name: str
    company: str = ""
    numbers: tuple[ContactNumber, ...] = ()
    notes: str = ""
    source: ContactSource = ContactSource.OWN

    @property
    def shown_name(self) -> str:
        """What it is called in a list: by its name, its company, or the first of its numbers."""
        return self.name or self.company or (self.numbers[0].number if self.numbers else "")

    @property
    def caller_name(self) -> str:
        """What it is called where its number shows already; "" when nobody knows more than that."""
        return self.name or self.company

    @property
    def is_own(self) -> bool:
        """Whether it can be changed here."""
        return self.source is ContactSource.OWN

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing by which anybody could be found."""
        return not (self.name or self.company or self.numbers)

    @property
    def said(self) -> tuple[str, str, tuple[ContactNumber, ...], str]:
        """All it says, whoever keeps it: two that say the same are copies of each other."""
        return self.name, self.company, self.numbers, self.notes


def new_id() -> str:
    """An id that no other contact has, on any computer."""
    return os.urandom(16).hex()


def tidy_contact(
    name: str,
    company: str = "",
    numbers: Iterable[ContactNumber] = (),
    notes: str = "",
    *,
    contact_id: str = "",
    source: ContactSource = ContactSource.OWN,
) -> Contact:
    """A contact out of what came from outside: plain text, as long as it may be, each number once and ready to dial.

    What is no number is left out; who wants to tell people so asks `clean_number` before. Tidying again changes
    nothing.
    """
    return Contact(
        contact_id or new_id(),
        printable(name, LONGEST_NAME),
        printable(company, LONGEST_COMPANY),
        _each_once(numbers),
        tidy_notes(notes),
        source,
    )


def own_copy(contact: Contact) -> Contact:
    """`contact` as one that is kept here, with an id of its own."""
    return replace(contact, id=new_id(), source=ContactSource.OWN)


def tidy_notes(text: str) -> str:
    """Notes as they are kept: lines of plain text, no empty ones at the ends."""
    lines = text[: 2 * LONGEST_NOTES].splitlines()
    kept = "\n".join(printable(line, LONGEST_NOTES) for line in lines).strip("\n")
    return kept if len(kept) <= LONGEST_NOTES else f"{kept[: LONGEST_NOTES - 1].rstrip()}…"


def _each_once(numbers: Iterable[ContactNumber]) -> tuple[ContactNumber, ...]:
    found: dict[str, ContactNumber] = {}
    for one in numbers:
        cleaned = clean_number(one.number)
        if isinstance(cleaned, str):
            found.setdefault(cleaned, ContactNumber(cleaned, one.kind))
        if len(found) == MOST_NUMBERS:
            break
    return tuple(found.values())
