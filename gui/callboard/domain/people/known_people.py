"""Whose number that is: the directory the other way round, prepared so that a row of calls may ask while it is
painted."""

from collections.abc import Iterable

from callboard.domain.numbers.number_identity import is_same_outside, shelf_of
from callboard.domain.people.contact import Contact
from callboard.domain.people.people_edit import PeopleEdit

_MOST_REMEMBERED = 4_096
"""Answers; there are never as many numbers in sight."""

Shelf = tuple[tuple[str, Contact], ...]
"""Numbers that may be the same, each with who has it."""


class KnownPeople:
    """Contacts by their numbers, for somebody in `country` (two letters, "" for not known). It never changes: an edit
    gives the next one. Made by `known_people`."""

    def __init__(self, shelves: dict[str, Shelf] | None = None, country: str = "") -> None:
        self.country = country
        self._shelves = shelves or {}
        self._answers: dict[str, tuple[Contact, ...]] = {}

    def contacts_for(self, number: str) -> tuple[Contact, ...]:
        """Everybody who has that number, in whatever form; those that are kept here first."""
        known = self._answers.get(number)
        if known is None:
            if len(self._answers) >= _MOST_REMEMBERED:
                self._answers.clear()
            known = self._answers[number] = self._look_up(number)
        return known

    def contact_for(self, number: str) -> Contact | None:
        """Who has that number; of several the first, None when nobody does."""
        return next(iter(self.contacts_for(number)), None)

    def name_for(self, number: str) -> str:
        """What to call whoever has that number: of several that share it their company, "" for nobody."""
        found = self.contacts_for(number)
        if len(found) > 1 and len({contact.caller_name for contact in found}) > 1:
            companies = {contact.company for contact in found if contact.is_own == found[0].is_own}
            if len(companies) == 1 and "" not in companies:
                return found[0].company
        return found[0].caller_name if found else ""

    def after(self, edit: PeopleEdit) -> "KnownPeople":
        """What is known once `edit` was made."""
        leaving = {contact.id for contact in edit.before} | {contact.id for contact in edit.after}
        shelves = dict(self._shelves)
        touched = {_shelf(one.number) for contact in edit.before for one in contact.numbers}
        for shelf in touched & shelves.keys():
            shelves[shelf] = tuple(each for each in shelves[shelf] if each[1].id not in leaving)
        _put_on(shelves, edit.after)
        return KnownPeople(shelves, self.country)

    def _look_up(self, number: str) -> tuple[Contact, ...]:
        found = [
            contact
            for other, contact in self._shelves.get(_shelf(number), ())
            if is_same_outside(other, number, self.country)
        ]
        return tuple(sorted(dict.fromkeys(found), key=lambda contact: not contact.is_own))


NOBODY_KNOWN = KnownPeople()


def known_people(contacts: Iterable[Contact], country: str) -> KnownPeople:
    """The index of these. A fifth of a second for 50,000: not on the window's thread."""
    shelves: dict[str, Shelf] = {}
    _put_on(shelves, contacts)
    return KnownPeople(shelves, country)


def _put_on(shelves: dict[str, Shelf], contacts: Iterable[Contact]) -> None:
    for contact in contacts:
        for one in contact.numbers:
            shelf = _shelf(one.number)
            shelves[shelf] = (*shelves.get(shelf, ()), (one.number, contact))


def _shelf(number: str) -> str:
    return shelf_of(number, is_outside=True)
