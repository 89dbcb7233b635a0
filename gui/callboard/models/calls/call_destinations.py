"""Where a call can be sent: who matches what was typed, the best match first, and the number itself."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from callboard.domain.extension import ExtensionState
from callboard.domain.numbers.phone_number import clean_number
from callboard.models.extension_model import ExtensionModel
from callboard.models.people.offered_number import OfferedNumber
from callboard.models.roles import AnyIndex, Role
from callboard.models.search_key import SearchKey, folded, matching_rows

NO_PARENT = QModelIndex()
MOST_OFFERED = 50
MOST_CONTACTS = 10


class CallDestinations(QAbstractListModel):
    """Everybody of `people` but `without`, and the contacts that match. Rows stay where they are until something else
    is typed.

    `Role.FACTS` is an OfferedNumber for a contact, and None for a number that is nobody's here.
    """

    def __init__(self, people: ExtensionModel, without: Collection[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._without = frozenset(without)
        self._typed = ""
        self._numbers: list[str] = []
        self._contacts: dict[str, OfferedNumber] = {}
        people.dataChanged.connect(self._on_people_changed)
        for news in (people.rowsInserted, people.rowsRemoved, people.modelReset):
            news.connect(self._start_over)
        self._start_over()

    def set_search(self, typed: str) -> None:
        """Offer who matches `typed`."""
        self._typed = typed
        self._start_over()

    def number_at(self, row: int) -> str:
        """The number in `row`, as it is dialled."""
        return self._numbers[row]

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the people answer; a number that was typed answers itself."""
        if not 0 <= index.row() < len(self._numbers):
            return None
        number = self._numbers[index.row()]
        row = self._people.row_of(number)
        if row is not None:
            return self._people.value_at(row, role) if role != _ON_ENTER else None
        contact = self._contacts.get(number)
        if contact is not None and role != Role.NUMBER:
            return contact if role == Role.FACTS else _words_of(contact) if role in _OF_NUMBER else None
        return number if role in _OF_NUMBER else None

    def _start_over(self) -> None:
        self.beginResetModel()
        rows = matching_rows(self._people.search_keys, self._typed)
        numbers = [number for number in self._people.numbers_at(rows) if number not in self._without]
        self._numbers = list(self._best(numbers))
        offered = self._people.contact_offers(self._typed, MOST_CONTACTS)
        others = (one for one in offered if self._people.row_of(one.number) is None and one.number not in self._without)
        self._contacts = {one.number: one for one in others}
        self._numbers += self._contacts
        typed = clean_number(self._typed)
        is_known = isinstance(typed, str) and (self._people.row_of(typed) is not None or typed in self._without)
        if isinstance(typed, str) and not is_known and typed not in self._contacts:
            self._numbers.append(typed)
        self.endResetModel()

    def _best(self, numbers: list[str]) -> Iterator[str]:
        """By how well they match, and among equals whoever is free first. Looks at no more people than it needs."""
        by_match: dict[int, list[str]] = {}
        words = folded(self._typed).split()
        for number in numbers:
            row = self._people.row_of(number)
            by_match.setdefault(0 if row is None else _match(words, self._people.search_keys[row]), []).append(number)
        left = MOST_OFFERED
        for match in sorted(by_match):
            free: list[str] = []
            others: list[str] = []
            for number in by_match[match]:
                if len(free) == left:
                    break
                is_free = self._people.board.state_of(number) is ExtensionState.FREE
                (free if is_free else others).append(number)
            found = [*free, *others][:left]
            left -= len(found)
            yield from found

    def _on_people_changed(self) -> None:
        if self._numbers:
            self.dataChanged.emit(self.index(0), self.index(len(self._numbers) - 1))


_ON_ENTER = Qt.ItemDataRole.AccessibleDescriptionRole
"""What Enter does on the board it does not do here: it sends the call there."""
_OF_NUMBER = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Role.NUMBER)


def _words_of(contact: OfferedNumber) -> str:
    return ", ".join(filter(None, (contact.name, contact.company, contact.number)))


def _match(words: list[str], key: SearchKey) -> int:
    """How well: the number itself, its beginning, a name, somewhere in the number or a group."""
    if not words:
        return 0
    if words[0] == key.number:
        return 0
    if key.number.startswith(words[0]):
        return 1
    return 2 if all(f" {word}" in key.name for word in words) else 3
