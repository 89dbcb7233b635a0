"""How fresh everything is, on a computer whose clock somebody sets meanwhile."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.domain.calls.call import Leg, LegState
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.words.clock_words import time_of_day
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.other_clock import OtherClock
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HOUR_S, DAY_S = 3600.0, 86_400.0
SET = pytest.mark.parametrize("set_by_s", [HOUR_S, -HOUR_S, DAY_S, -DAY_S])


@pytest.fixture
def session() -> FakeSession:
    since = steady_now_s()
    return FakeSession(
        office(
            (
                Leg(7, 1, "101", LegState.CONNECTED, "102", since=since),
                Leg(7, 2, "102", LegState.CONNECTED, "101", since=since),
            )
        )
    )


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
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live and bool(console.feed.board.legs))
        yield console
    finally:
        assert finish(loop, shut_down(console))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> OtherClock:
    return OtherClock(monkeypatch)


def _tick(console: Console) -> str:
    console.connection._on_tick()
    return console.panels.status.fresh.text()


@SET
def test_a_live_line_stays_as_fresh_as_it_is(console: Console, clock: OtherClock, set_by_s: float) -> None:
    clock.set_by(set_by_s)
    assert _tick(console) == "Live · updated 1 s ago"


@SET
def test_what_is_known_of_a_lost_line_has_the_time_of_the_clock_as_it_is_set(
    console: Console, session: FakeSession, clock: OtherClock, qtbot: QtBot, set_by_s: float
) -> None:
    session.lose_line()
    qtbot.waitUntil(lambda: not console.feed.board.connection.is_live)
    known_at_s = console.connection.known_at_s
    clock.set_by(set_by_s)
    assert known_at_s is not None
    assert _tick(console) == f"Not live · last update {time_of_day(known_at_s)}"
    assert known_at_s == console.connection.known_at_s


@SET
def test_how_long_one_was_away_does_not_jump(
    console: Console, session: FakeSession, clock: OtherClock, qtbot: QtBot, set_by_s: float
) -> None:
    session.lose_line()
    qtbot.waitUntil(lambda: not console.feed.board.connection.is_live)
    clock.set_by(set_by_s)
    session.come_back(office())
    qtbot.waitUntil(lambda: console.notices.last.startswith("While away 0:00: "))


def test_what_was_slept_through_was_missed(
    console: Console, session: FakeSession, clock: OtherClock, qtbot: QtBot
) -> None:
    session.lose_line()
    qtbot.waitUntil(lambda: not console.feed.board.connection.is_live)
    clock.sleep(8 * HOUR_S)
    session.come_back(office())
    qtbot.waitUntil(lambda: console.notices.last.startswith("While away 8:00:0"))


def test_nothing_is_fresh_after_a_sleep(console: Console, clock: OtherClock) -> None:
    clock.sleep(HOUR_S)
    assert _tick(console) == "Live · updated 1 h ago"


@SET
def test_how_long_a_call_has_lasted_does_not_jump(console: Console, clock: OtherClock, set_by_s: float) -> None:
    clock.hold()
    views = [console.panels.board.tiles, console.panels.calls.rows]
    heard = [_read_out(view) for view in views]
    painted = [view.grab().toImage() for view in views]
    clock.set_by(set_by_s)
    assert [_read_out(view) for view in views] == heard
    assert [view.grab().toImage() for view in views] == painted


def _read_out(view: QAbstractItemView) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
