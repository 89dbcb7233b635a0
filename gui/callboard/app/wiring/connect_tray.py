"""The icon beside the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from callboard.domain.connection import LineState
from callboard.views.toasts.toast_words import ToastWords
from callboard.views.window.program_icon import IconMark
from callboard.views.window.tray import Tray
from callboard.views.words.connection_words import chip_of

if TYPE_CHECKING:
    from callboard.app.console import Console

LOOK_AGAIN_MS = 250
"""News may come in floods; an icon this small need not keep up with each."""


class TrayShower(QObject):
    """Keeps the icon up to date with the line, the calls, and what rings at my phone."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._has_ended = False
        book, window = console.window.book, console.window
        self.tray = Tray(console.look, book["call.make"], book["call.copied"], window)
        self.tray.open_requested.connect(window.come_forward)
        self.tray.quit_requested.connect(console.closing.ask_to_quit)
        self.tray.mute_requested.connect(console.popups.mute)
        console.popups.muted.connect(self.tray.mute.setChecked)
        console.popups.notification_wanted.connect(self._on_notification_wanted)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AGAIN_MS)
        self._soon.timeout.connect(self._show)
        console.feed.board_changed.connect(lambda _: self._on_news())
        console.feed.connection_changed.connect(lambda _: self._show())
        window.closing.connect(lambda: self.tray.set_shown(False))
        self._show()

    def start(self) -> None:
        """Show the icon, where there is a place for it."""
        self.tray.set_shown(QSystemTrayIcon.isSystemTrayAvailable())

    def end(self) -> None:
        """Take the icon away, and follow nothing any more."""
        # News goes on until the phone system has let go; the icon's menu goes with the window before that is shown.
        self._has_ended = True
        self.tray.set_shown(False)
        self._soon.stop()

    def _on_notification_wanted(self, words: ToastWords) -> None:
        self.tray.notify(words.title, "\n".join(part for part in (words.who, words.about, words.earlier) if part))

    def _on_news(self) -> None:
        if not self._soon.isActive() and not self._has_ended:
            self._soon.start()

    def _show(self) -> None:
        if self._has_ended:
            return
        console, board = self._console, self._console.feed.board
        chip = chip_of(board.connection, board.identity, console.is_demo)
        mark = IconMark.PLAIN if board.connection.is_live else IconMark.CUT_OFF
        if board.connection.is_live and console.popups.incoming.ringing:
            mark = IconMark.RINGING
        self.tray.show_state(mark, chip, self._in_sentence(board.connection.state), len(board.calls))

    def _in_sentence(self, line: LineState) -> str:
        board = self._console.feed.board
        if line is LineState.LIVE and self._console.is_demo:
            return self.tr("demo phone system")
        if line is LineState.LIVE and board.identity.rehearsal:
            return self.tr("rehearsal")
        return {
            LineState.CONNECTING: self.tr("connecting"),
            LineState.LIVE: self.tr("connected"),
            LineState.LOST: self.tr("reconnecting"),
            LineState.FAILED: self.tr("not connected"),
            LineState.CLOSED: self.tr("not connected"),
        }[line]
