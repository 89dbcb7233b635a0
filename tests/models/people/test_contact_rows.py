"""The contacts that match, as rows."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.people.people_book import people_book
from callboard.domain.people.people_edit import removed
from callboard.models.drag_payload import MOST_NUMBERS, dragged_in, is_own
from callboard.models.people.contact_rows import ContactRows
from callboard.models.roles import Role
from tests.doubles.address_book import ASA, MAYA, PENROSE, SILENT, small_book
from tests.doubles.many_contacts import many_contacts


@pytest.fixture
def rows(qapp: QObject) -> ContactRows:
    rows = ContactRows(lambda one: one.shown_name, lambda one: f"Enter calls {one.id}", lambda: "GB", qapp)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    rows.show(small_book())
    return rows


def ids(rows: ContactRows) -> list[str]:
    return [str(rows.index(row, 0).data(Role.NUMBER)) for row in range(rows.rowCount())]


def test_everybody_in_the_order_of_their_names(rows: ContactRows) -> None:
    assert ids(rows) == ["asa", "listed", "maya", "silent", "penrose"]
    assert rows.index(2, 0).data(Role.FACTS) == MAYA
    assert rows.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Maya Finch"
    assert rows.index(2, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter calls maya"


def test_a_search_shows_who_matches_and_says_how_many(rows: ContactRows) -> None:
    found = QSignalSpy(rows.found)
    rows.search("asa")
    assert ids(rows) == ["asa"]
    rows.search("fin")
    assert ids(rows) == ["listed", "maya"]
    rows.search("zzz")
    assert [found.at(row)[0] for row in range(found.count())] == [1, 2, 0]


def test_the_row_of_a_contact_follows_the_search(rows: ContactRows) -> None:
    assert rows.row_of(MAYA.id) == 2
    rows.search("fin")
    assert rows.row_of(MAYA.id) == 1
    assert rows.row_of(ASA.id) is None
    assert rows.row_of("nobody") is None


def test_another_book_is_searched_for_the_same(rows: ContactRows) -> None:
    rows.search("fin")
    rows.show(small_book().after(removed((MAYA,))))
    assert ids(rows) == ["listed"]


def test_a_drag_carries_all_numbers_of_one_and_the_first_of_each_of_several(rows: ContactRows) -> None:
    one = dragged_in(rows.mimeData([rows.index(2, 0)]), ())
    assert one.numbers == tuple(each.number for each in MAYA.numbers)
    several = dragged_in(rows.mimeData([rows.index(row, 0) for row in range(5)]), ())
    assert several.numbers == ("+4722334455", "02079460999", "+493023125042", PENROSE.numbers[0].number)


def test_nothing_travels_with_a_contact_without_a_number(rows: ContactRows) -> None:
    row = rows.row_of(SILENT.id)
    assert row is not None
    assert dragged_in(rows.mimeData([rows.index(row, 0)]), ()).numbers == ()


def test_a_drag_of_thousands_stays_one_that_is_read(rows: ContactRows) -> None:
    rows.show(people_book(many_contacts(3000)))
    mime = rows.mimeData([rows.index(row, 0) for row in range(3000)])
    assert is_own(mime)
    assert len(dragged_in(mime, ()).numbers) == MOST_NUMBERS
