"""When the board's tiles are painted, and what they show then."""

import asyncio
import time
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from callboard.models.extension_facts import ExtensionFacts
from callboard.models.roles import Role
from callboard.views.extension_board.board_view import BoardView
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate


class Painted(NamedTuple):
    """One paint event of the board: when it ended, and what the tiles in it showed."""

    at_ns: int
    tiles: list[ExtensionFacts]


class PaintWatch:
    """Made before anything of a window is painted: it puts itself around the painting of every board. Costs 2 us a
    tile."""

    def __init__(self) -> None:
        self.painted: list[Painted] = []
        self._tiles: list[ExtensionFacts] = []
        self._waiting: list[asyncio.Future[int]] = []
        watch, paint_tile = self, ExtensionTileDelegate.paint

        def paint(
            self: ExtensionTileDelegate,
            painter: QPainter,
            option: QStyleOptionViewItem,
            index: QModelIndex | QPersistentModelIndex,
        ) -> None:
            paint_tile(self, painter, option, index)
            watch._tiles.append(index.data(Role.FACTS))

        def paint_event(view: BoardView, event: QPaintEvent) -> None:
            QListView.paintEvent(view, event)
            watch._ended()

        ExtensionTileDelegate.paint = paint
        BoardView.paintEvent = paint_event

    async def next(self, limit_s: float = 10.0) -> int:
        """Wait for the end of a paint event; gives its moment, whatever else is painted before the waiter runs."""
        over: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting.append(over)
        return await asyncio.wait_for(over, limit_s)

    def _ended(self) -> None:
        tiles, self._tiles = self._tiles, []
        self.painted.append(Painted(time.perf_counter_ns(), tiles))
        waiting, self._waiting = self._waiting, []
        for over in waiting:
            if not over.done():
                over.set_result(self.painted[-1].at_ns)
