"""The banner pushes the page down: a click that was aimed before hits nobody."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.connection import Connection, LineState
from callboard.views.window.move_guard import MoveGuard
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

LOST = Connection(LineState.FAILED, retry_in_s=5.0)
LIVE = Connection(LineState.LIVE)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def console(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Console]:
    with nothing_left_behind():
        console = Console(FakeSession, qapp, loop, my_phone="100")
        console.start()
        console.window.resize(1366, 728)
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield console
        assert finish(loop, shut_down(console))


def settled(console: Console) -> bool:
    return not any(guard.is_watching for guard in console.window.findChildren(MoveGuard))


@pytest.mark.parametrize("is_coming", [True, False])
def test_a_click_on_the_board_right_after_the_banner_came_or_went(
    console: Console, qtbot: QtBot, is_coming: bool
) -> None:
    banner, tiles = console.panels.banner, console.panels.board.tiles
    if not is_coming:
        banner.show_connection(LOST, None)
    qtbot.waitUntil(lambda: tiles.isVisible() and settled(console))
    at = tiles.viewport().mapToGlobal(tiles.visualRect(tiles.model().index(1, 0)).center())
    banner.show_connection(LOST if is_coming else LIVE, None)
    QApplication.processEvents()
    assert tiles.viewport().mapFromGlobal(at) != tiles.visualRect(tiles.model().index(1, 0)).center()
    QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=tiles.viewport().mapFromGlobal(at))
    assert console.panels.board.cards.chosen() == []
    qtbot.waitUntil(lambda: settled(console))
    QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=tiles.viewport().mapFromGlobal(at))
    assert len(console.panels.board.cards.chosen()) == 1


def test_the_banner_is_as_high_whatever_it_says(console: Console) -> None:
    banner = console.panels.banner
    for width in (900, 1366, 1900):
        console.window.resize(width, 600)
        banner.show_connection(LOST, 1000.0)
        QApplication.processEvents()
        assert banner.height() == 42


@pytest.mark.parametrize("size", [(900, 480), (960, 540)])
def test_with_the_largest_text_whole_tiles_are_seen(console: Console, qtbot: QtBot, size: tuple[int, int]) -> None:
    console.preferences.change(text_size=200)
    console.window.resize(*size)
    tiles = console.panels.board.tiles

    def whole() -> int:
        seen = tiles.viewport().rect()
        rows = range(tiles.model().rowCount())
        return sum(seen.contains(tiles.visualRect(tiles.model().index(row, 0)).adjusted(4, 4, -5, -5)) for row in rows)

    qtbot.waitUntil(lambda: whole() >= 4)
    console.window.show_side("dial")
    assert console.panels.dial.call.isVisible()
    console.window.show_page("conference")
    console.window.sides.sheet.put_away()
    assert console.panels.conference.builder.start.isVisible()
