"""A field for a name or number: offers matching extensions while somebody types, and takes drops."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from callboard.domain.board import Board
from callboard.domain.drop_rules import DropRefused, DropTarget
from callboard.domain.phone_number import clean_number
from callboard.domain.problems import Problem
from callboard.models.drag_payload import may_hold_number
from callboard.models.extension_model import ExtensionModel
from callboard.models.filters import ExtensionFilter
from callboard.models.roles import Role
from callboard.views.drop_desk import DropDesk
from callboard.views.look.look import Look
from callboard.views.person_delegate import ROW_HEIGHT, PersonDelegate
from callboard.views.state_words import in_sentence

MOST_OFFERED = 10


class NumberField(QLineEdit):
    """`number()` is what the text stands for: the extension that was chosen, or the number that was typed."""

    confirmed = Signal()  # Enter, with nothing left to choose
    number_changed = Signal()

    def __init__(
        self,
        people: ExtensionModel,
        look: Look,
        desk: DropDesk | None = None,
        target: DropTarget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._look = look
        self._desk = desk
        self._target = target
        self._chosen = ""
        self._matches = ExtensionFilter(people, MOST_OFFERED, in_groups=False, parent=self)
        self._list: QListView | None = None
        self.setAcceptDrops(desk is not None)
        self.textEdited.connect(self._on_edited)

    def number(self) -> str | Problem:
        """The characters to dial, or why there are none."""
        return self._chosen or clean_number(self.text())

    @property
    def has_chosen(self) -> bool:
        """Whether an extension was chosen, not only typed."""
        return bool(self._chosen)

    def set_number(self, number: str) -> None:
        """Put `number` in, with its name when it is an extension."""
        board: Board = self._people.board
        self._chosen = number if number in board.extensions else ""
        self.setText(in_sentence(number, board.name_of(number)))
        self.setCursorPosition(0)
        self._close_list()
        self.number_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Up go through what is offered, Enter takes it, Esc puts it away."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self._is_offering():
            self._close_list()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is offered goes away with the focus."""
        self._close_list()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into a field that holds somebody selects all of it, ready to be typed over."""
        had_focus = self.hasFocus()
        super().mousePressEvent(event)
        if self._chosen and not had_focus:
            self.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Something is held over the field."""
        if self._desk is not None and may_hold_number(event.mimeData()):
            self._desk.begin(event.mimeData())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say what letting go would do."""
        if self._desk is None or self._target is None:
            event.ignore()
            return
        is_refused = isinstance(self._desk.hover(self._target), DropRefused)
        self._mark_drop(not is_refused)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(not is_refused)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away."""
        self._mark_drop(False)
        if self._desk is not None:
            self._desk.leave()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Do what was announced."""
        self._mark_drop(False)
        if self._desk is None or self._target is None:
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._desk.drop(event.mimeData(), self._target, QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))
        self._desk.leave()

    def _on_edited(self, text: str) -> None:
        self._chosen = ""
        self._matches.set_search(text)
        if text.strip() and self._matches.rowCount():
            self._offer()
        else:
            self._close_list()
        self.number_changed.emit()

    def _on_enter(self) -> None:
        offered = self._list if self._is_offering() else None
        row = offered.currentIndex().row() if offered is not None else -1
        wants_name = offered is not None and isinstance(self.number(), Problem)
        if row >= 0 or wants_name:
            self.set_number(self._matches.number_at(max(row, 0)))
        else:
            self._close_list()
            self.confirmed.emit()

    def _step(self, by: int) -> None:
        if self._list is None or not self._is_offering():
            self._matches.set_search("" if self._chosen else self.text())
            self._offer()
            return
        row = min(max(self._list.currentIndex().row() + by, 0), self._matches.rowCount() - 1)
        self._list.setCurrentIndex(self._matches.index(row))

    def _is_offering(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def _offer(self) -> None:
        rows = self._matches.rowCount()
        if rows == 0:
            return
        if self._list is None:
            self._list = self._make_list()
        window = self.window()
        below = self.mapTo(window, QPoint(0, self.height() + 2))
        height = rows * ROW_HEIGHT + 4
        top = below.y() if below.y() + height <= window.height() else max(0, window.height() - height)
        self._list.setGeometry(QRect(QPoint(below.x(), top), QSize(self.width(), min(height, window.height()))))
        self._list.setCurrentIndex(QModelIndex())
        self._list.show()
        self._list.raise_()

    def _make_list(self) -> QListView:
        # A child of the window and not a window of its own: it never takes the focus away from the field.
        offered = QListView(self.window())
        offered.setObjectName(f"{self.objectName()}.offered")
        offered.setProperty("field", "true")
        offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        offered.setUniformItemSizes(True)
        offered.setItemDelegate(PersonDelegate(self._look))
        offered.itemDelegate().setParent(offered)
        offered.setModel(self._matches)
        offered.setMouseTracking(True)
        offered.clicked.connect(lambda index: self.set_number(index.data(Role.NUMBER)))
        return offered

    def _close_list(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _mark_drop(self, is_target: bool) -> None:
        self.setProperty("drop", "yes" if is_target else "no")
        self.style().unpolish(self)
        self.style().polish(self)
