"""Shift+F10 opens the menu of what has the focus. Windows does that by itself, other window systems know the menu key
only."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

KEYS = "Shift+F10"


class MenuKey(QObject):
    """Serves `window`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        QShortcut(QKeySequence(KEYS), window).activated.connect(self._on_pressed)

    def _on_pressed(self) -> None:
        focused = self._window.focusWidget()
        if focused is None:
            return
        # As Qt does it for the menu key: at the cursor of whoever has one.
        at = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        place = at.center() if at is not None and not at.isEmpty() else focused.rect().center()
        keyboard = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focused, QContextMenuEvent(keyboard, place, focused.mapToGlobal(place)))
