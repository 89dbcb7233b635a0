"""Numbers from outside that wait above the page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from callboard.domain.outside.offer import Offer
from callboard.domain.outside.origin import CLIPBOARD, COMMAND, SELECTION, Origin, OriginKind
from callboard.domain.outside.outside_text import read_outside
from callboard.domain.outside.own_system import OwnSystem
from callboard.views.offered.offer_tray import MOST_SHOWN, MOST_WAITING, OfferTray
from callboard.views.offered.offer_words import Callee
from callboard.views.regions import focusable_in
from tests.views.conftest import Office

TEN_PAST_ONE_S = 1_700_000_000.0


class Shown:
    """The tray above a field in which somebody is typing."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office, self.qtbot = office, qtbot
        self.tray = OfferTray(lambda number: Callee(office.board, (), number), office.look, office.host)
        self.field = QLineEdit(office.host)
        column = QVBoxLayout(office.host)
        column.addWidget(self.tray)
        column.addWidget(self.field)
        column.addStretch(1)
        self.field.setFocus()
        self.called = QSignalSpy(self.tray.call_requested)
        self._last = 0

    def add(self, text: str, origin: Origin = COMMAND) -> Offer:
        self._last += 1
        reading = read_outside(text, origin.kind, frozenset({"204"}), OwnSystem())
        offer = Offer(self._last, reading, text, origin, TEN_PAST_ONE_S)
        self.tray.add(offer)
        return offer

    def numbers(self) -> list[str]:
        return [row.offer.number for row in self.tray.rows if row.isVisible()]

    def arm(self) -> None:
        self.qtbot.waitUntil(lambda: all(row.is_armed for row in self.tray.rows))


@pytest.fixture
def shown(office: Office, qtbot: QtBot) -> Iterator[Shown]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    office.host.activateWindow()
    shown = Shown(office, qtbot)
    yield shown
    for row in shown.tray.rows[:]:
        shown.tray.remove(row.offer.number)
    QLocale.setDefault(before)


def test_it_shows_the_number_who_it_is_and_where_it_came_from(shown: Shown) -> None:
    shown.add("Ring 020 7946 0311", Origin(OriginKind.SELECTION, "Thunderbird"))
    row = shown.tray.rows[0]
    assert row.number.text().replace("\u00a0", " ") == "020 7946 0311"
    said = row.accessibleName()
    assert "Not in your contacts · will dial 02079460311 · United Kingdom · selected in Thunderbird, " in said
    assert "It reads: Ring 020 7946 0311" in row.number.toolTip()
    shown.add("204", CLIPBOARD)
    assert "204 Maya Lindqvist · copied in another program, " in shown.tray.rows[0].accessibleName()


def test_it_never_takes_the_focus(shown: Shown) -> None:
    shown.qtbot.waitUntil(shown.field.hasFocus)
    shown.add("020 7946 0311")
    assert shown.tray.isVisible()
    QTest.keyClicks(shown.field, "abc")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert shown.field.text() == "abc"
    assert shown.called.count() == 0


def test_call_can_be_pressed_after_a_moment_and_not_before(shown: Shown) -> None:
    offer = shown.add("020 7946 0311")
    row = shown.tray.rows[0]
    QTest.mouseClick(row.call, Qt.MouseButton.LeftButton)
    row.ask()
    assert shown.called.count() == 0
    shown.arm()
    QTest.mouseClick(row.call, Qt.MouseButton.LeftButton)
    assert [list(shown.called.at(place)) for place in range(shown.called.count())] == [[offer]]


def test_what_moves_under_the_pointer_calls_nobody_for_a_moment(shown: Shown) -> None:
    offer = shown.add("020 7946 0311")
    shown.arm()
    row = shown.tray.rows[0]
    before = row.pos()
    shown.add("020 7946 0312")
    shown.qtbot.waitUntil(lambda: row.pos() != before)
    row.ask()
    assert shown.called.count() == 0

    def asked() -> bool:
        row.ask()
        return shown.called.count() > 0

    shown.qtbot.waitUntil(asked)
    assert list(shown.called.at(0)) == [offer]


