"""The table of commands and their keys."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from callboard.models.roles import AnyIndex
from callboard.views.shortcuts.shortcut_rows import ShortcutRow

KEYS_COLUMN = 2
NO_PARENT = QModelIndex()


class ShortcutModel(QAbstractTableModel):
    """Shows of `rows()` what matches. `is_changed` says of an action whether its keys are not those as shipped."""

    def __init__(
        self,
        rows: Callable[[], list[ShortcutRow]],
        is_changed: Callable[[str], bool] = lambda _: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._is_changed = is_changed
        self._typed = ""
        self._shown = rows()

    def find(self, typed: str) -> None:
        """Show what holds every word of `typed`."""
        self._typed = typed
        self.beginResetModel()
        self._shown = [row for row in self._rows() if row.matches(typed)]
        self.endResetModel()

    def refresh(self) -> None:
        """Keys may be different now; the rows stay where they are."""
        now = {row.name: row for row in self._rows() if row.name}
        self._shown = [now.get(row.name, row) for row in self._shown]
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, KEYS_COLUMN))

    def row_at(self, row: int) -> ShortcutRow | None:
        """What is in `row`, if there is such a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """One per command; rows have no children."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Command, where it is, keys."""
        return 0 if parent.isValid() else KEYS_COLUMN + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Command"), self.tr("Where"), self.tr("Keys"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row, and all of them at once for a screen reader."""
        row = self.row_at(index.row())
        if row is None:
            return None
        is_changed = bool(row.name) and self._is_changed(row.name)
        if role == Qt.ItemDataRole.DisplayRole:
            keys = self.tr("{keys} (changed)").format(keys=row.keys or self.tr("none")) if is_changed else row.keys
            return (row.text, row.area, keys)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = row.keys or self.tr("no keys")
            return f"{row.text}, {row.area}, {keys}"
        return None
