"""The strip below the board: conference rooms as drop targets."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.views.extension_board.tile_geometry import GAP
from callboard.views.slot_board.slot_delegate import ROOM_HEIGHT
from callboard.views.slot_board.slot_view import SlotView

STRIP_HEIGHT = 112
MARGIN = 16
SCROLL_BAR = 12
"""The width of the scroll bar beside the board, so that the rooms stand under the tiles."""


class SlotStrip(QFrame):
    """Opens a room by Enter or double-click."""

    room_opened = Signal(str)
    new_requested = Signal()

    def __init__(self, rooms: SlotView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setProperty("side", "top")
        self.rooms = rooms
        rooms.setObjectName("strip.rooms")
        rooms.setParent(self)
        rooms.setFixedHeight(ROOM_HEIGHT + GAP)
        rooms.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        title = QLabel(self.tr("Conferences"), self)
        title.setProperty("role", "heading")
        self.new = QPushButton(self.tr("New conference"), self)
        self.new.setObjectName("strip.new")
        self.new.setProperty("kind", "link")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 4, MARGIN - GAP + SCROLL_BAR, 4)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(rooms)
        rooms.chosen.connect(self.room_opened)
        rooms.clicked.connect(lambda index: self.room_opened.emit(index.data()))
        self.new.clicked.connect(self.new_requested)

    def set_low(self, is_low: bool) -> None:
        """In a low window the strip is one line; the rooms are on the conference page."""
        self.rooms.setVisible(not is_low)
