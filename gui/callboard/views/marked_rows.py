"""A list below the rooms, whose row is marked only while the keyboard is in it."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListView

_KEEPS_MARK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class MarkedRows(QListView):
    """Such a list. A mark that stayed would look like the room that is open."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row of the keyboard is marked."""
        super().focusInEvent(event)
        index = self.currentIndex() if self.currentIndex().isValid() else self.model().index(0, 0)
        if index.isValid() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The mark goes, except for a menu or another window."""
        super().focusOutEvent(event)
        if event.reason() not in _KEEPS_MARK:
            self.clearSelection()
