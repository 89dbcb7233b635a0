"""F1: all keys on one page, to look up, to copy and to print."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from callboard.views.action_book import ActionBook
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.shortcuts.shortcut_model import ShortcutModel
from callboard.views.shortcuts.shortcut_rows import ShortcutRow, as_text, fixed_rows, rows_of
from callboard.views.shortcuts.shortcut_table import ShortcutTable


class ShortcutsDialog(QDialog):
    """Stays open beside the work; closing it forgets it. `change_requested` asks for the place where keys change."""

    change_requested = Signal()

    def __init__(self, book: ActionBook, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._book = book
        self._rows = ShortcutModel(self._all, parent=self)
        self.search = QLineEdit(self)
        self.search.setObjectName("keys.search")
        self.search.setPlaceholderText(self.tr("Find a command or its keys"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._rows.find)
        table = ShortcutTable(self._rows, look, self)
        table.setObjectName("keys.table")
        table.setAccessibleName(self.tr("Commands and their keys"))
        self.copy = self._button(self.tr("Copy as text"), "keys.copy")
        self.change = self._button(self.tr("Change keys…"), "keys.change")
        close = self._button(self.tr("Close"), "keys.close")
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.change)
        self._copied = label(self, "keys.copied", "second")
        buttons.addWidget(self._copied, 1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for part in (self.search, table):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.copy.clicked.connect(self._on_copy)
        self.change.clicked.connect(self._on_change)
        close.clicked.connect(self.close)
        room = parent.window().size()
        self.resize(min(look.px(620), room.width()), min(look.px(560), room.height()))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _all(self) -> list[ShortcutRow]:
        return [row for row in rows_of(self._book) if row.keys] + fixed_rows()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._all()))
        self._copied.setText(self.tr("Copied. Paste it anywhere to print it."))

    def _on_change(self) -> None:
        self.close()
        self.change_requested.emit()
