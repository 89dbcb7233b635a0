"""No text of the window is cut, at its smallest and its usual size, at each size of text."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from tests.doubles.clipped import clipped_in
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

SIZES = ((900, 480), (960, 540), (1366, 728), (1920, 1040))
TEXT_SIZES = (100, 150, 200)
PAGES = ("board", "conference", "settings")


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def console(qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Console]:
    with nothing_left_behind():
        console = Console(FakeSession, qapp, loop, my_phone="100")
        console.start()
        qtbot.waitUntil(lambda: bool(console.feed.board.extensions))
        yield console
        assert finish(loop, shut_down(console))


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("page", PAGES)
def test_every_text_fits(console: Console, qapp: QApplication, page: str, text_size: int) -> None:
    console.preferences.change(text_size=text_size)
    console.window.show_page(page)
    found: list[str] = []
    for width, height in SIZES:
        console.window.resize(width, height)
        qapp.processEvents()
        qapp.processEvents()
        found += [f"{width}x{height}: {complaint}" for complaint in clipped_in(console.window)]
    assert not found, "\n".join(found)
