"""The people of one conference that is in use, as rows."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from callboard.models.conferences.member_facts import MemberFacts
from callboard.models.drag_payload import MIME_TYPE, payload_of
from callboard.models.plain_tooltip import as_tooltip
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
    """Show it the people after each change. `spoken` puts facts into words for a screen reader, `on_enter` what Enter
    does."""

    def __init__(
        self,
        spoken: Callable[[MemberFacts], str],
        parent: QObject | None = None,
        on_enter: Callable[[MemberFacts], str] = lambda _facts: "",
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._on_enter = on_enter
        self._members: tuple[MemberFacts, ...] = ()
        self._slot = ""
        self._request_id: int | None = None

    @property
    def members(self) -> tuple[MemberFacts, ...]:
        """Everybody, in order."""
        return self._members

    def show(self, members: tuple[MemberFacts, ...], slot: str = "", request_id: int | None = None) -> None:
        """Take the next picture of `slot` over: people who come or go are rows that do, so that nobody else loses
        their place; who is called once more keeps the own one, and whoever is new comes last. Another room starts
        anew, and so does another conference in it, which was started here as `request_id`."""
        is_same_room = (slot, request_id) == (self._slot, self._request_id)
        self._slot, self._request_id = slot, request_id
        if is_same_room:
            places = {member.number: row for row, member in enumerate(self._members)}
            members = tuple(sorted(members, key=lambda member: places.get(member.number, len(places))))
        before, after = _numbers(self._members), _numbers(members)
        if not is_same_room or not self._can_turn(before, after):
            self.beginResetModel()
            self._members = members
            self.endResetModel()
            return
        known = {member.number: member for member in self._members}
        self._let_go(before, after)
        self._let_come(members)
        different = (row for row, member in enumerate(members) if known.get(member.number, member) != member)
        for first, last in runs_of(different):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _can_turn(self, before: Sequence[str], after: Sequence[str]) -> bool:
        """Whether those who stay keep their order, and everybody is there once."""
        is_each_once = len(set(before)) == len(before) and len(set(after)) == len(after)
        stay = set(before) & set(after)
        kept = [number for number in before if number in stay] == [number for number in after if number in stay]
        return is_each_once and kept and bool(stay)

    def _let_go(self, before: Sequence[str], after: Sequence[str]) -> None:
        gone = [row for row, number in enumerate(before) if number not in after]
        for first, last in reversed(list(runs_of(gone))):
            self.beginRemoveRows(NO_PARENT, first, last)
            self._members = self._members[:first] + self._members[last + 1 :]
            self.endRemoveRows()

    def _let_come(self, members: tuple[MemberFacts, ...]) -> None:
        stay = set(_numbers(self._members))
        for first, last in runs_of(row for row, member in enumerate(members) if member.number not in stay):
            self.beginInsertRows(NO_PARENT, first, last)
            self._members = self._members[:first] + members[first : last + 1] + self._members[first:]
            self.endInsertRows()
        self._members = members

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
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter(facts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._spoken(facts))
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


def _numbers(members: Sequence[MemberFacts]) -> list[str]:
    return [member.number for member in members]


_ANSWERS: Mapping[int, Callable[[MemberFacts], object]] = {
    Role.NUMBER: lambda facts: facts.number,
    Role.FACTS: lambda facts: facts,
    Role.STATE: lambda facts: facts.step,
    Qt.ItemDataRole.DisplayRole: lambda facts: f"{facts.number} {facts.name}".rstrip(),
}
