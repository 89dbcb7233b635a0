"""Text on as many lines as it needs, wherever it stands."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

NO_END = 100_000


class WrappingLabel(QLabel):
    """Insists on its height: a layout inside a layout forgets how high a text is at the width that it got."""

    def __init__(self, name: str, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._others: tuple[str, ...] = ()

    def hold_for(self, texts: Iterable[str]) -> None:
        """Be as high as the highest of `texts` needs, whichever is shown: what stands below does not move."""
        self._others = tuple(texts)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._insist()

    def setText(self, text: str) -> None:
        """Another text, another height."""
        super().setText(text)
        self._insist()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self._insist()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._insist()

    def _insist(self) -> None:
        # Not asked of the label: it never says less than the minimum that it has now.
        margins = self.contentsMargins()
        room = QRect(0, 0, max(1, self.width() - margins.left() - margins.right()), NO_END)
        flags = int(Qt.TextFlag.TextWordWrap)
        metrics = self.fontMetrics()
        heights = (metrics.boundingRect(room, flags, text).height() for text in (self.text(), *self._others) if text)
        needed = max(heights, default=0)
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
