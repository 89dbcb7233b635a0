"""The line to the phone system: who shows that it is there, and how old everything is when it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callboard.app.away_watch import AwayWatch
from callboard.app.computer.wake_watch import WakeWatch
from callboard.app.wiring.connect_window import show_my_phone
from callboard.domain.connection import Connection
from callboard.models.board_update import BoardUpdate
from callboard.models.extension_facts import number_order
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.words.connection_words import freshness, no_calls_words

if TYPE_CHECKING:
    from callboard.app.console import Console

TICK_MS = 1000


class ConnectionShower(QObject):
    """Knows when the last news came, and shows the connection wherever it matters."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._told_at_s: float | None = None
        self._was_live = False
        self.away = AwayWatch(console)
        self.wake = WakeWatch(self)
        self.wake.woke.connect(console.switchboard.things_have_changed)
        self.wake.start()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._on_tick)
        console.feed.board_changed.connect(self._on_board)
        console.feed.connection_changed.connect(self._on_connection)
        console.feed.reading_changed.connect(self._on_reading)
        console.panels.banner.name_pbx(console.pbx_name)
        console.panels.banner.retry_requested.connect(console.switchboard.retry_now)
        console.window.shown.connect(self._on_shown)
        self._show()

    @property
    def is_ticking(self) -> bool:
        """Whether the age of the news is kept up to date."""
        return self._ticker.isActive()

    @property
    def known_at_s(self) -> float | None:
        """The moment at which all that is shown was last known to be so."""
        return self._told_at_s

    def _on_board(self, update: BoardUpdate) -> None:
        self._hear(0.0)
        console, extensions = self._console, update.board.extensions
        if console.is_pretend and console.my_phone.number not in extensions and extensions:
            console.my_phone.choose(min(extensions, key=number_order))
        if update.replaced:
            self._show()
            show_my_phone(console)

    def _hear(self, ago_s: float) -> None:
        self._told_at_s = steady_now_s() - ago_s

    def _hear_signs_of_life(self) -> None:
        """No news is good news as long as somebody answers."""
        if self._told_at_s is not None:
            self._hear(min(self._console.switchboard.silent_for_s, steady_now_s() - self._told_at_s))

    def _on_connection(self, connection: Connection) -> None:
        if self._was_live and not connection.is_live:
            self._hear_signs_of_life()
        self._was_live = connection.is_live
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
        console, board = self._console, self._console.feed.board
        if board.connection.is_live:
            self._hear_signs_of_life()
        now_s, reading = steady_now_s(), console.feed.reading
        text = freshness(board.connection, board.identity, console.is_demo, self.known_at_s, now_s, reading)
        console.panels.status.show_freshness(text)
        console.window.board_place.show_freshness("" if board.connection.is_live else text)

    def _on_reading(self) -> None:
        self._console.panels.board.show_reading(self._console.feed.reading)
        self._on_tick()

    def _show(self) -> None:
        board, panels = self._console.feed.board, self._console.panels
        is_live = board.connection.is_live
        for part in (panels.board.tiles, panels.board.strip.rooms, panels.conference.room_list.rows):
            part.set_live(is_live)
        panels.calls.show_connection(board.connection)
        panels.roster.show_connection(board.connection)
        panels.banner.show_connection(board.connection, self.known_at_s)
        panels.status.show_no_calls(no_calls_words(board.connection))
        panels.dial.show_board()
        panels.conference.show_connection()
        self._console.window.show_connection(board)
        self._on_tick()
