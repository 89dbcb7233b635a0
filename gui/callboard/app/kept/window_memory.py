"""Where the windows stood the last time: put back at the start, and kept while somebody moves them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callboard.domain.profile_memory import WindowPlace
from callboard.views.window.window_place import as_text, from_text, is_screen_there, place_again, place_first

if TYPE_CHECKING:
    from callboard.app.console import Console

KEPT_AFTER_MS = 2000
"""A window that is being moved is not worth a file each time."""


class WindowMemory(QObject):
    """Knows the window and the board's own one; the memory of the profile keeps both."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._is_restored = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEPT_AFTER_MS)
        self._soon.timeout.connect(self.keep)
        window = console.window
        for news in (window.place_changed, window.page_changed, window.sides.changed, window.board_place.place_changed):
            news.connect(self._on_news)
        window.board_place.moved_out.connect(self._on_news)
        window.closing.connect(self.keep)

    def restore(self) -> None:
        """Put everything where it was; the usual places where nothing is remembered."""
        window, memory = self._console.window, self._console.memory.value
        if not place_again(window, memory.window.geometry):
            place_first(window)
        window.sides.restore(from_text(memory.window.state))
        window.show_page(memory.page)
        if memory.is_board_window_open and is_screen_there(memory.board_window.geometry):
            place_again(window.board_place.window, memory.board_window.geometry)
            window.board_place.move_out(True)
        self._is_restored = True

    def keep(self) -> None:
        """Remember how things stand now."""
        if not self._is_restored:
            return
        self._soon.stop()
        window, place, memory = self._console.window, self._console.window.board_place, self._console.memory
        outside = memory.value.board_window
        if place.is_out:
            outside = WindowPlace(as_text(place.window.saveGeometry()))
        memory.change(
            window=WindowPlace(as_text(window.saveGeometry()), as_text(window.sides.state())),
            board_window=outside,
            is_board_window_open=place.is_out,
            page=window.page,
        )

    def _on_news(self) -> None:
        if self._is_restored and not self._console.window.is_closing:
            self._soon.start()
