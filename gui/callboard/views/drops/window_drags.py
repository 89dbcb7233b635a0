"""Drags of other programs that come over a window, before they reach anything that takes them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
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


class SeveralDropped(QObject):
    """Lets a text with several numbers go anywhere between the targets: `take` gets it, and shows what is in it."""

    def __init__(self, desk: DropDesk, window: QWidget, take: Callable[[QMimeData], None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._take = take
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only what another program drags, and only where nothing else takes it."""
        if isinstance(event, QDragMoveEvent) and not isinstance(event, QDragEnterEvent):
            count = len(self._desk.dragged.numbers)
            if count < 2 or event.source() is not None:
                return False
            self._desk.reorder(event, self.tr("Drop to see the %n numbers in it", "", count))
            event.setDropAction(Qt.DropAction.CopyAction)  # the text stays where it is
            event.accept()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop and event.source() is None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._desk.leave()
            self._take(event.mimeData())
            return True
        return False
