"""What a phone system has in its phone books, and the contacts that this makes."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from callboard.domain.people.contact import Contact, ContactNumber, ContactSource, NumberKind, tidy_contact

_ID = "phone-system-{record_id}"


@dataclass(frozen=True, slots=True)
class PhoneBookEntry:
    """One entry of a phone book: of the company's, or of extension `owner`'s own. Plain text; `number` as it stands
    there."""

    record_id: int
    name: str = ""
    company: str = ""
    number: str = ""
    owner: str = ""


def contacts_in(entries: Iterable[PhoneBookEntry]) -> tuple[Contact, ...]:
    """The contacts of these. An entry has one number, so those that are called the same are one contact."""
    together: defaultdict[tuple[str, str], list[PhoneBookEntry]] = defaultdict(list)
    for entry in entries:
        called = entry.name, entry.company
        together[called if any(called) else ("", entry.number)].append(entry)
    return tuple(_contact_of(same) for same in together.values())


def _contact_of(entries: list[PhoneBookEntry]) -> Contact:
    first = min(entries, key=lambda entry: entry.record_id)
    numbers = [
        ContactNumber(entry.number, NumberKind.OTHER) for entry in sorted(entries, key=lambda one: one.record_id)
    ]
    return tidy_contact(
        first.name,
        first.company,
        numbers,
        contact_id=_ID.format(record_id=first.record_id),
        source=ContactSource.PHONE_SYSTEM,
    )
