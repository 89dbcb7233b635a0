"""Is somebody about to click in a view? Until the pointer leaves it or has not moved for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

RESTS_AFTER_MS = 8000
"""A pointer that has not moved for so long was left there."""


class PointerRest(QObject):
    """Watches the pointer over `view`; `busy` tells when it comes or moves, and when that is over."""

    busy = Signal(bool)

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RESTS_AFTER_MS)
        self._timer.timeout.connect(lambda: self.busy.emit(False))
        view.setMouseTracking(True)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on; every event goes its way."""
        kind = event.type()
        if kind in (QEvent.Type.Enter, QEvent.Type.MouseMove):
            self._timer.start()
            self.busy.emit(True)
        elif kind in (QEvent.Type.Leave, QEvent.Type.Hide) and watched is self._view:
            # Leaving the viewport alone may mean that the pointer has come over a button.
            self._timer.stop()
            self.busy.emit(False)
        return False
