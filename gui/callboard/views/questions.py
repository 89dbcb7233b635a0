"""Questions that wait beside the thing they are about. The window stays usable; nothing waits for the answer."""

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from callboard.views.question_popup import Answer, Asked, QuestionPopup

__all__ = ["Answer", "QuestionPopup", "Questions"]


def nothing() -> None:
    """What the way out does."""


class Questions(QObject):
    """Asks one question at a time: a newer one takes the place of one that was left unanswered.

    It opens in the window that it is about: in `host`, or in one that was added. `factor` is how large text is now.
    """

    def __init__(self, host: QWidget, factor: Callable[[], float] = lambda: 1.0) -> None:
        super().__init__(host)
        self._hosts = [host]
        self._factor = factor
        self._open: QuestionPopup | None = None
        self._is_of_place = False

    def add_host(self, window: QWidget) -> None:
        """Questions about what is in `window`, another top-level window, open there."""
        self._hosts.append(window)

    def host_at(self, near: QRect) -> QWidget:
        """The window that shows what is at `near` on the screen."""
        self._hosts = [host for host in self._hosts if shiboken6.isValid(host)]
        there = [host for host in self._hosts if host.isVisible() and host.frameGeometry().contains(near.center())]
        return max(there, key=lambda host: (host.isActiveWindow(), self._hosts.index(host)), default=self._hosts[0])

    def ask(
        self,
        text: str,
        answers: Sequence[Answer],
        near: QRect,
        head: str = "",
        picture: QPixmap | None = None,
        way_out: str = "",
        *,
        is_of_place: bool = False,
    ) -> None:
        """Ask `text` beside `near` (screen coordinates), with `head` in bold above it. Every question gets a way out
        that changes nothing: it says "Cancel", or `way_out`. One that `is_of_place` goes when people turn to something
        else (`leave_place`), and has the keyboard, wherever that was."""
        self.put_away()
        leave = Answer(way_out or self.tr("Cancel"), nothing, is_way_out=True)
        popup = QuestionPopup(Asked(text, head, picture), (leave, *answers), self.host_at(near), self._factor())
        popup.destroyed.connect(lambda: self._forget(popup))
        self._open, self._is_of_place = popup, is_of_place
        popup.open_near(near)
        if is_of_place:
            popup.window().activateWindow()

    def leave_place(self) -> None:
        """Another page is shown, or something else was let go: what was asked about the place of a drop is over."""
        if self._is_of_place:
            self.put_away()

    def put_away(self) -> None:
        """Take an open question back."""
        popup, self._open = self._open, None
        if popup is not None and shiboken6.isValid(popup):
            popup.put_away()

    def _forget(self, popup: QuestionPopup) -> None:
        if self._open is popup:
            self._open = None
