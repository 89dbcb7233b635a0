"""A list of tiles side by side that fill the width: what the board of people and the strip of rooms have in common."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QStyledItemDelegate, QWidget

from callboard.domain.drops.drop_rules import DropTarget
from callboard.models.roles import AnyIndex, Role
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.second_tick import SecondTick

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
    """What this view expects of the delegate that paints its tiles. `would_take` says whether what is being dragged
    anywhere could be let go on a tile."""

    hover: Hover | None = None
    is_live = False
    cell = QSize(1, 1)

    def __init__(self) -> None:
        super().__init__()
        self.would_take: Callable[[AnyIndex], bool] = lambda _: False


@dataclass(frozen=True, slots=True)
class TileKind:
    """What differs between kinds of tiles: the size of a tile with its gap in a view so many pixels wide, what
    dropping on it means, and whether it shows a running time."""

    cell_size: Callable[[int], QSize]
    drop_target: Callable[[AnyIndex], DropTarget]
    shows_time: Callable[[QModelIndex], bool]


class TileListView(QListView):
    """Tiles of one size and one kind."""

    chosen = Signal(str)  # number of the tile on which Enter was pressed or that was double-clicked
    several_chosen = Signal(int)  # the same while so many are selected: nobody knows which one is meant
    letters_typed = Signal(str)
    attended = Signal(bool)  # pointer or focus came into the list, or both have left it
    zoom_requested = Signal(int)  # steps, more than 0 for larger

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
        delegate.would_take = lambda index: desk.is_dragging and desk.would_take(kind.drop_target(index))
        desk.drag_changed.connect(self._on_drag_changed)
        self._has_pointer = self._is_attended = False
        self._ticker = SecondTick(self)
        self._ticker.ticked.connect(self._on_tick)

    # what the window says

    def set_live(self, is_live: bool) -> None:
        """Paint what may be old without colour."""
        self._delegate.is_live = is_live
        self.viewport().update()

    def fit(self) -> None:
        """Let the tiles fill the width there is, as large as they are now."""
        cell = self._kind.cell_size(self.viewport().width())
        if cell != self._delegate.cell:
            self._delegate.cell = cell
            self.setGridSize(cell)

    @property
    def is_live(self) -> bool:
        """Whether what is shown is kept up to date."""
        return self._delegate.is_live

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
        self.fit()
        super().resizeEvent(event)

    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        """What is held over a tile is held over another one now."""
        self._show_hover(None)
        super().rowsAboutToBeRemoved(parent, start, end)

    def showEvent(self, event: QShowEvent) -> None:
        """Running times run while somebody sees them."""
        super().showEvent(event)
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees them."""
        self._ticker.stop()
        super().hideEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is here."""
        super().enterEvent(event)
        self._has_pointer = True
        self._attend()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went away."""
        super().leaveEvent(event)
        self._has_pointer = False
        self._attend()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody works here with the keyboard."""
        super().focusInEvent(event)
        self._attend()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody does any more, unless it is only a menu that came up."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._attend()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; Ctrl+C and Ctrl+V do what dragging does."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._on_chosen(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            self._desk.copy(self.in_hand() if self.selectedIndexes() else self.model().mimeData([index]))
        elif event.matches(QKeySequence.StandardKey.Paste) and index.isValid():
            self._desk.paste(QApplication.clipboard().mimeData(), self._kind.drop_target(index), self._on_screen(index))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search field, which finds more than the next row."""
        self.letters_typed.emit(search)

    def in_hand(self) -> QMimeData:
        """What is carried when the selected tiles are dragged or copied."""
        return self.model().mimeData(self.selectedIndexes())

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the tiles that are selected."""
        if self.selectedIndexes():
            self._desk.carry(self, self.in_hand())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Something comes from outside or from another tile."""
        self._desk.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say in words what letting go here would do."""
        index = self.indexAt(event.position().toPoint())
        target, place = self.drop_at(event.position().toPoint())
        self._desk.move(event, target, place)
        is_tile = index.isValid() and self._desk.hint_text and place == self._on_screen(index)
        hover = Hover(index.row(), self._desk.hint_text, self._desk.carried_text)
        self._show_hover(hover if is_tile else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away."""
        self._show_hover(None)
        self._desk.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Do what was announced."""
        self._show_hover(None)
        target, place = self.drop_at(event.position().toPoint())
        self._desk.let_go(event, target, place)

    def drop_at(self, point: QPoint) -> tuple[DropTarget | None, QRect]:
        """What is meant by letting go at `point`, and where that is on the screen."""
        index = self.indexAt(point)
        if not index.isValid():
            return None, QRect(self.viewport().mapToGlobal(point), QSize(1, 1))
        return self._kind.drop_target(index), self._on_screen(index)

    def _show_hover(self, hover: Hover | None) -> None:
        if hover != self._delegate.hover:
            self._delegate.hover = hover
            self.viewport().update()

    def _on_drag_changed(self) -> None:
        if not self._desk.is_dragging:
            self._show_hover(None)
        self.viewport().update()

    def _attend(self) -> None:
        is_attended = self._has_pointer or self.hasFocus()
        if is_attended != self._is_attended:
            self._is_attended = is_attended
            self.attended.emit(is_attended)

    def count_selected(self) -> int:
        """How many are selected, here and in lists that this one stands with."""
        return len(self.selectedIndexes())

    def _on_chosen(self, index: QModelIndex) -> None:
        count = self.count_selected()
        if count > 1:
            self.several_chosen.emit(count)
        else:
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
