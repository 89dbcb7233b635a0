"""Conference rooms side by side (the strip) or one below the other (the list of the conference page)."""

from PySide6.QtCore import QAbstractItemModel, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from callboard.domain.conferences.conference import SlotKind
from callboard.domain.drops.drop_rules import OntoSlot
from callboard.models.roles import Role
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.tile_geometry import GAP, TileSizes, cell_width, columns_in
from callboard.views.slot_board.slot_delegate import SlotDelegate
from callboard.views.tile_list_view import TileKind, TileListView


def rooms_of(rooms: QAbstractItemModel, delegate: SlotDelegate, in_columns: bool) -> TileKind:
    """Rooms as wide as the tiles of the board, or over the whole width."""

    def has_gateway() -> bool:
        return any(
            rooms.index(row, 0).data(Role.FACTS).slot.kind is SlotKind.GATEWAY for row in range(rooms.rowCount())
        )

    def cell_size(width: int) -> QSize:
        if in_columns:
            return QSize(cell_width(width, delegate.sizes), delegate.room_height() + GAP)
        return QSize(max(1, width - 1), delegate.room_height(width - 1, has_gateway()))

    return TileKind(
        cell_size=cell_size,
        drop_target=lambda index: OntoSlot(index.data(Role.NUMBER)),
        shows_time=lambda index: bool(index.data(Role.FACTS).since),
    )


class SlotView(TileListView):
    """Shows `rooms`, `in_columns` or one below the other."""

    resized = Signal()  # there may be room for other columns now

    def __init__(
        self,
        rooms: QAbstractItemModel,
        delegate: SlotDelegate,
        desk: DropDesk,
        in_columns: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(rooms_of(rooms, delegate, in_columns), delegate, desk, parent)
        self._rooms = delegate
        self._zoom, self._is_compact = 1.0, False
        self.setAccessibleName(self.tr("Conference rooms"))
        self.setDragEnabled(False)
        if not in_columns:
            self.setFlow(QListView.Flow.TopToBottom)
            self.setWrapping(False)
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if in_columns else bars.ScrollBarAsNeeded)
        self.setModel(rooms)
        delegate.look.changed.connect(self._measure)
        for signal in (rooms.rowsInserted, rooms.rowsRemoved, rooms.modelReset):
            signal.connect(lambda *_: self.fit())

    def set_sizes(self, zoom: float, is_compact: bool) -> None:
        """Make the rooms as wide as the tiles of the board are now, but never too narrow for what they say: their texts
        follow the size of text alone."""
        self._zoom, self._is_compact = zoom, is_compact
        self._measure()

    def lines_needed(self) -> int:
        """How many lines of rooms it takes to show all."""
        if not self._rooms.has_box:
            return self.model().rowCount()
        columns = columns_in(self.viewport().width(), self._rooms.sizes)
        return (self.model().rowCount() + columns - 1) // columns

    def line_height(self) -> int:
        """How high one line of rooms is, with its gap."""
        return self._kind.cell_size(self.viewport().width()).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other columns."""
        super().resizeEvent(event)
        self.resized.emit()

    def sizeHint(self) -> QSize:
        """As high as all rooms one below the other."""
        return QSize(200, self.lines_needed() * self.line_height())

    def _measure(self) -> None:
        self._rooms.sizes = TileSizes(self._rooms.look.factor * max(1.0, self._zoom), self._is_compact)
        self.fit()
        self.doItemsLayout()
        self.viewport().update()
        self.resized.emit()
