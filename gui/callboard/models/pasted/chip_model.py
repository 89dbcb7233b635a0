"""The numbers that somebody pasted, as rows that can be ticked and dragged."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from callboard.domain.board import Board
from callboard.domain.extension import ExtensionState
from callboard.domain.numbers.dialling_way import way_on
from callboard.domain.numbers.emergency import calls_help
from callboard.domain.numbers.number_chip import NumberChip
from callboard.domain.numbers.risk import Risk, risk_on
from callboard.models.board_update import BoardUpdate
from callboard.models.drag_payload import payload_of
from callboard.models.plain_tooltip import as_tooltip
from callboard.models.roles import AnyIndex, Role

NO_PARENT = QModelIndex()
FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemNeverHasChildren
)

MOST_TICKED_AT_FIRST = 20
"""Where there are more, nobody has looked at each of them."""
NEVER_TICKED_AT_FIRST = frozenset({Risk.COSTLY, Risk.EMERGENCY})


@dataclass(frozen=True, slots=True)
class ChipFacts:
    """One number: `name` is whose it is as far as anybody knows, `state` that of an extension, None for others. `sent`
    is what the phone system would be given, told where there is room for it."""

    chip: NumberChip
    name: str = ""
    state: ExtensionState | None = None
    is_ticked: bool = False
    sent: str = ""
    risk: Risk = Risk.UNKNOWN

    @property
    def is_doubtful(self) -> bool:
        """Whether somebody has to look at it first."""
        return self.chip.is_doubtful or self.risk in NEVER_TICKED_AT_FIRST or self.is_no_help

    @property
    def is_no_help(self) -> bool:
        """Whether it is an extension here, where everybody else has an emergency number."""
        return self.state is not None and calls_help(self.chip.number)


class ChipModel(QAbstractListModel):
    """`spoken` puts facts into words for a screen reader, `on_enter` says what Enter does, `tooltip` what there is to
    read besides."""

    ticks_changed = Signal()  # others are ticked, or there are other numbers

    def __init__(
        self,
        spoken: Callable[[ChipFacts], str],
        on_enter: Callable[[ChipFacts], str],
        tooltip: Callable[[ChipFacts], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._on_enter = on_enter
        self._tooltip = tooltip
        self._board = Board()
        self._chips: list[NumberChip] = []
        self._ticked: list[bool] = []

    @property
    def chips(self) -> tuple[NumberChip, ...]:
        """All of them, in their order."""
        return tuple(self._chips)

    @property
    def ticked(self) -> tuple[NumberChip, ...]:
        """Those that are ticked, in their order."""
        return tuple(chip for chip, is_ticked in zip(self._chips, self._ticked, strict=True) if is_ticked)

    @property
    def names(self) -> dict[str, str]:
        """Name by number, where the text gave one."""
        return {chip.number: chip.name for chip in self._chips if chip.name}

    def show_chips(self, chips: Sequence[NumberChip], board: Board, are_ticked: bool = True) -> None:
        """These were pasted. With `are_ticked` all are ticked but those that somebody has to look at first; of many
        none is."""
        self.beginResetModel()
        self._board = board
        self._chips = list(chips)
        are_ticked = are_ticked and len(chips) <= MOST_TICKED_AT_FIRST
        self._ticked = [are_ticked and not self._facts_of(chip).is_doubtful for chip in chips]
        self.endResetModel()
        self.ticks_changed.emit()

    def add(self, chip: NumberChip) -> int:
        """One more at the end, ticked; the row where it is, or where it was before."""
        known = next((row for row, other in enumerate(self._chips) if other.number == chip.number), None)
        if known is None:
            known = len(self._chips)
            self.beginInsertRows(NO_PARENT, known, known)
            self._chips.append(chip)
            self._ticked.append(False)
            self.endInsertRows()
        self.tick(known, True)
        return known

    def follow(self, update: BoardUpdate) -> None:
        """Extensions among them may have become busy."""
        self._board = update.board
        if self._chips:
            self.dataChanged.emit(self.index(0), self.index(len(self._chips) - 1))

    def tick(self, row: int, is_ticked: bool) -> None:
        """Tick the number in `row`, or not any more."""
        if 0 <= row < len(self._ticked) and self._ticked[row] is not is_ticked:
            self._ticked[row] = is_ticked
            self.dataChanged.emit(self.index(row), self.index(row))
            self.ticks_changed.emit()

    def tick_all(self, is_ticked: bool) -> None:
        """Tick all of them, or none."""
        if self._chips:
            self._ticked = [is_ticked] * len(self._chips)
            self.dataChanged.emit(self.index(0), self.index(len(self._chips) - 1))
            self.ticks_changed.emit()

    def carried_with(self, row: int) -> tuple[NumberChip, ...]:
        """What is dragged or copied by the number in `row`: all that are ticked when it is one of them, else itself."""
        if not 0 <= row < len(self._chips):
            return ()
        return self.ticked if self._ticked[row] else (self._chips[row],)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._chips)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's question."""
        if not 0 <= index.row() < len(self._chips):
            return None
        if role == Role.NUMBER:
            return self._chips[index.row()].number
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._ticked[index.row()] else Qt.CheckState.Unchecked
        facts = self._facts(index.row())
        if role == Role.FACTS:
            return facts
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._on_enter(facts)
        if role == Qt.ItemDataRole.ToolTipRole:
            sent = way_on(facts.chip.number, self._board).sent
            return as_tooltip(self._tooltip(replace(facts, sent=sent)))
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._spoken(facts) if role in words else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt's way to tick."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick(index.row(), value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value))
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Qt's question."""
        return FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A drag starts."""
        chips = self.carried_with(indexes[0].row()) if indexes else ()
        return payload_of([chip.number for chip in chips])

    def _facts(self, row: int) -> ChipFacts:
        return replace(self._facts_of(self._chips[row]), is_ticked=self._ticked[row])

    def _facts_of(self, chip: NumberChip) -> ChipFacts:
        board = self._board
        state = board.state_of(chip.number) if chip.number in board.extensions else None
        name = board.name_of(chip.number) or chip.name
        return ChipFacts(chip, name, state, risk=risk_on(chip.number, board))
