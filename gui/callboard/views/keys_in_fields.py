"""Keys of the window that a text field would take for itself: on X11 Ctrl+E, Ctrl+K and Ctrl+U edit a line."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from callboard.views.action_book import ActionBook
from callboard.views.shortcuts.key_field import KeyField

FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_EDITING = (
    *(QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo, QKeySequence.StandardKey.SelectAll),
    *(QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste),
)
"""What everybody who types in a field needs there."""
_LETTERS = range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)
_EVENTS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class KeysInFields(QObject):
    """Leaves them to the window, whichever field of it has the focus; also those of actions that are off, which say
    why (`RefusedKeys`)."""

    def __init__(self, book: ActionBook, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key for the window goes on to it as if the field had no use for it."""
        if event.type() in _EVENTS and isinstance(event, QKeyEvent) and self._is_of_window(event.keyCombination()):
            event.ignore()
            return True
        return False

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, FIELDS) and not isinstance(now, KeyField) and self._is_served(now):
            now.installEventFilter(self)

    def _is_served(self, field: QWidget) -> bool:
        return any(self._book[name] in field.window().actions() for name in self._book.names()[:1])

    def _is_of_window(self, pressed: QKeyCombination) -> bool:
        modifiers = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if pressed.key() not in _LETTERS or modifiers != Qt.KeyboardModifier.ControlModifier:
            return False
        keys = QKeySequence(pressed)
        if any(keys in QKeySequence.keyBindings(standard) for standard in _EDITING):
            return False
        return any(keys in self._book[name].shortcuts() for name in self._book.names())
