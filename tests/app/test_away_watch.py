"""The line was lost and is back: what is said of it, and what glows."""

import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import Leg, LegState
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TALK = (Leg(7, 1, "101", LegState.CONNECTED, "102"), Leg(7, 2, "102", LegState.CONNECTED, "101"))
OTHER = (Leg(8, 1, "103", LegState.CONNECTED, "0207"),)
Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(office(TALK))


@pytest.fixture
def console(session: FakeSession, qapp: QApplication, qtbot: QtBot) -> Iterator[Console]:
    with window_loop_for(qapp) as loop, nothing_left_behind():
        yield from _running(session, qapp, loop, qtbot)


def _running(
    session: FakeSession, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> Iterator[Console]:
    console = Console(lambda: session, qapp, loop, my_phone="100")
    console.start()
    try:
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live)
        yield console
    finally:
        assert finish(loop, shut_down(console))


@pytest.fixture
def lose(session: FakeSession, console: Console, qtbot: QtBot) -> Callable[[], None]:
    def lose() -> None:
        session.lose_line()
        qtbot.waitUntil(lambda: not console.feed.board.connection.is_live)

    return lose


def test_what_changed_is_said_and_glows_once(
    session: FakeSession, console: Console, lose: Callable[[], None], qtbot: QtBot
) -> None:
    lit: list[frozenset[object]] = []
    console.look.glow.beat.connect(lambda: lit.append(console.look.glow.lights))
    lose()
    assert lit == []
    session.come_back(office(OTHER))
    qtbot.waitUntil(lambda: console.notices.last.startswith("While away 0:00: "))
    assert console.notices.last == "While away 0:00: Person 101's call ended; Person 103 has a new call."
    assert lit[0] == {"101", "102", "103", 8}
    qtbot.waitUntil(lambda: not lit[-1])


def test_a_moment_in_which_nothing_changed_is_not_worth_a_word(
    session: FakeSession, console: Console, lose: Callable[[], None], qtbot: QtBot
) -> None:
    lose()
    session.come_back(office(TALK))
    qtbot.waitUntil(lambda: console.feed.board.connection.is_live)
    qtbot.waitUntil(lambda: console.switchboard.silent_for_s > 0.2)
    assert console.notices.last == ""


def test_what_was_said_of_another_time_is_gone_with_the_line(
    session: FakeSession, console: Console, lose: Callable[[], None], qtbot: QtBot
) -> None:
    lose()
    session.come_back(office(OTHER))
    qtbot.waitUntil(lambda: console.notices.last.startswith("While away "))
    lose()
    qtbot.waitUntil(lambda: console.notices.last == "")
    session.come_back(office(TALK))
    qtbot.waitUntil(lambda: "Person 103's call ended" in console.notices.last)


def test_what_moves_on_a_lost_line_counts_from_the_last_live_board(
    session: FakeSession, console: Console, lose: Callable[[], None], qtbot: QtBot
) -> None:
    lose()
    session.end(7, 1)
    session.end(7, 2)
    qtbot.waitUntil(lambda: not console.feed.board.legs)
    session.come_back(office())
    qtbot.waitUntil(lambda: console.notices.last == "While away 0:00: Person 101's call ended.")


def test_the_first_picture_is_no_return(console: Console) -> None:
    assert console.notices.last == ""
    assert not console.look.glow.lights
