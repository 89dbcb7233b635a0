"""Everybody who can be added to a conference: the people of the board, of whom Enter does something else there."""

from PySide6.QtCore import QObject, Qt

from callboard.models.extension_model import ExtensionModel
from callboard.models.filters import ExtensionFilter
from callboard.models.roles import AnyIndex


class RosterPeople(ExtensionFilter):
    """`on_enter` is what a screen reader says of the Enter key."""

    def __init__(self, source: ExtensionModel, on_enter: str, parent: QObject | None = None) -> None:
        super().__init__(source, parent=parent)
        self._on_enter = on_enter

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As on the board, but for what Enter does."""
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter if index.isValid() else None
        return super().data(index, role)
