"""The menus are the full list of commands, and Alt leads to every one of them."""

import re

import pytest
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from callboard.views import menus
from callboard.views.action_book import ActionBook, entries
from tests.views.conftest import Office


@pytest.fixture
def bar(office: Office) -> QMenuBar:
    book = ActionBook(office.host)
    for name in entries():
        book.connect(name, lambda: None)
    bar = QMenuBar(office.host)
    menus.fill(bar, book)
    return bar


def all_menus(bar: QWidget) -> list[QMenu]:
    return bar.findChildren(QMenu)


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_every_action_is_in_a_menu_once(bar: QMenuBar) -> None:
    named = [action.objectName() for menu in all_menus(bar) for action in menu.actions() if action.objectName()]
    assert sorted(named) == sorted(entries())


def test_every_letter_behind_alt_is_used_once_per_menu(bar: QMenuBar) -> None:
    for where in (texts_of_bar(bar), *map(texts, all_menus(bar))):
        letters = [match.group(1).lower() for text in where if (match := re.search("&([^&])", text))]
        assert len(letters) == len(where), f"without a letter: {where}"
        assert len(set(letters)) == len(letters), where


def texts_of_bar(bar: QMenuBar) -> list[str]:
    return [action.text() for action in bar.actions()]


def test_the_menus_are_those_of_the_design(bar: QMenuBar) -> None:
    assert texts_of_bar(bar) == ["&Call", "&Board", "Co&nference", "&View", "&Tools", "&Help"]


def test_a_menu_without_anything_in_it_is_not_seen(office: Office) -> None:
    book = ActionBook(office.host)
    book.connect("theme.dark", lambda: None)
    bar = QMenuBar(office.host)
    menus.fill(bar, book)
    view = next(menu for menu in all_menus(bar) if menu.title() == "&View")
    view.aboutToShow.emit()
    shown = {menu.title() for menu in view.findChildren(QMenu) if menu.menuAction().isVisible()}
    assert shown == {"&Theme"}


def test_one_theme_and_one_size_of_text_are_chosen(office: Office) -> None:
    book = ActionBook(office.host)
    for name in entries():
        book.connect(name, lambda: None)
    menus.fill(QMenuBar(office.host), book)
    for name in ("theme.dark", "theme.light", "text.130", "text.100"):
        book[name].trigger()
    assert [name for name in entries() if book[name].isChecked()] == ["theme.light", "text.100"]


def test_a_menu_higher_than_the_screen_scrolls_and_has_no_second_column(office: Office) -> None:
    menu = QMenu(office.host)
    few = menu.addAction("What is done here")
    narrow = menu.sizeHint().width()
    for _ in range(80):
        menu.addAction(few.text())
    menu.popup(office.host.screen().availableGeometry().topLeft())
    assert menu.width() < 2 * narrow
    assert menu.height() <= office.host.screen().geometry().height()
    menu.close()
