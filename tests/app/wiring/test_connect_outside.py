"""From what another program wants called to what the phone system is asked for, through the real window."""

import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from callboard.app.computer.screen_use import ScreenUse
from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_dialler import CopiedNumber
from callboard.domain.commands import PlaceCall
from callboard.domain.outside.fate import Fate
from callboard.domain.outside.origin import COMMAND, LINK, SELECTION, Origin
from callboard.domain.preferences import Preferences
from callboard.views.question_popup import QuestionPopup
from tests.doubles.boards import picture
from tests.doubles.clipped import clipped_in
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NUMBER = "02079460311"


class Screen(QObject):
    """Answers like a screen that is locked, or is not."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.use = ScreenUse(is_locked=False)

    def ask(self, then: Callable[[ScreenUse], None]) -> None:
        then(self.use)


class Desk:
    """A running window, with the number of each thing that was asked of the phone system."""

    def __init__(self, console: Console, session: FakeSession, qtbot: QtBot) -> None:
        self.console, self.session, self.qtbot = console, session, qtbot
        self.outside = console.outside
        self.screen = Screen(console)
        self.outside.probe = self.screen  # type: ignore[assignment] - the only thing here that is not real

    def called(self) -> list[tuple[str, str]]:
        return [(one.dn_from, one.number_to) for one in self.session.executed if isinstance(one, PlaceCall)]

    def wait_for_call(self, dn_from: str, number: str) -> None:
        self.qtbot.waitUntil(lambda: self.called() == [(dn_from, number)])

    def arm(self) -> None:
        self.qtbot.waitUntil(self.outside.window.call.isEnabled)

    def arm_tray(self) -> None:
        self.qtbot.waitUntil(lambda: all(row.is_armed for row in self.outside.tray.rows))

    def press_call(self) -> None:
        self.arm()
        self.outside.window.call.setFocus()
        QTest.keyClick(self.outside.window.call, Qt.Key.Key_Return)

    def question(self) -> QuestionPopup | None:
        popups = self.console.window.findChildren(QuestionPopup)
        return next((popup for popup in popups if popup.isVisible()), None)

    def said(self) -> str:
        return self.console.panels.status.message.whole


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Desk]:
    session = FakeSession(picture())
    with nothing_left_behind():
        console = Console(lambda: session, qapp, loop, my_phone="100", preferences=Preferences(country="GB"))
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live and bool(console.feed.board.extensions))
        yield Desk(console, session, qtbot)
        assert finish(loop, shut_down(console))


def test_a_link_opens_the_small_window_and_a_key_on_call_calls(desk: Desk) -> None:
    desk.outside.offer("tel:020-7946-0311", LINK)
    assert desk.outside.window.isVisible()
    assert desk.outside.tray.rows == []
    desk.press_call()
    desk.wait_for_call("100", NUMBER)
    assert not desk.outside.window.isVisible()


def test_a_second_link_is_ignored_by_the_window_that_is_open(desk: Desk) -> None:
    desk.outside.offer("tel:02079460311", LINK)
    desk.outside.offer("tel:02079460312", LINK)
    assert desk.outside.window.offer is not None
    assert desk.outside.window.offer.number == NUMBER
    desk.press_call()
    desk.wait_for_call("100", NUMBER)
    assert not desk.outside.window.isVisible()


def yes_of(asked: QuestionPopup) -> QPushButton:
    yes = asked.findChild(QPushButton, "question.yes")
    assert isinstance(yes, QPushButton)
    return yes


def test_a_code_of_a_link_is_sent_only_after_a_question_of_its_own(desk: Desk) -> None:
    desk.outside.offer("tel:*21*07700900123%23", LINK)
    assert desk.outside.window.call.text() == "Send code"
    desk.press_call()
    asked = desk.question()
    assert asked is not None
    assert "This is a code, not a phone number." in asked.accessibleName()
    assert desk.called() == []
    # Who goes on pressing Enter gets out.
    QTest.keyClick(desk.console.window.focusWidget(), Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.question() is None)
    assert desk.called() == []
    desk.outside.desk.open_again()
    desk.outside.offer("tel:*21*07700900123%23", LINK)
    desk.press_call()
    asked = desk.question()
    assert asked is not None
    yes_of(asked).click()
    desk.wait_for_call("100", "*21*07700900123#")


def test_an_emergency_number_of_a_link_has_one_more_question(desk: Desk) -> None:
    desk.outside.offer("tel:999", LINK)
    desk.press_call()
    asked = desk.question()
    assert asked is not None
    assert "This is an emergency number." in asked.accessibleName()
    assert desk.called() == []
    yes_of(asked).click()
    desk.wait_for_call("100", "999")


def test_what_is_no_link_waits_in_the_tray_and_its_key_calls(desk: Desk) -> None:
    book = desk.console.window.book
    assert book.why_not("call.outside") == "No number is offered."
    desk.outside.offer("ring 020 7946 0311", SELECTION)
    assert desk.said() == "020 7946 0311 is offered, selected in another program."
    assert desk.outside.tray.isVisible()
    assert book.why_not("call.outside") == "No number is offered."
    desk.arm_tray()
    assert book.why_not("call.outside") == ""
    book["call.outside"].trigger()
    desk.wait_for_call("100", NUMBER)
    assert desk.outside.tray.rows == []
    assert book.why_not("call.outside") == "No number is offered."


def test_a_code_in_the_tray_is_asked_about(desk: Desk) -> None:
    desk.outside.offer("*72", COMMAND)
    desk.arm_tray()
    desk.outside.tray.rows[0].call.click()
    asked = desk.question()
    assert asked is not None
    assert "This is a code, not a phone number." in asked.accessibleName()
    assert desk.called() == []
    assert len(desk.outside.tray.rows) == 1  # nothing has been sent yet
    yes_of(asked).click()
    desk.wait_for_call("100", "*72")
    assert desk.outside.tray.rows == []


def test_put_in_to_calls_nobody(desk: Desk) -> None:
    desk.outside.offer("020 7946 0311", COMMAND)
    desk.outside.tray.rows[0].fill.click()
    assert desk.console.panels.dial.number_to.number() == NUMBER
    assert desk.outside.tray.rows == []
    assert desk.called() == []


def test_what_is_called_by_another_way_need_not_wait(desk: Desk) -> None:
    desk.outside.offer("020 7946 0311", COMMAND)
    desk.console.panels.dial.set_to(NUMBER)
    desk.console.panels.dial.place()
    desk.wait_for_call("100", NUMBER)
    desk.qtbot.waitUntil(lambda: desk.outside.tray.rows == [])


def test_without_a_phone_of_mine_it_is_asked_for(desk: Desk) -> None:
    desk.console.my_phone.choose("")
    desk.outside.offer("020 7946 0311", COMMAND)
    desk.arm_tray()
    desk.outside.tray.rows[0].call.click()
    assert desk.said() == "Choose your phone in From first."
    assert desk.called() == []
    assert len(desk.outside.tray.rows) == 1


def test_a_text_without_a_number_is_only_told(desk: Desk) -> None:
    desk.outside.offer("0800 CALL NOW", SELECTION)
    assert desk.said() == "This text holds no phone number."
    assert desk.outside.tray.rows == []


def test_several_numbers_are_for_whoever_lets_one_be_chosen(desk: Desk) -> None:
    text = "020 7946 0311\nor 07700 900461"
    taken: list[str] = []
    desk.outside.several_with(taken.append)
    desk.outside.offer(text, SELECTION)
    desk.outside.offer("tel:02079460311 or 07700900461", LINK)
    assert taken == [text]
    assert desk.outside.tray.rows == []


def test_nothing_arrives_while_the_screen_is_locked(desk: Desk) -> None:
    desk.screen.use = ScreenUse(is_locked=True)
    desk.outside.offer("tel:02079460311", LINK)
    desk.outside.offer("020 7946 0312", COMMAND)
    assert not desk.outside.window.isVisible()
    assert desk.outside.tray.rows == []
    desk.screen.use = ScreenUse()  # nobody can tell
    desk.outside.offer("tel:02079460311", LINK)
    assert desk.outside.window.isVisible()


def test_too_many_shut_the_gate_with_a_banner_that_opens_it_again(desk: Desk) -> None:
    for place in range(7):
        desk.outside.offer(f"020 7946 031{place}", COMMAND)
    assert desk.outside.banner.isVisible()
    assert desk.outside.banner.text().startswith("More than five numbers came from other programs within a minute.")
    assert not desk.outside.banner.close_button.isVisible()
    assert len(desk.outside.tray.rows) == 5
    desk.outside.offer("tel:204", LINK)
    assert not desk.outside.window.isVisible()
    desk.outside.banner.action.click()
    assert not desk.outside.banner.isVisible()
    desk.outside.offer("tel:204", LINK)
    assert desk.outside.window.isVisible()
    assert desk.called() == []


def test_an_address_is_read_where_it_is_of_our_own_phone_system(desk: Desk) -> None:
    desk.outside.own_hosts = frozenset({"pbx.example.com"})
    desk.outside.offer("sip:204@pbx.example.com", LINK)
    assert desk.outside.window.offer is not None
    assert desk.outside.window.offer.number == "204"
    desk.outside.window.reject()
    desk.outside.offer("sip:204@evil.example", LINK)
    assert desk.outside.window.offer is not None
    assert desk.outside.window.offer.number == ""


def test_a_code_that_was_copied_elsewhere_is_not_offered(desk: Desk) -> None:
    row = desk.console.panels.dial.copied
    for text, offered in (("*72", ""), ("020 7946 0311", NUMBER), ("**21*02079460311#", "")):
        QApplication.clipboard().setText(text)
        row_owner = desk.console.findChild(CopiedNumber)
        assert isinstance(row_owner, CopiedNumber)
        row_owner.look_again()
        assert row.number == offered
    QApplication.clipboard().clear()


@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_no_text_is_cut(desk: Desk, text_size: int) -> None:
    desk.console.preferences.change(text_size=text_size)
    for text in ("selected: +49 30 23125042", "*72", "020 7946 0311"):
        desk.outside.offer(text, SELECTION)
    desk.outside.offer("tel:+49-89-23125042;ext=12345", LINK)
    desk.outside.offer("tel:+44-20-7946-0319", LINK)
    found: list[str] = []
    for width, height in ((900, 480), (1366, 728), (1920, 1040)):
        desk.console.window.resize(width, height)
        for _ in range(3):
            desk.console.application.processEvents()
        found += [f"{width}x{height} {each}" for each in clipped_in(desk.console.window)]
    assert found + clipped_in(desk.outside.window) == []


def test_the_small_window_goes_with_the_program_and_nothing_comes_afterwards(desk: Desk) -> None:
    desk.outside.offer("tel:02079460311", LINK)
    desk.console.window.end()
    assert not desk.outside.window.isVisible()
    desk.outside.offer("tel:02079460312", LINK)
    assert not desk.outside.window.isVisible()


def test_who_offers_is_told_what_the_window_made_of_it(desk: Desk) -> None:
    fates: list[Fate] = []

    def came(text: str, origin: Origin = LINK) -> Fate:
        desk.outside.offer(text, origin, fates.append)
        return fates[-1]

    assert came("tel:") is Fate.UNREADABLE
    assert came("tel:02079460311") is Fate.OTHER_LINK
    assert came("tel:02079460311") is Fate.SAME
    desk.outside.window.reject()
    assert came("tel:02079460312") is Fate.OFFERED
    assert came("tel:" + "1" * 4000) is Fate.UNREADABLE
    assert came("02079460313", COMMAND) is Fate.OFFERED
    assert came("nothing", COMMAND) is Fate.UNREADABLE
    desk.outside.several_with(lambda _: None)
    assert came("020 7946 0311\nor 07700 900461", COMMAND) is Fate.SHEET
    desk.screen.use = ScreenUse(is_locked=True)
    assert came("02079460314", COMMAND) is Fate.LOCKED
    desk.screen.use = ScreenUse(is_locked=False)
    assert [came(f"02079460{last}", COMMAND) for last in range(320, 323)] == [Fate.OFFERED] * 2 + [Fate.SHUT]
    assert came("tel:") is Fate.SHUT
    assert len(fates) == 13


def test_the_keyboard_goes_back_to_where_it_was_when_numbers_are_taken_again(desk: Desk) -> None:
    window = desk.console.window
    desk.qtbot.waitUntil(window.isActiveWindow)
    there = desk.console.panels.board.search
    there.setFocus()
    for place in range(6):
        desk.outside.offer(f"020 7946 031{place}", COMMAND)
    desk.outside.banner.action.setFocus()
    desk.outside.banner.action.click()
    assert not desk.outside.banner.isVisible()
    assert window.focusWidget() is there
    close_button = desk.outside.tray.rows[0].close_button
    close_button.setFocus()
    close_button.click()
    assert len(desk.outside.tray.rows) == 4
    assert window.focusWidget() is there
