"""What is waited for, as rows."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex, Role
from callboard.models.watch_facts import WatchFacts

NO_PARENT = QModelIndex()
FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
Describe = Callable[[WatchFacts], str]


class WatchModel(QAbstractListModel):
    """`Role.FACTS` answers the WatchFacts, `Role.NUMBER` its key. `spoken` puts it into words, `tooltip` with everybody
    who is waited for, `on_enter` what Enter does."""

    def __init__(self, spoken: Describe, tooltip: Describe, on_enter: Describe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._tooltip = tooltip
        self._on_enter = on_enter
        self._rows: list[WatchFacts] = []

    def show(self, rows: list[WatchFacts]) -> None:
        """These are there now, the oldest first: new ones only come at the end."""
        keys = {row.key for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._rows[place].key not in keys:
                self.beginRemoveRows(NO_PARENT, place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(self._rows):
            if row != rows[place]:
                self._rows[place] = rows[place]
                self.dataChanged.emit(self.index(place), self.index(place))
        if len(rows) > len(self._rows):
            self.beginInsertRows(NO_PARENT, len(self._rows), len(rows) - 1)
            self._rows = list(rows)
            self.endInsertRows()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question."""
        if not 0 <= index.row() < len(self._rows):
            return None
        facts = self._rows[index.row()]
        if role == Role.FACTS:
            return facts
        if role == Role.NUMBER:
            return facts.key
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter(facts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._tooltip(facts))
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._spoken(facts) if role in words else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt's question."""
        return FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags
