"""The directory in the whole window: made, changed, deleted, merged, taken from files and written into them."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.people.contact import Contact, ContactNumber
from callboard.domain.people.people_edit import added
from callboard.views.people.contacts_page import ContactsPage
from tests.doubles.address_book import ASA, EVERYBODY, LISTED, MAYA, PENROSE
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nTEL;TYPE=WORK:{number}\r\nEND:VCARD\r\n"


class Desk:
    def __init__(self, console: Console, qtbot: QtBot) -> None:
        self.console, self.desk, self.people = console, console.people_desk, console.people
        self.wait_until = qtbot.waitUntil

    @property
    def page(self) -> ContactsPage:
        return self.desk.page

    @property
    def said(self) -> str:
        return self.console.panels.status.message.whole

    @property
    def complained(self) -> str:
        return " ".join(label.text() for label in self.console.panels.notice.findChildren(QLabel))

    def ids(self) -> list[str]:
        return [contact.id for contact in self.people.book.contacts]


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Desk]:
    with nothing_left_behind():
        console = Console(FakeSession, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        console.people.apply(added(each for each in EVERYBODY if each.is_own))
        console.people.show_phone_book([LISTED])
        with qtbot.waitSignal(console.people.loaded):
            console.people.read()
        console.window.activateWindow()
        yield Desk(console, qtbot)
        assert finish(loop, shut_down(console))


def test_the_page_is_made_when_somebody_looks_at_it(desk: Desk) -> None:
    assert not desk.console.panels.contacts.is_made
    desk.console.window.book["view.contacts"].trigger()
    assert desk.page.count.text() == "5 contacts"
    assert desk.page.isVisible()
    assert QApplication.focusWidget() is desk.page.search


def test_a_new_contact_is_typed_in_kept_and_can_be_taken_back(desk: Desk) -> None:
    desk.console.window.book["contacts.new"].trigger()
    assert desk.console.window.page == "contacts"
    QTest.keyClicks(desk.page.editor.name, "Ada Quist")
    QTest.keyClick(desk.page.editor.name, Qt.Key.Key_Return)
    assert [each.name for each in desk.people.book.contacts if each.id not in {one.id for one in EVERYBODY}] == [
        "Ada Quist"
    ]
    assert desk.said == "Ada Quist was added."
    assert desk.page.detail.contact is not None
    assert desk.page.detail.contact.name == "Ada Quist"
    desk.console.undo.undo()
    assert len(desk.people.book) == 5


def test_a_number_from_elsewhere_begins_a_contact(desk: Desk) -> None:
    desk.desk.new_contact("02079460500", "Somebody Else")
    assert desk.page.editor.name.text() == "Somebody Else"
    assert desk.page.editor.numbers.lines[0].number.text().replace(" ", "") == "02079460500"
    assert not desk.page.editor.is_touched


def test_what_is_typed_already_is_not_lost_for_another_number(desk: Desk) -> None:
    desk.desk.new_contact("02079460500")
    QTest.keyClicks(desk.page.editor.name, "Half typed")
    desk.desk.new_contact("02079460600", "Second")
    assert desk.page.editor.name.text() == "Half typed"
    assert desk.said == "Save the contact that is open first, or leave it with Esc."


def test_whoever_has_a_number_is_shown(desk: Desk) -> None:
    assert not desk.desk.show_contact_of("02079469999")
    assert desk.console.window.page == "board"
    assert desk.desk.show_contact_of("020 7946 0311")
    assert desk.page.rows.current == PENROSE


def test_what_was_deleted_can_be_had_back(desk: Desk) -> None:
    desk.desk.open()
    desk.page.go_to(MAYA.id)
    QTest.keyClick(desk.page.rows, Qt.Key.Key_Delete)
    assert MAYA.id not in desk.ids()
    assert desk.said == "Maya Finch was deleted."
    desk.console.window.book["conference.undo"].trigger()
    assert MAYA.id in desk.ids()
    desk.wait_until(lambda: MAYA.id in [desk.page.contacts.contact_at(row).id for row in range(5)])


def test_several_are_deleted_at_once_and_those_of_the_phone_system_stay(desk: Desk) -> None:
    desk.desk.delete([MAYA, PENROSE, LISTED])
    assert desk.said == "2 contacts were deleted."
    assert LISTED.id in desk.ids()
    desk.console.undo.settle()
    desk.desk.delete([LISTED])
    assert LISTED.id in desk.ids()
    assert desk.said == "Contacts of the phone system can be changed there only."


def test_a_change_that_changes_nothing_is_none(desk: Desk) -> None:
    desk.desk.open()
    desk.page.go_to(MAYA.id)
    QTest.keyClick(desk.page.rows, Qt.Key.Key_F2)
    desk.page.editor.save.click()
    assert not desk.page.is_editing
    assert not desk.console.undo.is_offered


def test_duplicates_are_found_and_merged_and_parted_again(desk: Desk) -> None:
    twin = Contact("twin", "Maya Finch", "Finch Logistik, Berlin", (ContactNumber("+493023125099"),), "Twin's note.")
    desk.people.apply(added((twin,)))
    desk.console.window.book["contacts.merge"].trigger()
    desk.wait_until(lambda: desk.desk.merging is not None)
    dialog = desk.desk.merging
    assert dialog is not None
    dialog.merge.click()
    assert {"maya", "twin"} & set(desk.ids()) != {"maya", "twin"}
    whole = next(each for each in desk.people.book.contacts if each.name == "Maya Finch")
    assert {one.number for one in whole.numbers} >= {"+493023125042", "+491701234567", "+493023125099"}
    assert "Twin's note." in whole.notes
    assert desk.said == "2 contacts are one now: Maya Finch."
    desk.console.undo.undo()
    assert {"maya", "twin"} <= set(desk.ids())


def test_no_duplicates_is_said(desk: Desk) -> None:
    desk.console.window.book["contacts.merge"].trigger()
    desk.wait_until(lambda: desk.said == "No duplicates were found among your contacts.")


def test_a_file_is_previewed_taken_and_had_back(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    file.write_text(CARD.format(name="Ada Quist", number="020 7946 0400"), encoding="utf-8")
    desk.desk.files.read(file)
    desk.wait_until(lambda: desk.desk.files.dialog is not None)
    dialog = desk.desk.files.dialog
    assert dialog is not None
    assert dialog.summary.text() == "1 contacts"
    assert len(desk.people.book) == 5, "nothing has changed yet"
    dialog.take.click()
    assert len(desk.people.book) == 6
    assert "imported" in desk.said
    desk.console.undo.undo()
    assert len(desk.people.book) == 5
    desk.wait_until(lambda: desk.desk.files.dialog is None)


def test_a_file_that_holds_no_contacts_says_so(desk: Desk, tmp_path: Path) -> None:
    desk.desk.files.read(tmp_path / "missing.vcf")
    desk.wait_until(lambda: "missing.vcf" in desk.complained)
    assert desk.desk.files.dialog is None


@pytest.mark.parametrize("name", ["out.vcf", "out.csv"])
def test_what_is_written_can_be_read_again(desk: Desk, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    desk.desk.files.write(file, [MAYA, ASA])
    desk.wait_until(lambda: str(file) in desk.said)
    assert desk.said == f"2 contacts written to {file}."
    desk.desk.files.read(file)
    desk.wait_until(lambda: desk.desk.files.dialog is not None)
    dialog = desk.desk.files.dialog
    assert dialog is not None
    assert not dialog.take.isEnabled(), "everything is here already"
    dialog.cancel.click()


def test_nothing_to_export_is_said(desk: Desk) -> None:
    desk.desk.files.ask_where([])
    assert desk.said == "There are no contacts to export."


def test_to_offers_contacts_and_says_who_they_are(desk: Desk) -> None:
    to = desk.console.panels.dial.number_to
    to.setFocus()
    QTest.keyClicks(to, "finch")
    QTest.keyClick(to, Qt.Key.Key_Down)
    QTest.keyClick(to, Qt.Key.Key_Return)
    assert to.number() == "+493023125042"
    remark = desk.console.window.findChild(QLabel, "dial.remark")
    assert isinstance(remark, QLabel)
    desk.wait_until(lambda: remark.text().startswith("Maya Finch, Finch Logistik, Berlin"))
    to.set_number("02079469999")
    desk.wait_until(lambda: "Not in your contacts" in remark.text())


def test_from_offers_no_contacts(desk: Desk) -> None:
    dn_from = desk.console.panels.dial.dn_from
    dn_from.setFocus()
    dn_from.selectAll()
    QTest.keyClicks(dn_from, "finch")
    assert not dn_from.is_offering


def test_what_is_wanted_of_a_number_goes_where_it_belongs(desk: Desk) -> None:
    desk.desk.open()
    wishes = desk.page.wishes
    wishes.fill_requested.emit("02079460311")
    assert desk.console.panels.dial.number_to.number() == "02079460311"
    assert QApplication.focusWidget() is desk.console.panels.dial.number_to
    wishes.conference_requested.emit(["+4722334455", "02079460311"])
    assert list(desk.console.models.participants.numbers) == ["+4722334455", "02079460311"]
    wishes.history_requested.emit(PENROSE)
    assert desk.console.window.page == "history"
