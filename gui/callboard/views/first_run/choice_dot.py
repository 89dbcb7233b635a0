"""The round mark of a choice: which of several is taken."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QWidget

from callboard.views.look.look import Look

SIZE, DOT, HOLE, FOCUS_GAP = 28, 18, 8, 4
"""Pixels as drawn."""


class ChoiceDot(QRadioButton):
    """What it stands for is written beside it; a screen reader is told its accessible name."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As large as a target has to be."""
        side = self._look.px(SIZE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """All of it can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring, filled when it is chosen, with the focus around it."""
        px, theme = self._look.px, self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        ground = theme.colour("surface" if self.isEnabled() else "subtle")
        ink = theme.colour("line" if not self.isEnabled() else "control")
        if self.isChecked():
            self._circle(painter, middle, px(DOT), theme.colour("accent"))
            self._circle(painter, middle, px(HOLE), theme.colour("onaccent"))
        else:
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(ground)
            painter.drawEllipse(middle, px(DOT) / 2 - 0.75, px(DOT) / 2 - 0.75)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = px(DOT) / 2 + FOCUS_GAP - 1
            painter.drawEllipse(middle, radius, radius)
        painter.end()

    @staticmethod
    def _circle(painter: QPainter, middle: QPointF, size: int, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(middle, size / 2, size / 2)
