"""A list of tiles side by side that fill the width: what the board of people and the strip of rooms have in common."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QStyledItemDelegate, QWidget

from callboard.domain.drop_rules import DropRefused, DropTarget
from callboard.models.drag_payload import may_hold_number
from callboard.models.roles import AnyIndex, Role
from callboard.views.drop_desk import DropDesk

TICK_MS = 1000
ROWS_LAID_OUT_AT_ONCE = 200
MOST_PAINTED_ALONE = 12
"""So many neighbours are painted one by one; beyond that everything is."""


@dataclass(frozen=True, slots=True)
class Hover:
    """What the tile in `row` says while something is held over it: what dropping does, and what is being held."""

    row: int
    text: str
    what: str


class TileDelegate(QStyledItemDelegate):
    """What this view expects of the delegate that paints its tiles."""

    hover: Hover | None = None
    is_live = False
    cell = QSize(1, 1)


@dataclass(frozen=True, slots=True)
class TileKind:
    """What differs between kinds of tiles: the size of a tile with its gap in a view so many pixels wide, what
    dropping on it means, and whether it shows a running time."""

    cell_size: Callable[[int], QSize]
    drop_target: Callable[[QModelIndex], DropTarget]
    shows_time: Callable[[QModelIndex], bool]


class TileListView(QListView):
    """Tiles of one size and one kind."""

    chosen = Signal(str)  # number of the tile on which Enter was pressed or that was double-clicked
    letters_typed = Signal(str)

    def __init__(self, kind: TileKind, delegate: TileDelegate, desk: DropDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._delegate = delegate
        self._desk = desk
        self.setItemDelegate(delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(ROWS_LAID_OUT_AT_ONCE)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes changes the width, and with it the number of columns.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._on_chosen)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._on_tick)

    # what the window says

    def set_live(self, is_live: bool) -> None:
        """Paint what may be old without colour."""
        self._delegate.is_live = is_live
        self.viewport().update()

    def visible_rows(self) -> range:
        """The rows that can be seen."""
        grid = self.gridSize()
        columns = max(1, self.viewport().width() // max(1, grid.width()))
        height = max(1, grid.height())
        first = self.verticalOffset() // height * columns
        last = first + (self.viewport().height() // height + 2) * columns
        return range(first, min(last, self.model().rowCount()))

    # Qt's events

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Paint what is different. A list view would lay everything out anew, but tiles never change their size."""
        seen = self.visible_rows()
        rows = range(max(first.row(), seen.start), min(last.row() + 1, seen.stop))
        if len(rows) > MOST_PAINTED_ALONE:
            self.viewport().update()
            return
        for row in rows:
            index = self.model().index(row, 0)
            QAbstractItemView.dataChanged(self, index, index, roles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the tiles fill the new width."""
        cell = self._kind.cell_size(event.size().width())
        if cell != self._delegate.cell:
            self._delegate.cell = cell
            self.setGridSize(cell)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Running times run while somebody sees them."""
        super().showEvent(event)
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees them."""
        self._ticker.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; Ctrl+C and Ctrl+V do what dragging does."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._on_chosen(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QApplication.clipboard().setMimeData(self.model().mimeData([index]))
        elif event.matches(QKeySequence.StandardKey.Paste) and index.isValid():
            self._desk.paste(QApplication.clipboard().mimeData(), self._kind.drop_target(index), self._on_screen(index))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search field, which finds more than the next row."""
        self.letters_typed.emit(search)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the tile's number, with a picture of it under the pointer."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(indexes))
        drag.setPixmap(self._desk.pill(str(indexes[0].data()), self.devicePixelRatioF()))
        drag.exec(actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Something comes from outside or from another tile."""
        if may_hold_number(event.mimeData()):
            self._desk.begin(event.mimeData())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say in words what letting go here would do."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            self._show_hover(None)
            event.ignore()
            return
        outcome = self._desk.hover(self._kind.drop_target(index))
        self._show_hover(Hover(index.row(), self._desk.hint_text, self._desk.carried_text))
        if isinstance(outcome, DropRefused):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away."""
        self._show_hover(None)
        self._desk.leave()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Do what was announced."""
        self._show_hover(None)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._desk.drop(event.mimeData(), self._kind.drop_target(index), self._on_screen(index))
        self._desk.leave()

    def _show_hover(self, hover: Hover | None) -> None:
        if hover != self._delegate.hover:
            self._delegate.hover = hover
            self.viewport().update()

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Role.NUMBER))

    def _on_tick(self) -> None:
        if not self._delegate.is_live:
            return
        for row in self.visible_rows():
            index = self.model().index(row, 0)
            if self._kind.shows_time(index):
                self.update(index)

    def _on_screen(self, index: QModelIndex) -> QRect:
        rect = self.visualRect(index)
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())
