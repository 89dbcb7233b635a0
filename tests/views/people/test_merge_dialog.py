"""Contacts that are probably the same."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from callboard.domain.people.contact import Contact, ContactNumber
from callboard.domain.people.duplicates import duplicates_in
from callboard.views.people.merge_dialog import MergeDialog
from tests.views.conftest import Office

GRACE = (
    Contact("g1", "Grace Thorne", "Thorne Bakery", (ContactNumber("02079460400"),)),
    Contact("g2", "Grace Thorne", "Thorne Bakery", (ContactNumber("+447700900123"),)),
)
IVO = (Contact("i1", "Ivo Long"), Contact("i2", "Ivo Long", "", (ContactNumber("02079460500"),)))


@pytest.fixture
def dialog(office: Office) -> MergeDialog:
    dialog = MergeDialog(duplicates_in((*GRACE, *IVO), "GB"), "GB", office.look, office.host)
    dialog.show()
    return dialog


def test_each_group_is_a_line_that_says_what_comes_of_it(dialog: MergeDialog) -> None:
    model = dialog.rows.model()
    lines = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert lines[0].startswith("Grace Thorne · Thorne Bakery · 2 contacts · ")
    assert lines[1].startswith("Ivo Long · 2 contacts · ")
    assert dialog.merge.text() == "Merge 4 contacts"


def test_the_space_bar_takes_a_line_out(dialog: MergeDialog) -> None:
    asked = QSignalSpy(dialog.merge_requested)
    dialog.activateWindow()
    assert QApplication.focusWidget() is dialog.rows
    QTest.keyClick(dialog.rows, Qt.Key.Key_Space)
    assert dialog.merge.text() == "Merge 2 contacts"
    dialog.merge.click()
    (groups,) = asked.at(0)
    assert [[contact.id for contact in group] for group in groups] == [["i1", "i2"]]


def test_with_nothing_ticked_there_is_nothing_to_merge(dialog: MergeDialog) -> None:
    QTest.keyClick(dialog.rows, Qt.Key.Key_Space)
    QTest.keyClick(dialog.rows, Qt.Key.Key_Down)
    QTest.keyClick(dialog.rows, Qt.Key.Key_Space)
    assert not dialog.merge.isEnabled()
