"""Rows that are told apart by a key, and come and go without anybody else losing their place."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex, Role
from callboard.models.row_runs import runs_of, runs_to_insert, runs_to_remove

NO_PARENT = QModelIndex()
FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class Keyed(Protocol):
    """What a row is about."""

    @property
    def key(self) -> str:
        """Tells it from every other one."""
        ...


Facts = TypeVar("Facts", bound=Keyed)


class KeyedRows(QAbstractListModel, Generic[Facts]):
    """`Role.FACTS` answers the facts, `Role.NUMBER` their key. `spoken` puts them into words, `on_enter` says what
    Enter does, `tooltip` what there is to read besides, by default what is spoken."""

    def __init__(
        self,
        spoken: Callable[[Facts], str],
        on_enter: Callable[[Facts], str],
        parent: QObject | None = None,
        tooltip: Callable[[Facts], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._on_enter = on_enter
        self._tooltip = tooltip or spoken
        self._rows: tuple[Facts, ...] = ()

    @property
    def rows(self) -> tuple[Facts, ...]:
        """All of them, in order."""
        return self._rows

    def show(self, rows: tuple[Facts, ...]) -> None:
        """These are there now. Rows come and go one by one, so that nobody else loses their place."""
        if rows == self._rows:
            return
        before, after = _keys(self._rows), _keys(rows)
        stay = set(before) & set(after)
        if [key for key in before if key in stay] != [key for key in after if key in stay]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        known = {row.key: row for row in self._rows}
        for first, last in runs_to_remove(before, after):
            self.beginRemoveRows(NO_PARENT, first, last)
            self._rows = self._rows[:first] + self._rows[last + 1 :]
            self.endRemoveRows()
        for first, last in runs_to_insert(_keys(self._rows), after):
            self.beginInsertRows(NO_PARENT, first, last)
            self._rows = self._rows[:first] + rows[first : last + 1] + self._rows[first:]
            self.endInsertRows()
        self._rows = rows
        for first, last in runs_of(place for place, row in enumerate(rows) if known.get(row.key, row) != row):
            self.dataChanged.emit(self.index(first), self.index(last))

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


def _keys(rows: Sequence[Keyed]) -> list[str]:
    return [row.key for row in rows]
