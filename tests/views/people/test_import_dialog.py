"""What a file would bring, before anything changes."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QTableWidget

from callboard.domain.people.contact import Contact
from callboard.domain.people.people_files import read_people
from callboard.domain.people.people_import import ImportPreview, preview_of
from callboard.domain.people.people_read import PeopleRead
from callboard.views.people.import_dialog import ImportDialog
from tests.doubles.address_book import EVERYBODY
from tests.views.conftest import Office

FILE = """Name;Company;Phone
Ada Quist;Quist Printing;020 7946 0400
Maya Finch;Finch Logistik, Berlin;+49 151 2345678
Silent One;;
Odd One;;call me
"""


@pytest.fixture
def preview() -> ImportPreview:
    read = read_people(FILE.encode(), "people.csv")
    assert isinstance(read, PeopleRead)
    return preview_of(read, EVERYBODY, "GB")


@pytest.fixture
def dialog(preview: ImportPreview, office: Office) -> ImportDialog:
    dialog = ImportDialog(preview, "people.csv", office.look, office.host)
    dialog.show()
    return dialog


def new_names(dialog: ImportDialog) -> list[str]:
    return [contact.name for contact in dialog.edit().after]


def test_it_says_what_the_file_holds(dialog: ImportDialog) -> None:
    assert dialog.summary.text() == "4 contacts, 2 without a number"
    assert "Not a number: call me." in dialog.more.text()
    table = dialog.findChild(QTableWidget, "contacts.importing.preview")
    assert isinstance(table, QTableWidget)
    happens = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert happens == ["New", "New", "New", "Added to yours"]


def test_what_is_ticked_decides_what_is_done(dialog: ImportDialog) -> None:
    assert new_names(dialog) == ["Maya Finch", "Ada Quist", "Silent One", "Odd One"]
    dialog.numberless.setChecked(False)
    assert new_names(dialog) == ["Maya Finch", "Ada Quist"]
    dialog.joins.setChecked(False)
    assert new_names(dialog) == ["Ada Quist"]
    assert dialog.take.text() == "Import 1 contacts", "the right form of one comes with the translation"


def test_agreeing_brings_the_edit_and_closes(dialog: ImportDialog) -> None:
    asked = QSignalSpy(dialog.import_requested)
    dialog.take.click()
    (edit,) = asked.at(0)
    assert len(edit.after) == 4
    assert len(edit.before) == 1
    assert not dialog.isVisible()


def test_cancelling_changes_nothing(dialog: ImportDialog) -> None:
    asked = QSignalSpy(dialog.import_requested)
    dialog.cancel.click()
    assert asked.count() == 0


def test_a_file_of_people_who_are_here_already_has_nothing_to_take(office: Office) -> None:
    read = PeopleRead((Contact("other", "Maya Finch", "Finch Logistik, Berlin", EVERYBODY[0].numbers),))
    dialog = ImportDialog(preview_of(read, EVERYBODY, "GB"), "same.vcf", office.look, office.host)
    dialog.show()
    assert not dialog.take.isEnabled()
    assert "here already" in dialog.more.text()
    assert not dialog.preview.isVisible()
