"""All live calls as rows, the newest on top; a row never moves."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from callboard.domain.board import Board
from callboard.domain.extension import ExtensionState
from callboard.models.board_update import BoardUpdate
from callboard.models.call_facts import CallFacts, Party, call_facts
from callboard.models.roles import AnyIndex, Role
from callboard.models.row_runs import few_runs_of

NO_PARENT = QModelIndex()
MOST_ANNOUNCED = 50
"""So many rows are announced one by one; beyond that, all at once costs less."""
GONE = CallFacts(0, ExtensionState.UNKNOWN, Party(""))


class CallModel(QAbstractListModel):
    """Give it every `BoardUpdate`. `spoken` puts facts into words for a screen reader."""

    count_changed = Signal(int)

    def __init__(self, spoken: Callable[[CallFacts], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._board = Board()
        self._order: list[int] = []  # call ids, negative: ascending here is the newest first
        self._known: set[int] = set()
        self._facts: dict[int, CallFacts] = {}

    def show(self, update: BoardUpdate) -> None:
        """Take the next board over."""
        self._board = update.board
        calls = update.board.calls
        count = len(self._order)
        touched = update.touched_calls
        new_or_gone = [call_id for call_id in touched if (call_id in calls) != (call_id in self._known)]
        if update.replaced or len(new_or_gone) > MOST_ANNOUNCED:
            self.beginResetModel()
            self._known = set(calls)
            self._order = sorted(-call_id for call_id in calls)
            self._facts.clear()
            self.endResetModel()
        else:
            for call_id in sorted(new_or_gone):
                self._let_come_or_go(call_id)
            stayed = touched.intersection(calls).difference(new_or_gone)
            self._announce(call_id for call_id in stayed if self._is_different(call_id))
        if count != len(self._order):
            self.count_changed.emit(len(self._order))

    def facts_at(self, row: int) -> CallFacts:
        """The facts of `row`, worked out when somebody looks."""
        call_id = -self._order[row]
        facts = self._facts.get(call_id)
        if facts is None:
            call = self._board.calls.get(call_id)
            # While rows are removed one by one, views may still look at one that is gone already.
            facts = call_facts(call, self._board) if call is not None else GONE
            self._facts[call_id] = facts
        return facts

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question; the types are in `Role`."""
        if not 0 <= index.row() < len(self._order):
            return None
        facts = self.facts_at(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(facts)
        answer = _ANSWERS.get(role)
        return answer(facts) if answer else None

    def _let_come_or_go(self, call_id: int) -> None:
        row = bisect_left(self._order, -call_id)
        if call_id in self._known:
            self.beginRemoveRows(NO_PARENT, row, row)
            del self._order[row]
            self._known.discard(call_id)
            self._facts.pop(call_id, None)
            self.endRemoveRows()
        else:
            self.beginInsertRows(NO_PARENT, row, row)
            self._order.insert(row, -call_id)
            self._known.add(call_id)
            self._facts.pop(call_id, None)
            self.endInsertRows()

    def _is_different(self, call_id: int) -> bool:
        # A call without facts is on no screen: nobody has looked at it yet, and whoever will gets the new ones.
        shown = self._facts.pop(call_id, None)
        return shown is not None and self.facts_at(bisect_left(self._order, -call_id)) != shown

    def _announce(self, call_ids: Iterable[int]) -> None:
        rows = (bisect_left(self._order, -call_id) for call_id in call_ids)
        for first, last in few_runs_of(rows, MOST_ANNOUNCED):
            self.dataChanged.emit(self.index(first), self.index(last))


_ANSWERS: Mapping[int, Callable[[CallFacts], object]] = {
    Role.FACTS: lambda facts: facts,
    Role.STATE: lambda facts: facts.state,
    Role.NUMBER: lambda facts: facts.first.number,
    Role.OTHER: lambda facts: facts.other.number if facts.other else "",
    Qt.ItemDataRole.DisplayRole: lambda facts: facts.first.name or facts.first.number,
}
