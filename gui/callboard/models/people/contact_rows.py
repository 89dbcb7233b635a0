"""The contacts that match what was typed, as rows, the best match first."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from callboard.domain.people.contact import Contact
from callboard.domain.people.people_book import EMPTY_BOOK, PeopleBook
from callboard.domain.people.people_search import PeopleSearch
from callboard.models.drag_payload import MIME_TYPE, MOST_NUMBERS, payload_of
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex, Role

NO_PARENT = QModelIndex()
ROW_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
Describe = Callable[[Contact], str]


class ContactRows(QAbstractListModel):
    """`Role.FACTS` answers the Contact, `Role.NUMBER` its id. `spoken` puts a contact into words, `on_enter` says what
    the Enter key does. `country` gives the two letters of the country in which numbers are read."""

    found = Signal(int)  # so many are shown now

    def __init__(
        self, spoken: Describe, on_enter: Describe, country: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._on_enter = on_enter
        self._country = country
        self._search = PeopleSearch()
        self._book = EMPTY_BOOK
        self._typed = ""
        self._rows: Sequence[int] = ()

    @property
    def typed(self) -> str:
        """What is searched for."""
        return self._typed

    def show(self, book: PeopleBook) -> None:
        """These are all contacts there are."""
        self._find(book)

    def search(self, typed: str) -> None:
        """Show who matches `typed`."""
        self._typed = typed
        self._find(self._book)

    def contact_at(self, row: int) -> Contact:
        """The contact in `row`."""
        return self._book.at(self._rows[row])

    def row_of(self, contact_id: str) -> int | None:
        """The row of a contact; None while it does not match."""
        place = self._book.row_of(contact_id)
        if place is None:
            return None
        rows = self._rows
        if isinstance(rows, range):
            return place if place in rows else None
        return rows.index(place) if place in rows else None

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question."""
        if not 0 <= index.row() < len(self._rows):
            return None
        contact = self.contact_at(index.row())
        if role == Role.FACTS:
            return contact
        if role == Role.NUMBER:
            return contact.id
        if role in _WORDS:
            return self._spoken(contact)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._spoken(contact))
        return self._on_enter(contact) if role == Qt.ItemDataRole.AccessibleDescriptionRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every contact can be picked up with the mouse."""
        return ROW_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """What a drag that starts here carries."""
        return [MIME_TYPE, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts: all numbers of a contact, or of several the first of each, no more than are ever taken."""
        contacts = [self.contact_at(index.row()) for index in indexes[:MOST_NUMBERS] if index.isValid()]
        most = None if len(contacts) == 1 else 1
        return payload_of([one.number for contact in contacts for one in contact.numbers[:most]])

    def supportedDragActions(self) -> Qt.DropAction:
        """Dragging a contact takes nobody away."""
        return Qt.DropAction.CopyAction

    def _find(self, book: PeopleBook) -> None:
        self.beginResetModel()  # until here views may ask who was where
        self._book = book
        self._rows = self._search.rows(book, self._typed, self._country())
        self.endResetModel()
        self.found.emit(len(self._rows))
