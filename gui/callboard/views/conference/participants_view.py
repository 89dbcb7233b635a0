"""The people for a new conference as chips, in the order in which they will be called."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from callboard.domain.drop_rules import DropRefused, OntoPlan
from callboard.models.drag_payload import may_hold_number
from callboard.models.participants_model import ParticipantsModel
from callboard.views.conference.chip_delegate import CHIP_HEIGHT, GAP, ChipDelegate, cross_in
from callboard.views.drop_desk import DropDesk

FEWEST_ROWS, MOST_ROWS = 2, 4
PADDING = 8


class ParticipantsView(QListView):
    """Del takes the current one off, Alt with an arrow moves it; whatever is dropped comes in where it is dropped."""

    dropped_at = Signal(int)  # row before which the next people are to be put

    def __init__(
        self, people: ParticipantsModel, delegate: ChipDelegate, desk: DropDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._desk = desk
        self.setObjectName("conf.people")
        self.setAccessibleName(self.tr("People in the conference, in the order in which they are called"))
        self.setProperty("field", "true")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setViewportMargins(PADDING, PADDING, PADDING, 0)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setItemDelegate(delegate)
        self.setModel(people)
        people.people_changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del, Backspace, and Alt with an arrow."""
        row = self.currentIndex().row()
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and row >= 0:
            self._people.remove(row)
        elif with_alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row >= 0:
            self._move(row, row + (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross takes the person off the list."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        super().mouseReleaseEvent(event)
        if index.isValid() and cross_in(self.visualRect(index)).contains(at):
            self._people.remove(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other rows."""
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Somebody is held over the list."""
        if may_hold_number(event.mimeData()):
            self._desk.begin(event.mimeData())
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say what letting go would do; people of the list itself change their place."""
        is_possible = event.source() is self
        if not is_possible:
            outcome = self._desk.hover(OntoPlan(self._people.numbers))
            is_possible = not isinstance(outcome, DropRefused)
        self._mark_drop(is_possible)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(is_possible)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away."""
        self._mark_drop(False)
        self._desk.leave()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put them in where they were let go."""
        self._mark_drop(False)
        row = self._row_at(event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.source() is self:
            from_row = self.currentIndex().row()
            self._move(from_row, min(row if row <= from_row else row - 1, len(self._people.numbers) - 1))
        else:
            self.dropped_at.emit(row)
            near = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
            self._desk.drop(event.mimeData(), OntoPlan(self._people.numbers), near)
        self._desk.leave()

    def _row_at(self, point: QPoint) -> int:
        index = self.indexAt(point)
        if not index.isValid():
            return len(self._people.numbers)
        is_right_half = point.x() > self.visualRect(index).center().x()
        return index.row() + (1 if is_right_half else 0)

    def _move(self, row: int, to: int) -> None:
        self._people.move(row, to)
        if 0 <= to < len(self._people.numbers):
            self.setCurrentIndex(self._people.index(to))

    def _fit(self) -> None:
        row_height = CHIP_HEIGHT + GAP
        self.doItemsLayout()
        rows = self.contentsSize().height() // row_height
        shown = min(max(rows, FEWEST_ROWS), MOST_ROWS)
        self.setFixedHeight(shown * row_height + 2 * PADDING)

    def sizeHint(self) -> QSize:
        """As high as it has to be."""
        return QSize(400, self.height())

    def _mark_drop(self, is_target: bool) -> None:
        self.setProperty("drop", "yes" if is_target else "no")
        self.style().unpolish(self)
        self.style().polish(self)
