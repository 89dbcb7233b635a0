"""The list on the left and its pages: keys, more pages, large text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from callboard.domain.preferences import ThemeChoice
from tests.views.settings.conftest import Desk

SECTIONS = ("phone", "calling", "board", "appearance", "popups", "start", "about")


def shown_title(desk: Desk) -> str:
    titles = [label for label in desk.page.findChildren(QLabel) if label.objectName().startswith("settings.title.")]
    visible = [title.text() for title in titles if title.isVisible()]
    assert len(visible) == 1
    return visible[0]


def test_the_arrow_keys_turn_the_pages(desk: Desk) -> None:
    desk.page.show_section("phone")
    assert shown_title(desk) == "My phone"
    QTest.keyClick(desk.page.list, Qt.Key.Key_Down)
    assert (desk.page.section, shown_title(desk)) == ("calling", "Calling")
    QTest.keyClick(desk.page.list, Qt.Key.Key_End)
    assert (desk.page.section, shown_title(desk)) == ("about", "About")


def test_a_section_that_is_not_there_changes_nothing(desk: Desk) -> None:
    desk.page.show_section("board")
    desk.page.show_section("unheard of")
    assert desk.page.section == "board"


def test_another_page_comes_before_the_last(desk: Desk) -> None:
    desk.page.show_section("about")
    desk.page.add_page("shortcuts", "Shortcuts", QLabel("keys"), "keyboard")
    assert desk.sections()[-2:] == ["Shortcuts", "About"]
    assert (desk.page.section, shown_title(desk)) == ("about", "About")
    desk.page.show_section("shortcuts")
    assert desk.page.section == "shortcuts"


@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_nothing_is_cut_off_sideways(desk: Desk, text_size: int, qapp: QApplication, qtbot: QtBot) -> None:
    """At 900 pixels with the rail beside it: the narrowest window there is."""
    desk.office.look.put_on(qapp, ThemeChoice.LIGHT, text_size)
    try:
        desk.page.resize(848, 380)
        for section in SECTIONS:
            desk.page.show_section(section)
            scrolled = desk.page.findChild(QScrollArea, f"settings.scroll.{section}")
            assert isinstance(scrolled, QScrollArea)
            qtbot.waitUntil(lambda area=scrolled: area.widget().width() == area.viewport().width())
            assert scrolled.horizontalScrollBar().maximum() == 0, section
        texts = [desk.page.list.item(row) for row in range(desk.page.list.count())]
        room = desk.page.list.viewport().width()
        assert all(desk.page.list.visualItemRect(item).width() <= room for item in texts)
    finally:
        desk.office.look.put_on(qapp, ThemeChoice.LIGHT, 100)
