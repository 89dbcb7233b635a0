"""The extensions that match what was typed, as a list of its own. Each view has its own filter on the one model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from callboard.models.extension_model import MOST_RUNS, NO_PARENT, ROW_FLAGS, ExtensionModel
from callboard.models.roles import AnyIndex
from callboard.models.row_runs import few_runs_of, runs_to_insert, runs_to_remove
from callboard.models.search_key import matching_rows


class ExtensionFilter(QAbstractListModel):
    """Rows of `source` that match search and group, at most `most` of them. A search looks `in_groups` as well.

    Written out instead of a QSortFilterProxyModel, which asks Python once per row: at 10,000 rows that alone
    costs more than a keystroke may.
    """

    count_changed = Signal(int)

    def __init__(
        self,
        source: ExtensionModel,
        most: int | None = None,
        in_groups: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._in_groups = in_groups
        self._most = most
        self._typed = ""
        self._group = ""
        self._numbers: list[str] = []
        # Made when somebody asks: most lists live no longer than until the next keystroke.
        self._rows_by_number: dict[str, int] | None = None
        source.dataChanged.connect(self._on_source_changed)
        source.rowsInserted.connect(self._on_source_rows)
        source.rowsRemoved.connect(self._on_source_rows)
        source.search_keys_changed.connect(self._on_source_rows)
        source.modelReset.connect(self._start_over)
        self._start_over()

    @property
    def typed(self) -> str:
        """What is searched for."""
        return self._typed

    def set_search(self, typed: str) -> None:
        """Show who matches `typed`."""
        if typed != self._typed:
            self._typed = typed
            self._start_over()

    def set_group(self, group: str) -> None:
        """Show one group only, or everybody when `group` is empty."""
        if group != self._group:
            self._group = group
            self._start_over()

    def row_of(self, number: str) -> int | None:
        """The row of extension `number`, None when it does not match."""
        if self._rows_by_number is None:
            self._rows_by_number = {number: row for row, number in enumerate(self._numbers)}
        return self._rows_by_number.get(number)

    def number_at(self, row: int) -> str:
        """The extension number in `row`."""
        return self._numbers[row]

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the source answers."""
        row = index.row()
        if not 0 <= row < len(self._numbers):
            return None
        source_row = self._source.row_of(self._numbers[row])
        return None if source_row is None else self._source.value_at(source_row, role)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """As in the source."""
        return ROW_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """As in the source."""
        return self._source.mimeTypes()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts."""
        rows = (self._source.row_of(self._numbers[index.row()]) for index in indexes if index.isValid())
        return self._source.mimeData([self._source.index(row) for row in rows if row is not None])

    def supportedDragActions(self) -> Qt.DropAction:
        """As in the source."""
        return self._source.supportedDragActions()

    def _matching(self) -> list[str]:
        rows = matching_rows(self._source.search_keys, self._typed, self._in_groups)
        if self._group:
            rows = [row for row in rows if self._group in self._source.extension_at(row).groups]
        return self._source.numbers_at(rows[: self._most])

    def _start_over(self) -> None:
        self.beginResetModel()
        self._set_numbers(self._matching())
        self.endResetModel()
        self.count_changed.emit(len(self._numbers))

    def _on_source_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        rows = range(first.row(), last.row() + 1)
        if len(self._numbers) == self._source.rowCount():
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))
            return
        own = map(self.row_of, self._source.numbers_at(rows))
        for start, end in few_runs_of((row for row in own if row is not None), MOST_RUNS):
            self.dataChanged.emit(self.index(start), self.index(end))

    def _on_source_rows(self) -> None:
        numbers = self._matching()
        gone, new = runs_to_remove(self._numbers, numbers), runs_to_insert(self._numbers, numbers)
        if len(gone) + len(new) > MOST_RUNS:
            self._start_over()
            return
        for first, last in gone:
            self.beginRemoveRows(NO_PARENT, first, last)
            self._set_numbers(self._numbers[:first] + self._numbers[last + 1 :])
            self.endRemoveRows()
        for first, last in new:
            self.beginInsertRows(NO_PARENT, first, last)
            self._set_numbers(self._numbers[:first] + numbers[first : last + 1] + self._numbers[first:])
            self.endInsertRows()
        if gone or new:
            self.count_changed.emit(len(self._numbers))

    def _set_numbers(self, numbers: list[str]) -> None:
        self._numbers = numbers
        self._rows_by_number = None
