"""The extensions that match what is looked for, as a list of its own. Each view has its own filter on the one model."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, QTimer, Signal

from callboard.domain.extension import Extension, ExtensionState
from callboard.models.board_query import BoardQuery, Part
from callboard.models.extension_facts import ExtensionFacts, number_order
from callboard.models.extension_model import MOST_RUNS, NO_PARENT, ROW_FLAGS, ExtensionModel
from callboard.models.people_matching import PeopleMatching
from callboard.models.roles import AnyIndex, Role
from callboard.models.row_runs import few_runs_of, runs_to_insert, runs_to_remove
from callboard.models.search_key import SearchKey

SETTLE_MS = 250
"""So long people who come into a status or leave it are collected before the list is laid out anew."""


class ExtensionFilter(QAbstractListModel):
    """Rows of `source` that match `query`, at most `most` of them. A search looks `in_groups` as well.

    While it is `set_held`, a status filter moves nobody: who no longer matches stays and is faded, who matches now
    comes at the end.

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
        part: Part = Part.EVERYBODY,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._most = most
        self._part = part
        self._people = PeopleMatching(source, part, most, in_groups)
        self._rows: list[int] = []  # of the source, ascending; empty where the order is another one
        self._keys_of_rows: Sequence[SearchKey] = ()  # as long as the source has these, `_rows` are its rows
        self._numbers: list[str] = []
        self._faded: set[str] = set()
        self._moved: set[str] = set()
        self._is_held = False
        self._is_awake = True
        # Made when somebody asks: most lists live no longer than until the next keystroke.
        self._rows_by_number: dict[str, int] | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._on_settled)
        source.dataChanged.connect(self._on_source_changed)
        source.rowsInserted.connect(self._on_source_rows)
        source.rowsRemoved.connect(self._on_source_rows)
        source.search_keys_changed.connect(self._on_source_rows)
        source.statuses_changed.connect(self._on_statuses)
        source.modelReset.connect(self._start_over)
        self._start_over()

    @property
    def query(self) -> BoardQuery:
        """Who is looked for."""
        return self._people.query

    @property
    def typed(self) -> str:
        """The words that are searched for."""
        return self.query.typed

    def set_query(self, query: BoardQuery) -> None:
        """Show who matches `query`."""
        if query == self.query:
            return
        only_favourites = replace(self.query, favourites=query.favourites) == query
        self._people.set_query(query)
        if only_favourites and self._part is not Part.FAVOURITES:
            # Somebody became a favourite: the others keep their places, and the view its selection.
            self._on_source_rows()
            if self._part is Part.EVERYBODY and self._numbers:
                self.dataChanged.emit(self.index(0), self.index(len(self._numbers) - 1))
        else:
            self._start_over()

    def set_part(self, part: Part) -> None:
        """Show the people of `part` from now on."""
        if part is not self._part:
            self._part = part
            self._people.set_part(part)
            self._start_over()

    def set_search(self, typed: str) -> None:
        """Show who matches `typed`."""
        self.set_query(replace(self.query, typed=typed))

    def set_group(self, group: str) -> None:
        """Show one group only, or everybody when `group` is empty."""
        self.set_query(replace(self.query, group=group))

    def set_awake(self, is_awake: bool) -> None:
        """A list that nobody sees holds nobody: keeping it up to date would cost every keystroke."""
        if is_awake != self._is_awake:
            self._is_awake = is_awake
            self._start_over()

    def set_held(self, is_held: bool) -> None:
        """Whether somebody is at the list with pointer or focus, so that nothing may move."""
        if is_held != self._is_held:
            self._is_held = is_held
            if not is_held and self.query.statuses:
                self._settle.stop()
                self._on_source_rows()

    def row_of(self, number: str) -> int | None:
        """The row of extension `number`, None when it does not match."""
        if self._rows and self._source.search_keys is self._keys_of_rows:
            source_row = self._source.row_of(number)
            row = bisect_left(self._rows, source_row) if source_row is not None else len(self._rows)
            return row if row < len(self._rows) and self._rows[row] == source_row else None
        if self._rows_by_number is None:
            self._rows_by_number = {number: row for row, number in enumerate(self._numbers)}
        return self._rows_by_number.get(number)

    def number_at(self, row: int) -> str:
        """The extension number in `row`."""
        return self._numbers[row]

    def facts_at(self, row: int) -> ExtensionFacts:
        """The facts of `row`."""
        source_row = self._source.row_of(self._numbers[row])
        if source_row is None:
            return ExtensionFacts(Extension(self._numbers[row], ""), ExtensionState.UNKNOWN)
        return self._source.facts_at(source_row)

    def is_faded(self, number: str) -> bool:
        """Whether `number` is here although it does not match any more."""
        return number in self._faded

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the source answers, and what only a list can know."""
        row = index.row()
        if not 0 <= row < len(self._numbers):
            return None
        number = self._numbers[row]
        if role == Role.FADED:
            return number in self._faded
        if role == Role.FAVOURITE:
            return self._people.is_favourite(number)
        source_row = self._source.row_of(number)
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

    def _matching(self) -> list[int]:
        return self._people.rows() if self._is_awake else []

    def _start_over(self) -> None:
        self.beginResetModel()
        self._faded.clear()
        self._set_rows(self._matching())
        self.endResetModel()
        self.count_changed.emit(len(self._numbers))

    def _on_source_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if self._rows:
            start, end = bisect_left(self._rows, first.row()), bisect_right(self._rows, last.row()) - 1
            if start <= end:
                self.dataChanged.emit(self.index(start), self.index(end))
            return
        if not self._numbers:
            return
        rows = range(first.row(), last.row() + 1)
        own = map(self.row_of, self._source.numbers_at(rows))
        for start, end in few_runs_of((row for row in own if row is not None), MOST_RUNS):
            self.dataChanged.emit(self.index(start), self.index(end))

    def _on_statuses(self, numbers: frozenset[str]) -> None:
        if not self.query.statuses or not self._is_awake:
            return
        if self._is_held:
            self._keep_in_place(numbers)
            return
        self._moved |= numbers
        if not self._settle.isActive():
            self._settle.start()

    def _on_settled(self) -> None:
        moved, self._moved = self._moved, set()
        if self._is_held:
            self._keep_in_place(moved)
        else:
            self._on_source_rows()

    def _keep_in_place(self, numbers: Iterable[str]) -> None:
        matching = self._people.among(numbers)
        shown = set(self._numbers).intersection(numbers)
        faded = (self._faded - matching) | (shown - matching)
        different, self._faded = faded ^ self._faded, faded
        for first, last in few_runs_of((row for n in different if (row := self.row_of(n)) is not None), MOST_RUNS):
            self.dataChanged.emit(self.index(first), self.index(last))
        late = sorted(matching - shown, key=number_order)
        if late and self._most is None:
            count = len(self._numbers)
            self.beginInsertRows(NO_PARENT, count, count + len(late) - 1)
            self._set_numbers([*self._numbers, *late])
            self.endInsertRows()
            self.count_changed.emit(len(self._numbers))

    def _on_source_rows(self) -> None:
        rows = self._matching()
        numbers = self._source.numbers_at(rows)
        gone, new = runs_to_remove(self._numbers, numbers), runs_to_insert(self._numbers, numbers)
        kept = set(numbers)
        in_order = [number for number in self._numbers if number in kept]
        old = set(in_order)
        in_new_order = [number for number in numbers if number in old] if old else []
        if len(gone) + len(new) > MOST_RUNS or in_order != in_new_order:
            self._start_over()
            return
        self._clear_faded()
        for first, last in gone:
            self.beginRemoveRows(NO_PARENT, first, last)
            self._set_numbers(self._numbers[:first] + self._numbers[last + 1 :])
            self.endRemoveRows()
        for first, last in new:
            self.beginInsertRows(NO_PARENT, first, last)
            self._set_numbers(self._numbers[:first] + numbers[first : last + 1] + self._numbers[first:])
            self.endInsertRows()
        self._set_rows(rows)
        if gone or new:
            self.count_changed.emit(len(self._numbers))

    def _clear_faded(self) -> None:
        faded, self._faded = self._faded, set()
        for row in map(self.row_of, faded):
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _set_rows(self, rows: list[int]) -> None:
        self._set_numbers(self._source.numbers_at(rows))
        self._rows = rows if self._part is not Part.FAVOURITES else []
        self._keys_of_rows = self._source.search_keys

    def _set_numbers(self, numbers: list[str]) -> None:
        self._numbers = numbers
        self._rows = []
        self._rows_by_number = None
