"""A scroll bar over the end of a list: its rows fill the whole width, and nothing moves when the bar comes."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar


class FloatingBar(QScrollBar):
    """Does what the own bar of `area` does, which is not shown any more. Rows leave a margin where it lies."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._own = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._own.rangeChanged.connect(self._take_range)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        area.installEventFilter(self)
        self._take_range()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size, another place."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def _take_range(self) -> None:
        own = self._own
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setRange(own.minimum(), own.maximum())
        self.setValue(own.value())
        self.setVisible(own.maximum() > own.minimum())
        self._place()

    def _place(self) -> None:
        wide = self.sizeHint().width()
        frame = self._area.frameWidth()
        is_mirrored = self._area.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = frame if is_mirrored else self._area.width() - wide - frame
        self.setGeometry(left, frame, wide, self._area.height() - 2 * frame)
        self.raise_()
