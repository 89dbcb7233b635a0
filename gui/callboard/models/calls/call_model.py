"""All live calls as rows, in the order of `call_order.py`; a conference is one row."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from callboard.domain.board import Board
from callboard.domain.calls.call import LegState
from callboard.domain.drops.drop_targets import CallKind, DraggedCall
from callboard.domain.extension import ExtensionState
from callboard.models.board_update import BoardUpdate
from callboard.models.calls.call_facts import (
    NO_NOTES,
    CallFacts,
    CallNotes,
    Party,
    call_facts,
    conference_facts,
    with_notes,
)
from callboard.models.calls.call_order import CallOrder, Place, Rank, RowId, order_of
from callboard.models.drag_payload import MIME_TYPE, payload_of
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex, Role
from callboard.models.row_runs import few_runs_of

NO_PARENT = QModelIndex()
MOST_ANNOUNCED = 50
"""So many rows are announced as different one by one; beyond that, all at once costs less."""
MOST_SETTLED = 8
"""So many rows come, go or move one by one: a list with buttons in it is laid out anew for each."""
GONE = CallFacts(0, ExtensionState.UNKNOWN, Party(""))
MINE, RINGING = "mine", "ringing"
"""What `Role.MARKS` may hold."""
_KINDS = {ExtensionState.RINGING: CallKind.RINGING, ExtensionState.DIALLING: CallKind.DIALLING}


class CallModel(QAbstractListModel):
    """Give it every `BoardUpdate`. `spoken` puts facts into words for a screen reader, `on_enter` what the
    Enter key does.

    `heights_changed` says that what rings is not the same as before, and rows that ring are taller.
    """

    count_changed = Signal(int)
    heights_changed = Signal()

    def __init__(
        self,
        spoken: Callable[[CallFacts], str],
        parent: QObject | None = None,
        on_enter: Callable[[CallFacts], str] = lambda _facts: "",
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._on_enter = on_enter
        self._board = Board()
        self._my_number = ""
        self._order = CallOrder()
        self._ringing: set[RowId] = set()
        self._facts: dict[RowId, CallFacts] = {}
        self._is_held = False
        self._late: set[RowId] = set()
        self.notes_of: Callable[[int], CallNotes] = lambda _call_id: NO_NOTES

    def show(self, update: BoardUpdate) -> None:
        """Take the next board over."""
        self._board = update.board
        count = len(self._order)
        if update.replaced:
            self._start_over()
        else:
            touched: set[RowId] = set()
            for call_id in sorted(update.touched_calls):
                touched |= self._order.sort_in(call_id, update.board)
            self._settle(touched)
        if count != len(self._order):
            self.count_changed.emit(len(self._order))

    def set_my_number(self, number: str) -> None:
        """Which phone is mine: its calls stand on top."""
        if number != self._my_number:
            self._my_number = number
            self._start_over()

    def hold(self, is_held: bool) -> None:
        """Let rows stay where they are although they belong elsewhere now, while the pointer is over them."""
        self._is_held = is_held
        if not is_held and self._late:
            late, self._late = self._late, set()
            self._settle(late)

    def look_at(self, call_ids: Iterable[int]) -> None:
        """What was asked for about these calls is not what it was."""
        found = map(self._order.row_id_of_call, call_ids)
        rows = [row_id for row_id in found if row_id is not None and row_id in self._order]
        self._announce([row_id for row_id in rows if self._is_different(row_id)])

    def row_id_at(self, row: int) -> RowId:
        """What is in `row`, to find it again."""
        return self._order.row_id_at(row)

    def row_of(self, row_id: RowId) -> int | None:
        """Where that is now, None when it is over."""
        return self._order.row_of(row_id) if row_id in self._order else None

    def row_of_call(self, call_id: int) -> int | None:
        """The row that shows call `call_id`, be it in a conference."""
        row_id = self._order.row_id_of_call(call_id)
        return None if row_id is None else self.row_of(row_id)

    def call_ids_of(self, facts: CallFacts) -> tuple[int, ...]:
        """The call that `facts` are about, or all those of the conference."""
        return tuple(self._order.calls_of(facts.slot)) if facts.is_conference else (facts.call_id,)

    def calls_at_hand(self) -> Sequence[CallFacts]:
        """My calls and those that ring, from top to bottom."""
        mine = range(self._order.row_at_place((Rank.RINGING, -1, "")))
        return [self.facts_at(row) for row in sorted({*mine, *self.ringing_rows()})]

    def ringing_rows(self) -> list[int]:
        """The rows of calls that ring, in no order."""
        return list(map(self._order.row_of, self._ringing))

    def facts_at(self, row: int) -> CallFacts:
        """The facts of `row`, worked out when somebody looks."""
        row_id = self._order.row_id_at(row)
        facts = self._facts.get(row_id)
        if facts is None:
            facts = self._facts[row_id] = self._facts_of(row_id)
        return facts

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question; the types are in `Role`."""
        if not 0 <= index.row() < len(self._order):
            return None
        if role == Role.MARKS:
            return self._marks(self._order.row_id_at(index.row()))
        facts = self.facts_at(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(facts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._spoken(facts))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter(facts)
        answer = _ANSWERS.get(role)
        return answer(facts) if answer else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A call can be dragged; a conference cannot, and neither can a call of others into which I only came."""
        flags = super().flags(index)
        facts = self.facts_at(index.row()) if index.isValid() else GONE
        is_guest = facts.is_mine and facts.notes.listening is not None
        if index.isValid() and not facts.is_conference and not is_guest:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """What a drag that starts here carries."""
        return [MIME_TYPE, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A call is carried with the number of who stays in it."""
        facts = self.facts_at(indexes[0].row())
        number = facts.rings_at or facts.passed_on_by or facts.ended_by
        call = DraggedCall(facts.call_id, number, _KINDS.get(facts.state, CallKind.ANSWERED))
        return payload_of([] if facts.is_hidden else [facts.staying.number], call=call)

    def supportedDragActions(self) -> Qt.DropAction:
        """A call that is passed on is moved."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def _start_over(self) -> None:
        self.beginResetModel()
        self._order = order_of(self._board, self._my_number)
        rows = range(len(self._order))
        self._ringing = {row_id for row_id in map(self._order.row_id_at, rows) if self._rings(row_id)}
        self._facts.clear()
        self._late.clear()
        self.endResetModel()

    def _settle(self, touched: Iterable[RowId]) -> None:
        """Let rows come, go, move or stay, and say which of those that stay are different."""
        order = self._order
        wanted = {row_id: order.wanted_place(row_id, self._board, self._my_number) for row_id in touched}
        unsettled = [row_id for row_id, place in wanted.items() if place != order.place_of(row_id)]
        if len(unsettled) > MOST_SETTLED:
            self._settle_at_once(wanted)
            return
        for row_id in sorted(unsettled, key=lambda row_id: wanted[row_id] or (Rank.MINE, 0, "")):
            self._let_go_to(row_id, wanted[row_id])
        alive = [row_id for row_id, place in wanted.items() if place is not None]
        ringing = {row_id for row_id in alive if self._rings(row_id)}
        flipped = ringing ^ self._ringing.intersection(alive)
        self._ringing ^= flipped
        self._announce(row_id for row_id in alive if self._is_different(row_id))
        if flipped:
            self.heights_changed.emit()

    def _settle_at_once(self, wanted: dict[RowId, Place | None]) -> None:
        """What `_settle` does, told as one change; only the rows that are concerned are looked at."""
        order = self._order
        for row_id in self._late - wanted.keys():
            wanted[row_id] = order.wanted_place(row_id, self._board, self._my_number)
        self.beginResetModel()
        for row_id, place in wanted.items():
            self._facts.pop(row_id, None)
            self._ringing.discard(row_id)
            if place is None:
                order.take_out(row_id)
                continue
            if place != order.place_of(row_id):
                order.put(row_id, place)
            if self._rings(row_id):
                self._ringing.add(row_id)
        self._late.clear()
        self.endResetModel()

    def _let_go_to(self, row_id: RowId, place: Place | None) -> None:
        order, before = self._order, self._order.place_of(row_id)
        if before is None and place is not None:
            row = order.row_at_place(place)
            self.beginInsertRows(NO_PARENT, row, row)
            self._facts.pop(row_id, None)
            order.put(row_id, place)
            if self._rings(row_id):
                self._ringing.add(row_id)
            self.endInsertRows()
        elif place is None:
            row = order.row_of(row_id)
            self.beginRemoveRows(NO_PARENT, row, row)
            order.take_out(row_id)
            for known in (self._ringing, self._late):
                known.discard(row_id)
            self._facts.pop(row_id, None)
            self.endRemoveRows()
        elif self._is_held:
            self._late.add(row_id)
        else:
            self._move(row_id, place)

    def _move(self, row_id: RowId, place: Place) -> None:
        row, target = self._order.row_of(row_id), self._order.row_at_place(place)
        is_moved = target not in (row, row + 1)
        if is_moved:
            self.beginMoveRows(NO_PARENT, row, row, NO_PARENT, target)
        self._order.put(row_id, place)
        if is_moved:
            self.endMoveRows()

    def _facts_of(self, row_id: RowId) -> CallFacts:
        # While rows are removed one by one, views may still look at one that is gone already.
        if isinstance(row_id, str):
            calls = [self._board.calls[one] for one in self._order.calls_of(row_id) if one in self._board.calls]
            return conference_facts(row_id, calls, self._board, self._my_number) if calls else GONE
        call = self._board.calls.get(row_id)
        if call is None:
            return GONE
        facts, notes = call_facts(call, self._board, self._my_number), self.notes_of(row_id)
        return facts if notes is NO_NOTES else with_notes(facts, notes)

    def _rings(self, row_id: RowId) -> bool:
        if isinstance(row_id, str):
            return False
        call = self._board.calls.get(row_id)
        return call is not None and any(leg.state is LegState.RINGING for leg in call.legs)

    def _marks(self, row_id: RowId) -> str:
        place = self._order.place_of(row_id)
        mine = MINE if place is not None and place[0] is Rank.MINE else ""
        return f"{mine} {RINGING}" if row_id in self._ringing else mine

    def _is_different(self, row_id: RowId) -> bool:
        # A row without facts is on no screen: nobody has looked at it yet, and whoever will gets the new ones.
        shown = self._facts.pop(row_id, None)
        return shown is not None and self.facts_at(self._order.row_of(row_id)) != shown

    def _announce(self, row_ids: Iterable[RowId]) -> None:
        for first, last in few_runs_of(map(self._order.row_of, row_ids), MOST_ANNOUNCED):
            self.dataChanged.emit(self.index(first), self.index(last))


_ANSWERS: Mapping[int, Callable[[CallFacts], object]] = {
    Role.FACTS: lambda facts: facts,
    Role.STATE: lambda facts: facts.state,
    Role.NUMBER: lambda facts: facts.first.number,
    Role.OTHER: lambda facts: facts.other.number if facts.other else "",
    Qt.ItemDataRole.DisplayRole: lambda facts: facts.first.name or facts.first.number,
}
