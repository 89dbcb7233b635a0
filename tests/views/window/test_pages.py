"""The pages in the middle, and what leads to them."""

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from callboard.views.action_book import ActionBook
from callboard.views.window.pages import ICONS, Pages
from tests.views.conftest import Office


def some_pages(office: Office) -> Pages:
    contacts = QWidget()
    QLineEdit(contacts).setObjectName("contacts.search")
    plain = {name: QLabel(name) for name in ("board", "conference", "history", "connection")}
    return Pages(plain | {"contacts": contacts, "settings": None}, office.host)


def test_the_rail_has_them_in_the_order_of_the_keys(office: Office) -> None:
    entries = some_pages(office).on_rail(ActionBook(office.host))
    names = [entry.action.objectName() for entry in entries]
    assert names == ["view.board", "view.conference", "view.contacts", "view.history", "view.connection"]
    assert [entry.is_at_foot for entry in entries] == [False, False, False, False, True]


def test_the_keys_count_the_pages(office: Office) -> None:
    book = ActionBook(office.host)
    keys = [book.shipped_keys(f"view.{name}").split(";")[0] for name in ICONS]
    assert keys == [f"Ctrl+{place}" for place in range(1, 7)]


def test_one_is_shown_and_where_its_work_begins_is_known(office: Office) -> None:
    pages = some_pages(office)
    assert pages.shown == "board"
    pages.bring("contacts")
    assert pages.shown == "contacts"
    way = pages.way_into("contacts")
    assert way is not None
    assert way.objectName() == "contacts.search"
    assert pages.way_into("board") is None


def test_what_is_not_there_is_no_page(office: Office) -> None:
    assert "settings" not in some_pages(office).names
