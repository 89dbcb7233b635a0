"""Writes down every call that is over: what was seen, and what was asked for here and never became a call."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from callboard.app.wiring.history_upkeep import HistoryUpkeep
from callboard.app.wiring.record_conferences import ConferenceRecorder
from callboard.controller.request_journal import OpenRequest, Wish
from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.calls.diary_entry import DiaryEntry
from callboard.domain.calls.party_rights import Sight
from callboard.domain.history.history_entry import HistoryEntry
from callboard.domain.history.shown_numbers import Shown, forgotten, narrowed, shown_after
from callboard.domain.history.written_call import attempted, written_call, written_request
from callboard.domain.numbers.number_identity import is_inside
from callboard.models.board_update import BoardUpdate
from callboard.models.calls.known_names import name_for

if TYPE_CHECKING:
    from callboard.app.console import Console

HELD_MS = 3_000
"""So long the entry of a call that was asked for here waits for what became of the request."""


def record_history(console: Console) -> HistoryRecorder:
    """Begin to write down what happens; what the disk says is told."""
    recorder = HistoryRecorder(console)
    console.records.troubled.connect(console.notices.fail)
    console.dialling.ask_history(recorder.has_called_country)
    return recorder


class HistoryRecorder(QObject):
    """`recorded` brings each entry once it is kept, at once while the disk fails. `cleared`: somebody wiped it."""

    recorded = Signal(HistoryEntry)
    cleared = Signal()

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._shown: Shown = {}
        self._sight = Sight()
        self._asked_at: dict[int, float] = {}  # when a request was first heard of
        self._asked: dict[int, CallProgress] = {}  # by the call it came to
        self._held: dict[int, DiaryEntry] = {}
        self._left_open: list[OpenRequest] = []
        self._is_over = False
        self._release = QTimer(self, singleShot=True, interval=HELD_MS)
        self._release.timeout.connect(self._on_release)
        self._rooms = ConferenceRecorder(console, self.keep)
        self.upkeep = HistoryUpkeep(console)
        # The diary hears of the board first: what it says has ended was shown on the board before this one.
        console.diary.ended.connect(self._on_ended)
        console.feed.board_changed.connect(self._on_board_changed)
        console.feed.call_progressed.connect(self._on_progress)

    def has_called_country(self, code: str) -> bool:
        """Whether an outside number with this calling code ("+49") was ever called from here, as far as is known."""
        return self.upkeep.has_called_country(code)

    def clear(self) -> None:
        """Forget the whole history of this phone system."""
        self._console.diary.forget_past()
        self._console.records.ask(self._console.history.wipe(), lambda _: self.cleared.emit())

    def take_open(self, requests: Iterable[OpenRequest]) -> None:
        """What the process before had asked for, and nobody knows what became of it: written down once it is known who
        has these numbers."""
        self._left_open += [each for each in requests if each.wish is Wish.CALL and len(each.numbers) > 1]
        if self._board.is_known:
            self._write_left_open()

    def keep(self, entry: HistoryEntry) -> None:
        """Write it down, unless nothing shall be kept."""
        if self._console.preferences.value.history_days == 0:
            return
        self.upkeep.learn_country(entry)
        future = self._console.history.keep(entry)
        if self._console.records.is_failing:
            self.recorded.emit(entry)
        else:
            self._console.records.ask(future, self.recorded.emit)

    def end(self) -> None:
        """The window goes: what goes on is written down as far as it was seen."""
        if self._is_over:
            return
        self._on_release()
        self._write_left_open()
        self._is_over = True
        diary = self._console.diary.diary
        for entry in map(diary.entry_of, list(diary.live_calls)):
            if entry is not None:
                self._write(entry)
        self._rooms.end()

    def _on_board_changed(self, update: BoardUpdate) -> None:
        if self._is_over:
            return
        if update.replaced:
            # The numbers of calls may begin anew.
            self._shown = forgotten(self._shown, update.board.calls)
            self._asked = {call_id: each for call_id, each in self._asked.items() if call_id in update.board.calls}
            self._write_left_open()
        if update.board.sight != self._sight:
            self._sight = update.board.sight
            self._shown = narrowed(self._shown, update.board)
        touched = update.board.calls if update.replaced else update.touched_calls
        self._shown = shown_after(self._shown, update.board, touched)
        self._rooms.look(update.board)

    def _on_ended(self, entry: DiaryEntry) -> None:
        if self._is_over:
            return
        progress = self._asked.get(entry.call_id)
        if progress is not None and not progress.is_over:
            self._held[entry.call_id] = entry
            self._release.start()
        else:
            self._write(entry)

    def _on_progress(self, progress: CallProgress) -> None:
        if self._is_over:
            return
        asked_at_s = self._asked_at.setdefault(progress.request_id, time.time())
        if progress.is_over:
            self._asked_at.pop(progress.request_id)
        if progress.call_id is not None:
            self._asked[progress.call_id] = progress
            entry = self._held.pop(progress.call_id, None) if progress.is_over else None
            if entry is not None:
                self._write(entry)
            elif progress.is_over and progress.call_id not in self._console.diary.diary.live_calls:
                self._asked.pop(progress.call_id)  # it is written already
        elif progress.is_over:
            self.keep(written_request(progress, asked_at_s, self._name_of, self._is_inside))

    def _write_left_open(self) -> None:
        requests, self._left_open = self._left_open, []
        for request in requests:
            dn_from, number_to = request.numbers[:2]
            self.keep(attempted(dn_from, number_to, request.asked_at_s, self._name_of, self._is_inside))

    def _on_release(self) -> None:
        held, self._held = self._held, {}
        for entry in held.values():
            self._write(entry)

    def _write(self, entry: DiaryEntry) -> None:
        shown = self._shown.get(entry.call_id, frozenset[str]())
        if entry.is_over:
            self._shown = {call_id: each for call_id, each in self._shown.items() if call_id != entry.call_id}
        progress = self._asked.pop(entry.call_id, None)
        written = written_call(entry, shown, self._name_of, self._console.my_phone.number, progress, self._is_inside)
        if written is None:
            return
        room = next((each.number for each in written.parties if each.number in self._board.slots), "")
        if room:
            self._rooms.visit(room, written)
        else:
            self.keep(written)

    @property
    def _board(self) -> Board:
        return self._console.feed.board

    def _name_of(self, number: str) -> str:
        return name_for(number, self._board)

    def _is_inside(self, number: str) -> bool:
        return is_inside(number, self._board)
