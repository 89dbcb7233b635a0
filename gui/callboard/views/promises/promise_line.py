"""One line at the foot of the calls: how many call backs are promised, and what is next. It leads to their list."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.views.button_icons import put_icon
from callboard.views.look.look import Look

ICON, MARGIN = 16, 10


class PromiseLine(QFrame):
    """Not there while nothing is promised. At the foot: what stands above keeps its place when it comes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("promises.line")
        self._look = look
        self._is_late = False
        self._texts = "", ""
        self.button = QPushButton(self)
        self.button.setObjectName("promises.open")
        self.button.setProperty("kind", "link")
        # Longer words, or larger ones, are cut rather than make the column wider; the tooltip has all of them.
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        rule = QFrame(self)
        rule.setProperty("side", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(rule)
        inside = QVBoxLayout()
        inside.setContentsMargins(MARGIN, 0, MARGIN, 0)
        inside.addWidget(self.button)
        column.addLayout(inside)
        look.changed.connect(self._dress)
        self.hide()

    def show_line(self, text: str, short: str, is_late: bool) -> None:
        """Say `text`, where that has no room `short`; "" when there is nothing to say."""
        self._is_late = is_late
        self._texts = text, short
        self.button.setAccessibleName(text)
        self.button.setToolTip(text)
        self.setVisible(bool(text))
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        text, short = self._texts
        self.button.setText(text)
        if self.button.sizeHint().width() > self.width() - 2 * MARGIN:
            self.button.setText(short)

    def _dress(self) -> None:
        colour = "danger" if self._is_late else "accent"
        self.button.setProperty("tone", "late" if self._is_late else "")
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)
        self._fit()
        put_icon(self.button, self._look, "clock-x" if self._is_late else "clock", colour, ICON)
