"""The people on the list of a conference that is being set up, in the order in which they will be called."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from callboard.domain.board import Board
from callboard.domain.extension import ExtensionState
from callboard.domain.numbers.phone_number import same_number
from callboard.models.board_update import BoardUpdate
from callboard.models.drag_payload import MIME_TYPE, payload_of
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex, Role

NO_PARENT = QModelIndex()
FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """One person on the list; `state` is None for an outside number. `opens` is the first one, who opens the room."""

    number: str
    name: str = ""
    state: ExtensionState | None = None
    opens: bool = False


class ParticipantsModel(QAbstractListModel):
    """Numbers in order, each once. `spoken` puts facts into words for a screen reader, `on_enter` what Enter does."""

    people_changed = Signal()

    def __init__(
        self,
        spoken: Callable[[PersonFacts], str],
        parent: QObject | None = None,
        on_enter: Callable[[PersonFacts], str] = lambda _facts: "",
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._on_enter = on_enter
        self._board = Board()
        self._numbers: list[str] = []
        self._names: dict[str, str] = {}

    @property
    def numbers(self) -> tuple[str, ...]:
        """Everybody on the list, in order."""
        return tuple(self._numbers)

    def show(self, update: BoardUpdate) -> None:
        """Take the next board over: people on the list may have become busy."""
        before, self._board = self._board, update.board
        touched = update.replaced or any(number in update.touched_numbers for number in self._numbers)
        touched = touched or before.known_people is not update.board.known_people
        if touched and self._numbers:
            self.dataChanged.emit(self.index(0), self.index(len(self._numbers) - 1))

    def learn_names(self, names: Mapping[str, str]) -> None:
        """What people of outside numbers are called, as it came along with these; kept while the program runs."""
        self._names.update(names)

    @property
    def names(self) -> Mapping[str, str]:
        """Names of outside numbers, as they came along with these."""
        return self._names

    def name_of(self, number: str) -> str:
        """As the phone system says, else as it came along with the number, "" when nobody said."""
        said = self._board.name_of(number) or self._names.get(number, "")
        if said or number in self._board.extensions:
            return said
        return next((name for other, name in self._names.items() if same_number(other, number)), "")

    def add(self, numbers: Iterable[str], at: int | None = None) -> None:
        """Put `numbers` (clean ones) on the list before row `at`, or at its end; who is on it already stays put."""
        new: list[str] = []
        for number in numbers:
            if not any(same_number(number, other) for other in (*self._numbers, *new)):
                new.append(number)
        if not new:
            return
        row = len(self._numbers) if at is None else min(max(at, 0), len(self._numbers))
        self.beginInsertRows(NO_PARENT, row, row + len(new) - 1)
        self._numbers[row:row] = new
        self.endInsertRows()
        self.people_changed.emit()

    def remove(self, row: int) -> None:
        """Take the person in `row` off the list."""
        if not 0 <= row < len(self._numbers):
            return
        self.beginRemoveRows(NO_PARENT, row, row)
        del self._numbers[row]
        self.endRemoveRows()
        self.people_changed.emit()

    def move(self, row: int, to: int) -> None:
        """Let the person in `row` be called in place `to` (both counted before the move)."""
        count = len(self._numbers)
        if row == to or not (0 <= row < count and 0 <= to < count):
            return
        self.beginMoveRows(NO_PARENT, row, row, NO_PARENT, to + 1 if to > row else to)
        self._numbers.insert(to, self._numbers.pop(row))
        self.endMoveRows()
        self.people_changed.emit()

    def clear(self) -> None:
        """Start a new list."""
        if not self._numbers:
            return
        self.beginResetModel()
        self._numbers.clear()
        self.endResetModel()
        self.people_changed.emit()

    def facts_at(self, row: int) -> PersonFacts:
        """The facts of `row`."""
        number = self._numbers[row]
        if number not in self._board.extensions:
            return PersonFacts(number, self.name_of(number), opens=row == 0)
        return PersonFacts(number, self._board.name_of(number), self._board.state_of(number), row == 0)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question; the types are in `Role`."""
        if not 0 <= index.row() < len(self._numbers):
            return None
        facts = self.facts_at(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(facts)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter(facts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._spoken(facts))
        answer = _ANSWERS.get(role)
        return answer(facts) if answer else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Everybody on the list can be dragged to another place in it."""
        return FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """What a drag that starts here carries."""
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts."""
        return payload_of([self._numbers[index.row()] for index in indexes if index.isValid()])


_ANSWERS: Mapping[int, Callable[[PersonFacts], object]] = {
    Role.NUMBER: lambda facts: facts.number,
    Role.FACTS: lambda facts: facts,
    Role.STATE: lambda facts: facts.state,
    Qt.ItemDataRole.DisplayRole: lambda facts: f"{facts.number} {facts.name}".rstrip(),
}
