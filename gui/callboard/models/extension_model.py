"""All extensions as rows, in the order of their numbers; a row never moves."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from callboard.domain.board import Board
from callboard.domain.commands import ListenMode
from callboard.domain.extension import Extension
from callboard.domain.reservation import Reservation
from callboard.models.board_update import BoardUpdate
from callboard.models.drag_payload import MIME_TYPE, payload_of
from callboard.models.extension_facts import ExtensionFacts, facts_of, number_order
from callboard.models.extension_status import StatusTally
from callboard.models.people.offered_number import Offers, no_contacts
from callboard.models.roles import AnyIndex, Role
from callboard.models.row_runs import few_runs_of, runs_to_insert, runs_to_remove
from callboard.models.search_key import SearchKey, search_key

NO_PARENT = QModelIndex()
MOST_RUNS = 50
"""So many separate runs of rows are announced one by one; beyond that, all at once costs less."""
Describe = Callable[[ExtensionFacts], str]


class ExtensionModel(QAbstractListModel):
    """Give it every `BoardUpdate`. `spoken`, `tooltip` and `on_enter` put facts into words."""

    search_keys_changed = Signal()
    statuses_changed = Signal(frozenset)  # numbers of people whose status is another one now

    def __init__(
        self, spoken: Describe, tooltip: Describe, parent: QObject | None = None, on_enter: Describe | None = None
    ) -> None:
        super().__init__(parent)
        self._on_enter = on_enter
        self._spoken = spoken
        self._tooltip = tooltip
        self._board = Board()
        self._reserved: Mapping[str, Reservation] = {}
        self._numbers: list[str] = []
        self._row_of: dict[str, int] = {}
        self._facts: dict[str, ExtensionFacts] = {}
        self._keys: list[SearchKey] = []
        self.tally = StatusTally()
        self.contact_offers: Offers = no_contacts  # whom fields offer besides, set by whoever knows a directory
        self.listening_of: Callable[[str], ListenMode | None] = lambda _number: None

    @property
    def board(self) -> Board:
        """The board that is shown."""
        return self._board

    @property
    def search_keys(self) -> Sequence[SearchKey]:
        """One key per row. The list never changes: when somebody is called otherwise, there is another one."""
        return self._keys

    def row_of(self, number: str) -> int | None:
        """The row of extension `number`."""
        return self._row_of.get(number)

    def number_at(self, row: int) -> str:
        """The extension number in `row`."""
        return self._numbers[row]

    def numbers_at(self, rows: Iterable[int]) -> list[str]:
        """The extension numbers in `rows`."""
        return list(map(self._numbers.__getitem__, rows))

    def extension_at(self, row: int) -> Extension:
        """The extension in `row`."""
        # While rows are being removed one by one, views may still look at one that is gone already.
        number = self._numbers[row]
        return self._board.extensions.get(number) or Extension(number, "")

    def facts_at(self, row: int) -> ExtensionFacts:
        """The facts of `row`, worked out when somebody looks."""
        number = self._numbers[row]
        facts = self._facts.get(number)
        if facts is None:
            facts = facts_of(self.extension_at(row), self._board)
            held = self._reserved.get(number)
            how = self.listening_of(number)
            if held is not None or how is not None:
                facts = replace(facts, reserved=held, listening=how)
            self._facts[number] = facts
        return facts

    def show(self, update: BoardUpdate) -> None:
        """Take the next board over: rows of people who are new or gone, then what is different about the others."""
        before, self._board = self._board.extensions, update.board
        moved = self.tally.show(update)
        self._show_rows(update, before)
        if moved:
            self.statuses_changed.emit(moved)

    def show_reserved(self, held: Mapping[str, Reservation], touched: Iterable[str]) -> None:
        """`held` are reserved by reception; for those in `touched` that is new."""
        self._reserved = dict(held)
        rows = (row for number in touched if (row := self._row_of.get(number)) is not None)
        self._announce([row for row in rows if self._is_different(row)])

    def look_at(self, numbers: Iterable[str]) -> None:
        """Who listens to these people is not what it was."""
        rows = (row for number in numbers if (row := self._row_of.get(number)) is not None)
        self._announce([row for row in rows if self._is_different(row)])

    def _show_rows(self, update: BoardUpdate, before: Mapping[str, Extension]) -> None:
        known = update.board.extensions
        if update.replaced:
            self._facts.clear()
            stayed = [number for number in self._numbers if number in known]
            self._adopt(sorted(known, key=number_order))
            self._renew_keys(map(self._row_of.__getitem__, stayed))
            if stayed:
                self._announce(range(len(self._numbers)))
            return
        touched = update.touched_numbers
        if any((number in known) != (number in self._row_of) for number in touched):
            self._adopt(sorted(known, key=number_order))
        rows = [self._row_of[number] for number in touched if number in self._row_of]
        if known is not before:
            self._renew_keys(row for row in rows if before.get(self._numbers[row]) is not known[self._numbers[row]])
        self._announce(row for row in rows if self._is_different(row))

    def set_on_enter(self, on_enter: Describe) -> None:
        """`on_enter` says from now on what the Enter key does."""
        self._on_enter = on_enter

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question; the types are in `Role`."""
        row = index.row()
        if not 0 <= row < len(self._numbers):
            return None
        return self.value_at(row, role)

    def value_at(self, row: int, role: int) -> object:
        """What `data` answers for a row that exists."""
        if role == Role.NUMBER:
            return self._numbers[row]
        facts = self.facts_at(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(facts)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(facts)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter(facts) if self._on_enter is not None else None
        answer = _ANSWERS.get(role)
        return answer(facts) if answer else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every person can be picked up with the mouse and be dropped on."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return ROW_FLAGS

    def mimeTypes(self) -> list[str]:
        """What a drag that starts here carries."""
        return [MIME_TYPE, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts."""
        return payload_of([self._numbers[index.row()] for index in indexes if index.isValid()])

    def supportedDragActions(self) -> Qt.DropAction:
        """Dragging a person takes nobody away."""
        return Qt.DropAction.CopyAction

    def _is_different(self, row: int) -> bool:
        # A row without facts is on no screen: nobody has looked at it yet, and whoever will gets the new ones.
        shown = self._facts.pop(self._numbers[row], None)
        return shown is not None and self.facts_at(row) != shown

    def _renew_keys(self, rows: Iterable[int]) -> None:
        renewed = [(row, key) for row in rows if (key := search_key(self.extension_at(row))) != self._keys[row]]
        if renewed:
            self._keys = list(self._keys)
            for row, key in renewed:
                self._keys[row] = key
            self.search_keys_changed.emit()

    def _announce(self, rows: Iterable[int]) -> None:
        for first, last in few_runs_of(rows, MOST_RUNS):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _adopt(self, numbers: list[str]) -> None:
        gone, new = runs_to_remove(self._numbers, numbers), runs_to_insert(self._numbers, numbers)
        if len(gone) + len(new) > MOST_RUNS:
            self.beginResetModel()
            self._set_numbers(numbers, [search_key(self._board.extensions[number]) for number in numbers])
            self._facts.clear()
            self.endResetModel()
            return
        for first, last in gone:
            self.beginRemoveRows(NO_PARENT, first, last)
            for number in self._numbers[first : last + 1]:
                self._facts.pop(number, None)
            self._splice(first, last + 1, [])
            self.endRemoveRows()
        for first, last in new:
            self.beginInsertRows(NO_PARENT, first, last)
            self._splice(first, first, numbers[first : last + 1])
            self.endInsertRows()

    def _splice(self, start: int, end: int, numbers: list[str]) -> None:
        keys = [search_key(self._board.extensions[number]) for number in numbers]
        self._set_numbers(
            self._numbers[:start] + numbers + self._numbers[end:], self._keys[:start] + keys + self._keys[end:]
        )

    def _set_numbers(self, numbers: list[str], keys: list[SearchKey]) -> None:
        self._numbers, self._keys = numbers, keys
        self._row_of = {number: row for row, number in enumerate(numbers)}


ROW_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)

_ANSWERS: Mapping[int, Callable[[ExtensionFacts], object]] = {
    Role.FACTS: lambda facts: facts,
    Role.EXTENSION: lambda facts: facts.extension,
    Role.STATE: lambda facts: facts.state,
    Role.LEG: lambda facts: facts.leg,
    Role.OTHER: lambda facts: facts.other,
    Qt.ItemDataRole.DisplayRole: lambda facts: f"{facts.extension.number} {facts.extension.name}".rstrip(),
}
