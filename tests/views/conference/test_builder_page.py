"""Setting up a conference, on its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from callboard.models.participants_model import ParticipantsModel
from callboard.views.conference.builder_page import BuilderPage
from callboard.views.conference.chip_delegate import ChipDelegate
from callboard.views.conference.options_group import OptionsGroup
from callboard.views.conference.participants_view import ParticipantsView
from callboard.views.fields.number_field import NumberField
from callboard.views.words.spoken_words import spoken_person
from tests.views.conftest import Office


@pytest.fixture
def page(office: Office) -> BuilderPage:
    people = ParticipantsModel(spoken_person, office.host)
    page = BuilderPage(
        office.now,
        people,
        ParticipantsView(people, ChipDelegate(office.look), office.desk),
        OptionsGroup(office.look),
        NumberField(office.people, office.look),
        office.my_phone,
        office.notices,
        office.look,
        office.host,
    )
    page.resize(800, 600)
    page.show_slot("701")
    page.show()
    return page


def test_one_enter_puts_whoever_is_offered_on_the_list(page: BuilderPage) -> None:
    QTest.keyClicks(page.field, "chl")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    QTest.keyClicks(page.field, "020 7946 0311")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    wished = QSignalSpy(page.start_requested)
    page.start.click()
    assert wished.at(0)[0].participants == ("108", "02079460311")
    assert page.field.text() == ""


def test_where_it_is_low_the_summary_scrolls_with_the_page(page: BuilderPage) -> None:
    summary = page.findChild(QLabel, "conf.summary")
    scroll = page.findChild(QScrollArea)
    assert isinstance(summary, QLabel)
    assert isinstance(scroll, QScrollArea)

    def scrolls() -> bool:
        inside = scroll.widget()
        return inside is not None and inside.isAncestorOf(summary)

    assert not scrolls()
    page.resize(800, 200)
    assert scrolls()
    page.resize(800, 600)
    assert not scrolls()


def test_the_field_stays_in_sight_while_names_are_typed_one_by_one(page: BuilderPage, qtbot: QtBot) -> None:
    page.resize(420, 290)
    scroll = page.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    page.window().show()
    page.activateWindow()
    page.field.setFocus()
    qtbot.waitUntil(page.field.hasFocus)
    for number in ("101", "104", "106", "108", "160", "204", "0301234567", "0301234568", "0301234569"):
        QTest.keyClicks(page.field, number)
        QTest.keyClick(page.field, Qt.Key.Key_Return)

    def is_in_sight() -> bool:
        low = page.field.mapTo(scroll.viewport(), page.field.rect().bottomLeft()).y()
        return 0 < low <= scroll.viewport().height()

    qtbot.waitUntil(is_in_sight)
