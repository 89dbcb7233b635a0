"""Whose number it is, in whatever form it is written, after every edit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.numbers.number_identity import is_same_outside
from callboard.domain.people.contact import Contact, ContactNumber, ContactSource, tidy_contact
from callboard.domain.people.known_people import known_people
from callboard.domain.people.people_edit import PeopleEdit, changed, removed
from tests.doubles.people_at_random import contacts, number_texts


def someone(name: str, *numbers: str, company: str = "", source: ContactSource = ContactSource.OWN) -> Contact:
    return tidy_contact(name, company, [ContactNumber(number) for number in numbers], source=source)


@pytest.mark.parametrize("number", ["+442079460311", "02079460311", "00442079460311"])
def test_a_number_is_known_in_every_form(number: str) -> None:
    known = known_people([someone("Anna", "020 7946 0311"), someone("Bob", "020 7946 0312")], "GB")
    assert known.name_for(number) == "Anna"
    assert known.name_for("+492079460311") == ""
    assert known.name_for("") == ""


@given(st.lists(contacts, max_size=6), st.lists(number_texts, max_size=4))
def test_it_is_whoever_a_look_at_everybody_finds(people: list[Contact], asked: list[str]) -> None:
    known = known_people(people, "GB")
    for number in [*asked, *(one.number for contact in people for one in contact.numbers)]:
        having = {
            contact.id
            for contact in people
            if any(is_same_outside(one.number, number, "GB") for one in contact.numbers)
        }
        assert {contact.id for contact in known.contacts_for(number)} == having


@given(st.lists(contacts, max_size=5), st.lists(contacts, max_size=5), st.data())
def test_an_edit_gives_what_would_be_known_anew(
    before: list[Contact], coming: list[Contact], data: st.DataObject
) -> None:
    leaving = data.draw(st.lists(st.sampled_from(before), unique_by=id) if before else st.just([]))
    after = known_people(before, "GB").after(PeopleEdit(tuple(leaving), tuple(coming)))
    people = [each for each in before if each not in leaving] + coming
    anew = known_people(people, "GB")
    for contact in before + coming:
        for one in contact.numbers:
            assert set(after.contacts_for(one.number)) == set(anew.contacts_for(one.number))


def test_who_changes_is_known_by_the_new_name_and_the_old_number_by_none() -> None:
    anna = someone("Anna", "0301234567")
    greta = tidy_contact("Greta", numbers=[ContactNumber("0309999999")], contact_id=anna.id)
    known = known_people([anna], "DE")
    assert known.name_for("0301234567") == "Anna"
    known = known.after(changed(anna, greta))
    assert (known.name_for("0301234567"), known.name_for("+49309999999")) == ("", "Greta")
    assert known.after(removed([greta])).name_for("0309999999") == ""


def test_a_number_that_a_firm_shares_is_called_by_the_firm() -> None:
    people = [someone(name, "0301234567", company="Finch Ltd") for name in ("Anna", "Bob")]
    assert known_people(people, "DE").name_for("0301234567") == "Finch Ltd"
    strangers = [someone("Anna", "0301234567"), someone("Bob", "0301234567", company="Finch Ltd")]
    assert known_people(strangers, "DE").name_for("0301234567") == "Anna"


def test_what_is_kept_here_counts_more_than_a_phone_book() -> None:
    theirs = someone("F. Ltd", "0301234567", source=ContactSource.PHONE_SYSTEM)
    assert known_people([theirs, someone("Finch", "0301234567")], "DE").name_for("0301234567") == "Finch"
    assert known_people([theirs], "DE").name_for("0301234567") == "F. Ltd"
