"""Conference rooms in parts: where one may be started, what is running elsewhere, and where one only dials in."""

from enum import Enum

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel

from callboard.domain.conferences.conference import SlotKind
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.models.conferences.slot_model import SlotModel
from callboard.models.roles import AnyIndex, Role

NO_PARENT = QModelIndex()


class Section(Enum):
    """Which rooms: those in which one may start, those of other people that are in use, the gateway."""

    START = "start"
    ELSEWHERE = "elsewhere"
    GATEWAY = "gateway"


class SlotSection(QSortFilterProxyModel):
    """One part of `rooms`."""

    def __init__(self, rooms: SlotModel, section: Section, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._section = section
        self._my_phone = ""
        self.setSourceModel(rooms)

    def set_my_phone(self, number: str) -> None:
        """The room of this extension is never somewhere else."""
        self._my_phone = number
        self.invalidate()

    def row_of(self, slot: str) -> int | None:
        """The row of `slot`, None when it is not in this part."""
        rows = range(self.rowCount())
        return next((row for row in rows if self.index(row, 0).data(Role.NUMBER) == slot), None)

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex = NO_PARENT) -> bool:
        """Qt's question."""
        facts: SlotFacts = self.sourceModel().index(source_row, 0).data(Role.FACTS)
        return self._section_of(facts) is self._section

    def _section_of(self, facts: SlotFacts) -> Section:
        if facts.slot.kind is SlotKind.GATEWAY:
            return Section.GATEWAY
        is_somebodys = facts.slot.kind is SlotKind.PERSONAL and facts.slot.owner != self._my_phone
        return Section.ELSEWHERE if is_somebodys and facts.is_in_use else Section.START
