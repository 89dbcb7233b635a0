"""The keys that take selected text from any program: which they are, how it is with them, and choosing others."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from callboard.models.preferences_now import PreferencesNow
from callboard.views.labels import label
from callboard.views.shortcuts.key_choice import why_not
from callboard.views.shortcuts.key_field import KeyField
from callboard.views.words.key_names import as_read

FIELD = "outside_keys"
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class OutsideKeysRow(QWidget):
    """Changes `preferences.outside_keys`. `held_by` names the command of ours that has certain keys, "" for none;
    `can_be_heard` says whether anybody can listen for them."""

    changed_by_hand = Signal()

    def __init__(
        self,
        preferences: PreferencesNow,
        held_by: Callable[[QKeySequence], str],
        can_be_heard: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings.outside_keys")
        self._preferences = preferences
        self._held_by = held_by
        self._can_be_heard = can_be_heard
        self.is_fixed = FIELD in preferences.locked
        self.shown = QLineEdit(self)
        self.shown.setObjectName("settings.outside_keys.shown")
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(self.tr("Keys for selected text"))
        self.field = KeyField(self)
        self.field.setObjectName("settings.outside_keys.field")
        self.field.setAccessibleName(self.tr("New keys for selected text"))
        self.field.setPlaceholderText(self.tr("Press the new keys"))
        self.choose = self._button(self.tr("Change keys…"), "settings.outside_keys.choose")
        self.none = self._button(self.tr("No keys"), "settings.outside_keys.none")
        self.remark = label(self, "settings.outside_keys.remark", "second", wraps=True)
        self._state_text = ""
        self._lay_out()
        self.choose.clicked.connect(self._on_choose)
        self.none.clicked.connect(lambda: self._give(""))
        self.field.pressed.connect(self._on_pressed)
        self.field.cancelled.connect(self._end)
        preferences.changed.connect(self._show)
        self.setFocusProxy(self.choose)
        self._end()

    def show_state(self, text: str) -> None:
        """How it is with the keys, in a sentence; "" when there is nothing to say."""
        self._state_text = text
        self._say(text)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setEnabled(not self.is_fixed)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.shown, self.field, self.choose, self.none):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.remark)

    def _on_choose(self) -> None:
        self.shown.hide()
        self.field.clear()
        self.field.show()
        self.field.setFocus()

    def _on_pressed(self, keys: QKeySequence) -> None:
        self.field.setText(as_read(keys))
        portable = keys.toString(_PORTABLE)
        command = self._held_by(keys)
        if refused := why_not(keys):
            self._say(refused)
        elif command:
            text = self.tr("{keys} already means “{command}”. Choose other keys.").replace("{keys}", as_read(keys))
            self._say(text.replace("{command}", command))
        elif not self._can_be_heard(portable):
            self._say(self.tr("Choose a letter or a digit with Ctrl, or one of the keys F1 to F24."))
        else:
            self._give(portable)

    def _give(self, portable: str) -> None:
        self._preferences.change(outside_keys=portable)
        self._end()
        self.changed_by_hand.emit()

    def _end(self) -> None:
        had_focus = self.field.hasFocus()
        self.field.hide()
        self.shown.show()
        if had_focus:
            self.choose.setFocus()
        self._show()

    def _show(self) -> None:
        portable = self._preferences.value.outside_keys
        keys = QKeySequence(portable, _PORTABLE)
        self.shown.setText(as_read(keys) if portable else self.tr("No keys"))
        self.none.setEnabled(bool(portable) and not self.is_fixed)
        self._say(self._state_text)

    def _say(self, text: str) -> None:
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
