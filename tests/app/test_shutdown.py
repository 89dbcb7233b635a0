"""Quitting: ten times out of ten, with calls going on, and nothing is left behind."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import closed, shut_down
from callboard.domain.connection import LineState
from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.catalogue import RehearsalChoice, session_maker
from callboard.sessions.credentials import Credentials
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

BUSY = session_maker(RehearsalChoice("v11", scenario="rush_hour", speed=20), Credentials())


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.mark.parametrize("_time", range(10))
def test_a_busy_window_ends_in_time(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, _time: int
) -> None:
    with nothing_left_behind():
        console = Console(BUSY, qapp, loop, is_pretend=True)
        console.start()
        qtbot.waitUntil(lambda: len(console.feed.board.legs) > 2)
        assert finish(loop, shut_down(console))


def test_a_window_without_a_phone_system_ends_as_well(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with nothing_left_behind():
        nobody = FakeSession(open_fails=problem(ProblemCode.CANNOT_CONNECT, host="pbx", port="5485", said=""))
        console = Console(lambda: nobody, qapp, loop)
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.state is LineState.FAILED)
        assert console.panels.banner.isVisible()
        assert "No answer from pbx, port 5485." in console.panels.banner.text()
        assert finish(loop, shut_down(console))


def test_closing_the_window_asks_the_program_to_end(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with nothing_left_behind():
        console = Console(FakeSession, qapp, loop)
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live)
        for _ in range(2):  # an impatient second click is harmless
            QTimer.singleShot(0, console.window.close)
        assert finish(loop, closed(console)) == 0
        assert finish(loop, shut_down(console))


def test_a_pin_does_not_stay_on_the_clipboard(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with nothing_left_behind():
        console = Console(FakeSession, qapp, loop)
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live)
        console.panels.conference.builder.options.pin_row.clipboard.copy("PIN 4711")
        assert qapp.clipboard().text() == "PIN 4711"
        assert finish(loop, shut_down(console))
        assert qapp.clipboard().text() == ""
