"""The steps of one callback, one under the other, joined by a line: icon, words, and how long each took."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from callboard.domain.extension import ExtensionState
from callboard.views.dialer.progress_words import Mark, StepLine
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.clock_words import duration
from callboard.views.words.long_words import breakable, may_shrink

ICON, GAP, LINE_GAP = 18, 10, 10
MOST_STEPS = 3
_ICONS = {
    Mark.PENDING: "circle-dashed",
    Mark.NOW: "phone-outgoing",
    Mark.RINGING: "bell-ringing",
    Mark.DONE: "circle-check",
    Mark.ENDED: "check",
    Mark.FAILED: "circle-x",
}
_RUNS = frozenset({Mark.NOW, Mark.RINGING})
_IN_BOLD = _RUNS | {Mark.FAILED}


@dataclass(slots=True)
class _Row:
    icon: QLabel
    text: QLabel
    time: QLabel
    began_s: float | None = None
    took_s: float | None = None


class ProgressSteps(QWidget):
    """`show_steps` says how far the callback is; `tick` renews the times that run."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._steps: tuple[StepLine, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(LINE_GAP)
        grid.setColumnStretch(1, 1)
        self._rows = [
            _Row(QLabel(self), label(self, wraps=True), label(self, role="second")) for _ in range(MOST_STEPS)
        ]
        may_shrink(*(row.text for row in self._rows))
        top = Qt.AlignmentFlag.AlignTop
        for place, row in enumerate(self._rows):
            grid.addWidget(row.icon, place, 0, top)
            grid.addWidget(row.text, place, 1)
            grid.addWidget(row.time, place, 2, top)
        self._rows[0].began_s = time.monotonic()

    @property
    def texts(self) -> tuple[str, ...]:
        """What the steps say."""
        return tuple(step.text for step in self._steps)

    def show_steps(self, steps: Sequence[StepLine], is_over: bool) -> None:
        """These are the steps now; when the callback `is_over` no time runs any more."""
        now = time.monotonic()
        self._steps = tuple(steps)
        for place, (row, step) in enumerate(zip(self._rows, steps, strict=False)):
            if step.mark is Mark.PENDING:
                continue
            if row.began_s is None:
                row.began_s = now
            is_last = place == MOST_STEPS - 1
            if row.took_s is None and (is_over or not (step.mark in _RUNS or is_last)):
                row.took_s = now - row.began_s
        self.dress()
        self.tick()

    def tick(self) -> None:
        """Renew the times."""
        now = time.monotonic()
        for row, step in zip(self._rows, self._steps, strict=False):
            known = row.took_s if row.took_s is not None else (now - row.began_s if row.began_s is not None else None)
            text = duration(known) if known is not None else ""
            row.time.setText("" if step.mark is Mark.ENDED else text)
            if step.mark is Mark.ENDED:
                row.text.setText(self.tr("Ended · {time}").format(time=text))

    def dress(self) -> None:
        """Put on the icons and weights of the theme."""
        size, ratio = self._look.px(ICON), self.devicePixelRatioF()
        for place, row in enumerate(self._rows):
            is_shown = place < len(self._steps)
            for part in (row.icon, row.text, row.time):
                part.setVisible(is_shown)
            if not is_shown:
                continue
            step = self._steps[place]
            for part in (row.text, row.time):
                part.setMinimumHeight(size)
            row.icon.setPixmap(self._look.icons.pixmap(_ICONS[step.mark], self._colour(step.mark), size, ratio))
            row.text.setText(breakable(step.text))
            role = "off" if step.mark is Mark.PENDING else "step-now" if step.mark in _IN_BOLD else "step"
            if row.text.property("role") != role:
                row.text.setProperty("role", role)
                row.text.style().unpolish(row.text)
                row.text.style().polish(row.text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A short line from each icon to the next."""
        painter = QPainter(self)
        painter.setPen(QPen(self._look.theme.colour("control"), 1))
        for row, below in zip(self._rows, self._rows[1 : len(self._steps)], strict=False):
            middle = row.icon.geometry().center().x()
            painter.drawLine(middle, row.icon.geometry().bottom() + 3, middle, below.icon.geometry().top() - 2)
        painter.end()

    def _colour(self, mark: Mark) -> QColor:
        theme = self._look.theme
        if mark is Mark.NOW:
            return theme.state(ExtensionState.DIALLING).fg
        if mark is Mark.RINGING:
            return theme.state(ExtensionState.RINGING).fg
        tokens = {Mark.PENDING: "textoff", Mark.FAILED: "danger"}
        return theme.colour(tokens.get(mark, "ok"))
