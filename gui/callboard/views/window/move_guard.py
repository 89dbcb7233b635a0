"""What has just moved under the pointer takes no press for a moment: it was meant for what was there before."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QMoveEvent
from PySide6.QtWidgets import QApplication, QWidget

SETTLE_MS = 300
"""Nobody sees a change and aims anew in less; a press that comes sooner was aimed before."""
MOST_WAITS = 10
"""So many times longer the release is waited for that belongs to a press."""
PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
COMINGS = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class MoveGuard(QObject):
    """Keeping room for strips that hardly ever come would cost a row of tiles all day long, so they do push the page
    down. Drops have their own guard: what was announced has to be what is under the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._moved: dict[QObject, QWidget] = {}
        self._coming: dict[QObject, QWidget] = {}
        self._until_s: dict[QWidget, float] = {}
        self._has_swallowed = False
        self._is_listening = False
        self._waits = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLE_MS)
        self._later.timeout.connect(self._rest)

    @property
    def is_watching(self) -> bool:
        """Whether something has just moved."""
        return self._is_listening

    def watch_moves(self, widget: QWidget, area: QWidget) -> None:
        """When `widget` moves up or down, nothing in `area` takes a press for a moment."""
        self._moved[widget] = area
        widget.installEventFilter(self)

    def watch_coming(self, strip: QWidget, area: QWidget) -> None:
        """The same when `strip` comes or goes."""
        self._coming[strip] = area
        strip.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of what is watched: its moves. Of everything, while something has just moved: presses."""
        if self._is_listening and self._swallows(watched, event):
            return True
        if event.type() is QEvent.Type.Move and watched in self._moved and isinstance(event, QMoveEvent):
            if event.pos().y() != event.oldPos().y():
                self._begin(self._moved[watched])
        elif event.type() in COMINGS and watched in self._coming:
            self._begin(self._coming[watched])
        return False

    def _begin(self, area: QWidget) -> None:
        if not area.isVisible():
            return
        self._until_s[area] = time.monotonic() + SETTLE_MS / 1000
        self._later.start()
        application = QApplication.instance()
        if not self._is_listening and application is not None:
            self._is_listening = True
            application.installEventFilter(self)

    def _swallows(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and self._has_swallowed and isinstance(watched, QWidget):
            # A list takes a release for a click wherever it was pressed the last time.
            self._has_swallowed = False
            return True
        if event.type() not in PRESSES or not isinstance(watched, QWidget):
            return False
        now_s = time.monotonic()
        areas = [area for area, until_s in self._until_s.items() if now_s < until_s]
        if not any(area is watched or area.isAncestorOf(watched) for area in areas):
            return False
        self._has_swallowed = True
        return True

    def _rest(self) -> None:
        if self._has_swallowed and QGuiApplication.mouseButtons() and self._waits < MOST_WAITS:
            self._waits += 1
            self._later.start()
            return
        self._waits = 0
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._is_listening = self._has_swallowed = False
        self._until_s.clear()
