"""The people of one conference that is in use, as rows."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from callboard.models.member_facts import MemberFacts
from callboard.models.roles import AnyIndex, Role
from callboard.models.row_runs import runs_of

NO_PARENT = QModelIndex()


class MemberModel(QAbstractListModel):
    """Show it the people after each change. `spoken` puts facts into words for a screen reader."""

    def __init__(self, spoken: Callable[[MemberFacts], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._members: tuple[MemberFacts, ...] = ()

    @property
    def members(self) -> tuple[MemberFacts, ...]:
        """Everybody, in order."""
        return self._members

    def show(self, members: tuple[MemberFacts, ...]) -> None:
        """Take the next picture over; a different set or order of people starts anew."""
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
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(facts)
        answer = _ANSWERS.get(role)
        return answer(facts) if answer else None


_ANSWERS: Mapping[int, Callable[[MemberFacts], object]] = {
    Role.NUMBER: lambda facts: facts.number,
    Role.FACTS: lambda facts: facts,
    Role.STATE: lambda facts: facts.step,
    Qt.ItemDataRole.DisplayRole: lambda facts: f"{facts.number} {facts.name}".rstrip(),
}
