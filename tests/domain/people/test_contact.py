"""Whatever comes from outside becomes a contact that can be shown, kept and called."""

from hypothesis import given

from callboard.domain.people.contact import (
    LONGEST_NAME,
    LONGEST_NOTES,
    MOST_NUMBERS,
    Contact,
    ContactNumber,
    ContactSource,
    NumberKind,
    own_copy,
    tidy_contact,
)
from tests.doubles.people_at_random import contacts


@given(contacts)
def test_tidying_twice_changes_nothing(contact: Contact) -> None:
    name, company, numbers, notes = contact.said
    assert tidy_contact(name, company, numbers, notes).said == contact.said


def test_names_are_plain_text_and_no_longer_than_they_may_be() -> None:
    contact = tidy_contact("Anna\u202e\x00 Berg\n" + "x" * 500, "\u200bFinch\tLtd", notes="one\r\ntwo\x07\n\n")
    assert contact.name.startswith("Anna Berg x")
    assert len(contact.name) == LONGEST_NAME
    assert contact.company == "Finch Ltd"
    assert contact.notes == "one\ntwo"
    assert len(tidy_contact("x", notes="y" * 100_000).notes) == LONGEST_NOTES


def test_numbers_are_as_they_are_dialled_and_each_is_there_once() -> None:
    given_numbers = [
        ContactNumber("+44 (0)20 7946-0311", NumberKind.WORK),
        ContactNumber("call me"),
        ContactNumber("+442079460311", NumberKind.MOBILE),
        ContactNumber("204"),
    ]
    contact = tidy_contact("Anna", numbers=given_numbers)
    assert contact.numbers == (ContactNumber("+442079460311", NumberKind.WORK), ContactNumber("204"))
    many = tidy_contact("Anna", numbers=(ContactNumber(str(number)) for number in range(100, 1000)))
    assert len(many.numbers) == MOST_NUMBERS


def test_it_is_called_by_the_first_thing_that_is_known() -> None:
    number = (ContactNumber("0301"),)
    assert Contact("1", "Anna", "Finch", number).shown_name == "Anna"
    assert Contact("1", "", "Finch", number).shown_name == "Finch"
    assert Contact("1", "", "", number).shown_name == "0301"
    assert Contact("1", "", "", number).caller_name == ""
    assert Contact("1", "").is_empty


def test_a_copy_of_what_the_phone_system_keeps_is_ours() -> None:
    theirs = tidy_contact("Anna", source=ContactSource.PHONE_SYSTEM)
    ours = own_copy(theirs)
    assert (theirs.is_own, ours.is_own) == (False, True)
    assert ours.id != theirs.id
    assert ours.said == theirs.said
