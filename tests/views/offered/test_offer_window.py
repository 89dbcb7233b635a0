"""The small window for one number from outside: nothing in it calls by surprise."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from callboard.domain.numbers.risk import Risk
from callboard.domain.outside.offer import Offer
from callboard.domain.outside.origin import LINK, Origin, OriginKind
from callboard.domain.outside.outside_text import read_outside
from callboard.domain.outside.own_system import OwnSystem
from callboard.views.offered.offer_row import ARMED_AFTER_MS
from callboard.views.offered.offer_window import OfferWindow
from callboard.views.offered.offer_words import Callee
from tests.doubles.boards import LOST
from tests.views.conftest import Office

NUMBER = "tel:020-7946-0311"
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def offer_of(text: str, origin: Origin = LINK) -> Offer:
    return Offer(1, read_outside(text, origin.kind, frozenset({"204"}), OwnSystem()), text, origin)


class Shown:
    """The window, over an office."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office, self.qtbot = office, qtbot
        self.sent, self.risk = "", Risk.UNKNOWN
        self.window = OfferWindow(office.people, office.my_phone, self._callee, office.look, office.host)
        self.called = QSignalSpy(self.window.call_requested)
        self.closed = QSignalSpy(self.window.closed)

    def _callee(self, number: str) -> Callee:
        return Callee(self.office.board, (), self.sent or number, self.risk)

    def show(self, text: str = NUMBER, origin: Origin = LINK) -> Offer:
        offer = offer_of(text, origin)
        self.window.show_offer(offer)
        self.qtbot.waitUntil(lambda: self.window.isActiveWindow() and self.window.focusWidget() is not None)
        return offer

    def arm(self) -> None:
        """Let the moment pass before which nothing can be pressed."""
        self.qtbot.waitUntil(lambda: not self.window.arming.isActive())

    def text(self, part: str) -> str:
        found = self.window.findChild(QLabel, f"offered.{part}")
        assert isinstance(found, QLabel)
        return found.text().replace("\u200b", "").replace("\u00a0", " ") if found.isVisible() else ""

    def press(self, key: Qt.Key) -> None:
        focused = self.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


@pytest.fixture
def shown(office: Office, qtbot: QtBot) -> Iterator[Shown]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    shown = Shown(office, qtbot)
    yield shown
    shown.window.hide()
    QLocale.setDefault(before)


def test_it_says_what_is_wanted_and_what_will_be_dialled(shown: Shown) -> None:
    shown.sent = "902079460311"
    shown.show()
    assert shown.window.windowTitle() == "Call this number?"
    assert shown.text("head") == "Call this number?"
    assert shown.text("wants") == "A link in another program wants to make a call."
    assert shown.text("number") == "020 7946 0311"
    assert shown.text("about") == "Not in your contacts · will dial 902079460311 · United Kingdom"
    assert shown.text("text") == "It reads: tel:020-7946-0311"
    assert shown.text("first") == "Your phone rings first."
    assert (shown.window.cancel.text(), shown.window.call.text()) == ("Cancel", "Call")
    assert shown.window.dn_from.number() == "100"
    assert shown.text("warning") == shown.text("problem") == shown.text("ignored") == ""


def test_it_names_the_program_and_says_whom_to_ask_for(shown: Shown) -> None:
    shown.show("tel:+49-30-23125042;ext=12", Origin(OriginKind.LINK, "Fire\nfox"))
    assert shown.text("wants") == "A link in Fire fox wants to make a call."
    assert shown.text("text").splitlines()[0] == "Ask for extension 12 once somebody answers."
    assert shown.text("about").startswith("Not in your contacts · will dial +493023125042 · Germany · ")


def test_an_extension_is_called_by_its_name(shown: Shown) -> None:
    shown.show("tel:204")
    assert shown.text("about") == "204 Maya Lindqvist"


def test_the_focus_starts_on_from_and_enter_does_nothing_there(shown: Shown) -> None:
    shown.show()
    assert shown.window.focusWidget() is shown.window.dn_from
    for _ in range(2):
        for key in ENTER:
            shown.press(key)
            assert shown.window.isVisible()
        shown.arm()
    assert shown.called.count() == 0
    assert shown.window.focusWidget() is shown.window.dn_from


def test_call_can_be_pressed_after_the_moment_and_not_before(shown: Shown) -> None:
    shown.show()
    assert shown.window.arming.interval() == ARMED_AFTER_MS == 800
    assert not shown.window.call.isEnabled()
    QTest.mouseClick(shown.window.call, Qt.MouseButton.LeftButton)
    shown.window.call.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.called.count() == 0
    shown.arm()
    assert shown.window.call.isEnabled()
    assert shown.called.count() == 0


@pytest.mark.parametrize("key", [*ENTER, Qt.Key.Key_Space])
def test_a_key_on_call_calls_once_and_the_window_goes(shown: Shown, key: Qt.Key) -> None:
    offer = shown.show()
    shown.arm()
    shown.window.call.setFocus()
    shown.press(key)
    assert [list(shown.called.at(place)) for place in range(shown.called.count())] == [["100", offer]]
    assert not shown.window.isVisible()
    assert shown.closed.count() == 1
    shown.window.call.click()
    assert shown.called.count() == 1


def test_a_key_that_is_held_down_calls_nobody(shown: Shown) -> None:
    shown.show()
    shown.arm()
    shown.window.call.setFocus()
    QTest.simulateEvent(shown.window.call, True, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True, 0)
    assert shown.called.count() == 0


