"""The one crossing between threads: wake -> short timer -> next board -> signals."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.calls.handover_progress import HandoverProgress
from callboard.domain.calls.party_rights import Sight
from callboard.domain.changes import (
    BoardReplaced,
    CallProgressed,
    Change,
    ConferenceProgressed,
    ConnectionChanged,
    HandoverProgressed,
    PresenceProgressed,
    ProfilesRead,
    ReadingProgress,
    ScheduleProgressed,
)
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.conferences.scheduled_conference import ScheduleOutcome
from callboard.domain.connection import Connection
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.people.names_for_numbers import NamesForNumbers
from callboard.domain.presence_progress import PresenceProgress
from callboard.models.board_update import BoardUpdate, update_between

FRAME_MS = 16
"""At most one delivery in this time: more often than a screen shows is wasted."""
SLICE_MS = 8.0
"""After so much work the event loop gets its turn, however much news is left."""
CHANGES_AT_ONCE = 512

_PROGRESS = frozenset(
    {
        CallProgressed,
        ConferenceProgressed,
        HandoverProgressed,
        PresenceProgressed,
        ProfilesRead,
        ScheduleProgressed,
    }
)
_ABOUT_READING = frozenset({ReadingProgress, BoardReplaced, ConnectionChanged})


class BoardFeed(QObject):
    """Holds the newest `board`. All signals are emitted on the thread that made this object, models first connected
    first served; `wake` is the only method another thread may call."""

    board_changed = Signal(BoardUpdate)
    connection_changed = Signal(Connection)
    call_progressed = Signal(CallProgress)
    conference_progressed = Signal(ConferenceProgress)
    handover_progressed = Signal(HandoverProgress)
    presence_progressed = Signal(PresenceProgress)
    profiles_read = Signal(str)  # whose
    reading_changed = Signal()
    schedules_changed = Signal()
    phone_book_changed = Signal()
    schedule_progressed = Signal(ScheduleOutcome)
    _woken = Signal()

    def __init__(self, take_changes: Callable[[], Sequence[Change]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take_changes = take_changes
        self._board = Board()
        self._reading = ReadingProgress()
        self._pending: deque[Change] = deque()
        self._delivered_at = 0.0
        self._running = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame)
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    @property
    def board(self) -> Board:
        """The newest board."""
        return self._board

    @property
    def reading(self) -> ReadingProgress:
        """How far the phone system has been read while there is no line; 0 of 0 when nothing is being read."""
        return self._reading

    @property
    def has_pending(self) -> bool:
        """Whether news that was taken waits for its slice."""
        return bool(self._pending)

    def look_with(self, sight: Sight) -> None:
        """From now on so much is shown of the calls of others."""
        before = self._board
        self._board = board = replace(before, sight=sight)
        is_the_same = sight == before.sight or (sight.is_whole and before.sight.is_whole)
        if board.legs and not is_the_same:
            numbers = frozenset(leg.number for leg in board.legs.values())
            self.board_changed.emit(BoardUpdate(board, numbers, frozenset(board.calls)))

    def dial_with(self, dialling: Dialling) -> None:
        """From now on numbers are dialled by these rules."""
        self._board = replace(self._board, dialling=dialling)

    def know(self, people: NamesForNumbers) -> None:
        """From now on outside numbers have these names."""
        self._board = board = replace(self._board, known_people=people)
        numbers = frozenset(leg.number for leg in board.legs.values())
        self.board_changed.emit(BoardUpdate(board, numbers, frozenset(board.calls)))

    def wake(self) -> None:
        """There is news. From any thread; never blocks. After `stop` it does nothing."""
        if self._running:
            self._woken.emit()

    def stop(self) -> None:
        """Deliver nothing any more. The sender of wakes is stopped first: a signal to a dead object is silent."""
        self._running = False
        self._timer.stop()
        self._woken.disconnect(self._on_woken)
        self._pending.clear()

    def _on_woken(self) -> None:
        if self._running and not self._timer.isActive():
            since_ms = (time.perf_counter() - self._delivered_at) * 1000
            self._timer.start(max(0, FRAME_MS - int(since_ms)))

    def _on_frame(self) -> None:
        self._delivered_at = time.perf_counter()
        self._pending.extend(self._take_changes())
        # A slice may stop the feed: whoever hears of a change may close the window.
        while self._pending and self._running:
            self._deliver([self._pending.popleft() for _ in range(min(CHANGES_AT_ONCE, len(self._pending)))])
            if (time.perf_counter() - self._delivered_at) * 1000 > SLICE_MS:
                break
        if self._pending and self._running:
            self._timer.start(0)

    def _deliver(self, changes: list[Change]) -> None:
        before = self._board
        self._board = before.after(changes)
        was_read, self._reading = self._reading, _reading_after(self._reading, changes)
        update = update_between(before, self._board, changes)
        if not update.is_empty:
            self.board_changed.emit(update)
        if self._board.connection != before.connection:
            self.connection_changed.emit(self._board.connection)
        if self._reading != was_read:
            self.reading_changed.emit()
        if self._board.schedules != before.schedules:
            self.schedules_changed.emit()
        if self._board.phone_book is not before.phone_book:
            self.phone_book_changed.emit()
        for change in changes:
            if type(change) in _PROGRESS:
                self._tell_progress(change)

    def _tell_progress(self, change: Change) -> None:
        if isinstance(change, CallProgressed):
            self.call_progressed.emit(change.progress)
        elif isinstance(change, ConferenceProgressed):
            self.conference_progressed.emit(change.progress)
        elif isinstance(change, HandoverProgressed):
            self.handover_progressed.emit(change.progress)
        elif isinstance(change, PresenceProgressed):
            self.presence_progressed.emit(change.progress)
        elif isinstance(change, ProfilesRead):
            self.profiles_read.emit(change.number)
        elif isinstance(change, ScheduleProgressed):
            self.schedule_progressed.emit(change.outcome)


def _reading_after(reading: ReadingProgress, changes: Sequence[Change]) -> ReadingProgress:
    for change in changes:
        if type(change) in _ABOUT_READING:
            reading = change if isinstance(change, ReadingProgress) else ReadingProgress()
    return reading
