"""What closing and quitting mean: keep running beside the clock, end, or ask first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from callboard.domain.calls.call import LegState
from callboard.domain.preferences import WhenClosed
from callboard.views.window.ask_dialog import AskDialog

if TYPE_CHECKING:
    from callboard.app.console import Console

TALKING = frozenset({LegState.CONNECTED, LegState.HOLDING, LegState.HELD, LegState.DIALLING})


class Closing(QObject):
    """The close button asks once what it shall do from then on. Quitting asks while there is a call of my own."""

    def __init__(self, console: Console, has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable) -> None:
        super().__init__(console)
        self._console = console
        self._has_tray = has_tray
        self._asking: AskDialog | None = None
        console.window.close_requested.connect(self.on_close_requested)
        console.window.book.connect("app.quit", self.ask_to_quit)
        # When the computer is shut down there is nobody to answer a question.
        console.application.commitDataRequest.connect(self._on_session_end)

    def on_close_requested(self) -> None:
        """Somebody closes the window."""
        wish = self._console.preferences.value.when_closed
        if not self._has_tray() or wish is WhenClosed.QUIT:
            self.ask_to_quit()
        elif wish is WhenClosed.KEEP_RUNNING:
            self._console.window.put_away()
        else:
            self._ask_what_closing_means()

    def ask_to_quit(self) -> None:
        """Quit, unless I am on a call, or something is planned for the next hours, and the answer is to stay."""
        planned = self._console.planning.words_of_next()
        if self.is_on_a_call():
            title, text = self.tr("You are on a call. Quit Callboard?"), self.tr("The call goes on.")
        elif planned:
            title, text = self.tr("A conference is planned. Quit Callboard?"), planned
        else:
            self._console.window.end()
            return
        dialog = self._dialog(title, text, self.tr("Stay"), self.tr("Quit"))
        if dialog is not None:
            dialog.answered.connect(lambda is_go, _never: self._console.window.end() if is_go else None)
            dialog.open()

    def _ask_what_closing_means(self) -> None:
        dialog = self._dialog(
            self.tr("Keep Callboard running?"),
            self.tr("Callboard keeps running beside the clock, so you still see incoming calls."),
            self.tr("Keep running"),
            self.tr("Quit"),
        )
        if dialog is not None:
            if "when_closed" not in self._console.preferences.locked:
                dialog.offer_never_again()
            dialog.answered.connect(self._on_told_what_closing_means)
            dialog.open()

    def _on_told_what_closing_means(self, is_quit: bool, is_for_good: bool) -> None:
        if is_for_good:
            wish = WhenClosed.QUIT if is_quit else WhenClosed.KEEP_RUNNING
            self._console.preferences.change(when_closed=wish)
        if is_quit:
            self.ask_to_quit()
        else:
            self._console.window.put_away()

    def _dialog(self, title: str, text: str, stay: str, go: str) -> AskDialog | None:
        if self._asking is not None:
            self._asking.raise_()
            self._asking.activateWindow()
            return None
        self._asking = AskDialog(title, text, stay, go, self._console.look, self._console.window)
        self._asking.finished.connect(self._forget)
        return self._asking

    def _forget(self) -> None:
        self._asking = None

    def is_on_a_call(self) -> bool:
        """Whether I talk, or am about to."""
        # A pretended call ends with the program, and nobody is cut off.
        console = self._console
        legs = console.feed.board.legs_of(console.my_phone.number) if not console.is_pretend else ()
        return console.feed.board.connection.is_live and any(leg.state in TALKING for leg in legs)

    def _on_session_end(self) -> None:
        self._console.window.end()
