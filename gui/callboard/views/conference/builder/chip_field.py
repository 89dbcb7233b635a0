"""One frame around the chips and the field that adds one: it looks and works like a field for many names."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from callboard.views.conference.builder.chip_delegate import GAP
from callboard.views.conference.builder.participants_view import MOST_LINES, ParticipantsView
from callboard.views.fields.number_field import NumberField
from callboard.views.look.look import Look

PADDING, FIELD_HEIGHT = 8, 30
NARROWEST_FIELD = 190
"""A field narrower than this goes to a line of its own."""


class ChipField(QFrame):
    """The field stands behind the last chip where there is room, else below it."""

    def __init__(
        self,
        chips: ParticipantsView,
        field: NumberField,
        look: Look,
        take_list: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._take_list = take_list
        self.setObjectName("conf.chips")
        self.setProperty("box", "chips")
        self._chips = chips
        self._field = field
        self._look = look
        chips.setParent(self)
        field.setParent(self)
        field.setProperty("bare", "true")
        field.setProperty("elides", True)
        self.setFocusProxy(field)
        self.setAcceptDrops(True)
        for part in (chips, field):
            part.installEventFilter(self)
        field.textEdited.connect(self._on_edited)
        chips.fitted.connect(self.place)
        chips.left_forwards.connect(field.setFocus)
        chips.drop_marked.connect(lambda is_target: self._mark("drop", is_target))
        look.changed.connect(self.place)
        self.place()

    def place(self) -> None:
        """Put the field where there is room for it."""
        width, line = max(0, self.width() - 2 * PADDING), self._look.px(FIELD_HEIGHT)
        chips = self._chips
        chips.setGeometry(PADDING, PADDING, width, chips.height())
        left, top = 0, chips.height()
        is_last_in_sight = 0 < chips.lines() <= MOST_LINES  # more of them scroll, and the last may be anywhere
        if is_last_in_sight and chips.end_of_last_line() + self._look.px(NARROWEST_FIELD) <= width:
            left, top = chips.end_of_last_line(), chips.height() - chips.line_height() - 1
        from_left = 0 if self.isRightToLeft() else left
        self._field.setGeometry(PADDING + from_left, PADDING + top, width - left, line)
        self._field.raise_()
        self.setFixedHeight(PADDING + max(top + line, chips.height() - GAP) + PADDING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        self._chips.setFixedWidth(max(0, self.width() - 2 * PADDING))
        self.place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the chips is meant for the field."""
        self._field.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """What is held beside the chips comes after the last one."""
        self._chips.dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As on the chips."""
        self._chips.dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """As on the chips."""
        self._chips.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """As on the chips."""
        self._chips.dropEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The frame shows that the keyboard is in it; at the beginning of the field, keys go back to the chips."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._mark("active", event.type() is QEvent.Type.FocusIn)
        if watched is self._field and isinstance(event, QKeyEvent) and self._pastes_list(event):
            return True
        is_at_start = watched is self._field and self._field.cursorPosition() == 0
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and is_at_start:
            if event.key() == (Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left):
                self._chips.go_to_last()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self._field.text():
                self._chips.remove_last()
                return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As high as it has to be."""
        return QSize(400, self.height())

    def _pastes_list(self, event: QKeyEvent) -> bool:
        """A whole list does not go through the field: that has one line."""
        is_paste = event.type() is QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Paste)
        if not is_paste or not self._take_list(QGuiApplication.clipboard().text()):
            return False
        self._field.set_number("")
        return True

    def _on_edited(self, text: str) -> None:
        """Several lines at once: pasted from the menu of the field, which keeps only the beginning of a long list."""
        if "\n" not in text:
            return
        copied = QGuiApplication.clipboard().text()
        if self._take_list(copied if text in copied else text):
            self._field.set_number("")

    def _mark(self, name: str, is_so: bool) -> None:
        self.setProperty(name, "yes" if is_so else "no")
        self.style().unpolish(self)
        self.style().polish(self)
