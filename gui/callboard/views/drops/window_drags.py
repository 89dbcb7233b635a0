"""Drags of other programs that come over a window, before they reach anything that takes them."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QWidget

from callboard.views.drops.drop_desk import DropDesk


class WindowDrags(QObject):
    """Lets the possible targets of a window show themselves as soon as something is dragged into it. Between the
    targets nothing can be let go."""

    def __init__(self, desk: DropDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only drags matter here."""
        if isinstance(event, QDragMoveEvent) and not isinstance(event, QDragEnterEvent):
            self._desk.move(event, None, QRect(self._window.mapToGlobal(event.position().toPoint()), QSize(1, 1)))
            return True
        if isinstance(event, QDragEnterEvent):
            self._desk.enter(event)
            return True
        if isinstance(event, QDragLeaveEvent):
            self._desk.leave(event)
            return True
        return False
