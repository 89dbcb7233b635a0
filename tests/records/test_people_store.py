"""Contacts on the disk: what was kept is read, by every program that has the file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callboard.domain.people.contact import Contact, ContactNumber, ContactSource, NumberKind, tidy_contact
from callboard.domain.people.people_book import people_book
from callboard.domain.people.people_edit import PeopleEdit, added, changed, removed
from callboard.records.database import Database
from callboard.records.people_store import PeopleStore
from tests.doubles.people_at_random import contacts

ANNA = tidy_contact(
    "Anna “Berg”", "Finch & Söhne; Co", [ContactNumber("0302", NumberKind.MOBILE), ContactNumber("0301")], "a\n'b'"
)
WITHIN_S = 10


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "records.db")
    yield database
    assert database.close()


@pytest.fixture
def store(database: Database) -> PeopleStore:
    return PeopleStore(database)


def kept(store: PeopleStore) -> list[Contact]:
    return sorted(store.read().result(WITHIN_S).contacts, key=lambda contact: contact.id)


def test_one_is_kept_as_it_is_with_its_numbers_in_their_order(store: PeopleStore) -> None:
    assert store.keep(added([ANNA])).result(WITHIN_S) == 1
    assert kept(store) == [ANNA]


def test_an_edit_and_its_opposite(store: PeopleStore) -> None:
    store.keep(added([ANNA])).result(WITHIN_S)
    greta = tidy_contact("Greta", numbers=[ContactNumber("0309")], contact_id=ANNA.id)
    edit = changed(ANNA, greta)
    store.keep(edit).result(WITHIN_S)
    assert kept(store) == [greta]
    store.keep(edit.undone).result(WITHIN_S)
    assert kept(store) == [ANNA]
    store.keep(removed([ANNA])).result(WITHIN_S)
    assert kept(store) == []
    assert store.changes().result(WITHIN_S) == 4


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=st.lists(contacts, max_size=4), coming=st.lists(contacts, max_size=4), data=st.data())
def test_the_disk_has_what_the_book_has(
    store: PeopleStore, before: list[Contact], coming: list[Contact], data: st.DataObject
) -> None:
    store.replace_all(tuple(before)).result(WITHIN_S)
    leaving = data.draw(st.lists(st.sampled_from(before), unique_by=id) if before else st.just([]))
    edit = PeopleEdit(tuple(leaving), tuple(coming))
    store.keep(edit).result(WITHIN_S)
    assert kept(store) == sorted(people_book(before).after(edit).contacts, key=lambda contact: contact.id)


def test_what_the_phone_system_keeps_is_not_kept_here(store: PeopleStore) -> None:
    store.keep(added([tidy_contact("Theirs", source=ContactSource.PHONE_SYSTEM)])).result(WITHIN_S)
    assert kept(store) == []


def test_two_programs_on_one_file_see_what_the_other_did(store: PeopleStore, database: Database) -> None:
    assert database.path is not None
    other_database = Database(database.path)
    other = PeopleStore(other_database)
    first = store.keep(added([ANNA])).result(WITHIN_S)
    second = other.keep(added([tidy_contact("Bob")])).result(WITHIN_S)
    assert (first, second) == (1, 2)
    assert [contact.name for contact in sorted(kept(store), key=lambda one: one.name)] == [ANNA.name, "Bob"]
    assert kept(other) == kept(store)
    assert other_database.close()


def test_the_next_start_has_everybody(tmp_path: Path) -> None:
    for expected in ([], [ANNA]):
        database = Database(tmp_path / "records.db")
        store = PeopleStore(database)
        assert kept(store) == expected
        store.keep(added([ANNA])).result(WITHIN_S)
        assert database.close()


def test_fifty_thousand_in_one_edit(store: PeopleStore) -> None:
    many = [tidy_contact(f"Person {number}", numbers=[ContactNumber(f"030{number}")]) for number in range(50_000)]
    assert store.write(added(many)).result(60) == 1
    assert len(store.read().result(60).contacts) == 50_000
