"""The people of a filter in the order somebody chose. Nobody moves because of a call: only who sorts or finds sorts."""

from bisect import insort
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from callboard.domain.extension import Extension
from callboard.models.extension_facts import number_order
from callboard.models.extension_model import MOST_RUNS, NO_PARENT, ROW_FLAGS, ExtensionModel
from callboard.models.filters import ExtensionFilter
from callboard.models.roles import AnyIndex
from callboard.models.row_runs import few_runs_of, runs_to_insert, runs_to_remove
from callboard.models.search_key import folded

Rank = Mapping[str, int]


class OrderBy(StrEnum):
    """What people can be sorted by."""

    FAVOURITE = "favourite"
    NAME = "name"
    NUMBER = "number"
    GROUP = "group"
    WITH = "with"


@dataclass(frozen=True, slots=True)
class Order:
    """One order; written down as in `ProfileMemory.table_order`."""

    by: OrderBy = OrderBy.NUMBER
    is_downwards: bool = False

    def __str__(self) -> str:
        return f"-{self.by}" if self.is_downwards else str(self.by)


def order_of(text: str) -> Order:
    """The order that was written down; the plain one when it is none."""
    name = text.removeprefix("-")
    return Order(OrderBy(name), text.startswith("-")) if name in set(OrderBy) else Order()


class ExtensionOrder(QAbstractListModel):
    """The rows of `people`, which are some of `source`, in another order."""

    def __init__(self, people: ExtensionFilter, source: ExtensionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._source = source
        self._order = Order()
        self._rank: Rank = {}
        self._ranked: tuple[object, Order] | None = None
        self._numbers: list[str] = []
        self._rows: dict[str, int] | None = None
        people.modelReset.connect(self._start_over)
        people.rowsInserted.connect(self._on_rows)
        people.rowsRemoved.connect(self._on_rows)
        people.dataChanged.connect(self._on_changed)
        self._start_over()

    @property
    def typed(self) -> str:
        """What is searched for."""
        return self._people.typed

    @property
    def order(self) -> Order:
        """The order in use."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Sort by `order`, and again by what holds now when it is the one in use."""
        self._order, self._ranked = order, None
        self._start_over()

    def row_of(self, number: str) -> int | None:
        """The row of extension `number`, None when it is not shown."""
        if self._rows is None:
            self._rows = {number: row for row, number in enumerate(self._numbers)}
        return self._rows.get(number)

    def number_at(self, row: int) -> str:
        """The extension number in `row`."""
        return self._numbers[row]

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the filter answers."""
        if not 0 <= index.row() < len(self._numbers):
            return None
        row = self._people.row_of(self._numbers[index.row()])
        return None if row is None else self._people.data(self._people.index(row), role)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """As in the source."""
        return ROW_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """As in the source."""
        return self._people.mimeTypes()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts."""
        rows = (self._people.row_of(self._numbers[index.row()]) for index in indexes if index.isValid())
        return self._people.mimeData([self._people.index(row) for row in rows if row is not None])

    def supportedDragActions(self) -> Qt.DropAction:
        """As in the source."""
        return self._people.supportedDragActions()

    def _start_over(self) -> None:
        self.beginResetModel()
        numbers = self._shown_numbers()
        if self._order != Order():
            rank = self._rank_now()
            numbers.sort(key=lambda number: rank.get(number, 0), reverse=self._order.is_downwards)
        self._set_numbers(numbers)
        self.endResetModel()

    def _shown_numbers(self) -> list[str]:
        return [self._people.number_at(row) for row in range(self._people.rowCount())]

    def _rank_now(self) -> Rank:
        # Sorting everybody once costs less than making a key for everybody at every keystroke.
        known = (self._source.board.extensions, self._order)
        if self._ranked is None or self._ranked[0] is not known[0] or self._ranked[1] != known[1]:
            key = self._key_of(self._order.by)
            everybody = sorted(known[0].values(), key=lambda one: (key(one), number_order(one.number)))
            self._rank = {one.number: place for place, one in enumerate(everybody)}
            self._ranked = known
        return self._rank

    def _key_of(self, by: OrderBy) -> Callable[[Extension], tuple[int, str]]:
        if by is OrderBy.FAVOURITE:
            favourites = self._people.query.favourites
            return lambda one: (0 if one.number in favourites else 1, "")
        if by is OrderBy.NAME:
            return lambda one: (0 if one.name else 1, folded(one.name))
        if by is OrderBy.GROUP:
            return lambda one: (0 if one.groups else 1, folded(" ".join(one.groups)))
        if by is OrderBy.WITH:
            return self._other_side
        return lambda _: (0, "")

    def _other_side(self, one: Extension) -> tuple[int, str]:
        row = self._source.row_of(one.number) if self._source.board.legs_of(one.number) else None
        if row is None:
            return (1, "")
        facts = self._source.facts_at(row)
        return (0, folded(facts.other_name or facts.other))

    def _on_rows(self) -> None:
        wanted = self._shown_numbers()
        kept, known = set(wanted), set(self._numbers)
        numbers = [number for number in self._numbers if number in kept]
        new = [number for number in wanted if number not in known]
        if _came_late(wanted, new):
            numbers += new
        else:
            rank = self._place_of()
            for number in new:
                insort(numbers, number, key=rank)
        self._adopt(numbers)

    def _place_of(self) -> Callable[[str], tuple[int, int, str]]:
        if self._order == Order():
            return number_order
        rank, sign = self._rank_now(), -1 if self._order.is_downwards else 1
        return lambda number: (sign * rank.get(number, 0), 0, "")

    def _adopt(self, numbers: list[str]) -> None:
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

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() == 0 and last.row() == len(self._numbers) - 1:
            self.dataChanged.emit(self.index(0), self.index(last.row()))
            return
        own = (self.row_of(self._people.number_at(row)) for row in range(first.row(), last.row() + 1))
        for start, end in few_runs_of((row for row in own if row is not None), MOST_RUNS):
            self.dataChanged.emit(self.index(start), self.index(end))

    def _set_numbers(self, numbers: list[str]) -> None:
        self._numbers = numbers
        self._rows = None


def _came_late(wanted: list[str], new: list[str]) -> bool:
    """Whether `new` were put at the end of a list in which nothing may move at the moment."""
    if not new or len(new) == len(wanted) or wanted[-len(new) :] != new:
        return False
    return number_order(wanted[-len(new) - 1]) > number_order(new[0])
