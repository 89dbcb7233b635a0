"""Numbers of contacts that a field for a name or number offers while somebody types."""

from collections.abc import Callable, Sequence
from itertools import islice

from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.people.contact import Contact
from callboard.domain.people.people_book import PeopleBook
from callboard.domain.people.people_search import PeopleSearch
from callboard.models.people.offered_number import OfferedNumber

MOST_LOOKED_AT = 50
"""Contacts; who matches best comes first, and nobody reads on."""


class ContactOffers:
    """Searches `book()` as the page of contacts does. `country` gives two letters, "" for not known."""

    def __init__(self, book: Callable[[], PeopleBook], country: Callable[[], str]) -> None:
        self._book = book
        self._country = country
        self._search = PeopleSearch()

    def __call__(self, typed: str, most: int) -> Sequence[OfferedNumber]:
        """At most `most` numbers that match `typed`; none while nothing is typed."""
        if not typed.strip() or most <= 0:
            return ()
        book, digits = self._book(), _digits_of(typed)
        rows = self._search.rows(book, typed, self._country())
        found = (one for row in rows[:MOST_LOOKED_AT] for one in _numbers_of(book.at(row), digits))
        return tuple(islice(found, most))


def _digits_of(typed: str) -> str:
    number = clean_number(typed)
    return number.removeprefix("+").lstrip("0") if isinstance(number, str) else ""


def _numbers_of(contact: Contact, digits: str) -> list[OfferedNumber]:
    """All numbers of somebody found by the name; of somebody found by digits those that hold them."""
    holding = [one for one in contact.numbers if digits and digits in one.number]
    numbers = holding or contact.numbers
    # Where there is only a company, it stands in the place of the name.
    name, company = (contact.name, contact.company) if contact.name else (contact.shown_name, "")
    return [OfferedNumber(one.number, one.kind, name, company, contact.id) for one in numbers]
