"""A book after an edit is the book that would be made anew, and what was before stays as it was."""

from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.people.contact import Contact, tidy_contact
from callboard.domain.people.people_book import EMPTY_BOOK, people_book
from callboard.domain.people.people_edit import PeopleEdit, added, changed, removed
from tests.doubles.people_at_random import contacts


@given(st.lists(contacts, max_size=6), st.lists(contacts, max_size=4), st.data())
def test_an_edit_gives_the_book_that_would_be_made_anew(
    before: list[Contact], coming: list[Contact], data: st.DataObject
) -> None:
    leaving = data.draw(st.lists(st.sampled_from(before), unique_by=id) if before else st.just([]))
    book = people_book(before)
    names, kept = list(book.names), list(book.contacts)
    after = book.after(PeopleEdit(tuple(leaving), tuple(coming)))
    expected = people_book([each for each in before if each not in leaving] + coming)
    assert (after.contacts, after.keys, after.names) == (expected.contacts, expected.keys, expected.names)
    assert (book.names, book.contacts) == (names, kept), "the earlier book does not change"
    for row, contact in enumerate(after.contacts):
        assert after.row_of(contact.id) == row
        assert after.by_id(contact.id) == contact
    undone = after.after(PeopleEdit(tuple(leaving), tuple(coming)).undone)
    assert undone.contacts == book.contacts


def test_many_at_once_are_the_same_as_one_by_one() -> None:
    people = [tidy_contact(f"Person {number:03}") for number in range(500)]
    assert EMPTY_BOOK.after(added(people)).contacts == people_book(people).contacts
    assert len(people_book(people).after(removed(people))) == 0


def test_who_changes_moves_to_another_place() -> None:
    anna, bob = tidy_contact("Anna"), tidy_contact("Bob")
    zoe = tidy_contact("Zoe", contact_id=anna.id)
    book = people_book([anna, bob]).after(changed(anna, zoe))
    assert [contact.name for contact in book.contacts] == ["Bob", "Zoe"]
    assert book.by_id(anna.id) == zoe


def test_what_is_not_here_cannot_be_taken_out() -> None:
    anna = tidy_contact("Anna")
    assert people_book([anna]).after(removed([tidy_contact("Bob")])).contacts == [anna]
    assert people_book([anna]).row_of("nobody") is None
