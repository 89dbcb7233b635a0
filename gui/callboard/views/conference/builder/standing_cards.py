"""Cards one below the other in a scroll area, that do not slide down when the last of them becomes shorter."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


class StandingCards(QWidget):
    """Somebody who has scrolled to the end would have everything move under the pointer whenever a line less is said
    there. So what is in sight stays where it is, and empty space is left below, until it is scrolled out of sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._scroll: QScrollArea | None = None
        self._end = 0

    def stand_in(self, scroll: QScrollArea) -> None:
        """Be what `scroll` shows a part of."""
        self._scroll = scroll
        scroll.verticalScrollBar().valueChanged.connect(self._hold)
        scroll.viewport().installEventFilter(self)

    def let_go(self) -> None:
        """End with the last card."""
        self._end = 0
        self.updateGeometry()
        QTimer.singleShot(0, self, self._hold)

    def minimumSizeHint(self) -> QSize:
        """As high as the cards, and down to where somebody looks."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._end))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where more of the cards is in sight now, more of them stays."""
        if event.type() == QEvent.Type.Resize:
            self._hold()
        return super().eventFilter(watched, event)

    def _hold(self) -> None:
        if self._scroll is None:
            return
        seen_from = self._scroll.verticalScrollBar().value()
        end = seen_from + self._scroll.viewport().height() if seen_from else 0
        if end != self._end:
            self._end = end
            self.updateGeometry()
