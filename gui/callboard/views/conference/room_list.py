"""The rooms on the left of the conference page."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.conference import SlotKind
from callboard.models.slot_model import SlotModel
from callboard.views.labels import label
from callboard.views.number_field import NumberField
from callboard.views.phrases import why_off
from callboard.views.slot_board.slot_view import SlotView

WIDTH = 276
NARROWEST = 240


class RoomList(QFrame):
    """Where each extension has a room of its own, somebody else's room is found by that person."""

    room_opened = Signal(str)

    def __init__(
        self,
        board: Callable[[], Board],
        rooms: SlotModel,
        rows: SlotView,
        field: NumberField,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rooms")
        self.setProperty("side", "left")
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDTH)
        self._board = board
        self._rooms = rooms
        self.rows = rows
        self.rows.setParent(self)
        self.rows.setObjectName("rooms.list")
        self.field = field
        self.field.setParent(self)
        self.field.setObjectName("rooms.owner")
        self.field.setPlaceholderText(self.tr("Someone else's room"))
        self.field.setAccessibleName(self.field.placeholderText())
        self._none = label(self, "rooms.none", "off", wraps=True)
        self._lay_out()
        self.rows.clicked.connect(lambda index: self.room_opened.emit(index.data()))
        self.rows.chosen.connect(self.room_opened)
        self.field.confirmed.connect(self._on_owner)
        self.field.number_changed.connect(self._on_picked)
        self.show_board()

    def _lay_out(self) -> None:
        title = label(self, role="title", text=self.tr("Conference rooms"))
        title.setContentsMargins(16, 0, 16, 0)
        field_row = QVBoxLayout()
        field_row.setContentsMargins(16, 0, 16, 0)
        field_row.addWidget(self.field)
        field_row.addWidget(self._none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 1, 8)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addLayout(field_row)
        layout.addWidget(self.rows, 1)

    def show_board(self) -> None:
        """Another phone system may have other kinds of rooms."""
        board = self._board()
        self.field.setVisible(any(slot.kind is SlotKind.PERSONAL for slot in board.slots.values()))
        kinds = (Feature.FIXED_SLOTS, Feature.PERSONAL_SLOTS)
        reasons = [why_off(board.capabilities.of(kind), board.identity.generation).what for kind in kinds]
        self._none.setVisible(board.connection.is_live and not board.slots)
        self._none.setText(" ".join(reasons))

    def select(self, slot: str) -> None:
        """Mark `slot` as the open one."""
        row = self._rooms.row_of(slot)
        if row is not None:
            self.rows.setCurrentIndex(self._rooms.index(row))
        else:
            self.rows.clearSelection()

    def _on_owner(self) -> None:
        number = self.field.number()
        slots = self._board().slots.values()
        for slot in slots:
            if slot.owner and slot.owner == number:
                self.room_opened.emit(slot.number)
                return

    def _on_picked(self) -> None:
        if self.field.has_chosen:
            self._on_owner()
