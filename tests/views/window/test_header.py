"""The header: how things stand, and which phone is mine."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from callboard.domain.preferences import ThemeChoice
from callboard.views.window.header import Header
from callboard.views.words.connection_words import Chip
from tests.views.conftest import Office


@pytest.fixture
def header(office: Office) -> Header:
    header = Header(office.look, office.host)
    header.resize(1200, 34)
    header.show()
    return header


def test_the_chip_is_an_icon_and_a_word(header: Header) -> None:
    header.chip.show_chip(Chip("Reconnecting", "warn", "plug-connected-x"))
    assert header.chip.text() == "Reconnecting"
    assert header.chip.accessibleName() == "Connection: Reconnecting"
    assert header.chip.property("chip") == "warn"
    assert header.chip.indent() > 15, "room for the icon"


def test_my_phone_is_named_and_asks_to_be_chosen(header: Header) -> None:
    pressed = QSignalSpy(header.my_phone_pressed)
    header.mine.show_phone("", "")
    assert header.mine.text() == "My phone not chosen"
    header.mine.show_phone("100", "Reception")
    assert header.mine.text() == "My phone 100 Reception"
    assert header.mine.accessibleName() == "My phone: 100 Reception"
    header.mine.click()
    assert pressed.count() == 1


def test_where_it_is_narrow_the_name_of_the_phone_system_goes_and_my_number_stays(header: Header) -> None:
    header.pbx.setText("Harbour · 3CX 11")
    header.mine.show_phone("100", "Reception")
    header.set_wide(True)
    assert not header.pbx.isHidden()
    wide = header.mine.sizeHint().width()
    header.set_wide(False)
    assert header.pbx.isHidden()
    assert not header.mine.isHidden()
    assert header.mine.sizeHint().width() < wide


def test_it_grows_with_the_text(header: Header, office: Office, qapp: QApplication) -> None:
    header.mine.show_phone("100", "Reception")
    before = header.mine.sizeHint()
    office.look.put_on(qapp, ThemeChoice.DARK, 200)
    try:
        assert header.mine.sizeHint().width() > before.width()
        assert header.mine.sizeHint().height() > before.height()
    finally:
        office.look.put_on(qapp, ThemeChoice.LIGHT)
