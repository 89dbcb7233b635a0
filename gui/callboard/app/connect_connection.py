"""The line to the phone system: who shows that it is there, and how old everything is when it is not."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callboard.app.connect_window import show_my_phone
from callboard.domain.connection import Connection
from callboard.models.board_update import BoardUpdate
from callboard.models.extension_facts import number_order
from callboard.views.words.connection_words import freshness

if TYPE_CHECKING:
    from callboard.app.console import Console

TICK_MS = 1000


class ConnectionShower(QObject):
    """Knows when the last news came, and shows the connection wherever it matters."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._known_at_s: float | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._on_tick)
        console.feed.board_changed.connect(self._on_board)
        console.feed.connection_changed.connect(self._on_connection)
        console.panels.banner.retry_requested.connect(console.switchboard.retry_now)
        console.window.shown.connect(self._on_shown)
        self._show()

    @property
    def is_ticking(self) -> bool:
        """Whether the age of the news is kept up to date."""
        return self._ticker.isActive()

    def _on_board(self, update: BoardUpdate) -> None:
        self._known_at_s = time.time()
        console, extensions = self._console, update.board.extensions
        if console.is_pretend and console.my_phone.number not in extensions and extensions:
            console.my_phone.choose(min(extensions, key=number_order))
        if update.replaced:
            self._show()
            show_my_phone(console)

    def _on_connection(self, connection: Connection) -> None:
        if connection.is_live:
            self._console.notices.say("")  # what was said while there was no line holds no longer
        self._show()

    def _on_shown(self, is_shown: bool) -> None:
        # Nobody reads an age that is out of sight.
        if is_shown:
            self._on_tick()
            self._ticker.start()
        else:
            self._ticker.stop()

    def _on_tick(self) -> None:
        board = self._console.feed.board
        text = freshness(board.connection, board.identity, self._console.is_demo, self._known_at_s, time.time())
        self._console.panels.status.show_freshness(text)

    def _show(self) -> None:
        board, panels = self._console.feed.board, self._console.panels
        is_live = board.connection.is_live
        for part in (panels.board.tiles, panels.board.strip.rooms, panels.conference.room_list.rows):
            part.set_live(is_live)
        panels.calls.rows.set_live(is_live)
        panels.roster.set_live(is_live)
        panels.banner.show_connection(board.connection, self._known_at_s)
        panels.dial.show_board()
        panels.conference.show_connection()
        self._console.window.show_connection(board)
        self._on_tick()