def test_the_newest_is_on_top_and_the_oldest_go(shown: Shown) -> None:
    for place in range(MOST_WAITING + 1):
        shown.add(f"020 7946 031{place}")
    shown.office.host.resize(900, 700)
    assert shown.numbers() == ["02079460315", "02079460314", "02079460313"]
    assert len(shown.tray.rows) == MOST_WAITING
    assert MOST_SHOWN == 3
    shown.office.host.resize(900, 480)
    shown.qtbot.waitUntil(lambda: shown.numbers() == ["02079460315"])


def test_where_there_is_no_room_the_number_stands_alone_and_the_rest_is_in_its_tooltip(shown: Shown) -> None:
    shown.office.host.resize(900, 400)
    shown.add("020 7946 0311")
    shown.add("020 7946 0312")
    row = shown.tray.rows[0]
    assert not row.about.isVisible()
    assert "will dial 02079460312" in row.number.toolTip()
    shown.qtbot.waitUntil(lambda: row.call.geometry().top() < row.number.geometry().bottom())
    assert row.call.x() > row.number.x()
    shown.office.host.resize(900, 480)
    shown.qtbot.waitUntil(row.about.isVisible)


def test_a_number_waits_once(shown: Shown) -> None:
    shown.add("020 7946 0311")
    shown.add("020 7946 0312")
    shown.add("(020) 79460311", SELECTION)
    assert [row.offer.number for row in shown.tray.rows] == ["02079460311", "02079460312"]


def test_it_goes_when_nothing_waits_any_more(shown: Shown) -> None:
    shown.add("020 7946 0311")
    shown.add("*72")
    assert shown.tray.rows[0].call.text() == "Send code…"
    assert "This is a code, not a phone number." in shown.tray.rows[0].accessibleName()
    QTest.mouseClick(shown.tray.rows[0].close_button, Qt.MouseButton.LeftButton)
    assert shown.numbers() == ["02079460311"]
    shown.tray.remove("02079460311")
    assert not shown.tray.isVisible()
    assert shown.tray.newest is None


def test_in_a_low_window_it_stands_back_for_what_has_to_be_said_first(shown: Shown) -> None:
    shown.office.host.resize(900, 480)
    shown.add("020 7946 0311")
    shown.tray.stand_back(True)
    assert not shown.tray.isVisible()
    shown.office.host.resize(900, 700)
    shown.qtbot.waitUntil(shown.tray.isVisible)
    shown.office.host.resize(900, 480)
    shown.qtbot.waitUntil(lambda: not shown.tray.isVisible())
    shown.tray.stand_back(False)
    assert shown.tray.isVisible()


def test_the_key_is_named_at_the_newest_only(shown: Shown) -> None:
    shown.tray.set_key("Ctrl+Shift+J")
    shown.add("020 7946 0311")
    shown.add("020 7946 0312")
    assert [row.call.toolTip() for row in shown.tray.rows] == [
        "Calls it from your phone (Ctrl+Shift+J)",
        "Calls it from your phone",
    ]


def test_tab_goes_from_the_newest_to_the_oldest(shown: Shown) -> None:
    shown.office.host.resize(900, 700)
    for text in ("020 7946 0311", "020 7946 0312", "020 7946 0313"):
        shown.add(text)
    shown.arm()
    rows = [button.parentWidget() for button in focusable_in(shown.tray)]
    assert list(dict.fromkeys(rows)) == shown.tray.rows


def test_every_button_has_a_name_and_says_what_it_is_about(shown: Shown) -> None:
    shown.add("020 7946 0311")
    row = shown.tray.rows[0]
    for button in (row.call, row.fill, row.close_button):
        assert button.accessibleName()
        assert "020 7946 0311" in button.accessibleDescription()
    assert row.close_button.width() >= 28
