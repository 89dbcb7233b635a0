"""What taking people from a file would do to the directory, before it is done."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from callboard.domain.folded_text import folded
from callboard.domain.people.contact import Contact
from callboard.domain.people.duplicates import are_alike, merged_contact
from callboard.domain.people.people_edit import PeopleEdit
from callboard.domain.people.people_read import PeopleRead


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody who is in the directory already, `before` and `after` what the file says besides was added."""

    before: Contact
    after: Contact


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """`read` is all that the file says. Of its people some are `new`, some are `joined` to contacts that are there, and
    of `same` many the directory knows everything."""

    read: PeopleRead
    new: tuple[Contact, ...] = ()
    joined: tuple[Joined, ...] = ()
    same: int = 0

    @property
    def new_without_number(self) -> int:
        """How many of the new ones have no number."""
        return sum(not contact.numbers for contact in self.new)

    def edit(self, with_joined: bool = True, *, with_numberless: bool = True) -> PeopleEdit:
        """What is done. Without `with_joined` contacts that are there stay as they are; without `with_numberless` new
        ones who have no number are left out."""
        joined = self.joined if with_joined else ()
        new = self.new if with_numberless else tuple(contact for contact in self.new if contact.numbers)
        return PeopleEdit(tuple(one.before for one in joined), (*(one.after for one in joined), *new))


def preview_of(read: PeopleRead, contacts: Iterable[Contact], country: str) -> ImportPreview:
    """What `read` would do to `contacts`. Two people of the file who are the same become one as well."""
    by_name: defaultdict[str, list[Contact]] = defaultdict(list)
    before: dict[str, Contact] = {}
    for contact in contacts:
        if contact.is_own:
            by_name[_called(contact)].append(contact)
            before[contact.id] = contact
    now: dict[str, Contact] = {}
    same = 0
    for person in read.people:
        namesakes = by_name[_called(person)]
        known = next((one for one in namesakes if _is_the_same(one, person, country)), None)
        whole = merged_contact((known, person), country) if known is not None else None
        if known is None or whole is None:
            namesakes.append(person)
            now[person.id] = person
        elif whole == known:
            same += 1
        else:
            namesakes[namesakes.index(known)] = whole
            now[whole.id] = whole
    new = tuple(contact for contact in now.values() if contact.id not in before)
    joined = tuple(Joined(before[contact.id], contact) for contact in now.values() if contact.id in before)
    return ImportPreview(read, new, joined, same)


def _called(contact: Contact) -> str:
    return folded(contact.shown_name)


def _is_the_same(one: Contact, other: Contact, country: str) -> bool:
    """Whoever is called the same and is of the same firm, or has the same number."""
    if one.said == other.said:
        return True
    return bool(one.name) == bool(other.name) and are_alike(one, other, country)
