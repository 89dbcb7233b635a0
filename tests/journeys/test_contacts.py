"""Contacts come out of a file, are found by a few letters, called, passed a call to, and known when they call."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from callboard.domain.conferences.conference import SlotState
from callboard.domain.extension import ExtensionState
from callboard.domain.people.people_edit import added
from callboard.models.drag_payload import payload_of
from callboard.models.roles import Role
from callboard.views.call_list.destination_chooser import DestinationChooser
from callboard.views.regions import can_have_focus
from tests.doubles.address_book import EVERYBODY
from tests.doubles.drags import drag_and_drop
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception
from tests.doubles.spoken_window import everything_in, twins_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MINE = "100"
NUMBER = "02079460400"
FILE = f"Name;Company;Phone\nAda Quist;Quist Printing;{NUMBER}\nZed Nobody;;\n"


def with_contacts(reception: Reception) -> None:
    """A directory that is there already."""
    people = reception.console.people
    people.apply(added(each for each in EVERYBODY if each.is_own))
    people.show_phone_book([each for each in EVERYBODY if not each.is_own])
    people.read()
    reception.wait_until(lambda: people.is_read and len(people.book) == len(EVERYBODY))
    reception.wait_until(lambda: reception.board.name_of("02079460311") == "Penrose Freight")


def import_file(reception: Reception, file: Path) -> None:
    """Take everybody out of `file`, as somebody would who has looked at the preview."""
    desk = reception.console.people_desk
    reception.window.activateWindow()
    reception.window.book["view.contacts"].trigger()
    desk.files.read(file)
    reception.wait_until(lambda: desk.files.dialog is not None)
    dialog = desk.files.dialog
    assert dialog is not None
    assert dialog.summary.text() == "2 contacts, 1 without a number"
    dialog.take.click()
    reception.wait_until(lambda: len(reception.console.people.book) == 2)


@on_both
def test_somebody_out_of_a_file_is_called_and_known_from_then_on(reception: Reception, tmp_path: Path) -> None:
    reception.console.my_phone.choose(MINE)
    reception.wait_until(lambda: not reception.console.people.book.contacts)
    file = tmp_path / "people.csv"
    file.write_text(FILE, encoding="utf-8")
    import_file(reception, file)
    page = reception.console.people_desk.page
    reception.window.activateWindow()
    reception.wait_until(reception.window.isActiveWindow)
    reception.window.book["board.find"].trigger()
    assert QApplication.focusWidget() is page.search
    QTest.keyClicks(page.search, "quist")
    reception.wait_until(lambda: page.detail.contact is not None and page.detail.contact.name == "Ada Quist")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", MINE, NUMBER]])
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    calls = reception.console.models.calls
    spoken = [str(calls.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(calls.rowCount())]
    assert any("Ada Quist" in each for each in spoken), spoken
    reception.window.book["call.hang_up"].trigger()
    reception.wait_for_silence()
    last = page.detail.calls
    reception.wait_until(lambda: bool(last.findChildren(QLabel, "contacts.calls.result")))
    last.all.click()
    assert reception.window.page == "history"
    history = reception.console.panels.history.page
    assert history is not None
    rows = history.findChild(QAbstractItemView, "history.list")
    assert rows is not None
    reception.wait_until(lambda: rows.model().rowCount() == 1)


@in_rehearsal
def test_a_call_is_passed_to_a_contact_that_was_found_by_name(reception: Reception) -> None:
    with_contacts(reception)
    reception.console.my_phone.choose(MINE)
    reception.pbx.controls.do("incoming", **{"from": "01632960123", "to": MINE})
    reception.wait_for_state(MINE, ExtensionState.TALKING)
    action = reception.window.book["call.transfer"]
    reception.wait_until(action.isEnabled)
    action.trigger()
    (chooser,) = reception.window.findChildren(DestinationChooser)
    QTest.keyClicks(chooser.search, "penrose")
    assert chooser.offered == ["02079460311"]
    QTest.keyClick(chooser.search, Qt.Key.Key_Return)
    reception.wait_until(lambda: [each[0] for each in reception.pbx.requests()] == ["TRANSFER"])
    assert reception.pbx.requests()[0][-1] == "02079460311"


@in_rehearsal
def test_contacts_come_into_a_conference_by_name_and_by_dragging(reception: Reception) -> None:
    with_contacts(reception)
    reception.window.book["conference.new"].trigger()
    field = reception.panels.conference.builder.field
    field.setFocus()
    QTest.keyClicks(field, "odegard")
    QTest.keyClick(field, Qt.Key.Key_Return)
    people = reception.console.models.participants
    assert list(people.numbers) == ["+4722334455"]
    assert people.index(0, 0).data(Role.FACTS).name == "Åsa Ødegård"
    chips = reception.window.findChild(QWidget, "conf.people")
    assert chips is not None
    assert drag_and_drop(chips.viewport(), chips.rect().center(), payload_of(["02079460311"]))  # type: ignore[attr-defined]
    assert list(people.numbers) == ["+4722334455", "02079460311"]
    assert people.index(1, 0).data(Role.FACTS).name == "Penrose Freight"
    assert reception.board.slot_state(reception.panels.conference.slot) is SlotState.FREE


@in_rehearsal
def test_a_contact_that_is_dropped_on_to_fills_it(reception: Reception) -> None:
    with_contacts(reception)
    reception.window.book["view.contacts"].trigger()
    page = reception.console.people_desk.page
    page.go_to("penrose")
    mime = page.contacts.mimeData([page.contacts.index(page.contacts.row_of("penrose") or 0, 0)])
    to = reception.panels.dial.number_to
    assert to.isVisible(), "it stands beside the contacts"
    assert drag_and_drop(to, to.rect().center(), mime)
    assert to.number() == "02079460311"
    assert reception.calls_asked() == []


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader that listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@in_rehearsal
def test_the_page_is_heard_and_reached_by_keys_alone(reception: Reception, reader: None) -> None:
    with_contacts(reception)
    reception.window.activateWindow()
    reception.window.book["view.contacts"].trigger()
    page = reception.console.people_desk.page
    page.go_to("maya")
    spoken = [heard for heard in everything_in(reception.window) if heard.can_have_focus]
    assert [f"{heard.where} ({heard.role})" for heard in spoken if not heard.name.strip()] == []
    assert twins_in(reception.window) == []
    items = [heard.name for heard in everything_in(reception.window) if heard.role == "ListItem"]
    assert "Maya Finch, Finch Logistik, Berlin, +49 30 23125042, 2 numbers" in items
    first, reached = page.search, {page.search}
    page.search.setFocus()
    while True:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first or len(reached) > 80:
            break
        reached.add(now)  # type: ignore[arg-type]
    missed = {each for each in page.findChildren(QWidget) if can_have_focus(each)} - reached
    assert {each.objectName() for each in missed} == set()
