"""The numbers of one contact as rows."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester

from callboard.models.drag_payload import dragged_in
from callboard.models.people.number_rows import NumberRows
from callboard.models.roles import Role
from tests.doubles.address_book import MAYA, SILENT


@pytest.fixture
def numbers(qapp: QObject) -> NumberRows:
    rows = NumberRows(lambda facts: facts.key, lambda _: "Enter calls", qapp)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    return rows


def test_all_numbers_of_whoever_is_shown(numbers: NumberRows) -> None:
    numbers.show_contact(MAYA)
    assert [numbers.index(row, 0).data(Role.NUMBER) for row in range(numbers.rowCount())] == [
        "+493023125042",
        "+491701234567",
    ]
    numbers.show_contact(SILENT)
    assert numbers.rowCount() == 0
    numbers.show_contact(None)
    assert numbers.rowCount() == 0


def test_a_number_that_is_dragged_is_that_number(numbers: NumberRows) -> None:
    numbers.show_contact(MAYA)
    dragged = dragged_in(numbers.mimeData([numbers.index(1, 0)]), ())
    assert dragged.numbers == ("+491701234567",)
