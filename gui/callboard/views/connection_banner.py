"""The banner above the page while there is no connection."""

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from callboard.domain.connection import Connection, LineState
from callboard.views.connection_words import banner_text

SHOWN_AFTER_MS = 2000
"""A connection that is back sooner is not worth a banner."""
TICK_MS = 1000


class ConnectionBanner(QFrame):
    """Shows itself when it has something to say."""

    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._connection: Connection | None = None
        self._known_at_s: float | None = None
        self._changed_at_s = 0.0
        self._text = QLabel(self)
        self._text.setObjectName("banner.text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.retry = QPushButton(self.tr("Try now"), self)
        self.retry.setObjectName("banner.retry")
        self.retry.setProperty("kind", "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.retry)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._show_text)
        self.retry.clicked.connect(self.retry_requested)
        self.hide()

    @property
    def is_about_to_show(self) -> bool:
        """Whether it will show itself unless the connection comes back soon."""
        return self._patience.isActive()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_connection(self, connection: Connection, known_at_s: float | None) -> None:
        """Things stand like this now; `known_at_s` is the Unix time of the last news."""
        self._connection, self._known_at_s = connection, known_at_s
        self._changed_at_s = time.monotonic()
        self._patience.stop()
        self._ticker.stop()
        if connection.state not in (LineState.LOST, LineState.FAILED):
            self.hide()
            return
        self.setProperty("tone", "danger" if connection.state is LineState.FAILED else "warn")
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_text()
        self._ticker.start()
        if connection.state is LineState.FAILED:
            self.show()
        elif not self.isVisible():
            self._patience.start(SHOWN_AFTER_MS)

    def _show_text(self) -> None:
        if self._connection is None:
            return
        left: int | None = None
        if self._connection.retry_in_s is not None:
            passed = time.monotonic() - self._changed_at_s
            left = max(0, round(self._connection.retry_in_s - passed))
        self._text.setText(banner_text(self._connection, left, self._known_at_s))
