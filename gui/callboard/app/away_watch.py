"""The line was lost and is back: one sentence and one glow on what is different since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from callboard.domain.away_summary import away_summary
from callboard.domain.board import Board
from callboard.domain.connection import Connection
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.words.away_words import away_words

if TYPE_CHECKING:
    from callboard.app.console import Console

WORTH_A_WORD_S = 1.5
"""Whoever missed nothing in a shorter time is told nothing. Less than it takes until the banner is there: what was said
to be lost is said to be back."""
ICON = "plug-connected"


@dataclass(frozen=True, slots=True)
class _Away:
    board: Board
    since_s: float


class AwayWatch(QObject):
    """Remembers the last board of a line that is lost."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._was_live = False
        self._away: _Away | None = None
        self._said = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._on_back)
        console.feed.connection_changed.connect(self._on_connection)
        console.look.glow.beat.connect(self._on_glow)

    def _on_connection(self, connection: Connection) -> None:
        was_live, self._was_live = self._was_live, connection.is_live
        if connection.is_live:
            self._later.start(0)  # the new picture may be in the next slice of the news
        elif was_live and self._away is None:
            if self._console.notices.last == self._said:
                self._console.notices.say("")  # that was another time
            self._away = _Away(self._console.feed.board, steady_now_s())

    def _on_back(self) -> None:
        console, away = self._console, self._away
        board = console.feed.board
        if away is None or not board.connection.is_live:
            return
        if console.feed.has_pending:
            self._later.start(0)
            return
        self._away = None
        mine, lasted_s = console.my_phone.number, steady_now_s() - away.since_s
        summary = away_summary(away.board, board, mine, console.memory.value.favourites)
        if summary.changes or lasted_s >= WORTH_A_WORD_S:
            self._said = away_words(summary, lasted_s, away.board, board, mine)
            console.notices.say(self._said, ICON)
        console.look.glow.shine((*summary.numbers, *summary.call_ids))

    def _on_glow(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                for view in window.findChildren(QAbstractItemView):
                    view.viewport().update()
