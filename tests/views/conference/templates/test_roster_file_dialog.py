"""What a file holds is shown before anybody is taken from it, and which column is which can be corrected."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from callboard.domain.conferences.conference_template import Invited
from callboard.domain.conferences.roster_csv import RosterColumns, table_of
from callboard.views.conference.templates.roster_file_dialog import RosterFileDialog
from tests.views.conftest import Office

Opened = Callable[[str], RosterFileDialog]
LIST = "Name;Room;Number\nAnna Berg;12;101\nNobody;13;\nPizza;14;call me\nGreta;15;105\nAnna;16;101\n"


@pytest.fixture
def opened(office: Office) -> Iterator[Opened]:
    made: list[RosterFileDialog] = []

    def make(text: str) -> RosterFileDialog:
        dialog = RosterFileDialog(table_of(text.encode()), "list.csv", office.look, office.host)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.close()
        dialog.deleteLater()


def test_what_would_come_of_it_is_said(opened: Opened) -> None:
    dialog = opened(LIST)
    assert dialog.columns() == RosterColumns(2, 0, True)
    assert dialog.summary.text() == "2 people, 2 without a number"
    assert dialog.more.text() == "Not a number: call me. Numbers that are in it twice: 1."
    header = dialog.preview.horizontalHeaderItem(2)
    assert header is not None
    assert header.text() == "Number"
    assert dialog.preview.isRowHidden(0)
    assert dialog.preview.rowCount() == 6


def test_it_is_taken_by_enter(opened: Opened) -> None:
    dialog = opened(LIST)
    heard = QSignalSpy(dialog.people_chosen)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert heard.at(0)[0].people == (Invited("101", "Anna Berg"), Invited("105", "Greta"))
    assert not dialog.isVisible()


def test_columns_are_corrected(opened: Opened) -> None:
    dialog = opened(LIST)
    dialog.number.setCurrentIndex(dialog.number.findText("Room"))
    assert dialog.summary.text() == "5 people"
    assert not dialog.more.isVisible()
    dialog.name.setCurrentIndex(dialog.name.findText("No names"))
    assert dialog.read().people[0] == Invited("12")
    dialog.heads.setChecked(False)
    assert dialog.summary.text() == "5 people, 1 without a number"
    assert dialog.number.currentText() == "Column 2"
    assert not dialog.preview.isRowHidden(0)


def test_nobody_cannot_be_taken(opened: Opened) -> None:
    dialog = opened("Name;Room\nAnna;x\n")
    assert dialog.summary.text() == "0 people, 1 without a number"
    assert not dialog.add.isEnabled()
    assert not dialog.save.isEnabled()
    heard = QSignalSpy(dialog.people_chosen)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (heard.count(), dialog.isVisible()) == (0, False)


def test_it_can_become_a_template_at_once(opened: Opened) -> None:
    dialog = opened("101;Anna")
    added, saved = QSignalSpy(dialog.people_chosen), QSignalSpy(dialog.save_requested)
    dialog.save.click()
    assert (added.count(), saved.at(0)[0].people) == (0, (Invited("101", "Anna"),))


def test_a_long_file_says_what_was_left_out(opened: Opened) -> None:
    dialog = opened("\n".join(f"{number};x" for number in range(1000, 1600)))
    assert dialog.more.text() == "Only the first 500 of 600 rows were read."
    assert dialog.preview.rowCount() == 51
    dialog = opened("\n".join(f"{number:09};{'x' * 80}" for number in range(1, 20_000)))
    assert dialog.more.text() == "Only the first 500 rows were read."


def test_no_number_is_cut_off_in_the_preview(opened: Opened) -> None:
    dialog = opened("Name;Number;Firm\nFinch;+49 30 23125042 1234567;Finch Logistik\n")
    preview = dialog.preview
    item = preview.item(1, 1)
    assert item is not None
    assert preview.columnWidth(1) > preview.fontMetrics().horizontalAdvance(item.text())