def test_tab_goes_from_from_to_cancel_to_call(shown: Shown) -> None:
    shown.show()
    shown.arm()
    shown.press(Qt.Key.Key_Tab)
    assert shown.window.focusWidget() is shown.window.cancel
    shown.press(Qt.Key.Key_Tab)
    assert shown.window.focusWidget() is shown.window.call


@pytest.mark.parametrize("way", ["esc", "cancel", "close"])
def test_every_other_way_out_calls_nobody(shown: Shown, way: str) -> None:
    shown.show()
    shown.arm()
    if way == "esc":
        shown.press(Qt.Key.Key_Escape)
    elif way == "cancel":
        QTest.mouseClick(shown.window.cancel, Qt.MouseButton.LeftButton)
    else:
        shown.window.close()
    assert not shown.window.isVisible()
    assert shown.window.offer is None
    assert shown.called.count() == 0
    assert shown.closed.count() == 1


def test_the_moment_counts_anew_for_the_next_one(shown: Shown) -> None:
    shown.show()
    shown.arm()
    shown.window.reject()
    shown.show("tel:204")
    assert not shown.window.call.isEnabled()
    assert shown.text("number") == "204"


def test_a_second_link_is_only_mentioned_and_moves_no_button(shown: Shown) -> None:
    offer = shown.show()
    shown.arm()
    before = shown.window.call.geometry()
    shown.window.call.setFocus()
    shown.window.ignore_offer(offer_of("tel:+44-20-7946-0312"))
    assert shown.text("ignored") == "Another link wanted to call 020 7946 0312. It was ignored."
    assert shown.window.offer is offer
    assert shown.text("number") == "020 7946 0311"
    assert shown.window.call.geometry() == before
    assert shown.window.focusWidget() is shown.window.dn_from
    shown.window.ignore_offer(offer_of("tel:nothing"))
    assert shown.text("ignored") == "Another link arrived. It was ignored."
    shown.window.reject()
    shown.show()
    assert shown.text("ignored") == ""


def test_a_code_is_sent_only_under_its_own_name(shown: Shown) -> None:
    shown.show("tel:*31%23")
    assert shown.text("warning") == (
        "This is a code, not a phone number. Codes can change settings on your phone system."
    )
    assert shown.window.call.text() == shown.window.call.accessibleName() == "Send code"
    assert shown.text("about") == "will send *31#"


def test_what_is_dialled_is_said_anew_when_it_changes(shown: Shown) -> None:
    shown.show()
    shown.sent = "902079460311"
    shown.window.show_board()
    assert "will dial 902079460311" in shown.text("about")


@pytest.mark.parametrize(
    ("risk", "said"),
    [
        (Risk.COSTLY, "A premium-rate, shared-cost or satellite number: the call may cost a lot."),
        (Risk.FIRST_ABROAD, "A call to a country that was never called from here."),
        (Risk.EMERGENCY, "An emergency number."),
        (Risk.NATIONAL, ""),
        (Risk.OWN, ""),
    ],
)
def test_what_a_call_may_come_to_is_said_before(shown: Shown, risk: Risk, said: str) -> None:
    shown.risk = risk
    shown.show()
    assert shown.text("warning") == said


def test_a_link_without_a_number_can_only_be_closed(shown: Shown) -> None:
    shown.show("tel:0800CALLNOW")
    assert shown.text("head") == "This link holds no phone number."
    assert shown.text("wants") == "It holds letters. Letters are not turned into digits."
    visible = [button.text() for button in shown.window.findChildren(QPushButton) if button.isVisible()]
    assert visible == ["Close"]
    shown.press(Qt.Key.Key_Return)
    assert not shown.window.isVisible()
    assert shown.called.count() == 0


def test_another_phone_may_ring_first(shown: Shown) -> None:
    offer = shown.show()
    shown.arm()
    shown.window.dn_from.set_number("204")
    assert shown.text("first") == "This phone rings first."
    shown.window.call.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert list(shown.called.at(0)) == ["204", offer]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Choose the phone that rings first."),
        ("07700900461", "Calls start from one of your own phones."),
        ("nobody", "“nobody” is not a phone number."),
    ],
)
def test_what_cannot_ring_first_is_said_and_hinders(shown: Shown, typed: str, said: str) -> None:
    shown.show()
    shown.arm()
    shown.window.dn_from.set_number("")
    QTest.keyClicks(shown.window.dn_from, typed)
    shown.window.dn_from.close_offer()
    shown.window.show_board()
    assert shown.text("problem").startswith(said)
    assert not shown.window.call.isEnabled()


def test_without_a_line_nothing_can_be_called_until_it_is_back(shown: Shown) -> None:
    live = shown.office.board
    shown.show()
    shown.arm()
    shown.office.show(live.after([LOST]))
    shown.window.show_board()
    assert not shown.window.call.isEnabled()
    assert shown.text("problem") == shown.window.call.accessibleDescription() != ""
    shown.office.show(live)
    shown.window.show_board()
    assert shown.window.call.isEnabled()
    assert shown.text("problem") == ""


def test_every_part_has_a_name_to_be_read(shown: Shown) -> None:
    shown.show()
    for part in (shown.window, shown.window.dn_from, shown.window.call, shown.window.cancel):
        assert part.accessibleName()
    assert "020 7946 0311" in shown.window.accessibleName()
