"""A text with a link behind its last word, or below it where there is no room."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from callboard.views.conference.wrapping_label import WrappingLabel

GAP = 4


class LinkedText(QWidget):
    """Takes `text` and `link` in. Call `fit` when one of them is different; as high as both together."""

    def __init__(self, text: WrappingLabel, link: QPushButton, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._link = link
        text.setParent(self)
        link.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Place both anew."""
        width, size = max(1, self.width()), self._link.sizeHint()
        height, last, line = self._measure(width)
        left, top = last + GAP, height - line + (line - size.height()) // 2
        if left + size.width() > width:
            left, top = 0, height
        needed = height
        if not self._link.isHidden():
            needed = max(height, top + size.height())
            place = QRect(left, top, size.width(), size.height())
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place.moveLeft(width - left - size.width())
            self._link.setGeometry(place)
        self._text.setGeometry(0, 0, width, height)
        if needed != self.height() or needed != self.minimumHeight():
            self.setFixedHeight(needed)

    def _measure(self, width: int) -> tuple[int, int, int]:
        """Height of the text, width of its last line, height of that line."""
        layout = QTextLayout(self._text.text(), self._text.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
        layout.beginLayout()
        high, last, line_height = 0.0, 0.0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, high))
            high, last, line_height = high + line.height(), line.naturalTextWidth(), line.height()
        layout.endLayout()
        return round(max(high, self._text.minimumHeight())), round(last + 0.5), round(line_height)
