"""Contacts that are probably the same, and one contact out of several: no number and no note is lost."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from callboard.domain.folded_text import folded
from callboard.domain.numbers.number_identity import is_same_outside, shelf_of
from callboard.domain.people.contact import LONGEST_NOTES, MOST_NUMBERS, Contact, ContactNumber, NumberKind
from callboard.domain.people.people_edit import PeopleEdit


def duplicates_in(contacts: Iterable[Contact], country: str) -> tuple[tuple[Contact, ...], ...]:
    """Groups of contacts that are kept here and are probably the same, each contact in one group at most.

    They are called the same, and either share a number or are of the same firm, or of none as far as is known.
    """
    by_name: defaultdict[str, list[Contact]] = defaultdict(list)
    for contact in contacts:
        if contact.is_own and (name := folded(contact.caller_name)):
            by_name[name].append(contact)
    groups: list[tuple[Contact, ...]] = []
    for namesakes in by_name.values():
        if len(namesakes) > 1:
            groups += _groups_among(namesakes, country)
    return tuple(groups)


def are_alike(one: Contact, other: Contact, country: str) -> bool:
    """Whether two contacts that are called the same are probably the same."""
    companies = {folded(one.company), folded(other.company)} - {""}
    if len(companies) < 2:
        return True
    return any(is_same_outside(a.number, b.number, country) for a in one.numbers for b in other.numbers)


def merged_contact(contacts: Sequence[Contact], country: str = "") -> Contact | None:
    """One contact out of these, with the id of the first that is kept here. None when it would become larger than a
    contact may be, or when there is nothing to merge.

    Names and companies that differ from those of the first go into the notes. Of a number in two forms the
    international one stays.
    """
    own = [contact for contact in contacts if contact.is_own]
    if len(contacts) < 2 or not own:
        return None
    first = own[0]
    name = next((contact.name for contact in contacts if contact.name), "")
    company = next((contact.company for contact in contacts if contact.company), "")
    numbers = merged_numbers((one for contact in contacts for one in contact.numbers), country)
    notes = "\n".join(dict.fromkeys(_lines_of(contacts, name, company)))
    if len(numbers) > MOST_NUMBERS or len(notes) > LONGEST_NOTES:
        return None
    return Contact(first.id, name, company, numbers, notes)


def merge_of(contacts: Sequence[Contact], country: str = "") -> PeopleEdit | None:
    """The edit that makes one of them; None as of `merged_contact`. What the phone system keeps stays there."""
    merged = merged_contact(contacts, country)
    return None if merged is None else PeopleEdit(tuple(each for each in contacts if each.is_own), (merged,))


def merged_numbers(numbers: Iterable[ContactNumber], country: str) -> tuple[ContactNumber, ...]:
    """Each of `numbers` once, in their order; of its kinds the one that says most."""
    given = list(numbers)
    stays: dict[str, int] = {}
    shelves: defaultdict[str, list[str]] = defaultdict(list)
    kinds: dict[str, NumberKind] = {}
    # The international form first: it is the same in every country, so nothing is the same as two that differ.
    for place, one in sorted(enumerate(given), key=lambda each: not each[1].number.startswith("+")):
        shelf = shelves[shelf_of(one.number, is_outside=True)]
        kept = next((each for each in shelf if is_same_outside(each, one.number, country)), "")
        if not kept:
            shelf.append(one.number)
            kept = one.number
        stays[kept] = min(place, stays.get(kept, place))
        if kinds.get(kept, NumberKind.OTHER) is NumberKind.OTHER:
            kinds[kept] = one.kind
    return tuple(ContactNumber(number, kinds[number]) for number in sorted(stays, key=lambda number: stays[number]))


def _lines_of(contacts: Sequence[Contact], name: str, company: str) -> Iterable[str]:
    for contact in contacts:
        called = [said for said, kept in ((contact.name, name), (contact.company, company)) if said and said != kept]
        if called:
            yield ", ".join(called)
    for contact in contacts:
        if contact.notes:
            yield contact.notes


def _groups_among(namesakes: Sequence[Contact], country: str) -> list[tuple[Contact, ...]]:
    """Each joins the first group in which everybody is like it."""
    groups: list[list[Contact]] = []
    for contact in namesakes:
        for group in groups:
            if all(are_alike(contact, other, country) for other in group):
                group.append(contact)
                break
        else:
            groups.append([contact])
    return [tuple(group) for group in groups if len(group) > 1]
