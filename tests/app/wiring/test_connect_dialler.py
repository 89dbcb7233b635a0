"""The dialler inside the window: its actions, and the number that somebody copied elsewhere."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_dialler import EXAMPLE, read_numbers
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.commands import PlaceCall
from callboard.domain.problems import ProblemCode, problem
from callboard.domain.profile_memory import RecentNumber
from callboard.models.drag_payload import payload_of
from callboard.views.dialer.dial_panel import DialPanel
from callboard.wording.number_forms import form_of
from tests.doubles.fake_session import DEADLINE_S, FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NUMBER = "02079460311"


class Desk:
    def __init__(self, console: Console, session: FakeSession, qtbot: QtBot) -> None:
        self.console = console
        self.session = session
        self.dial: DialPanel = console.panels.dial
        self.book = console.window.book
        self.wait_until = qtbot.waitUntil

    def come_back(self) -> None:
        """The window becomes active."""
        self.console.application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Desk]:
    with nothing_left_behind():
        session = FakeSession()
        console = Console(lambda: session, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield Desk(console, session, qtbot)
        QApplication.clipboard().clear()
        assert finish(loop, shut_down(console))


@pytest.mark.parametrize(
    ("copied", "offered"),
    [
        ("tel:+44 (0)20 7946 0311", "+442079460311"),
        (f"Ring {NUMBER} please", NUMBER),
        (f"{NUMBER} or 02079460312", ""),
        ("no number here", ""),
    ],
)
def test_exactly_one_copied_number_is_offered_when_the_window_becomes_active(
    desk: Desk, copied: str, offered: str
) -> None:
    QApplication.clipboard().setText(copied)
    assert desk.dial.copied.isHidden(), "not behind anybody's back"
    desk.come_back()
    assert desk.dial.copied.number == offered
    assert desk.dial.copied.isHidden() is not offered or not offered


def test_a_copied_number_is_offered_once_and_only_fills_in(desk: Desk) -> None:
    QApplication.clipboard().setText(NUMBER)
    desk.come_back()
    desk.dial.copied.use.click()
    assert desk.dial.number_to.number() == NUMBER
    desk.come_back()
    assert desk.dial.copied.number == ""
    assert desk.session.executed == []
    assert desk.console.memory.value.recent == ()


def test_our_own_copy_is_not_offered(desk: Desk) -> None:
    QApplication.clipboard().setMimeData(payload_of(["101"]))
    desk.come_back()
    assert desk.dial.copied.number == ""


def test_who_does_not_want_it_is_offered_nothing(desk: Desk) -> None:
    QApplication.clipboard().setText(NUMBER)
    desk.come_back()
    desk.console.preferences.change(offers_copied_number=False)
    assert desk.dial.copied.number == ""
    desk.come_back()
    assert desk.dial.copied.isHidden()


def test_redial_and_enter_call_the_last_number_again(desk: Desk) -> None:
    desk.console.memory.change(recent=(RecentNumber(NUMBER, "", 1.0),))
    desk.book["call.redial"].trigger()
    focused = desk.console.window.focusWidget()
    assert focused is desk.dial.call
    QTest.keyClick(focused, Qt.Key.Key_Return)
    desk.wait_until(lambda: desk.session.executed == [PlaceCall("100", NUMBER)])
    desk.wait_until(lambda: desk.console.memory.value.recent[0].at_s > 1.0)


def test_enter_hit_twice_at_once_calls_once(desk: Desk) -> None:
    desk.dial.set_to(NUMBER)
    for _ in range(2):
        QTest.keyClick(desk.dial.number_to, Qt.Key.Key_Return)
    desk.wait_until(lambda: bool(desk.dial.cards))
    QTest.keyClick(desk.dial.number_to, Qt.Key.Key_Return)
    desk.wait_until(lambda: desk.session.executed == [PlaceCall("100", NUMBER)])


def test_the_list_of_phones_opens_by_its_key(desk: Desk) -> None:
    desk.book["call.from"].trigger()
    assert desk.console.window.focusWidget() is desk.dial.dn_from
    assert desk.dial.dn_from.is_offering


def test_keys_that_were_changed_are_named_anew(desk: Desk) -> None:
    assert desk.dial.buttons.redial.toolTip().endswith("(Ctrl+R)")
    desk.book["call.redial"].setShortcut(QKeySequence("Ctrl+J"))
    assert desk.dial.buttons.redial.toolTip().endswith("(Ctrl+J)")


def test_what_numbers_need_is_read_beside_the_window() -> None:
    form_of.cache_clear()
    reader = read_numbers("GB")
    reader.join(DEADLINE_S)
    assert form_of.cache_info().misses == 1
    assert form_of(EXAMPLE, "GB") == "+1 212-555-0123"
    assert form_of.cache_info().hits == 1, "nothing is left to be read by the window"


def test_on_a_small_screen_the_buttons_stay_whole_whatever_cards_there_are(desk: Desk) -> None:
    window, dial = desk.console.window, desk.dial
    window.resize(1366, 560)  # of 768 there is no more left where banners and waiting calls stand above and below
    asked = CallProgress(1, "100", NUMBER)
    why = problem(ProblemCode.NOT_ANSWERED, who=NUMBER)
    for request_id in range(1, 4):
        desk.console.feed.call_progressed.emit(replace(asked, request_id=request_id).failed(why))
    # The docks settle in several steps, and there is more than fits.
    desk.wait_until(lambda: dial.height() > dial.parentWidget().height())
    for button in _buttons(dial):
        assert button.visibleRegion().boundingRect() == button.rect(), button.objectName()
        assert window.rect().contains(button.mapTo(window, button.rect().bottomRight()))


def _buttons(dial: DialPanel) -> tuple[QPushButton, ...]:
    return dial.call, dial.buttons.redial, dial.buttons.keypad
