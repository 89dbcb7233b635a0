"""Later starts of the program: they bring this window forward, and a link or number they bring is offered here."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QWindow

from callboard.app.instance.errand import Answer
from callboard.domain.outside.fate import Fate
from callboard.domain.outside.origin import origin_of

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.instance.claim import Claim
    from callboard.app.instance.pipe import InstancePipe

LISTEN_AFTER_MS = 300
"""So long after the window what listens is loaded: nobody waits for it, and who calls before tries again."""
ANSWERS = {
    Fate.OFFERED: Answer.TAKEN,
    Fate.SHEET: Answer.SHEET,
    Fate.SAME: Answer.SAME,
    Fate.UNREADABLE: Answer.UNREADABLE,
    Fate.OTHER_LINK: Answer.OTHER_LINK,
    Fate.SHUT: Answer.SHUT,
    Fate.LOCKED: Answer.LOCKED,
}
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret: with it a desktop lets a window come to the front


class LaterStarts(QObject):
    """Make it once the window is shown. They call at the place of `claim`, if it has one; `offered` is what this very
    start brought."""

    def __init__(self, console: Console, claim: Claim, offered: str) -> None:
        super().__init__(console)
        self._console = console
        self._claim = claim
        self._pipe: InstancePipe | None = None
        # Members: a single shot would have a timer that outlives the window.
        self._soon = QTimer(self, singleShot=True, interval=LISTEN_AFTER_MS)
        self._soon.timeout.connect(self.listen)
        console.window.closing.connect(self.end)
        if claim.place is not None:
            console.application.focusWindowChanged.connect(self._on_focus_window_changed)
            self._soon.start()
        if offered:
            QTimer.singleShot(0, self, lambda: self._offer(offered))

    def listen(self) -> None:
        """Hear them from now on."""
        if self._claim.place is None or self._console.window.is_closing:
            return
        from callboard.app.instance.pipe import InstancePipe  # noqa: PLC0415 - see above

        self._pipe = pipe = InstancePipe(self)
        pipe.show_requested.connect(self._on_show_requested)
        pipe.offer_requested.connect(self._on_offer_requested)
        pipe.listen(self._claim.place.pipe)

    def end(self) -> None:
        """Hear nobody any more."""
        self._soon.stop()
        if self._pipe is not None:
            self._pipe.close()

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            self._claim.mark_used()

    def _on_show_requested(self, token: str) -> None:
        self._claim.mark_used()  # some desktops bring it forward without the keyboard
        if token:
            # Qt takes it from there when the window asks for the front.
            os.environ[TOKEN] = token
        self._console.window.come_forward()

    def _on_offer_requested(self, text: str, token: str, reply: Callable[[Answer], None]) -> None:
        self._on_show_requested(token)
        self._console.outside.offer(text, origin_of(text), lambda fate: reply(ANSWERS[fate]))

    def _offer(self, text: str) -> None:
        self._console.outside.offer(text, origin_of(text))
