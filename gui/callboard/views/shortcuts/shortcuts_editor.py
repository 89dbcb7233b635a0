"""The table where keys are changed: choose a command, press the new keys, answer if somebody has them already."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from callboard.models.preferences_now import PreferencesNow
from callboard.views.action_book import ActionBook
from callboard.views.announcer import speak
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.shortcuts.key_choice import KeyChoice, why_not
from callboard.views.shortcuts.key_field import KeyField
from callboard.views.shortcuts.shortcut_model import ShortcutModel
from callboard.views.shortcuts.shortcut_rows import rows_of
from callboard.views.shortcuts.shortcut_table import ShortcutTable
from callboard.views.words.fixed_words import set_by_it
from callboard.views.words.key_names import as_read


class ShortcutsEditor(QWidget):
    """Changes `preferences.shortcuts`; whoever listens there makes the book use them."""

    def __init__(
        self, book: ActionBook, preferences: PreferencesNow, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self._book = book
        self._choice = KeyChoice(book, preferences)
        self._wanted: tuple[str, list[QKeySequence]] | None = None
        self._rows = ShortcutModel(lambda: rows_of(book), self._choice.is_changed, self)
        self.search = QLineEdit(self)
        self.search.setObjectName("shortcuts.search")
        self.search.setPlaceholderText(self.tr("Find a command or its keys"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.table = ShortcutTable(self._rows, look, self)
        self.table.setObjectName("shortcuts.table")
        self.table.setAccessibleName(self.tr("Commands and their keys"))
        self.field = KeyField(self)
        self.field.setObjectName("shortcuts.keys")
        self.field.setAccessibleName(self.tr("New keys"))
        self.remark = label(self, "shortcuts.remark", "second", wraps=True)
        self.change = self._button(self.tr("Change keys…"), "shortcuts.change")
        self.take = self._button(self.tr("Use it here"), "shortcuts.take", "primary")
        self.leave = self._button(self.tr("Leave it there"), "shortcuts.leave")
        self.remove = self._button(self.tr("No keys"), "shortcuts.remove")
        self.reset = self._button(self.tr("Reset"), "shortcuts.reset")
        self.reset_all = self._button(self.tr("Reset all"), "shortcuts.reset-all")
        self._lay_out()
        self._connect(preferences)
        self._end()

    def _button(self, text: str, name: str, kind: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        asking = QHBoxLayout()
        for part in (self.field, self.take, self.leave):
            asking.addWidget(part)
        asking.addStretch(1)
        buttons = QHBoxLayout()
        for part in (self.change, self.remove, self.reset):
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(self.reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.remark)
        layout.addLayout(asking)
        layout.addLayout(buttons)

    def _connect(self, preferences: PreferencesNow) -> None:
        self.search.textChanged.connect(self._on_typed)
        self.table.chosen.connect(self._on_change)
        self.table.current_moved.connect(self._end)
        self.change.clicked.connect(self._on_change)
        self.field.pressed.connect(self._on_pressed)
        self.field.cancelled.connect(self._on_cancelled)
        self.take.clicked.connect(self._on_take)
        self.leave.clicked.connect(self._on_leave)
        self.remove.clicked.connect(lambda: self._give([]))
        self.reset.clicked.connect(self._on_reset)
        self.reset_all.clicked.connect(self._choice.reset_all)
        # The book hears of it first: it was connected when the window was made.
        preferences.changed.connect(self._on_preferences_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While it is asked whose keys they are, Esc leaves them there; the window would go back to the board."""
        if event.key() == Qt.Key.Key_Escape and self._wanted is not None:
            self._on_leave()
        else:
            super().keyPressEvent(event)

    def _current(self) -> str:
        row = self._rows.row_at(self.table.currentIndex().row())
        return row.name if row is not None else ""

    def _on_typed(self, text: str) -> None:
        self._rows.find(text)
        self._end()

    def _on_preferences_changed(self) -> None:
        self._rows.refresh()
        self._end()

    def _on_change(self) -> None:
        name = self._current()
        if name and not self._choice.is_fixed:
            self._say(self.tr("Press the new keys for “{command}”. Esc leaves them as they are."), name)
            self.field.setText(self._book.keys(name))
            self.field.setAccessibleName(self.remark.text())
            self.field.show()
            self.field.setFocus()

    def _on_pressed(self, keys: QKeySequence) -> None:
        name = self._current()
        refused = why_not(keys, self._choice.shipped(name))
        self.field.setText(as_read(keys))
        if refused:
            self._say(refused, is_wrong=True)
            return
        self._offer(name, [keys])

    def _offer(self, name: str, keys: list[QKeySequence]) -> None:
        held = next(((key, other) for key in keys if (other := self._choice.holder_of(key, name))), None)
        if held is None:
            self._give(keys)
            return
        self._wanted = name, keys
        text = self.tr("{keys} already means “{command}”. Use it here instead?").replace("{keys}", as_read(held[0]))
        self._say(text, held[1])
        self.take.show()
        self.leave.show()
        self.leave.setFocus()
        self.field.hide()

    def _on_cancelled(self) -> None:
        if self._wanted is None and not self.field.isHidden():
            had_focus = self.field.hasFocus()
            self._end()
            if had_focus:
                self.table.setFocus()

    def _on_take(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.table.setFocus()
            self._choice.give(*wanted)

    def _on_leave(self) -> None:
        self.table.setFocus()
        self._end()

    def _on_reset(self) -> None:
        self._offer(self._current(), self._choice.shipped(self._current()))

    def _give(self, keys: list[QKeySequence]) -> None:
        name = self._current()
        self.table.setFocus()
        self._choice.give(name, keys)
        self._end()

    def _say(self, text: str, name: str = "", is_wrong: bool = False) -> None:
        self.remark.setText(text.replace("{command}", self._book.plain_text(name)) if name else text)
        self.remark.setProperty("role", "error" if is_wrong else "second")
        self.remark.style().unpolish(self.remark)
        self.remark.style().polish(self.remark)
        if self.isVisible():
            speak(self.remark, self.remark.text(), is_wrong)

    def _say_fixed(self) -> None:
        self.remark.setText(set_by_it())
        for button in (self.change, self.remove, self.reset, self.reset_all):
            button.setEnabled(False)
            button.setAccessibleDescription(set_by_it())

    def _end(self) -> None:
        self._wanted = None
        for part in (self.field, self.take, self.leave):
            part.hide()
        name = self._current()
        if self._choice.is_fixed:
            self._say_fixed()
            return
        self.remark.setText("" if name else self.tr("Choose a command to change its keys."))
        self.change.setEnabled(bool(name))
        self.remove.setEnabled(bool(name) and bool(self._book.keys(name)))
        self.reset.setEnabled(bool(name) and self._choice.is_changed(name))
        self.reset_all.setEnabled(self._choice.is_any_changed())
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
