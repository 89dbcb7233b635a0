"""The numbers of the contact that is shown."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from callboard.models.drag_payload import dragged_in
from callboard.models.roles import Role
from callboard.views.people.number_list import NumberList, button_in
from tests.doubles.address_book import ASA, MAYA, PENROSE
from tests.views.people.conftest import Contacts


def numbers_of(contacts: Contacts) -> NumberList:
    contacts.page.go_to(MAYA.id)
    numbers = contacts.page.detail.numbers
    QApplication.processEvents()
    return numbers


def handset(contacts: Contacts, row: int) -> QPoint:
    numbers = numbers_of(contacts)
    rect = numbers.visualRect(numbers.model().index(row, 0))
    return button_in(rect, contacts.office.look, mirrored=False).center()


def called(contacts: Contacts) -> list[str]:
    return [contacts.called.at(row)[0] for row in range(contacts.called.count())]


def test_enter_calls_the_number_that_is_current(contacts: Contacts) -> None:
    numbers = numbers_of(contacts)
    numbers.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(numbers, Qt.Key.Key_Down)
    QTest.keyClick(numbers, Qt.Key.Key_Return)
    assert called(contacts) == ["+491701234567"]


def test_a_click_on_the_handset_calls_once(contacts: Contacts) -> None:
    numbers, at = numbers_of(contacts), handset(contacts, 1)
    QTest.mouseClick(numbers.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert called(contacts) == ["+491701234567"]
    QTest.mouseClick(numbers.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, at.y()))
    assert len(called(contacts)) == 1, "beside it a click only chooses"


def test_ctrl_c_carries_the_number(contacts: Contacts) -> None:
    numbers = numbers_of(contacts)
    numbers.setCurrentIndex(numbers.model().index(1, 0))
    QTest.keyClick(numbers, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime is not None
    assert dragged_in(mime, ()).numbers == ("+491701234567",)


def test_it_is_as_high_as_its_rows(contacts: Contacts) -> None:
    two = numbers_of(contacts).height()
    contacts.page.go_to(ASA.id)
    assert contacts.page.detail.numbers.height() * 2 == two


def test_each_row_says_what_it_is(contacts: Contacts) -> None:
    model = numbers_of(contacts).model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken[0].startswith("+49 30 23125042, Work")
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter calls from your phone"


def test_the_menu_of_a_contact_has_everything_that_can_be_done(contacts: Contacts) -> None:
    page = contacts.page
    menu = page.menu.menu_for([MAYA], page.rows.rect(), page)
    texts = [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert texts == [
        "Call +49 30 23125042 (Work)",
        "Call +49 170 1234567 (Mobile)",
        "Put in To",
        "Add to conference",
        "Copy number",
        "Show in History",
        "Edit…",
        "Export…",
        "Delete",
    ]
    menu.actions()[1].trigger()
    assert called(contacts) == ["+491701234567"]


def test_of_several_contacts_one_can_be_made(contacts: Contacts) -> None:
    page = contacts.page
    menu = page.menu.menu_for([MAYA, PENROSE], page.rows.rect(), page)
    merge = next(action for action in menu.actions() if "one contact" in action.text())
    merge.trigger()
    assert contacts.merged.at(0)[0] == [MAYA, PENROSE]
    assert not any("Call" in action.text() for action in menu.actions())


def test_the_menu_opens_by_the_key(contacts: Contacts) -> None:
    numbers = numbers_of(contacts)
    numbers.setCurrentIndex(numbers.model().index(0, 0))
    assert numbers.currentIndex().data(Role.NUMBER) == "+493023125042"
    menu = contacts.page.menu.menu_of_number(MAYA.numbers[0], numbers.rect(), numbers)
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    assert contacts.filled.at(0)[0] == "+493023125042"
