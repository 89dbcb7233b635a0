"""Before anything is taken from a file it is said what that would do, and all of it can be undone."""

from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.people.contact import Contact, ContactNumber, ContactSource, tidy_contact
from callboard.domain.people.people_book import people_book
from callboard.domain.people.people_import import preview_of
from callboard.domain.people.people_read import PeopleRead
from tests.doubles.people_at_random import contacts


def someone(name: str, *numbers: str, company: str = "", notes: str = "") -> Contact:
    return tidy_contact(name, company, [ContactNumber(number) for number in numbers], notes)


def test_who_is_new_who_is_there_and_who_gets_more() -> None:
    there = [someone("Anna", "0301"), someone("Bob", "0302"), someone("Greta", "0303", notes="kind")]
    read = PeopleRead((someone("Zoe", "0309"), someone("Anna", "0301"), someone("Bob", "0171"), someone("Nobody")))
    preview = preview_of(read, there, "DE")
    assert [contact.name for contact in preview.new] == ["Zoe", "Nobody"]
    (bob,) = preview.joined
    assert (bob.before, [one.number for one in bob.after.numbers]) == (there[1], ["0302", "0171"])
    assert (preview.same, preview.new_without_number) == (1, 1)
    assert [contact.name for contact in preview.edit(False, with_numberless=False).after] == ["Zoe"]


def test_the_same_person_twice_in_a_file_is_one() -> None:
    read = PeopleRead((someone("Anna", "0301"), someone("ANNA", "0302"), someone("Anna", "0301")))
    preview = preview_of(read, (), "DE")
    assert [[one.number for one in contact.numbers] for contact in preview.new] == [["0301", "0302"]]
    assert preview.same == 1


def test_what_the_phone_system_keeps_is_not_changed_by_a_file() -> None:
    theirs = tidy_contact("Anna", numbers=[ContactNumber("0301")], source=ContactSource.PHONE_SYSTEM)
    preview = preview_of(PeopleRead((someone("Anna", "0302"),)), [theirs], "DE")
    assert len(preview.new) == 1
    assert preview.joined == ()


@given(st.lists(contacts, max_size=5), st.lists(contacts, max_size=5))
def test_undoing_an_import_leaves_what_was_there(before: list[Contact], coming: list[Contact]) -> None:
    book = people_book(before)
    edit = preview_of(PeopleRead(tuple(coming)), book.contacts, "GB").edit()
    assert book.after(edit).after(edit.undone).contacts == book.contacts


@given(st.lists(contacts.filter(lambda contact: not contact.is_empty), max_size=6))
def test_taking_the_same_file_twice_changes_nothing_more(coming: list[Contact]) -> None:
    read = PeopleRead(tuple(coming))
    book = people_book(())
    book = book.after(preview_of(read, book.contacts, "GB").edit())
    again = preview_of(read, book.contacts, "GB")
    assert again.new == ()
