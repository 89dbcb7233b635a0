"""The people for a new conference as chips, in the order in which they will be called."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QListView, QWidget

from callboard.domain.drops.drop_rules import DropRefused, OntoPlan
from callboard.models.conferences.participants_model import ParticipantsModel
from callboard.models.drag_payload import list_in
from callboard.models.table_files import table_in
from callboard.views.conference.builder.chip_delegate import CHIP_HEIGHT, ChipDelegate, cross_in
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.look.row_pen import mirrored_in
from callboard.views.words.one_line import one_line

MOST_LINES = 8
BAR = 2


class ParticipantsView(QListView):
    """Del takes the current one off, Alt with an arrow moves it; whatever is dropped comes in where it is dropped."""

    dropped_at = Signal(int)  # row before which the next people are to be put
    left_forwards = Signal()  # Right on the last chip
    fitted = Signal()  # it takes more lines, or fewer, or ends elsewhere
    file_dropped = Signal(object)  # Path of a file that may be a table of people
    drop_marked = Signal(bool)  # whether what hovers could be let go

    def __init__(
        self, people: ParticipantsModel, delegate: ChipDelegate, desk: DropDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._desk = desk
        self._chips = delegate
        self._bar_row: int | None = None
        self._take_list: Callable[[str, int | None], bool] = lambda _text, _row: False
        self.setObjectName("conf.people")
        self.setAccessibleName(self.tr("People in the conference, in the order in which they are called"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setItemDelegate(delegate)
        self.setModel(people)
        people.people_changed.connect(self.fit)
        people.dataChanged.connect(lambda *_: self.fit())
        delegate.look.changed.connect(self.fit)
        self.fit()

    def set_live(self, is_live: bool) -> None:
        """Show what may be old without colour."""
        self._chips.is_live = is_live
        self.viewport().update()

    def read_lists_with(self, take: Callable[[str, int | None], bool]) -> None:
        """`take` gets the text of other programs, and the row before which people are to be put; it says whether it
        was a list."""
        self._take_list = take

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del, Backspace, Alt with an arrow; Ctrl+C and Ctrl+V do what dragging does."""
        row = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Copy) and row >= 0:
            self._desk.copy(self._people.mimeData([self.currentIndex()]))
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and row >= 0:
            if len(self._people.numbers) == 1:
                self.left_forwards.emit()  # the list goes out of sight with its last chip
            self._people.remove(row)
        elif row == len(self._people.numbers) - 1 and event.key() == self._forwards() and not with_alt:
            self.left_forwards.emit()
        elif with_alt and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and row >= 0:
            self._move(row, 0 if event.key() == Qt.Key.Key_Home else len(self._people.numbers) - 1)
        elif with_alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row >= 0:
            self._move(row, row + (1 if event.key() == self._forwards() else -1))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross takes the person off the list."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        super().mouseReleaseEvent(event)
        if index.isValid() and cross_in(self.visualRect(index), self.isRightToLeft()).contains(at):
            self._people.remove(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other rows."""
        super().resizeEvent(event)
        self.fit()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry a chip to another place, or out of the list."""
        if self.currentIndex().isValid():
            self._desk.carry(self, self._people.mimeData([self.currentIndex()]))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Somebody is held over the list."""
        self._desk.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say what letting go would do; people of the list itself change their place."""
        row = self._row_at(event.position().toPoint())
        if event.source() is self:
            self._desk.reorder(event, self.tr("Called as number {place}.").format(place=self._place_for(row) + 1))
            self._mark_drop(True, row)
            return
        if (file := table_in(event.mimeData())) is not None:
            text = self.tr("People are read from {file}. You see who they are before they are added.")
            self._desk.reorder(event, text.format(file=one_line(file.name)))
            event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
            event.accept()
            self._mark_drop(True, row)
            return
        outcome = self._desk.move(event, self._target(), self._on_screen())
        self._mark_drop(not isinstance(outcome, DropRefused), row)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away."""
        self._mark_drop(False)
        self._desk.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put them in where they were let go."""
        self._mark_drop(False)
        row = self._row_at(event.position().toPoint())
        if event.source() is self:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self._move(self.currentIndex().row(), self._place_for(row))
            self._desk.leave()
        elif (file := table_in(event.mimeData())) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._desk.leave()
            self.file_dropped.emit(file)
        elif self._takes_list(event.mimeData(), row):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._desk.leave()
        else:
            self.dropped_at.emit(row)
            self._desk.let_go(event, self._target(), self._on_screen())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where somebody would come in is a bar between the chips."""
        super().paintEvent(event)
        if self._bar_row is None:
            return
        count = len(self._people.numbers)
        rect = self.visualRect(self._people.index(min(self._bar_row, count - 1)))
        left = rect.right() - BAR if self._bar_row >= count else rect.left() - BAR
        bar = QRect(left, rect.top(), BAR, self._chips.look.px(CHIP_HEIGHT))
        if self.isRightToLeft():
            bar = mirrored_in(rect, bar)
        bar.moveLeft(min(max(0, bar.left()), self.viewport().width() - BAR))
        painter = QPainter(self.viewport())
        painter.fillRect(bar, self._chips.look.theme.colour("accent"))
        painter.end()

    def _paste(self) -> None:
        mime: QMimeData | None = QApplication.clipboard().mimeData()
        if mime is None or not self._takes_list(mime, None):
            self._desk.paste(mime, self._target(), self._on_screen())

    def _takes_list(self, mime: QMimeData, row: int | None) -> bool:
        text = list_in(mime)
        return bool(text) and self._take_list(text, row)

    def _target(self) -> OntoPlan:
        return OntoPlan(self._people.numbers)

    def _on_screen(self) -> QRect:
        return QRect(self.mapToGlobal(QPoint(0, 0)), self.size())

    def _place_for(self, row: int) -> int:
        """Where the current one comes to be when it is put before `row`."""
        from_row = self.currentIndex().row()
        return min(row if row <= from_row else row - 1, len(self._people.numbers) - 1)

    def _row_at(self, point: QPoint) -> int:
        index = self.indexAt(point)
        if not index.isValid():
            return len(self._people.numbers)
        middle = self.visualRect(index).center().x()
        is_behind = point.x() < middle if self.isRightToLeft() else point.x() > middle
        return index.row() + (1 if is_behind else 0)

    def _forwards(self) -> Qt.Key:
        """The arrow that points to the next chip."""
        return Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right

    def _move(self, row: int, to: int) -> None:
        self._people.move(row, to)
        if 0 <= to < len(self._people.numbers):
            self.setCurrentIndex(self._people.index(to))

    def fit(self) -> None:
        """Be as high as the chips need, up to some lines; more scroll."""
        self._chips.widest = max(1, self.width() - self.verticalScrollBar().sizeHint().width())
        self.doItemsLayout()
        lines = min(self.lines(), MOST_LINES)
        self.setFixedHeight(lines * self._chips.line_height())
        self.setVisible(lines > 0)
        self.fitted.emit()

    def lines(self) -> int:
        """How many lines of chips there are."""
        if not self._people.numbers:
            return 0
        return self._rect_of_last().bottom() // self._chips.line_height() + 1

    def line_height(self) -> int:
        """How high a line of chips is, with the gap below it."""
        return self._chips.line_height()

    def go_to_last(self) -> None:
        """Make the last chip current, and be where the keyboard is."""
        if self._people.numbers:
            self.setCurrentIndex(self._people.index(len(self._people.numbers) - 1))
            self.setFocus()

    def remove_last(self) -> None:
        """Take the last person off the list."""
        self._people.remove(len(self._people.numbers) - 1)

    def end_of_last_line(self) -> int:
        """Where the last line of chips ends, in pixels from where it begins."""
        if not self._people.numbers:
            return 0
        last = self._rect_of_last()
        return self.viewport().width() - last.left() if self.isRightToLeft() else last.right() + 1

    def _rect_of_last(self) -> QRect:
        rect = self.visualRect(self._people.index(len(self._people.numbers) - 1))
        return rect.translated(self.horizontalOffset(), self.verticalOffset())

    def sizeHint(self) -> QSize:
        """As high as it has to be."""
        return QSize(400, self.height())

    def _mark_drop(self, is_target: bool, row: int | None = None) -> None:
        bar_row = row if is_target and self._people.numbers else None
        if bar_row != self._bar_row:
            self._bar_row = bar_row
            self.viewport().update()
        self.drop_marked.emit(is_target)
