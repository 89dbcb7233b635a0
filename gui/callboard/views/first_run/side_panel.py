"""The left edge of the first run: what this is, how far it is, and that it harms nobody."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.first_run.setup_steps import SetupSteps
from callboard.views.labels import label
from callboard.views.look.look import Look

WIDTH, MARGIN, TOP, BADGE, BADGE_ICON = 224, 22, 24, 34, 20
LOW, LOWEST, WIDEST = 440, 300, 300
"""Pixels as drawn, but for the widest; where it is lower, first the last words are left out, then those at the top."""


class SidePanel(QFrame):
    """Grows with the text, and never takes more than a third of the window."""

    def __init__(self, names: Sequence[str], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("side", "left")
        self._look = look
        self.steps = SetupSteps(names, look, self)
        self._badge = QLabel(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self, "", "title", self.tr("Callboard")))
        words.addWidget(label(self, "", "second", self.tr("About 3 minutes"), wraps=True))
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 28)
        head.setSpacing(11)
        head.addWidget(self._badge)
        head.addLayout(words, 1)
        self._promise = WrappingLabel("first_run.promise", "second", self)
        self._promise.setText(self.tr("Nothing on your phone system is changed by this setup."))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._head)
        self._column.addWidget(self.steps)
        self._column.addStretch(1)
        self._column.addWidget(self._promise)
        look.changed.connect(self._measure)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for everything, the steps stay."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_lowest = self.height() < self._look.px(LOWEST)
        self._promise.setVisible(self.height() >= self._look.px(LOW))
        self._head.setVisible(not is_lowest)
        self.steps.set_dense(is_lowest)

    def _measure(self) -> None:
        self._fit()
        px = self._look.px
        self._column.setContentsMargins(px(MARGIN), px(TOP), px(MARGIN) - 8, px(TOP))
        self.setFixedWidth(min(px(WIDTH), WIDEST))
        theme, size = self._look.theme, px(BADGE)
        badge = self._look.icons.badge(
            "phone",
            theme.colour("onaccent"),
            theme.colour("accent"),
            size,
            px(BADGE_ICON),
            self.devicePixelRatioF(),
        )
        self._badge.setFixedSize(QSize(size, size))
        self._badge.setPixmap(badge)
