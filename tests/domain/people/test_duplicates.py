"""One out of several: no number is lost and no note, and nobody is joined to a stranger."""

from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.numbers.number_identity import is_same_outside
from callboard.domain.people.contact import Contact, ContactNumber, ContactSource, NumberKind, tidy_contact
from callboard.domain.people.duplicates import duplicates_in, merge_of, merged_contact, merged_numbers
from tests.doubles.people_at_random import contacts, numbers


def someone(name: str, *given_numbers: str, company: str = "", notes: str = "") -> Contact:
    return tidy_contact(name, company, [ContactNumber(number) for number in given_numbers], notes)


@given(st.lists(contacts, min_size=2, max_size=5), st.sampled_from(["GB", "DE", ""]))
def test_merging_loses_no_number_no_note_and_no_name(people: list[Contact], country: str) -> None:
    merged = merged_contact(people, country)
    assert merged is not None
    kept = [one.number for one in merged.numbers]
    for contact in people:
        for one in contact.numbers:
            assert any(is_same_outside(number, one.number, country) for number in kept), one
        assert contact.notes in merged.notes
        for said in (contact.name, contact.company):
            assert said in f"{merged.name}\n{merged.company}\n{merged.notes}"
    assert merged.id == people[0].id


@given(numbers, st.sampled_from(["GB", ""]))
def test_no_two_numbers_that_stay_are_the_same(given_numbers: list[ContactNumber], country: str) -> None:
    kept = merged_numbers(given_numbers, country)
    alike = [(a, b) for a in kept for b in kept if a is not b and is_same_outside(a.number, b.number, country)]
    assert alike == []
    assert merged_numbers(kept, country) == kept


def test_of_two_forms_the_international_one_stays_in_the_place_of_the_first() -> None:
    given_numbers = [
        ContactNumber("020 7946 0311".replace(" ", ""), NumberKind.WORK),
        ContactNumber("0301"),
        ContactNumber("+442079460311"),
    ]
    assert merged_numbers(given_numbers, "GB") == (
        ContactNumber("+442079460311", NumberKind.WORK),
        ContactNumber("0301"),
    )


def test_what_differs_goes_into_the_notes() -> None:
    merged = merged_contact(
        [
            someone("Anna Berg", "0301", company="Finch", notes="rings on Fridays"),
            someone("A. Berg", "0302", company="Finch Ltd", notes="rings on Fridays"),
        ]
    )
    assert merged is not None
    assert (merged.name, merged.company) == ("Anna Berg", "Finch")
    assert merged.notes == "A. Berg, Finch Ltd\nrings on Fridays"


def test_what_the_phone_system_keeps_stays_there() -> None:
    ours = someone("Anna", "0301")
    theirs = tidy_contact("Anna", numbers=[ContactNumber("0302")], source=ContactSource.PHONE_SYSTEM)
    edit = merge_of([theirs, ours])
    assert edit is not None
    assert edit.before == (ours,)
    assert [one.number for one in edit.after[0].numbers] == ["0302", "0301"]
    assert merge_of([theirs, theirs]) is None


def test_what_would_be_too_large_is_not_merged() -> None:
    large = [someone("Anna", *(f"0{place}{number}" for number in range(100, 140))) for place in range(1, 3)]
    assert merged_contact(large) is None
    wordy = [someone("Anna", notes=letter * 5_000) for letter in "ab"]
    assert merged_contact(wordy) is None


def test_who_is_called_the_same_is_found_and_strangers_are_not() -> None:
    annas = [someone("Anna Berg", "0301234567"), someone("ANNA BÉRG", "0302"), someone("Anna Berg", company="Finch")]
    other = someone("Anna Berg", "0309", company="Acme")
    same_number = someone("Anna Berg", "+49301234567", company="Quist")
    bob = someone("Bob", "0301234567")
    groups = duplicates_in([*annas, other, bob, same_number], "DE")
    assert [contact.said for contact in groups[0]] == [contact.said for contact in annas]
    assert len(groups) == 1
    assert duplicates_in([annas[0], same_number], "DE") == ((annas[0], same_number),)
    firms = [someone("", "0301", company="Finch"), someone("", "0302", company="finch")]
    assert duplicates_in(firms, "DE") == (tuple(firms),)


@given(st.lists(contacts, max_size=8))
def test_nobody_is_in_two_groups(people: list[Contact]) -> None:
    found = [contact.id for group in duplicates_in(people, "GB") for contact in group]
    assert len(found) == len(set(found))
