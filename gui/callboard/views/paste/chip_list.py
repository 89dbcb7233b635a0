"""The list of pasted numbers: tick, drag, copy, and use one by Enter."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from callboard.models.pasted.chip_model import ChipModel
from callboard.models.roles import Role
from callboard.views.announcer import speak
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.look.look import Look
from callboard.views.paste.chip_row_delegate import ChipRowDelegate

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChipList(QListView):
    """Space or a click on the box ticks, Ctrl+A ticks all or none. Dragging a ticked number takes all that are
    ticked along, and so does Ctrl+C."""

    entered = Signal(str)  # Enter or a double-click on this number
    carried = Signal()  # numbers are taken out of the list, by drag or copy

    def __init__(self, chips: ChipModel, desk: DropDesk, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._chips = chips
        self._desk = desk
        self._painted = ChipRowDelegate(look)
        self._painted.setParent(self)
        self.setObjectName("paste.chips")
        self.setAccessibleName(self.tr("Numbers found"))
        self.setDragEnabled(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(self._painted)
        self.setModel(chips)
        self.doubleClicked.connect(self._on_double_click)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def number(self) -> str:
        """The one that the keyboard is on, "" for none."""
        return str(self.currentIndex().data(Role.NUMBER) or "")

    def go_to(self, row: int) -> None:
        """Make `row` the one that the keyboard is on."""
        index = self._chips.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def toggle(self, row: int) -> None:
        """Tick the number in `row`, or not any more, and say so."""
        is_ticked = self._chips.index(row).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        self._chips.tick(row, not is_ticked)
        speak(self, self.tr("Not ticked") if is_ticked else self.tr("Ticked"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Ctrl+A, Ctrl+C and Enter."""
        row, with_control = self.currentIndex().row(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(row)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.tick_all()
        elif event.key() == Qt.Key.Key_Space and row >= 0:
            self.toggle(row)
        elif event.key() in ENTER and not with_control and self.number():
            if not event.isAutoRepeat():
                self.entered.emit(self.number())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a box ticks it, and begins no drag."""
        index = self._box_at(event)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.go_to(index.row())
            self.toggle(index.row())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moving on from a box drags nothing."""
        if not self._box_at(event).isValid() or self.state() is QListView.State.DraggingState:
            super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two on a box ticks it again."""
        if self._box_at(event).isValid():
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry numbers out of the sheet."""
        if self.currentIndex().isValid():
            self.carried.emit()
            self._desk.carry(self, self._chips.mimeData([self.currentIndex()]))

    def _box_at(self, event: QMouseEvent) -> QModelIndex:
        at = event.position().toPoint()
        index = self.indexAt(at)
        box = self._painted.tick_in(self.visualRect(index), self.isRightToLeft())
        return index if index.isValid() and box.contains(at) else QModelIndex()

    def tick_all(self) -> None:
        """Tick all of them; none, when all are."""
        are_all = len(self._chips.ticked) == self._chips.rowCount()
        self._chips.tick_all(not are_all)
        speak(self, self.tr("None is ticked") if are_all else self.tr("All are ticked"))

    def _copy(self, row: int) -> None:
        if row >= 0:
            self.carried.emit()
            self._desk.copy(self._chips.mimeData([self.currentIndex()]))

    def _on_double_click(self, index: QModelIndex) -> None:
        self.entered.emit(str(index.data(Role.NUMBER)))
