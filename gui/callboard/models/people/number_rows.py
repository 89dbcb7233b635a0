"""The numbers of one contact as rows that can be dragged."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from callboard.domain.people.contact import Contact, ContactNumber
from callboard.models.drag_payload import MIME_TYPE, payload_of
from callboard.models.keyed_rows import FLAGS, KeyedRows
from callboard.models.roles import AnyIndex


@dataclass(frozen=True, slots=True)
class NumberFacts:
    """One number, told from the others by itself."""

    one: ContactNumber

    @property
    def key(self) -> str:
        """The number."""
        return self.one.number


class NumberRows(KeyedRows[NumberFacts]):
    """`Role.NUMBER` answers the number, as it is dialled."""

    def __init__(
        self,
        spoken: Callable[[NumberFacts], str],
        on_enter: Callable[[NumberFacts], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(spoken, on_enter, parent)

    def show_contact(self, contact: Contact | None) -> None:
        """All numbers of `contact`."""
        self.show(tuple(map(NumberFacts, contact.numbers)) if contact is not None else ())

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every number can be picked up with the mouse."""
        return FLAGS | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """What a drag that starts here carries."""
        return [MIME_TYPE, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts."""
        return payload_of([self.rows[index.row()].key for index in indexes if index.isValid()])

    def supportedDragActions(self) -> Qt.DropAction:
        """Dragging a number takes it away from nobody."""
        return Qt.DropAction.CopyAction
