"""The crossing between threads, with real threads."""

import threading
import time
from collections.abc import Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.changes import (
    CallProgressed,
    Change,
    ConferenceProgressed,
    LegChanged,
    PresenceProgressed,
    ProfilesRead,
    ReadingProgress,
)
from callboard.domain.commands import SetPresence
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import begin
from callboard.domain.connection import LineState
from callboard.domain.presence import ForwardingProfile
from callboard.domain.presence_progress import PresenceProgress
from callboard.models.board_feed import BoardFeed
from callboard.models.board_update import BoardUpdate
from tests.doubles.boards import LIVE, LOST, many_people, picture

CALL = CallProgress(1, "100", "204")


class Source:
    """Changes that wait to be taken, as the switchboard holds them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Change] = []
        self.feed = BoardFeed(self.take)

    def take(self) -> Sequence[Change]:
        with self._lock:
            taken, self._waiting = self._waiting, []
        return taken

    def put(self, *changes: Change) -> None:
        with self._lock:
            self._waiting += changes
        self.feed.wake()


@pytest.fixture
def source(qapp: object) -> Source:
    return Source()


def _leg(number: int, state: LegState = LegState.RINGING) -> LegChanged:
    return LegChanged(Leg(number, 1, str(1000 + number), state))


def test_news_from_another_thread_arrives_on_the_windows_own(source: Source, qtbot: QtBot) -> None:
    threads: list[int] = []
    updates: list[BoardUpdate] = []
    source.feed.board_changed.connect(lambda update: (threads.append(threading.get_ident()), updates.append(update)))
    with qtbot.waitSignal(source.feed.board_changed):
        threading.Thread(target=source.put, args=(LIVE, picture())).start()
    assert threads == [threading.get_ident()]
    assert updates[0].replaced
    assert updates[0].board is source.feed.board
    assert source.feed.board.connection.state is LineState.LIVE


def test_many_wakes_in_one_frame_become_one_update(source: Source, qtbot: QtBot) -> None:
    source.put(LIVE, picture())
    qtbot.waitUntil(lambda: bool(source.feed.board.extensions))
    spy = QSignalSpy(source.feed.board_changed)
    writers = [threading.Thread(target=source.put, args=(_leg(n),)) for n in range(20)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    qtbot.waitUntil(lambda: len(source.feed.board.legs) == 20)
    assert spy.count() <= 3


def test_every_step_of_progress_arrives_in_order_after_its_board(source: Source, qtbot: QtBot) -> None:
    told: list[object] = []
    source.feed.board_changed.connect(lambda _: told.append("board"))
    source.feed.call_progressed.connect(lambda progress: told.append(progress.step))
    source.feed.conference_progressed.connect(lambda progress: told.append(progress.phase))
    first = CALL.accepted()
    conference = begin(2, ConferencePlan("701", ("101",)), frozenset())
    source.put(CallProgressed(CALL), _leg(1), CallProgressed(first), ConferenceProgressed(conference))
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told == ["board", 0, 1, "opening"]


def test_presence_is_told_once_the_board_shows_it(source: Source, qtbot: QtBot) -> None:
    profiles = (ForwardingProfile("Available"), ForwardingProfile("Away", "Lunch"))
    told: list[object] = []
    source.feed.presence_progressed.connect(told.append)
    source.feed.profiles_read.connect(lambda number: told.append(source.feed.board.profiles[number]))
    progress = PresenceProgress(1, SetPresence("100", "Away"))
    source.put(LIVE, picture(), PresenceProgressed(progress), ProfilesRead("100", profiles))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [progress, profiles]


def test_the_connection_is_told_once_and_is_no_news_about_rows(source: Source, qtbot: QtBot) -> None:
    source.put(LIVE)
    qtbot.waitUntil(lambda: source.feed.board.connection.is_live)
    board, connection = QSignalSpy(source.feed.board_changed), QSignalSpy(source.feed.connection_changed)
    with qtbot.waitSignal(source.feed.connection_changed):
        source.put(LOST, LOST)
    source.put(_leg(1))
    qtbot.waitUntil(lambda: board.count() == 1)
    assert connection.count() == 1


def test_how_far_a_reading_is_until_there_is_a_picture_or_another_line(source: Source, qtbot: QtBot) -> None:
    told = QSignalSpy(source.feed.reading_changed)
    source.put(ReadingProgress(0, 9), ReadingProgress(3, 9))
    qtbot.waitUntil(lambda: told.count() == 1)
    assert source.feed.reading == ReadingProgress(3, 9)
    source.put(ReadingProgress(9, 9), LIVE, picture())
    qtbot.waitUntil(lambda: told.count() == 2)
    assert source.feed.reading == ReadingProgress()
    source.put(LOST, ReadingProgress(1, 9))
    qtbot.waitUntil(lambda: source.feed.reading.done == 1)
    source.put(LOST)
    qtbot.waitUntil(lambda: source.feed.reading == ReadingProgress())


def test_nothing_is_told_when_nothing_changed(source: Source, qtbot: QtBot) -> None:
    source.put(LIVE, picture(), _leg(1))
    qtbot.waitUntil(lambda: bool(source.feed.board.legs))
    board = QSignalSpy(source.feed.board_changed)
    with qtbot.waitSignal(source.feed.call_progressed):
        source.put(_leg(1), LIVE, CallProgressed(CALL))
    assert board.count() == 0


@pytest.mark.alone
def test_a_flood_is_taken_in_slices_so_that_the_window_lives(source: Source, qtbot: QtBot) -> None:
    source.put(LIVE, picture(people=many_people(5_000)))
    qtbot.waitUntil(lambda: len(source.feed.board.extensions) == 5_000)
    updates = QSignalSpy(source.feed.board_changed)
    beats: list[float] = []
    heartbeat = QTimer()
    heartbeat.timeout.connect(lambda: beats.append(time.perf_counter()))
    heartbeat.start(0)
    source.put(*(_leg(n % 5_000, LegState.RINGING if n < 5_000 else LegState.CONNECTED) for n in range(20_000)))
    qtbot.waitUntil(lambda: not source.feed.has_pending and len(source.feed.board.legs) == 5_000)
    heartbeat.stop()
    assert updates.count() > 1
    longest_pause_s = max(later - earlier for earlier, later in pairwise(beats))
    assert longest_pause_s < 0.25, "one slice, even on a busy machine"


def test_after_the_end_nothing_is_told_and_waking_is_harmless(source: Source, qtbot: QtBot) -> None:
    board = QSignalSpy(source.feed.board_changed)
    source.put(LIVE, picture())
    source.feed.stop()
    source.put(_leg(1))
    done = threading.Event()
    QTimer.singleShot(3 * 16, done.set)
    qtbot.waitUntil(done.is_set)
    assert board.count() == 0
