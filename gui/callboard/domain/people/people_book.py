"""Everybody in the directory, in the order of a list, prepared for a search at every keystroke. It never changes: an
edit gives the next book, and what is far from the edit is shared."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import merge
from types import MappingProxyType

from callboard.domain.folded_text import word_starts
from callboard.domain.people.contact import Contact
from callboard.domain.people.people_edit import PeopleEdit

NUMBER_END = "\x1f"
"""In what a search looks at, behind each number; before it there is a space, as before each word."""
BEGINNING = 2
"""Letters, at most, for which the rows are known beforehand."""
_FEW = 200
"""Contacts that are put into their places one by one; with more of them all are sorted anew."""

_SORTED_AT_ONCE = 2_000
_NO_LETTERS: Mapping[str, Sequence[int]] = MappingProxyType({})

_Place = tuple[str, str, str]


class PeopleBook:
    """All contacts, sorted by what they are called. Made by `people_book`.

    Row for row, a search looks at `keys`: the name, the company and the numbers, folded, with a space before every
    start of a word. `names` are their beginnings: what the contact is called. `beginnings` has, for each one or
    two letters, the rows in which they begin a word, those where they begin one of the name first; it is empty after an
    edit, when rows have moved.
    """

    __slots__ = ("_by_id", "beginnings", "contacts", "keys", "names")

    def __init__(
        self,
        contacts: list[Contact],
        keys: list[str],
        names: list[str],
        by_id: dict[str, Contact],
        beginnings: Mapping[str, Sequence[int]] = _NO_LETTERS,
    ) -> None:
        self.contacts = contacts
        self.keys = keys
        self.names = names
        self._by_id = by_id
        self.beginnings = beginnings

    def __len__(self) -> int:
        return len(self.contacts)

    def at(self, row: int) -> Contact:
        """The contact in that row."""
        return self.contacts[row]

    def by_id(self, contact_id: str) -> Contact | None:
        """The contact with that id."""
        return self._by_id.get(contact_id)

    def row_of(self, contact_id: str) -> int | None:
        """Where the contact is, None when it is not here."""
        contact = self._by_id.get(contact_id)
        return None if contact is None else self._row_at(_place_of(contact))

    def after(self, edit: PeopleEdit) -> PeopleBook:
        """The book once `edit` was made. Contacts that it takes out and that are not here are passed over."""
        coming = {contact.id: contact for contact in edit.after}
        leaving = {contact.id for contact in edit.before} | coming.keys()
        if len(leaving) > _FEW:
            rest = [contact for contact in self.contacts if contact.id not in leaving]
            return people_book([*rest, *edit.after])
        next_book = PeopleBook(list(self.contacts), list(self.keys), list(self.names), dict(self._by_id))
        for contact_id in leaving:
            next_book._take_out(contact_id)
        for contact in coming.values():
            next_book._put_in(contact)
        return next_book

    def _row_at(self, place: _Place) -> int:
        names, keys, contacts = self.names, self.keys, self.contacts
        return bisect_left(range(len(names)), place, key=lambda row: (names[row], keys[row], contacts[row].id))

    def _take_out(self, contact_id: str) -> None:
        row = self.row_of(contact_id)
        if row is None:
            return
        for column in (self.contacts, self.keys, self.names):
            del column[row]
        del self._by_id[contact_id]

    def _put_in(self, contact: Contact) -> None:
        place = _place_of(contact)
        row = self._row_at(place)
        self.contacts.insert(row, contact)
        self.keys.insert(row, place[1])
        self.names.insert(row, place[0])
        self._by_id[contact.id] = contact


EMPTY_BOOK = PeopleBook([], [], [], {})


def people_book(contacts: Iterable[Contact]) -> PeopleBook:
    """The book of these, each id once. A third of a second for 50,000: not on the window's thread."""
    by_id = {contact.id: contact for contact in contacts}
    places = _in_order([_place_of(contact) for contact in by_id.values()])
    keys, names = [key for _, key, _ in places], [name for name, _, _ in places]
    contacts_in_order = [by_id[contact_id] for _, _, contact_id in places]
    return PeopleBook(contacts_in_order, keys, names, by_id, _beginnings(keys, names))


def _in_order(places: Sequence[_Place]) -> list[_Place]:
    """Sorted piece by piece: while Python sorts, no other thread runs, and the window is one of them."""
    pieces = (sorted(places[start : start + _SORTED_AT_ONCE]) for start in range(0, len(places), _SORTED_AT_ONCE))
    return list(merge(*pieces))


def _beginnings(keys: Sequence[str], names: Sequence[str]) -> dict[str, array[int]]:
    """What a search does first, and for which it has most to do: done before somebody waits for it."""
    named: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    others: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    for row, (name, key) in enumerate(zip(names, keys, strict=True)):
        own = _beginnings_in(name)
        for letters in own:
            named[letters].append(row)
        for letters in _beginnings_in(key[len(name) :]) - own:
            others[letters].append(row)
    return {letters: named[letters] + others[letters] for letters in (*named, *others)}


def _beginnings_in(key: str) -> set[str]:
    words = key.split()
    return {word[:1] for word in words} | {word[:BEGINNING] for word in words}


def _place_of(contact: Contact) -> _Place:
    numbers = "".join(f" {one.number.removeprefix('+')}{NUMBER_END}" for one in contact.numbers)
    name = word_starts(contact.shown_name)
    return name, f"{name} {word_starts(contact.company)} {numbers}", contact.id
