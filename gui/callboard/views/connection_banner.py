"""The banner above the page while there is no connection."""

import math
import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from callboard.domain.connection import Connection, LineState
from callboard.views.look.look import Look
from callboard.views.window.banner_text import BannerText
from callboard.views.words.connection_words import BannerWords, banner_words

SHOWN_AFTER_MS = 2000
"""A connection that is back sooner is not worth a banner."""
TICK_MS = 1000
ICON, HEIGHT = 18, 42


class ConnectionBanner(QFrame):
    """Shows itself when it has something to say."""

    retry_requested = Signal()
    why_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._look = look
        self._pbx_name = ""
        self._connection: Connection | None = None
        self._known_at_s: float | None = None
        self._changed_at_s = 0.0
        self._icon = QLabel(self)
        self._words = BannerWords("", "")
        self._text = BannerText("banner.text", self)
        self.retry = QPushButton(self.tr("Try now"), self)
        self.retry.setObjectName("banner.retry")
        self.retry.setProperty("kind", "small")
        self.why = QPushButton(self.tr("Why?"), self)
        self.why.setObjectName("banner.why")
        self.why.setProperty("kind", "small")
        self._lay_out()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SHOWN_AFTER_MS)
        self._patience.timeout.connect(self.show)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._show_text)
        self.retry.clicked.connect(self.retry_requested)
        self.why.clicked.connect(self.why_requested)
        look.changed.connect(self._dress)
        self.hide()

    @property
    def is_about_to_show(self) -> bool:
        """Whether it will show itself unless the connection comes back soon."""
        return self._patience.isActive()

    def text(self) -> str:
        """What it says."""
        return f"{self._words.head} {self._words.rest}".strip()

    def name_pbx(self, pbx_name: str) -> None:
        """What people call the phone system, "" when it has no name."""
        self._pbx_name = pbx_name

    def show_connection(self, connection: Connection, known_at_s: float | None) -> None:
        """Things stand like this now; `known_at_s` is the moment of the last news."""
        self._connection, self._known_at_s = connection, known_at_s
        self._changed_at_s = time.monotonic()
        self._ticker.stop()
        if connection.state is LineState.CONNECTING and not connection.is_on_its_way and not self.isHidden():
            self._show_text()  # one more try: a banner that came and went with each would move the page
            return
        if connection.state not in (LineState.LOST, LineState.FAILED):
            self._patience.stop()
            self.hide()
            return
        self._dress()
        self._show_text()
        self._ticker.start()
        if connection.state is LineState.FAILED:
            self._patience.stop()
            self.show()
        elif self.isHidden() and not self._patience.isActive():
            self._patience.start()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 3, 16, 3)
        layout.setSpacing(10)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.why, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show_text(self) -> None:
        if self._connection is None:
            return
        left: int | None = None
        if self._connection.retry_in_s is not None:
            passed = time.monotonic() - self._changed_at_s
            left = max(0, math.ceil(self._connection.retry_in_s - passed))
        self._words = banner_words(self._connection, left, self._known_at_s, self._pbx_name)
        self._text.show_text(*self._words)

    def _dress(self) -> None:
        if self._connection is None:
            return
        tone = "danger" if self._connection.has_failed else "warn"
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        # However much there is to say: a strip that grew would move the page once more.
        self.setFixedHeight(self._look.px(HEIGHT))
        size = self._look.px(ICON)
        self._icon.setPixmap(self._look.pixmap("plug-connected-x", tone, size, self.devicePixelRatio()))
