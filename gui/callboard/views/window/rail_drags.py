"""What is dragged may be meant for another page: held over its button for a moment, the page comes to the front."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QToolButton, QWidget

from callboard.models.drag_payload import may_hold_number

OPENS_AFTER_MS = 450
"""Whoever only crosses the rail on the way to the window behind it is through by then."""
PAGES = ("board", "conference", "contacts")
"""Those on which something can be let go."""


class RailDrags(QObject):
    """Serves the buttons of `rail`. Nothing can be let go on them."""

    def __init__(self, rail: QWidget) -> None:
        super().__init__(rail)
        self._over: QToolButton | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(OPENS_AFTER_MS)
        self._timer.timeout.connect(self._open)
        for page in PAGES:
            button = rail.findChild(QToolButton, f"rail.{page}")
            if isinstance(button, QToolButton):
                button.setAcceptDrops(True)
                button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A drag comes over a button, or goes."""
        if isinstance(event, QDragEnterEvent) and isinstance(watched, QToolButton):
            event.ignore()
            if may_hold_number(event.mimeData()):
                self._over = watched
                self._timer.start()
            return True
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._timer.stop()
        return False

    def _open(self) -> None:
        if self._over is not None and not self._over.isChecked():
            self._over.click()
