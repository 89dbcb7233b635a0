"""Twelve keys in a pop-up, for the mouse and for the keyboard alike."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

KEYS = "123456789*0#"
COLUMNS = 3
_NAMES = {"*": "star", "#": "hash"}
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}


class KeypadKey(QPushButton):
    """Leaves the arrows to the keypad: a button would take all four for "next" and "previous"."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything else as usual."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Keypad(QFrame):
    """`pressed` carries one character. It stays open until Esc, Enter or a click beside it."""

    pressed = Signal(str)
    erased = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("dial.keys")
        self.setAccessibleName(self.tr("Keypad"))
        self.setProperty("tone", "popup")
        spoken = {"*": self.tr("Star"), "#": self.tr("Hash")}
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(6)
        self._keys: list[KeypadKey] = []
        for place, key in enumerate(KEYS):
            button = KeypadKey(key, self)
            button.setObjectName(f"dial.key.{_NAMES.get(key, key)}")
            button.setProperty("kind", "digit")
            button.setAccessibleName(spoken.get(key, key))
            button.clicked.connect(lambda _checked=False, key=key: self.pressed.emit(key))
            grid.addWidget(button, *divmod(place, COLUMNS))
            self._keys.append(button)

    def open_at(self, beside: QWidget) -> None:
        """Show it under `beside`, ending where that ends, inside the screen."""
        self.adjustSize()
        corner = beside.mapToGlobal(QPoint(beside.width() - self.width(), beside.height() + 4))
        screen = beside.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(beside.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4)
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        self._keys[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits are typed, Backspace takes one back, Enter confirms, arrows move between the keys."""
        key, text = event.key(), event.text()
        if text and text in f"{KEYS}+":
            self.pressed.emit(text)
        elif key == Qt.Key.Key_Backspace:
            self.erased.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
            self.confirmed.emit()
        elif key in _ARROWS:
            self._move(_ARROWS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        focused = self.focusWidget()
        places = [place for place, button in enumerate(self._keys) if button is focused]
        place = (places[0] if places else 0) + by
        if 0 <= place < len(self._keys):
            self._keys[place].setFocus()
