"""The history as rows, the newest first: page by page, as far as somebody scrolls. No page is read on the window's
thread, and of several wishes only the last one is shown."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from callboard.domain.history.history_entry import HistoryEntry
from callboard.domain.history.history_filter import HistoryFilter
from callboard.domain.problems import Problem
from callboard.models.drag_payload import payload_of
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex, Role
from callboard.records.history_rows import placed_at

NO_PARENT = QModelIndex()
PAGE = 200
"""Rows that are read at once: several windows full."""
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

Describe = Callable[[HistoryEntry], str]


class Page(Protocol):
    """Some entries, the newest first; `next_before` asks for those before them, None where there are none."""

    @property
    def entries(self) -> Sequence[HistoryEntry]: ...

    @property
    def next_before(self) -> int | None: ...


class Question(Protocol):
    """A page that was asked for."""

    def drop(self) -> None:
        """Nobody wants it any more."""
        ...


class Pages(Protocol):
    """Where pages come from: `told` or `failed` comes later, on the window's thread."""

    def __call__(
        self,
        wanted: HistoryFilter,
        before: int | None,
        limit: int,
        told: Callable[[Page], None],
        failed: Callable[[Problem], None],
    ) -> Question: ...


class HistoryRows(QAbstractListModel):
    """`Role.FACTS` answers the HistoryEntry, `Role.NUMBER` the number it would call (`number_of`), "" for none.
    `found` comes when it is known what the first page of a wish holds; `stopped` when a page could not be read."""

    found = Signal()
    stopped = Signal(object)  # Problem

    def __init__(
        self,
        pages: Pages,
        number_of: Describe,
        spoken: Describe,
        on_enter: Describe,
        tooltip: Describe,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._number_of = number_of
        self._spoken, self._on_enter, self._tooltip = spoken, on_enter, tooltip
        self._entries: list[HistoryEntry] = []
        self._places: list[int] = []  # entry ids with a minus: they rise, as `bisect` needs it
        self._before: int | None = None
        self._question: Question | None = None
        self._came: list[HistoryEntry] = []
        self.wanted = HistoryFilter()
        self.is_reading_first = False

    @property
    def entries(self) -> Sequence[HistoryEntry]:
        """As far as they were read."""
        return self._entries

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing more to read."""
        return self._before is None and not self.is_reading_first

    def look_for(self, wanted: HistoryFilter) -> None:
        """Show what fits `wanted`. What is shown stays until the first page of it has come."""
        self.wanted = wanted
        self._drop()
        self._came.clear()
        self._before = None
        self.is_reading_first = True
        self._ask(None, self._on_first)

    def look_again(self) -> None:
        """Read the same anew."""
        self.look_for(self.wanted)

    def take(self, entry: HistoryEntry) -> None:
        """One more is over, and fits: it stands where its time is. An entry that is there already is changed."""
        if self.is_reading_first:
            self._came.append(entry)
        else:
            self._put(entry)

    def clear(self) -> None:
        """Nothing is kept any more."""
        self._drop()
        self._came.clear()
        self._before = None
        self.is_reading_first = False
        self._reset([])
        self.found.emit()

    # Qt's questions

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._entries)

    def canFetchMore(self, parent: AnyIndex = NO_PARENT) -> bool:
        """Qt's question."""
        return not parent.isValid() and self._before is not None and self._question is None

    def fetchMore(self, parent: AnyIndex = NO_PARENT) -> None:
        """Qt wants the next page."""
        if self.canFetchMore(parent):
            self._ask(self._before, self._on_more)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question."""
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Role.FACTS:
            return entry
        if role == Role.NUMBER:
            return self._number_of(entry)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._tooltip(entry))
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._spoken(entry) if role in words else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt's question: a row with a number can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS | Qt.ItemFlag.ItemIsDragEnabled if index.data(Role.NUMBER) else _FLAGS

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts."""
        return payload_of([index.data(Role.NUMBER) for index in indexes if index.data(Role.NUMBER)])

    # reading

    def _ask(self, before: int | None, told: Callable[[Page], None]) -> None:
        self._question = self._pages(self.wanted, before, PAGE, told, self._on_failed)

    def _drop(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.drop()

    def _on_first(self, page: Page) -> None:
        self._question = None
        self._before = page.next_before
        self.is_reading_first = False
        self._reset(list(page.entries))
        came, self._came = self._came, []
        for entry in came:
            self._put(entry)
        self.found.emit()

    def _on_more(self, page: Page) -> None:
        self._question = None
        self._before = page.next_before
        last = self._places[-1] if self._places else None
        new = [entry for entry in page.entries if last is None or -entry.entry_id > last]
        if new:
            first = len(self._entries)
            self.beginInsertRows(NO_PARENT, first, first + len(new) - 1)
            self._entries += new
            self._places += [-entry.entry_id for entry in new]
            self.endInsertRows()

    def _on_failed(self, problem: Problem) -> None:
        self._question = None
        self.is_reading_first = False
        self.stopped.emit(problem)

    def _reset(self, entries: list[HistoryEntry]) -> None:
        if entries or self._entries:
            self.beginResetModel()
            self._entries = entries
            self._places = [-entry.entry_id for entry in entries]
            self.endResetModel()

    def _put(self, entry: HistoryEntry) -> None:
        if not entry.entry_id:  # not kept yet: it stands where its time is all the same
            entry = replace(entry, entry_id=placed_at(entry.began_at_s))
        place = bisect_left(self._places, -entry.entry_id)
        if place < len(self._places) and self._places[place] == -entry.entry_id:
            self._entries[place] = entry
            self.dataChanged.emit(self.index(place), self.index(place))
        elif place < len(self._places) or self.is_whole:  # else its page comes when somebody scrolls there
            self.beginInsertRows(NO_PARENT, place, place)
            self._entries.insert(place, entry)
            self._places.insert(place, -entry.entry_id)
            self.endInsertRows()
