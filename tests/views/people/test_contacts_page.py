"""The page Contacts: find somebody, look at them, call them, change them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from callboard.domain.people.people_book import people_book
from callboard.domain.people.people_edit import changed, removed
from callboard.views.people.contacts_page import ContactsPage
from tests.doubles.address_book import ASA, LISTED, MAYA, PENROSE
from tests.views.people.conftest import Contacts


def shown(page: ContactsPage) -> str:
    return page.detail.contact.id if page.detail.contact is not None else ""


def test_everybody_is_there_and_counted(contacts: Contacts) -> None:
    assert contacts.names() == ["asa", "listed", "maya", "silent", "penrose"]
    assert contacts.page.count.text() == "5 contacts"


def test_what_is_typed_finds_people_and_shows_the_best_match(contacts: Contacts) -> None:
    QTest.keyClicks(contacts.page.search, "finch")
    assert contacts.names() == ["maya"]
    assert contacts.page.count.text() == "1 of 5 contacts"
    contacts.wait_until(lambda: shown(contacts.page) == "maya")
    assert contacts.page.detail.company.text() == "Finch Logistik, Berlin"
    assert contacts.page.detail.notes.text() == MAYA.notes


def test_nobody_found_is_said(contacts: Contacts) -> None:
    QTest.keyClicks(contacts.page.search, "zz")
    assert contacts.page.empty.text() == "No contact matches “zz”."
    assert contacts.page.empty.isVisible()
    assert not contacts.page.rows.isVisible()
    QTest.keyClick(contacts.page.search, Qt.Key.Key_Escape)
    assert contacts.page.rows.isVisible()
    assert len(contacts.names()) == 5


def test_the_keyboard_goes_from_the_search_into_the_list_and_back(contacts: Contacts) -> None:
    page = contacts.page
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.rows
    assert page.rows.current == ASA
    QTest.keyClick(page.rows, Qt.Key.Key_Down)
    QTest.keyClick(page.rows, Qt.Key.Key_Down)
    contacts.wait_until(lambda: shown(page) == "maya")
    QTest.keyClick(page.rows, "p")
    assert QApplication.focusWidget() is page.search
    assert page.search.text() == "p"
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.rows, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is page.search


def test_enter_calls_the_only_number(contacts: Contacts) -> None:
    contacts.page.go_to(ASA.id)
    QTest.keyClick(contacts.page.rows, Qt.Key.Key_Return)
    assert [contacts.called.at(row)[0] for row in range(contacts.called.count())] == ["+4722334455"]


def test_enter_in_the_search_calls_who_alone_was_found(contacts: Contacts) -> None:
    QTest.keyClicks(contacts.page.search, "penrose")
    QTest.keyClick(contacts.page.search, Qt.Key.Key_Return)
    assert contacts.called.at(0)[0] == "02079460311"


def test_of_several_numbers_one_is_chosen_first(contacts: Contacts) -> None:
    contacts.page.go_to(MAYA.id)
    QTest.keyClick(contacts.page.rows, Qt.Key.Key_Return)
    assert contacts.called.count() == 0
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.objectName() == "contacts.menu"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert contacts.called.at(0)[0] == "+491701234567"


def test_who_has_no_number_gets_one(contacts: Contacts) -> None:
    contacts.page.go_to("silent")
    QTest.keyClick(contacts.page.rows, Qt.Key.Key_Return)
    assert contacts.edited.at(0)[0].id == "silent"
    assert not contacts.page.detail.call.isEnabled()


def test_delete_and_f2_tell_whom_they_mean(contacts: Contacts) -> None:
    contacts.page.go_to(MAYA.id)
    QTest.keyClick(contacts.page.rows, Qt.Key.Key_F2)
    assert contacts.edited.at(0)[0] == MAYA
    QTest.keyClick(contacts.page.rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(contacts.page.rows, Qt.Key.Key_Delete)
    assert len(contacts.deleted.at(0)[0]) == 5


def test_whoever_is_looked_at_stays_when_the_book_changes(contacts: Contacts) -> None:
    contacts.page.go_to(MAYA.id)
    contacts.change(removed((ASA,)))
    assert contacts.page.rows.current == MAYA
    contacts.change(removed((MAYA,)))
    assert contacts.page.rows.current is not None
    assert contacts.page.rows.current.id == "silent", "whoever is in that row now"


def test_a_change_of_the_one_that_is_shown_shows(contacts: Contacts) -> None:
    contacts.page.go_to(PENROSE.id)
    renamed = type(PENROSE)(PENROSE.id, "Ada Penrose", PENROSE.company, PENROSE.numbers)
    contacts.change(changed(PENROSE, renamed))
    contacts.wait_until(lambda: contacts.page.detail.name.text() == "Ada Penrose")


def test_a_contact_of_the_phone_system_cannot_be_changed_here(contacts: Contacts) -> None:
    contacts.page.go_to(LISTED.id)
    detail = contacts.page.detail
    assert detail.source.isVisible()
    assert not detail.edit.isVisible()
    assert not detail.delete.isVisible()


def test_without_any_contact_the_page_offers_both_ways_to_the_first(contacts: Contacts) -> None:
    contacts.empty()
    assert contacts.page.nothing.isVisible()
    assert not contacts.page.rows.isVisible()
    contacts.page.edit(None)
    assert contacts.page.editor.isVisible()
    QTest.keyClick(contacts.page.editor, Qt.Key.Key_Escape)
    assert contacts.page.nothing.isVisible()
    assert QApplication.focusWidget() is contacts.page.nothing.first


def test_nobody_says_that_there_is_no_contact_before_the_disk_was_read(contacts: Contacts) -> None:
    contacts.page.show_book(people_book(()), is_read=False)
    assert not contacts.page.nothing.isVisible()


def test_what_is_typed_in_the_editor_is_not_lost_for_another_contact(contacts: Contacts) -> None:
    page = contacts.page
    page.go_to(MAYA.id)
    page.edit(MAYA)
    QTest.keyClicks(page.editor.name, "Maya F.")
    page.rows.go_to(ASA.id)
    page.edit(ASA)
    assert page.editor.before == MAYA
    assert page.editor.name.text() == "Maya F."
    QTest.keyClick(page.editor, Qt.Key.Key_Escape)
    contacts.wait_until(lambda: shown(page) == "asa")


def test_an_editor_nobody_typed_in_makes_way(contacts: Contacts) -> None:
    contacts.page.go_to(MAYA.id)
    contacts.page.edit(MAYA)
    contacts.page.go_to(ASA.id)
    assert not contacts.page.is_editing
    assert shown(contacts.page) == "asa"


@pytest.mark.parametrize(("width", "height"), [(548, 380), (940, 600), (1500, 900)])
def test_list_and_detail_have_room_beside_each_other(contacts: Contacts, width: int, height: int) -> None:
    contacts.page.go_to(MAYA.id)
    contacts.office.host.resize(width, height)
    QApplication.processEvents()
    page = contacts.page
    assert page.rows.width() >= 180
    assert page.detail.width() >= 260
    assert page.rect().contains(page.detail.mapTo(page, page.detail.rect().bottomRight()))


def dropped(page: ContactsPage, path: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    at = QPointF(QPoint(10, 300))
    event = QDropEvent(at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    page.dropEvent(event)
    return event.isAccepted()


def test_a_file_with_contacts_can_be_let_go_on_the_page(contacts: Contacts) -> None:
    dropped(contacts.page, Path("/somewhere/people.vcf"))
    dropped(contacts.page, Path("/somewhere/picture.png"))
    assert [contacts.dropped.at(row)[0] for row in range(contacts.dropped.count())] == [Path("/somewhere/people.vcf")]
