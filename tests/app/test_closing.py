"""The close button, quitting with a call of my own, and ends that ask nobody."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.closing import Closing
from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import LegState
from callboard.domain.preferences import Preferences, WhenClosed
from callboard.views.window.ask_dialog import AskDialog
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Desk:
    """A console on a desktop with a place for tray icons."""

    def __init__(self, console: Console, session: FakeSession, qtbot: QtBot) -> None:
        self.console = console
        self.session = session
        self.wait_until = qtbot.waitUntil
        self.has_tray = True
        console.closing.deleteLater()
        console.window.close_requested.disconnect(console.closing.on_close_requested)
        console.closing = Closing(console, lambda: self.has_tray)
        self.closing = QSignalSpy(console.window.closing)

    def asked(self) -> AskDialog | None:
        found = [each for each in self.console.window.findChildren(AskDialog) if each.isVisible()]
        return found[0] if found else None

    def answer(self, is_go: bool, for_good: bool = False) -> None:
        dialog = self.asked()
        assert dialog is not None
        dialog.never_again.setChecked(for_good)
        (dialog.go if is_go else dialog.stay).click()

    def begin_to_talk(self) -> None:
        self.session.leg(5, 1, "100", LegState.CONNECTED, "101")
        self.session.leg(5, 2, "101", LegState.CONNECTED, "100")
        self.wait_until(lambda: len(self.console.feed.board.legs) == 2)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def desk(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Desk]:
    with nothing_left_behind():
        session = FakeSession()
        console = Console(lambda: session, qapp, loop, my_phone="100", preferences=Preferences())
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield Desk(console, session, qtbot)
        assert finish(loop, shut_down(console))


def test_the_first_time_it_asks_what_closing_means(desk: Desk) -> None:
    desk.console.window.close()
    dialog = desk.asked()
    assert dialog is not None
    assert dialog.focusWidget() is dialog.stay
    assert desk.closing.count() == 0
    desk.answer(is_go=False)
    assert not desk.console.window.isVisible()
    assert desk.closing.count() == 0
    assert desk.console.preferences.value.when_closed is WhenClosed.ASK, "only the ticked box makes it stand"
    desk.console.window.come_forward()
    assert desk.console.window.isVisible()


@pytest.mark.parametrize(("is_go", "wish"), [(False, WhenClosed.KEEP_RUNNING), (True, WhenClosed.QUIT)])
def test_the_answer_may_stand_for_good(desk: Desk, is_go: bool, wish: WhenClosed) -> None:
    desk.console.window.close()
    desk.answer(is_go, for_good=True)
    assert desk.console.preferences.value.when_closed is wish
    assert desk.closing.count() == int(is_go)


def test_once_told_it_does_not_ask(desk: Desk) -> None:
    desk.console.preferences.change(when_closed=WhenClosed.KEEP_RUNNING)
    desk.console.window.close()
    assert desk.asked() is None
    assert not desk.console.window.isVisible()


def test_without_a_place_for_the_icon_closing_is_quitting(desk: Desk) -> None:
    desk.has_tray = False
    desk.console.preferences.change(when_closed=WhenClosed.KEEP_RUNNING)
    desk.console.window.close()
    assert desk.asked() is None
    assert desk.closing.count() == 1


def test_quitting_in_the_middle_of_a_call_asks(desk: Desk) -> None:
    desk.begin_to_talk()
    desk.console.closing.ask_to_quit()
    dialog = desk.asked()
    assert dialog is not None
    desk.console.closing.ask_to_quit()
    assert len([each for each in desk.console.window.findChildren(AskDialog) if each.isVisible()]) == 1
    desk.answer(is_go=False)
    assert desk.closing.count() == 0
    desk.console.closing.ask_to_quit()
    desk.answer(is_go=True)
    assert desk.closing.count() == 1


def test_quitting_asks_as_well_while_the_window_is_away(desk: Desk) -> None:
    desk.begin_to_talk()
    desk.console.window.put_away()
    desk.console.closing.ask_to_quit()
    dialog = desk.asked()
    assert dialog is not None
    assert dialog.isVisible()
    desk.answer(is_go=False)
    assert desk.closing.count() == 0
    assert not desk.console.window.isVisible()


def test_a_call_of_somebody_else_is_no_reason_to_ask(desk: Desk) -> None:
    desk.session.leg(5, 1, "102", LegState.CONNECTED, "101")
    desk.wait_until(lambda: len(desk.console.feed.board.legs) == 1)
    desk.console.closing.ask_to_quit()
    assert desk.asked() is None
    assert desk.closing.count() == 1


def test_an_end_that_is_ordered_asks_nobody(desk: Desk) -> None:
    desk.begin_to_talk()
    desk.console.window.end()
    desk.console.window.end()
    assert desk.asked() is None
    assert desk.closing.count() == 1
