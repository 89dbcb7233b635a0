"""Conference rooms as rows: all fixed places; of personal rooms my own, the chosen one and those in use."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from callboard.domain.board import Board
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind, SlotState
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.models.board_update import BoardUpdate
from callboard.models.conferences.slot_facts import SlotFacts, slot_facts, slot_order
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex, Role
from callboard.models.row_runs import runs_of, runs_to_insert, runs_to_remove

NO_PARENT = QModelIndex()
FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class SlotModel(QAbstractListModel):
    """Give it every `BoardUpdate`. `spoken` puts facts into words for a screen reader, `on_enter` what Enter does."""

    def __init__(
        self,
        spoken: Callable[[SlotFacts], str],
        with_gateway: bool = True,
        parent: QObject | None = None,
        on_enter: Callable[[SlotFacts], str] = lambda _facts: "",
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._on_enter = on_enter
        self._with_gateway = with_gateway
        self._board = Board()
        self._numbers: list[str] = []
        self._facts: dict[str, SlotFacts] = {}
        self._followed: dict[str, ConferenceProgress] = {}
        self._my_phone = ""
        self._chosen = ""
        self._planned = 0

    def show(self, update: BoardUpdate) -> None:
        """Take the next board over."""
        self._board = update.board
        if not update.replaced and update.touched_numbers.isdisjoint(update.board.slots):
            return
        self._renew()

    def set_my_phone(self, number: str) -> None:
        """The room of this extension is always shown."""
        self._my_phone = number
        self._renew()

    def set_chosen(self, slot: str, planned: int) -> None:
        """This room is being set up for `planned` people: it is shown, and says so."""
        self._chosen, self._planned = slot, planned
        self._renew()

    def follow(self, progress: ConferenceProgress) -> None:
        """A conference started here got further: it says who is wanted in its room."""
        self._followed[progress.plan.slot] = progress
        self._renew()

    def row_of(self, slot: str) -> int | None:
        """The row of `slot`, None when it is not shown."""
        return self._numbers.index(slot) if slot in self._numbers else None

    def facts_at(self, row: int) -> SlotFacts:
        """The facts of `row`."""
        return self._facts[self._numbers[row]]

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question; the types are in `Role`."""
        if not 0 <= index.row() < len(self._numbers):
            return None
        facts = self.facts_at(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(facts)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter(facts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(self._spoken(facts))
        answer = _ANSWERS.get(role)
        return answer(facts) if answer else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every room can be chosen and be dropped on."""
        return FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _renew(self) -> None:
        slots = sorted((*filter(self._is_shown, self._board.slots.values()), *self._orphans()), key=slot_order)
        facts = {slot.number: self._facts_of(slot) for slot in slots}
        self._adopt([slot.number for slot in slots], facts)

    def _is_shown(self, slot: ConferenceSlot) -> bool:
        if slot.kind is SlotKind.GATEWAY:
            return self._with_gateway
        if slot.kind is not SlotKind.PERSONAL or slot.number == self._chosen or slot.owner == self._my_phone:
            return True
        return bool(self._board.legs_of(slot.number)) and self._board.slot_state(slot.number) is not SlotState.FREE

    def _orphans(self) -> list[ConferenceSlot]:
        """Rooms that are gone, with a conference that was started here: their extension was deleted meanwhile."""
        known = self._board.slots
        gone = (slot for slot, progress in self._followed.items() if slot not in known and not progress.is_over)
        return [ConferenceSlot(slot, SlotKind.PERSONAL, slot.partition("**")[2]) for slot in gone if known]

    def _facts_of(self, slot: ConferenceSlot) -> SlotFacts:
        planned = self._planned if slot.number == self._chosen else 0
        return slot_facts(slot, self._board, planned, self._followed.get(slot.number))

    def _adopt(self, numbers: list[str], facts: dict[str, SlotFacts]) -> None:
        before = self._facts
        self._facts = before | facts
        for first, last in runs_to_remove(self._numbers, numbers):
            self.beginRemoveRows(NO_PARENT, first, last)
            del self._numbers[first : last + 1]
            self.endRemoveRows()
        for first, last in runs_to_insert(self._numbers, numbers):
            self.beginInsertRows(NO_PARENT, first, last)
            self._numbers[first:first] = numbers[first : last + 1]
            self.endInsertRows()
        self._facts = facts
        different = (row for row, number in enumerate(numbers) if before.get(number, facts[number]) != facts[number])
        for first, last in runs_of(different):
            self.dataChanged.emit(self.index(first), self.index(last))


_ANSWERS: Mapping[int, Callable[[SlotFacts], object]] = {
    Role.NUMBER: lambda facts: facts.slot.number,
    Role.FACTS: lambda facts: facts,
    Role.STATE: lambda facts: facts.state,
    Qt.ItemDataRole.DisplayRole: lambda facts: facts.slot.number,
}
