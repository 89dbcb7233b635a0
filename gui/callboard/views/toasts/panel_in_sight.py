"""Whether somebody who works in the window sees what rings there: then a pop-up would only cover it."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget


class PanelInSight(QObject):
    """`place` is where the incoming calls stand, somewhere in `window`. `changed` comes when the answer may be another
    one."""

    changed = Signal()

    def __init__(self, place: QWidget, window: QWidget, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self.changed)
        place.installEventFilter(self)
        application.focusWindowChanged.connect(self._on_focus_window_changed)

    def __bool__(self) -> bool:
        return self._is_in_front() and self._place.isVisible() and not self._place.visibleRegion().isEmpty()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel came, went, or was moved out of sight."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._settled.start()
        return False

    def _on_focus_window_changed(self) -> None:
        self._settled.start()

    def _is_in_front(self) -> bool:
        """A dialog or another part of the window counts as the window."""
        active = QApplication.activeWindow()
        while active is not None and active is not self._window:
            active = active.parentWidget()
        return active is not None
