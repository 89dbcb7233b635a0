"""Which commands match what was typed, the best first."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from callboard.models.roles import AnyIndex, Role
from callboard.models.search_key import folded
from callboard.views.action_book import ActionBook
from callboard.views.actions.areas import area_of

OPENS_THIS = "tools.palette"
NO_PARENT = QModelIndex()
NO_MATCH = 3


@dataclass(frozen=True, slots=True)
class Command:
    """One row: what it is called, where it stands in the menus, its keys, and why it is off ("" when it is not)."""

    name: str
    text: str
    area: str
    tip: str
    keys: str
    why_not: str
    icon: str = ""
    is_checked: bool = False


class CommandModel(QAbstractListModel):
    """The commands of `book` that hold every typed word: as the start of a word of their name, else of their tip."""

    def __init__(self, book: ActionBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._all: list[tuple[Command, tuple[str, ...]]] = []
        self._shown: list[Command] = []

    def refresh(self) -> None:
        """Read from the book what may be done now, and show all of it."""
        commands = [self._command(name) for name in self._book.names() if name != OPENS_THIS]
        self._all = [(each, tuple(map(_word_starts, (each.text, each.area, each.tip)))) for each in commands]
        self.find("")

    def find(self, typed: str) -> None:
        """Show what matches `typed`: words in any order, without accents and case."""
        words = [f" {word}" for word in folded(typed.replace("&", "")).split()]
        ranked = [(_rank(parts, words), place) for place, (_, parts) in enumerate(self._all)]
        self.beginResetModel()
        self._shown = [self._all[place][0] for rank, place in sorted(ranked) if rank < NO_MATCH]
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """The command in `row`, if there is such a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Every command once; rows have no children."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the whole command, and what a screen reader says."""
        command = self.command(index.row())
        if command is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == Role.FACTS:
            return command
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (command.text, command.area, command.keys)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return command.why_not or command.tip
        return None

    def _command(self, name: str) -> Command:
        book = self._book
        return Command(
            name,
            book.plain_text(name),
            area_of(name),
            book.tip(name),
            book.keys(name),
            book.why_not(name),
            book.icon_name(name),
            book[name].isChecked(),
        )


def _word_starts(text: str) -> str:
    return f" {folded(text)}"


def _rank(parts: tuple[str, ...], words: list[str]) -> int:
    """0 when the name alone holds all words, 1 with its area, 2 with its tip."""
    for rank in range(NO_MATCH):
        so_far = "".join(parts[: rank + 1])
        if all(word in so_far for word in words):
            return rank
    return NO_MATCH
