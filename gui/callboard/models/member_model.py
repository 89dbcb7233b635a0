"""The people of one conference that is in use, as rows."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from callboard.models.drag_payload import MIME_TYPE, payload_of
from callboard.models.member_facts import MemberFacts
from callboard.models.roles import AnyIndex, Role
from callboard.models.row_runs import runs_of

NO_PARENT = QModelIndex()
FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class MemberModel(QAbstractListModel):
    """Show it the people after each change. `spoken` puts facts into words for a screen reader."""

    def __init__(self, spoken: Callable[[MemberFacts], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._members: tuple[MemberFacts, ...] = ()
        self._slot = ""

    @property
    def members(self) -> tuple[MemberFacts, ...]:
        """Everybody, in order."""
        return self._members

    def show(self, members: tuple[MemberFacts, ...], slot: str = "") -> None:
        """Take the next picture of `slot` over; a different set or order of people starts anew."""
        self._slot = slot
        before = self._members
        if [member.number for member in before] != [member.number for member in members]:
            self.beginResetModel()
            self._members = members
            self.endResetModel()
            return
        self._members = members
        different = (row for row, member in enumerate(members) if member != before[row])
        for first, last in runs_of(different):
            self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._members)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question; the types are in `Role`."""
        if not 0 <= index.row() < len(self._members):
            return None
        facts = self._members[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(facts)
        answer = _ANSWERS.get(role)
        return answer(facts) if answer else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Everybody can be picked up with the mouse."""
        return FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """What a drag that starts here carries."""
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts; it tells in which conference they are."""
        numbers = [self._members[index.row()].number for index in indexes if index.isValid()]
        return payload_of(numbers, member_of=self._slot)


_ANSWERS: Mapping[int, Callable[[MemberFacts], object]] = {
    Role.NUMBER: lambda facts: facts.number,
    Role.FACTS: lambda facts: facts,
    Role.STATE: lambda facts: facts.step,
    Qt.ItemDataRole.DisplayRole: lambda facts: f"{facts.number} {facts.name}".rstrip(),
}
