"""Pop-ups for calls of my phone, and what is remembered of those nobody took."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.call import LegState
from callboard.views.window.program_icon import IconMark
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CALLER = "02079460311"


class Desk:
    def __init__(self, console: Console, session: FakeSession, qtbot: QtBot) -> None:
        self.console = console
        self.session = session
        self.popups = console.popups
        self.wait_until = qtbot.waitUntil

    def ring(self, call_id: int = 7, mine: str = "100") -> None:
        self.session.leg(call_id, 1, CALLER, LegState.DIALLING, mine, line="10001")
        self.session.leg(call_id, 2, mine, LegState.RINGING, CALLER)

    def give_up(self, call_id: int = 7) -> None:
        self.session.end(call_id, 1)
        self.session.end(call_id, 2)


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
        assert finish(loop, shut_down(console))


def test_a_call_for_my_phone_pops_up_and_is_remembered_when_it_was_missed(desk: Desk) -> None:
    desk.ring()
    desk.wait_until(lambda: len(desk.popups.stack.toasts) == 1)
    desk.give_up()
    desk.wait_until(lambda: desk.popups.stack.toasts[0].words.title == "Missed call")
    (missed,) = desk.console.memory.value.recent
    assert (missed.number, missed.is_missed) == (CALLER, True)
    desk.popups.stack.close_all()


def test_a_call_that_was_answered_is_gone_and_not_missed(desk: Desk) -> None:
    desk.ring()
    desk.wait_until(lambda: len(desk.popups.stack.toasts) == 1)
    desk.session.leg(7, 2, "100", LegState.CONNECTED, CALLER)
    desk.wait_until(lambda: desk.popups.stack.toasts == ())
    assert desk.console.memory.value.recent == ()


def test_what_is_switched_off_or_muted_pops_up_nowhere_and_is_remembered_all_the_same(desk: Desk) -> None:
    desk.console.preferences.change(pops_up_for_my_phone=False)
    desk.ring(7)
    desk.wait_until(lambda: len(desk.popups.incoming.ringing) == 1)
    assert desk.popups.stack.toasts == ()
    desk.give_up(7)
    desk.wait_until(lambda: len(desk.console.memory.value.recent) == 1)
    desk.console.preferences.change(pops_up_for_my_phone=True)
    desk.popups.mute(True)
    desk.ring(8)
    desk.wait_until(lambda: len(desk.popups.incoming.ringing) == 1)
    assert desk.popups.stack.toasts == ()
    desk.popups.mute(False)


def test_a_call_for_somebody_else_pops_up_nowhere(desk: Desk) -> None:
    desk.ring(7, "101")
    desk.wait_until(lambda: len(desk.console.feed.board.legs) == 2)
    assert desk.popups.stack.toasts == ()


def test_the_icon_beside_the_clock_says_how_things_stand(desk: Desk) -> None:
    tray = desk.console.tray.tray
    desk.wait_until(lambda: tray.tooltip.startswith("Callboard – Connected, no calls"))  # noqa: RUF001
    assert tray.mark is IconMark.PLAIN
    desk.ring()
    desk.wait_until(lambda: tray.mark is IconMark.RINGING)
    assert tray.tooltip.endswith("1 call") or "1" in tray.tooltip
    desk.session.lose_line()
    desk.wait_until(lambda: tray.mark is IconMark.CUT_OFF)
    assert tray.state.text() == "Reconnecting"
    desk.popups.stack.close_all()


def test_muting_from_the_tray_and_from_elsewhere_agree(desk: Desk) -> None:
    tray = desk.console.tray.tray
    tray.mute.trigger()
    assert desk.popups.is_muted
    desk.popups.mute(False)
    assert not tray.mute.isChecked()


def test_once_the_program_ends_nothing_pops_up_any_more(desk: Desk) -> None:
    desk.console.window.end()
    desk.ring()
    desk.wait_until(lambda: len(desk.popups.incoming.ringing) == 1)
    assert desk.popups.stack.toasts == ()
