"""The extensions of a phone system as a list to choose one from."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callboard.domain.extension import Extension
from callboard.models.search_key import SearchKey, matching_rows, search_key
from callboard.views.first_run.tools import Person
from callboard.views.words.state_words import in_sentence

NO_PARENT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class PeopleList(QAbstractListModel):
    """Shows those who match what is typed, all of them when nothing is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Person] = ()
        self._keys: list[SearchKey] = []
        self._rows: list[int] = []
        self._typed = ""

    @property
    def numbers(self) -> frozenset[str]:
        """All numbers that are known."""
        return frozenset(number for number, _ in self._people)

    def show_people(self, people: Sequence[Person]) -> None:
        """These, and nobody else."""
        self._people = tuple(people)
        self._keys = [search_key(Extension(*person)) for person in people]
        self.find(self._typed)

    def find(self, typed: str) -> None:
        """Show who matches; whoever has exactly that number comes first."""
        self.beginResetModel()
        self._typed = typed
        rows = matching_rows(self._keys, typed, in_groups=False)
        self._rows = sorted(rows, key=lambda row: self._people[row][0] != typed.strip())
        self.endResetModel()

    def number_at(self, row: int) -> str:
        """The number in `row`, "" where there is none."""
        return self._people[self._rows[row]][0] if 0 <= row < len(self._rows) else ""

    def text_of(self, number: str) -> str:
        """How people call whoever has `number`."""
        name = next((name for each, name in self._people if each == number), "")
        return in_sentence(number, name)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Number and name."""
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in wanted or not 0 <= index.row() < len(self._rows):
            return None
        return in_sentence(*self._people[self._rows[index.row()]])
