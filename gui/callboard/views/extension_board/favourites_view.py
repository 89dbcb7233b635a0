"""The favourites as tiles: people can be dropped between them, to join them or to change places."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from callboard.domain.drops.drop_rules import DropTarget, OntoFavourites
from callboard.models.filters import ExtensionFilter
from callboard.models.preferences_now import MemoryNow
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.board_view import BoardView
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.extension_board.tile_geometry import GAP, tile_in
from callboard.views.look.look import Look

EDGE_SHARE = 6
"""At each side a sixth of a tile counts as the place beside it."""
BAR = 3


class FavouritesView(BoardView):
    """The middle of a tile is that person, as on the rest of the board; between tiles is a place in the order."""

    def __init__(
        self,
        people: ExtensionFilter,
        delegate: ExtensionTileDelegate,
        desk: DropDesk,
        look: Look,
        memory: MemoryNow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(people, delegate, desk, look, parent)
        self._memory = memory
        self._look = look
        self._bar: QRect | None = None

    def drop_at(self, point: QPoint) -> tuple[DropTarget | None, QRect]:
        """A place between two favourites, or one of them."""
        target, place = super().drop_at(point)
        between, bar = self._between(point)
        if between is None or (target is not None and not self._desk.would_take(between)):
            self._show_bar(None)
            return target, place
        self._show_bar(bar)
        return between, QRect(self.viewport().mapToGlobal(bar.topLeft()), bar.size())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away."""
        self._show_bar(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Do what was announced."""
        super().dropEvent(event)
        self._show_bar(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tiles, and a bar where somebody would come in."""
        super().paintEvent(event)
        if self._bar is not None:
            painter = QPainter(self.viewport())
            painter.fillRect(self._bar, self._look.theme.colour("accent"))
            painter.end()

    def _between(self, point: QPoint) -> tuple[OntoFavourites | None, QRect]:
        """The place beside the tile at `point`, None in the middle of a tile."""
        listed, index = self._memory.value.favourites, self.indexAt(point)
        count = self._people.rowCount()
        if not index.isValid():
            last = self.visualRect(self._people.index(count - 1)) if count else QRect(0, 0, 1, 1)
            return OntoFavourites(listed, len(listed)), _bar_at(last, is_behind=True)
        cell = self.visualRect(index)
        edge = cell.width() // EDGE_SHARE
        number = self._people.number_at(index.row())
        row = listed.index(number) if number in listed else len(listed)
        if point.x() < cell.left() + edge:
            return OntoFavourites(listed, row), _bar_at(cell, is_behind=False)
        if point.x() > cell.right() - edge:
            return OntoFavourites(listed, row + 1), _bar_at(cell, is_behind=True)
        return None, QRect()

    def _show_bar(self, bar: QRect | None) -> None:
        if bar != self._bar:
            self._bar = bar
            self.viewport().update()


def _bar_at(cell: QRect, is_behind: bool) -> QRect:
    tile = tile_in(cell)
    left = tile.right() + GAP // 2 - 1 if is_behind else tile.left() - GAP // 2
    return QRect(QPoint(max(0, left), tile.top()), QSize(BAR, tile.height()))


class FavouritesHeading(QPushButton):
    """Folds the favourites away; who is dropped on it is the last of them."""

    def __init__(self, desk: DropDesk, memory: MemoryNow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self.setObjectName("board.favourites.heading")
        self.setProperty("kind", "heading")
        self.setCheckable(True)
        self.setText(self.tr("Favourites"))
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Something is held over it."""
        self._desk.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say what letting go would do."""
        self._desk.move(event, self._target(), self._place())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away."""
        self._desk.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Do what was announced."""
        self._desk.let_go(event, self._target(), self._place())

    def _target(self) -> OntoFavourites:
        listed = self._memory.value.favourites
        return OntoFavourites(listed, len(listed))

    def _place(self) -> QRect:
        return QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
