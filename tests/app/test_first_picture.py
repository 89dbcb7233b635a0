"""Before the first picture nothing is known: every part of the window says so, and none that there is nothing."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.problems import ProblemCode, problem
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.reading_session import ReadingSession
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CLAIMS = ("No calls right now.", "This phone system has no conference rooms.", "The phone system sent no extensions.")


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


def _opened(session: FakeSession, qapp: QApplication, loop: asyncio.AbstractEventLoop) -> Console:
    console = Console(lambda: session, qapp, loop, my_phone="100")
    console.start()
    return console


def _text(console: Console, name: str) -> str:
    found = console.window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if not found.isHidden() else ""


def _said(console: Console) -> list[str]:
    """Everything that stands anywhere in the window, whichever page it is on."""
    return [each.text() for each in console.window.findChildren(QLabel) if not each.isHidden()]


@pytest.mark.parametrize("page", ["board", "conference"])
def test_while_it_is_read_the_window_says_how_far(
    page: str, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with nothing_left_behind():
        session = ReadingSession()
        console = _opened(session, qapp, loop)
        console.window.show_page(page)
        qtbot.waitUntil(lambda: _text(console, "status.fresh") == "Loading extensions…")
        session.tell(3_200, 10_482)
        qtbot.waitUntil(lambda: _text(console, "status.fresh") == "Loading 3,200 of 10,482")
        assert _text(console, "connection.chip") == "Connecting…"
        assert not set(CLAIMS) & set(_said(console))
        assert _text(console, "calls.count") == ""
        assert all(chip.number() == "" for chip in console.panels.board.header.filters.chips.values())
        for name in ("calls.empty", "rooms.none"):
            assert _text(console, name) == "Connecting to the phone system…"
        assert _text(console, "board.empty") == "Loading 3,200 of 10,482"
        assert _text(console, "roster.empty") == "Loading extensions…"
        session.finish()
        qtbot.waitUntil(lambda: _text(console, "status.fresh").startswith("Live"))
        assert _text(console, "roster.empty") == _text(console, "rooms.none") == ""
        assert _text(console, "calls.empty") == "No calls right now."
        assert _text(console, "calls.count") == "0"
        assert console.panels.board.header.filters.chips[None].number() == "4"
        assert finish(loop, shut_down(console))


def test_a_line_that_comes_back_is_read_again_and_says_so(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with nothing_left_behind():
        session = ReadingSession()
        session.finish()
        console = _opened(session, qapp, loop)
        qtbot.waitUntil(lambda: _text(console, "status.fresh").startswith("Live"))
        session.lose_line()
        qtbot.waitUntil(lambda: _text(console, "status.fresh").startswith("Not live · last update "))
        session.tell(2, 4)
        qtbot.waitUntil(lambda: _text(console, "status.fresh") == "Not live · loading 2 of 4")
        assert console.panels.board.finder.shown_count() == 4, "what was known stays"
        session.tell(0, 0)
        qtbot.waitUntil(lambda: _text(console, "status.fresh").startswith("Not live · last update "))
        assert finish(loop, shut_down(console))


def test_a_phone_system_that_cannot_be_reached_at_the_start(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with nothing_left_behind():
        console = _opened(FakeSession(open_fails=problem(ProblemCode.SIGN_IN_REFUSED)), qapp, loop)
        qtbot.waitUntil(lambda: _text(console, "connection.chip") == "Not connected")
        for name in ("board.empty", "calls.empty", "rooms.none", "roster.empty"):
            assert _text(console, name) == "Not connected to the phone system."
        assert not set(CLAIMS) & set(_said(console))
        assert _text(console, "calls.count") == ""
        banner = console.window.findChild(QWidget, "banner")
        assert banner is not None
        assert not banner.isHidden()
        assert finish(loop, shut_down(console))


def test_a_phone_system_with_nobody_and_no_rooms_says_so(
    qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    with nothing_left_behind():
        empty = office(numbers=())
        session = FakeSession(type(empty)(empty.identity, empty.capabilities))
        console = _opened(session, qapp, loop)
        qtbot.waitUntil(lambda: _text(console, "connection.chip") == "Connected")
        for name in ("board.empty", "roster.empty"):
            assert _text(console, name) == "The phone system sent no extensions."
        assert _text(console, "strip.none") == "This phone system has no conference rooms."
        assert _text(console, "calls.empty") == "No calls right now."
        assert finish(loop, shut_down(console))
