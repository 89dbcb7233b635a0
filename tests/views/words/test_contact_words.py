"""Contacts and their numbers in words."""

import pytest
from PySide6.QtCore import QObject

from callboard.domain.people.contact import Contact, ContactNumber, NumberKind
from callboard.models.people.offered_number import OfferedNumber
from callboard.views.words.contact_words import (
    company_words,
    contacts_words,
    kind_word,
    name_words,
    number_line,
    offered_line,
    offered_words,
    on_enter_contact,
    spoken_contact,
)
from tests.doubles.address_book import ASA, MAYA, PENROSE, SILENT

pytestmark = pytest.mark.usefixtures("qapp")
ONLY_NUMBER = Contact("n", "", "", (ContactNumber("+4722334455"),))


def test_every_kind_has_a_word_of_its_own() -> None:
    assert len({kind_word(kind) for kind in NumberKind}) == len(NumberKind)


@pytest.mark.parametrize(
    ("contact", "name", "company", "line"),
    [
        (MAYA, "Maya Finch", "Finch Logistik, Berlin", "+49 30 23125042 +1"),
        (PENROSE, "Penrose Freight", "", "02079460311"),
        (SILENT, "Nobody Reachable", "Quiet Ltd", "No number"),
        (ONLY_NUMBER, "+47 22 33 44 55", "", "+47 22 33 44 55"),
        (Contact("e", ""), "No name", "", "No number"),
    ],
)
def test_a_row_says_who_and_how_to_reach_them(contact: Contact, name: str, company: str, line: str) -> None:
    said = name_words(contact), company_words(contact), number_line(contact).replace("020 7946 0311", "02079460311")
    assert said == (name, company, line)


@pytest.mark.parametrize(
    ("contact", "spoken"),
    [
        (MAYA, "Maya Finch, Finch Logistik, Berlin, +49 30 23125042, 2 numbers"),
        (ASA, "Åsa Ødegård, +47 22 33 44 55"),
        (SILENT, "Nobody Reachable, Quiet Ltd, no number"),
        (ONLY_NUMBER, "+47 22 33 44 55"),
    ],
)
def test_it_is_heard_in_one_go(contact: Contact, spoken: str) -> None:
    assert spoken_contact(contact) == spoken


def test_what_enter_does_depends_on_how_many_numbers_there_are() -> None:
    assert on_enter_contact(ASA) == "Enter calls from your phone"
    assert on_enter_contact(MAYA) == "Enter asks which number to call from your phone"
    assert on_enter_contact(SILENT) == "Enter changes the contact"


def test_what_is_offered_says_company_and_kind(qapp: QObject) -> None:
    offered = OfferedNumber("1", NumberKind.MOBILE, "Maya", "Finch Logistik")
    assert offered_line(offered) == "Finch Logistik · Mobile"
    assert offered_words("Maya Finch", "Finch Logistik") == "Maya Finch, Finch Logistik"
    assert offered_words("Penrose", "") == "Penrose"


def test_many_are_counted_as_people_write_it() -> None:
    assert contacts_words(50_000) == "50,000 contacts"


def test_a_name_from_outside_stays_on_its_line() -> None:
    assert name_words(Contact("x", "Two\nlines\u202e")) == "Two lines"
