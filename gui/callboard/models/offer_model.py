"""What a field for a name or number offers: extensions and contacts that match, and numbers that were called lately."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.profile_memory import RecentNumber
from callboard.models.extension_model import NO_PARENT, ExtensionModel
from callboard.models.people.offered_number import OfferedNumber, Offers, no_contacts
from callboard.models.roles import AnyIndex, Role
from callboard.models.search_key import folded, matching_rows

MOST_OFFERED = 10
MOST_RECENT_OFFERED = 3
FEWEST_CONTACTS = 4
"""So many contacts are offered where there are as many, however many extensions match as well."""


def no_recent() -> Sequence[RecentNumber]:
    """For a field that offers extensions only."""
    return ()


Row = str | RecentNumber | OfferedNumber
"""An extension by its number, a number called lately, or that of a contact."""
_ON_ENTER = Qt.ItemDataRole.AccessibleDescriptionRole
"""What Enter does on the board it does not do here, where it takes who is current."""


class OfferModel(QAbstractListModel):
    """Rows while a search is on, none otherwise. `Role.FACTS` answers ExtensionFacts, or the OfferedNumber or
    RecentNumber of a row. `contacts` gives the contacts that are offered; none until somebody sets it."""

    def __init__(
        self,
        people: ExtensionModel,
        recent: Callable[[], Sequence[RecentNumber]] = no_recent,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._recent = recent
        self._rows: list[Row] = []
        self.contacts: Offers = no_contacts
        people.dataChanged.connect(self._on_people_changed)
        people.rowsRemoved.connect(self._on_people_gone)
        people.modelReset.connect(self._on_people_gone)

    def search(self, typed: str) -> None:
        """Offer what matches `typed`; everything when it is empty, lately called numbers first."""
        recent = [one for one in self._recent() if one.number not in self._people.board.extensions]
        numbers = self._people.numbers_at(matching_rows(self._people.search_keys, typed, False)[:MOST_OFFERED])
        if typed.strip():
            whole = clean_number(typed)
            extensions = self._people.board.extensions
            contacts = [one for one in self.contacts(typed, MOST_OFFERED) if one.number not in extensions]
            contacts = [one for one in contacts if one.number != whole]
            known = {one.number for one in contacts}
            found = [one for one in recent if one.number not in (whole, *known) and _matches(one, typed)]
            found = found[:MOST_RECENT_OFFERED]
            contacts = contacts[: max(FEWEST_CONTACTS, MOST_OFFERED - len(found) - len(numbers))]
            self._show([*numbers[: MOST_OFFERED - len(found) - len(contacts)], *contacts, *found])
        else:
            found = recent[:MOST_RECENT_OFFERED]
            self._show([*found, *numbers[: MOST_OFFERED - len(found)]])

    def clear(self) -> None:
        """Offer nothing."""
        if self._rows:
            self._show([])

    def number_at(self, row: int) -> str:
        """The number in `row`, as it is dialled."""
        one = self._rows[row]
        return one if isinstance(one, str) else one.number

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the extension answers, or the little that is known of a number."""
        if not 0 <= index.row() < len(self._rows):
            return None
        one = self._rows[index.row()]
        if isinstance(one, str):
            row = self._people.row_of(one)
            return None if row is None or role == _ON_ENTER else self._people.value_at(row, role)
        if role == Role.NUMBER:
            return one.number
        if role == Role.FACTS:
            return one
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        company = one.company if isinstance(one, OfferedNumber) else ""
        return " ".join(filter(None, (one.number, one.name, company))) if role in words else None

    def _show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _on_people_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row, one in enumerate(self._rows):
            place = self._people.row_of(one) if isinstance(one, str) else None
            if place is not None and first.row() <= place <= last.row():
                self.dataChanged.emit(self.index(row), self.index(row))

    def _on_people_gone(self) -> None:
        if any(isinstance(one, str) and self._people.row_of(one) is None for one in self._rows):
            self._show([one for one in self._rows if not isinstance(one, str) or self._people.row_of(one) is not None])


def _matches(one: RecentNumber, typed: str) -> bool:
    """Whether the digits are in the number, or each word starts a word of the name."""
    digits = clean_number(typed)
    if isinstance(digits, str):
        return digits in one.number
    name = f" {folded(one.name)}"
    return all(f" {word}" in name for word in folded(typed).split())
