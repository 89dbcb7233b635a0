"""Writes down every conference that is over, whoever started it: who was called into it, and who was seen there."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callboard.domain.board import Board
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress
from callboard.domain.history.history_entry import HistoryEntry, HistoryParty
from callboard.domain.history.written_conference import written_conference
from callboard.domain.numbers.number_identity import is_inside
from callboard.models.calls.known_names import name_for

if TYPE_CHECKING:
    from callboard.app.console import Console


class ConferenceRecorder(QObject):
    """Give it every call into a room that is over, and the board when it has changed."""

    def __init__(self, console: Console, keep: Callable[[HistoryEntry], None]) -> None:
        super().__init__(console)
        self._console = console
        self._keep = keep
        self._visits: dict[str, list[HistoryEntry]] = {}  # by room
        self._open: dict[str, ConferenceProgress] = {}  # by room
        self._began: dict[int, float] = {}  # by request
        console.feed.conference_progressed.connect(self._on_progress)

    def visit(self, room: str, visit: HistoryEntry) -> None:
        """Somebody's call into `room` is over."""
        self._visits.setdefault(room, []).append(visit)

    def look(self, board: Board) -> None:
        """A conference that nobody here follows is over once its room is empty."""
        for room in [room for room in self._visits if room not in self._open and not board.legs_of(room)]:
            self._write(room, None)

    def end(self) -> None:
        """The window goes: what goes on is written down as far as it was seen."""
        for progress in list(self._open.values()):
            self._write(progress.plan.slot, progress)
        for room in list(self._visits):
            self._write(room, None)

    def _on_progress(self, progress: ConferenceProgress) -> None:
        room = progress.plan.slot
        began_at_s = progress.started_at_s if progress.started_at_s is not None else time.time()
        self._began.setdefault(progress.request_id, began_at_s)
        if not progress.is_over:
            self._open[room] = progress
        elif self._open.get(room, progress).request_id == progress.request_id:
            self._write(room, progress)

    def _write(self, room: str, progress: ConferenceProgress | None) -> None:
        self._open.pop(room, None)
        board = self._console.feed.board
        visits = self._take_visits(room, progress, board)
        began_at_s = self._began.pop(progress.request_id, time.time()) if progress is not None else time.time()
        is_over = progress.is_over if progress is not None else not board.legs_of(room)
        title = self._console.panels.conference.live_desk.title_of(room)
        self._keep(
            written_conference(
                HistoryParty(room, title),
                visits,
                began_at_s,
                time.time() if is_over else None,
                lambda number: name_for(number, board),
                lambda number: is_inside(number, board),
                progress,
            )
        )

    def _take_visits(self, room: str, progress: ConferenceProgress | None, board: Board) -> list[HistoryEntry]:
        """All of them; while others are in the room of one that came to nothing here, only those that it led to."""
        visits = self._visits.pop(room, [])
        if progress is None or progress.phase is not ConferencePhase.FAILED or not board.legs_of(room):
            return visits
        called = {member.call_id for member in progress.members}
        if others := [visit for visit in visits if visit.call_id not in called]:
            self._visits[room] = others
        return [visit for visit in visits if visit.call_id in called]
