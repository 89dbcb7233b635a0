"""What to try, in order: a number in a disc, what to do, and under it why or how."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.look.look import Look
from callboard.views.look.theme import SECOND_PX
from callboard.views.words.long_words import breakable

DISC, GAP, BETWEEN = 22, 12, 12


class StepNumber(QWidget):
    """Its number on a tinted disc."""

    def __init__(self, number: int, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._look = look
        look.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """A square."""
        size = self._look.px(DISC)
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.colour("accenttint"))
        painter.drawEllipse(self.rect())
        painter.setFont(self._look.font(SECOND_PX, QFont.Weight.DemiBold))
        painter.setPen(self._look.theme.colour("accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())


class StepList(QFrame):
    """Shows the steps it is given; none, and it is not seen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connection.steps")
        self._look = look
        self._shown: tuple[tuple[str, str], ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)

    @property
    def shown(self) -> Sequence[tuple[str, str]]:
        """The steps, from the first to the last."""
        return self._shown

    def show_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Show `steps`: what to do, and why or how."""
        if tuple(steps) == self._shown:
            return
        self._shown = tuple(steps)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(number, *step) for number, step in enumerate(steps, 1)]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(steps))

    def _row(self, number: int, what: str, how: str) -> QWidget:
        row = QWidget(self)
        row.setAccessibleName(" ".join(filter(None, (f"{number}.", what, how))))
        words = QVBoxLayout()
        words.setSpacing(0)
        head = WrappingLabel(f"connection.step.{number}", "", row)
        head.setText(breakable(what))
        words.addWidget(head)
        if how:
            below = WrappingLabel(f"connection.step.{number}.how", "second", row)
            below.setText(breakable(how))
            words.addWidget(below)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(StepNumber(number, self._look, row), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return row
