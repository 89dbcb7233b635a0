"""The window finds its place again, and so does the board's own one."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.profile_memory import ProfileMemory
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


def started(qapp: QApplication, loop: asyncio.AbstractEventLoop, memory: ProfileMemory | None) -> Console:
    console = Console(FakeSession, qapp, loop, my_phone="100", memory=memory)
    console.start()
    return console


def dock(console: Console, name: str) -> QDockWidget:
    found = console.window.findChild(QDockWidget, name)
    assert isinstance(found, QDockWidget)
    return found


def test_how_it_was_left_is_how_it_comes_back(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with nothing_left_behind():
        console = started(qapp, loop, None)
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live)
        console.window.showNormal()
        console.window.resize(900, 520)
        console.window.board_place.move_out(True)
        console.window.board_place.window.resize(500, 400)
        dock(console, "side.calls").setFloating(True)
        console.window.show_page("conference")
        console.window.end()
        memory = console.memory.value
        assert finish(loop, shut_down(console))
        assert (memory.page, memory.is_board_window_open) == ("conference", True)

        again = started(qapp, loop, memory)
        qtbot.waitUntil(lambda: again.feed.board.connection.is_live)
        assert again.window.page == "conference"
        assert (again.window.width(), again.window.height()) == (900, 520)
        assert again.window.board_place.is_out
        assert again.panels.board.window() is again.window.board_place.window
        assert (again.window.board_place.window.width(), again.window.board_place.window.height()) == (500, 400)
        assert dock(again, "side.calls").isFloating()
        assert again.window.book["board.own_window"].isChecked()
        assert finish(loop, shut_down(again))


def test_while_it_is_moved_it_is_kept_after_a_while(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callboard.app.kept.window_memory.KEPT_AFTER_MS", 30)
    with nothing_left_behind():
        console = started(qapp, loop, None)
        console.window.show_page("conference")
        qtbot.waitUntil(lambda: console.memory.value.page == "conference")
        assert console.memory.value.window.geometry
        assert finish(loop, shut_down(console))


def test_closing_the_boards_window_brings_the_board_home(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with nothing_left_behind():
        console = started(qapp, loop, None)
        action = console.window.book["board.own_window"]
        action.trigger()
        own = console.window.board_place.window
        assert console.panels.board.window() is own
        assert own.isVisible()
        assert action.isChecked()
        own.close()
        assert not own.isVisible()
        assert not action.isChecked()
        assert console.panels.board.window() is console.window
        assert console.panels.board.isVisibleTo(console.window)
        assert finish(loop, shut_down(console))
