"""The line to the phone system: who shows that it is there, and how old everything is when it is not."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callboard.app.connect_window import show_my_phone
from callboard.models.board_update import BoardUpdate
from callboard.models.extension_facts import number_order

if TYPE_CHECKING:
    from callboard.app.console import Console


class ConnectionShower(QObject):
    """Knows when the last news came, and shows the connection wherever it matters."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._known_at_s: float | None = None
        console.feed.board_changed.connect(self._on_board)
        console.feed.connection_changed.connect(lambda _: self._show())
        console.panels.banner.retry_requested.connect(console.switchboard.retry_now)
        self._show()

    def _on_board(self, update: BoardUpdate) -> None:
        self._known_at_s = time.time()
        console, extensions = self._console, update.board.extensions
        if console.is_pretend and console.my_phone.number not in extensions and extensions:
            console.my_phone.choose(min(extensions, key=number_order))
        if update.replaced:
            self._show()
            show_my_phone(console)

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
        self._console.window.show_connection(board, self._known_at_s)
