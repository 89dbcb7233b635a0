"""Numbers of contacts that are offered while somebody types."""

import pytest

from callboard.domain.people.contact import Contact
from callboard.domain.people.people_book import people_book
from callboard.models.people.contact_offers import ContactOffers
from tests.doubles.address_book import MAYA, small_book
from tests.doubles.many_contacts import many_contacts


@pytest.fixture
def offers() -> ContactOffers:
    book = small_book()
    return ContactOffers(lambda: book, lambda: "GB")


def test_every_number_of_who_was_found_by_the_name(offers: ContactOffers) -> None:
    found = offers("maya", 10)
    assert [(one.number, one.kind, one.name, one.company) for one in found] == [
        (each.number, each.kind, "Maya Finch", "Finch Logistik, Berlin") for each in MAYA.numbers
    ]


def test_of_somebody_found_by_digits_the_number_that_holds_them(offers: ContactOffers) -> None:
    assert [one.number for one in offers("+49170", 10)] == ["+491701234567"]
    assert [one.number for one in offers("0311", 10)] == ["02079460311"]


def test_a_firm_without_a_name_is_called_by_its_own(offers: ContactOffers) -> None:
    (found,) = offers("penrose", 10)
    assert (found.name, found.company) == ("Penrose Freight", "")


def test_nobody_while_nothing_is_typed_or_nobody_has_a_number(offers: ContactOffers) -> None:
    assert offers("  ", 10) == ()
    assert offers("nobody", 10) == ()
    assert offers("maya", 0) == ()


def test_never_more_than_are_wanted() -> None:
    book = people_book(many_contacts(500))
    offers = ContactOffers(lambda: book, lambda: "GB")
    assert len(offers("p", 7)) == 7


def test_a_new_book_is_searched_at_once() -> None:
    books = [people_book(())]
    offers = ContactOffers(lambda: books[-1], lambda: "")
    assert offers("maya", 10) == ()
    books.append(people_book([Contact("m", "Maya", "", MAYA.numbers)]))
    assert [one.name for one in offers("maya", 1)] == ["Maya"]
