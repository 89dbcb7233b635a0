"""Conference rooms side by side (the strip) or one below the other (the list of the conference page)."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from callboard.domain.drop_rules import OntoSlot
from callboard.models.roles import Role
from callboard.models.slot_model import SlotModel
from callboard.views.drop_desk import DropDesk
from callboard.views.extension_board.tile_geometry import GAP, cell_width
from callboard.views.slot_board.slot_delegate import ROOM_HEIGHT, SlotDelegate
from callboard.views.tile_list_view import TileKind, TileListView


def rooms_of(in_columns: bool) -> TileKind:
    """Rooms as wide as the tiles of the board, or over the whole width."""

    def cell_size(width: int) -> QSize:
        return QSize(cell_width(width), ROOM_HEIGHT + GAP) if in_columns else QSize(max(1, width - 1), ROOM_HEIGHT)

    return TileKind(
        cell_size=cell_size,
        drop_target=lambda index: OntoSlot(index.data(Role.NUMBER)),
        shows_time=lambda index: bool(index.data(Role.FACTS).since),
    )


class SlotView(TileListView):
    """Shows `rooms`, `in_columns` or one below the other."""

    def __init__(
        self,
        rooms: SlotModel,
        delegate: SlotDelegate,
        desk: DropDesk,
        in_columns: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(rooms_of(in_columns), delegate, desk, parent)
        self.setAccessibleName(self.tr("Conference rooms"))
        self.setDragEnabled(False)
        self.setModel(rooms)
