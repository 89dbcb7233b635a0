"""The list of steps at the left of the first run: which there are, which is now, which are done."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.look.theme import SECOND_PX

DISC, BETWEEN, ROWS_APART, DENSE, TICK = 24, 10, 16, 4, 14
"""Pixels as drawn."""


class StepDisc(QWidget):
    """A number in a circle; a tick when that step is done."""

    def __init__(self, number: int, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._look = look
        self.place = "later"
        look.changed.connect(self._measure)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled for the step that is now."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = {"now": ("accent", "accent", "onaccent"), "done": ("accenttint", "accent", "accent")}
        ground, line, ink = colours.get(self.place, ("surface", "control", "text2"))
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(theme.colour(line), 1.5 if theme.is_system else 1.0))
        painter.setBrush(theme.colour(ground))
        painter.drawEllipse(box)
        if self.place == "done":
            self._paint_tick(painter, theme.colour(ink))
        else:
            painter.setPen(theme.colour(ink))
            painter.setFont(self._look.font(SECOND_PX, QFont.Weight.DemiBold))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()

    def _paint_tick(self, painter: QPainter, colour: QColor) -> None:
        size = self._look.px(TICK)
        tick = self._look.icons.pixmap("check", colour, size, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, tick)

    def _measure(self) -> None:
        self.setFixedSize(QSize(self._look.px(DISC), self._look.px(DISC)))
        self.update()


class SetupSteps(QWidget):
    """`names` of the steps, in their order."""

    def __init__(self, names: Sequence[str], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("first_run.steps")
        self._look = look
        self._names = tuple(names)
        self._rows = [
            (StepDisc(number, look, self), label(self, "", "step", name, wraps=True))
            for number, name in enumerate(names, 1)
        ]
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROWS_APART)
        for disc, name in self._rows:
            row = QHBoxLayout()
            row.setSpacing(BETWEEN)
            row.addWidget(disc)
            row.addWidget(name, 1)
            column.addLayout(row)

    def set_dense(self, is_dense: bool) -> None:
        """Stand close together, where there is little room."""
        self._column.setSpacing(DENSE if is_dense else ROWS_APART)

    def show_step(self, now: int, left_out: bool = False) -> None:
        """The step `now` is at work, counted from 0. `left_out`: those behind it are not needed."""
        for place, (disc, name) in enumerate(self._rows):
            disc.place = "done" if place < now else "now" if place == now else "later"
            name.setProperty("step", "off" if left_out and place > now else disc.place)
            name.style().unpolish(name)
            name.style().polish(name)
            disc.update()
        spoken = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(spoken.format(number=now + 1, count=len(self._rows), name=self._names[now]))
