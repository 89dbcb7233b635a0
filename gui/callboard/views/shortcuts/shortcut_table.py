"""The table of commands and keys as a widget: one tab stop, the arrows move in it, Enter means the current row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from callboard.models.roles import AnyIndex
from callboard.views.look.look import Look
from callboard.views.shortcuts.shortcut_model import ShortcutModel

ROW_HEIGHT = 30


class ShortcutTable(QTableView):
    """`chosen` comes with Enter and double-click."""

    chosen = Signal()
    current_moved = Signal()

    def __init__(self, rows: ShortcutModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setModel(rows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda _: self.chosen.emit())
        look.changed.connect(self._measure)
        self._measure()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Another row may allow other things."""
        super().currentChanged(current, previous)
        self.current_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW_HEIGHT))
        self.verticalHeader().setMinimumSectionSize(self._look.px(ROW_HEIGHT))
