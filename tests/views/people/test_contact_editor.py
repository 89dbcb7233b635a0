"""A contact while it is made or changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from callboard.domain.people.contact import Contact, ContactNumber, NumberKind, new_id
from callboard.views.people.contact_editor import ContactEditor
from tests.doubles.address_book import MAYA
from tests.views.conftest import Office


@pytest.fixture
def editor(office: Office) -> ContactEditor:
    editor = ContactEditor(office.look, office.host)
    editor.resize(420, 560)
    editor.show()
    return editor


def saved(editor: ContactEditor) -> QSignalSpy:
    return QSignalSpy(editor.saved)


def test_a_new_contact_is_what_was_typed(editor: ContactEditor) -> None:
    kept = saved(editor)
    editor.begin(None)
    assert QApplication.focusWidget() is editor.name
    QTest.keyClicks(editor.name, "Ada Quist")
    QTest.keyClicks(editor.company, "Quist Printing")
    QTest.keyClicks(editor.numbers.lines[0].number, "020 7946 0400")
    editor.notes.setPlainText("Ring twice.")
    QTest.keyClick(editor.numbers.lines[0].number, Qt.Key.Key_Return)
    before, after = kept.at(0)
    assert before is None
    assert (after.name, after.company, after.notes) == ("Ada Quist", "Quist Printing", "Ring twice.")
    assert after.numbers == (ContactNumber("02079460400", NumberKind.WORK),)


def test_a_contact_keeps_its_id_and_the_numbers_nobody_touched(editor: ContactEditor) -> None:
    kept = saved(editor)
    editor.begin(MAYA)
    QTest.keyClicks(editor.name, "Maya Berger")
    QTest.keyClick(editor.name, Qt.Key.Key_Return)
    assert kept.count() == 1, "once, although Enter also reaches what is around the field"
    before, after = kept.at(0)
    assert before == MAYA
    assert (after.id, after.name, after.numbers) == (MAYA.id, "Maya Berger", MAYA.numbers)


def test_what_is_no_number_is_said_where_it_stands_and_not_saved(editor: ContactEditor) -> None:
    kept = saved(editor)
    editor.begin(MAYA)
    QApplication.processEvents()
    line = editor.numbers.lines[1]
    line.number.setText("call me")
    editor.save.click()
    assert kept.count() == 0
    assert line.why_not.text() == "That is not a phone number."
    assert line.why_not.isVisible()
    assert QApplication.focusWidget() is line.number
    line.number.clear()
    QTest.keyClicks(line.number, "0170 1234567")
    assert not line.why_not.isVisible()
    editor.save.click()
    assert kept.at(0)[1].numbers[1].number == "01701234567"


def test_a_number_that_is_too_long_says_so(editor: ContactEditor) -> None:
    editor.begin(None)
    line = editor.numbers.lines[0]
    line.number.setText("1" * 33)
    editor.save.click()
    assert line.why_not.text() == "Too long: a number has at most 32 digits."


def test_nothing_at_all_is_no_contact(editor: ContactEditor) -> None:
    kept = saved(editor)
    editor.begin(None)
    editor.save.click()
    assert kept.count() == 0
    assert editor.problem.text() == "Type a name, a company or a number."
    QTest.keyClicks(editor.company, "Quist")
    assert not editor.problem.isVisible()
    editor.save.click()
    assert kept.at(0)[1].company == "Quist"


def test_numbers_come_and_go_with_the_focus_where_it_is_needed(editor: ContactEditor) -> None:
    editor.begin(MAYA)
    editor.numbers.add.click()
    assert QApplication.focusWidget() is editor.numbers.lines[2].number
    editor.numbers.lines[0].remove.click()
    assert [line.number.text() for line in editor.numbers.lines] == ["+49 170 1234567", ""]
    assert QApplication.focusWidget() is editor.numbers.lines[0].number
    for line in list(editor.numbers.lines):
        line.remove.click()
    assert QApplication.focusWidget() is editor.numbers.add


def test_only_what_was_typed_counts_as_touched(editor: ContactEditor) -> None:
    editor.begin(MAYA)
    assert not editor.is_touched
    editor.numbers.lines[0].kind.setCurrentIndex(2)
    assert editor.is_touched
    editor.begin(None, Contact(new_id(), "", "", (ContactNumber("02079460400"),)))
    assert editor.numbers.lines[0].number.text() == "02079460400"
    assert not editor.is_touched


def test_esc_leaves_it(editor: ContactEditor) -> None:
    left = QSignalSpy(editor.left)
    editor.begin(MAYA)
    QTest.keyClick(editor.name, Qt.Key.Key_Escape)
    assert left.count() == 1


def test_every_part_has_a_name_for_those_who_hear_it(editor: ContactEditor) -> None:
    editor.begin(MAYA)
    line = editor.numbers.lines[0]
    parts = (editor.name, editor.company, editor.notes, line.number, line.kind, line.remove)
    assert [part.accessibleName() for part in parts] == [
        *("Name", "Company", "Notes", "Number", "Kind of number", "Remove this number")
    ]
