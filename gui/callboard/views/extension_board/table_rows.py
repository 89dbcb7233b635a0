"""The lines of the table: one per extension, with a star, "call" and "more" to click."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QHideEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from callboard.domain.drops.drop_rules import BUSY_STATES, OntoExtension
from callboard.domain.extension import ExtensionState
from callboard.models.extension_order import ExtensionOrder
from callboard.models.roles import Role
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.table_columns import Column, buttons_in
from callboard.views.extension_board.table_delegate import TableDelegate
from callboard.views.look.pulse import Pulse
from callboard.views.tile_list_view import TileKind, TileListView
from callboard.views.words.key_names import named, with_key

ROW = 30
MOST_FADING = 8
"""So many lines breathe while they ring (ui-spec, section 11); where more ring, all are steady."""
NOWHERE: tuple[QModelIndex, Column | None, bool] = (QModelIndex(), None, False)


class TableRows(TileListView):
    """The lines. What is painted on them, star, "call" and "more", is clicked here."""

    starred = Signal(str)  # number
    menu_requested = Signal(list, QPoint)  # numbers, and where on the screen

    def __init__(
        self, people: ExtensionOrder, delegate: TableDelegate, desk: DropDesk, pulse: Pulse, parent: QWidget
    ) -> None:
        self._row_height = ROW
        self._pressed = NOWHERE
        self.key_of: Callable[[str], str] = lambda _name: ""  # the key of an action, set by who knows them
        kind = TileKind(
            cell_size=lambda width: QSize(max(1, width), self._row_height),
            drop_target=lambda index: OntoExtension(index.data(Role.NUMBER)),
            shows_time=lambda index: index.data(Role.STATE) in BUSY_STATES,
        )
        super().__init__(kind, delegate, desk, parent)
        self._lines = delegate
        self._pulse = pulse
        pulse.beat.connect(self._on_beat)
        self.setObjectName("board.table.rows")
        self.setAccessibleName(self.tr("Extensions"))
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(people)

    def set_row_height(self, pixels: int) -> None:
        """How high a line is now."""
        self._row_height = pixels
        self.fit()
        self.viewport().update()

    def part_at(self, point: QPoint) -> tuple[QModelIndex, Column | None, bool]:
        """The line at `point`, the column when it can be clicked there, and whether it is the last button of it."""
        index = self.indexAt(point)
        if not index.isValid():
            return index, None, False
        row, places = self.visualRect(index), self._lines.places
        if self.isRightToLeft():
            point = QPoint(row.left() + row.right() - point.x(), point.y())  # where it would be in a line from the left
        if Column.STAR in places and point.x() < row.left() + places[Column.STAR].width:
            return index, Column.STAR, False
        has_buttons = index.row() == self._lines.pointed_row or index == self.currentIndex()
        if has_buttons and Column.ACTIONS in places:
            call, more = buttons_in(row, places[Column.ACTIONS], self._lines.scale)
            if call.contains(point) or more.contains(point):
                return index, Column.ACTIONS, more.contains(point)
        return index, None, False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a star or a button is no beginning of a drag and selects nothing else."""
        self._pressed = self.part_at(event.position().toPoint())
        if self._pressed[1] is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on a star are two clicks, not a call."""
        self._pressed = self.part_at(event.position().toPoint())
        if self._pressed[1] is None:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Star, call, more."""
        at = event.position().toPoint()
        index, column, is_more = self.part_at(at)
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, NOWHERE
        is_click = pressed == (index, column, is_more)
        if column is None or not is_click or event.button() is not Qt.MouseButton.LeftButton:
            return
        number: str = index.data(Role.NUMBER)
        if column is Column.STAR:
            self.starred.emit(number)
        elif is_more:
            self.setCurrentIndex(index)
            self.menu_requested.emit([number], self.viewport().mapToGlobal(at))
        elif self._lines.is_live:
            self.setCurrentIndex(index)
            self.chosen.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The line under the pointer shows what can be done with it."""
        super().mouseMoveEvent(event)
        self._point_at(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went away."""
        super().leaveEvent(event)
        self._point_at(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here, and needs somebody to be at."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with who is selected."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            chosen = self.selected_numbers()
            number: str = index.data(Role.NUMBER)
            self.menu_requested.emit(chosen if number in chosen else [number], self.viewport().mapToGlobal(at))

    def selected_numbers(self) -> list[str]:
        """Who is selected, from top to bottom, else who is current."""
        indexes = sorted(self.selectedIndexes()) or [self.currentIndex()]
        return [index.data(Role.NUMBER) for index in indexes if index.isValid()]

    def viewportEvent(self, event: QEvent) -> bool:
        """What a star or a button does is told when the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            _, column, is_more = self.part_at(event.pos())
            if column is not None:
                QToolTip.showText(event.globalPos(), self._told(column, is_more), self)
                return True
        return super().viewportEvent(event)

    def _told(self, column: Column, is_more: bool) -> str:
        if column is Column.STAR:
            return with_key(self.tr("Favourite on or off"), self.key_of("board.favourite"))
        if is_more:
            return with_key(self.tr("More"), named("Shift+F10"))
        if not self._lines.is_live:
            return self.tr("Not connected to the phone system.")
        return with_key(self.tr("Call from my phone"), named("Return"))

    def _point_at(self, row: int) -> None:
        before, self._lines.pointed_row = self._lines.pointed_row, row
        for changed in {before, row} if before != row else ():
            self.update(self.model().index(changed, 0))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing has to fade for nobody."""
        super().hideEvent(event)
        self._set_fading(False)

    def _on_tick(self) -> None:
        super()._on_tick()
        self._set_fading(self._lines.is_live and 0 < len(self._ringing()) <= MOST_FADING)

    def _on_beat(self) -> None:
        if self._lines.is_fading:
            for index in self._ringing():
                self.update(index)

    def _set_fading(self, is_fading: bool) -> None:
        if is_fading != self._lines.is_fading:
            self._lines.is_fading = is_fading
            self._pulse.want(self, is_fading)
            self.viewport().update()

    def _ringing(self) -> list[QModelIndex]:
        indexes = (self.model().index(row, 0) for row in self.visible_rows())
        return [index for index in indexes if index.data(Role.STATE) == ExtensionState.RINGING]
