"""The line at the bottom: what letting go would do, what is waited for, or what happened last."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from callboard.views.notices import Notices


class ElidedLabel(QLabel):
    """One line that is cut where it does not fit; all of it is in the tooltip and for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def whole(self) -> str:
        """The text before it was cut."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Show `text`."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        cut = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width() - 16))
        self.setText(cut)
        self.setToolTip(self._whole if cut != self._whole else "")


class StatusLine(QStatusBar):
    """A hint wins over waiting, and waiting over what was said."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self._said = self._hint = self._waiting = ""
        self.message = ElidedLabel(self)
        self.message.setObjectName("status.message")
        self._fresh = QLabel(self)
        self._fresh.setObjectName("status.fresh")
        self.addWidget(self.message, 1)
        self.addPermanentWidget(self._fresh)
        notices.said.connect(self._on_said)
        notices.hinted.connect(self._on_hinted)
        notices.waiting.connect(self._on_waiting)

    def show_freshness(self, text: str) -> None:
        """How old what the window shows may be."""
        self._fresh.setText(text)

    def _on_said(self, text: str) -> None:
        self._said = text
        self._show()

    def _on_hinted(self, text: str) -> None:
        self._hint = text
        self._show()

    def _on_waiting(self, text: str) -> None:
        self._waiting = text
        self._show()

    def _show(self) -> None:
        self.message.show_text(self._hint or self._waiting or self._said)
