"""The numbers of the contact that is shown: Enter or a click on the handset calls, each can be dragged."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from callboard.models.people.number_rows import NumberFacts, NumberRows
from callboard.models.roles import Role
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.look.look import Look
from callboard.views.look.painting import Texts, draw_box
from callboard.views.look.row_frame import RowFrame
from callboard.views.look.row_pen import RowPen, is_mirrored, mirrored_in
from callboard.views.marked_rows import MarkedRows
from callboard.views.people.contact_menu import ContactMenu
from callboard.views.words.contact_words import BETWEEN, kind_word
from callboard.views.words.key_names import named, with_key
from callboard.views.words.number_words import country_and_time, shown

ROW_HEIGHT, PADDING, END = 46, 12, 10
FIRST_LINE, LINE, BUTTON, ICON = 5, 18, 30, 16
"""Pixels as drawn; all grow with the size of text."""


def button_in(row: QRect, look: Look, mirrored: bool) -> QRect:
    """Where the handset of `row` is."""
    size = look.px(BUTTON)
    box = QRect(row.right() + 1 - look.px(END) - size, row.top() + (row.height() - size) // 2, size, size)
    return mirrored_in(row, box) if mirrored else box


def about_number(facts: NumberFacts) -> str:
    """What kind it is, and where that is when it is abroad."""
    return BETWEEN.join(filter(None, (kind_word(facts.one.kind), country_and_time(facts.one.number))))


class NumberDelegate(QStyledItemDelegate):
    """The number above what kind it is, and the handset at the end."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(look)
        self._frame = RowFrame(look, has_line=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(120, self._look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        facts: NumberFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        px, theme = self._look.px, self._look.theme
        rect = self._frame.paint(painter, option)
        pen = RowPen(painter, rect, is_mirrored(option))
        box = button_in(rect, self._look, mirrored=False)
        draw_box(painter, pen.placed(box), theme.colour("surface"), theme.colour("control"), 1.0, 6.0)
        ratio = painter.device().devicePixelRatio()
        pen.pixmap(box, self._look.pixmap("phone", "text", px(ICON), ratio))
        left = rect.left() + px(PADDING)
        first = QRect(left, rect.top() + px(FIRST_LINE), box.left() - px(END) - left, px(LINE))
        middle = Qt.TextElideMode.ElideMiddle
        pen.text(self._texts.name, first, shown(facts.key), theme.colour("text"), cut=middle)
        pen.text(self._texts.second, first.translated(0, px(LINE)), about_number(facts), theme.colour("text2"))


class NumberList(MarkedRows):
    """As high as its rows; it never scrolls by itself."""

    def __init__(self, numbers: NumberRows, look: Look, desk: DropDesk, menu: ContactMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._menu = menu
        self._numbers = numbers
        self.setObjectName("contacts.numbers")
        self.setAccessibleName(self.tr("Numbers"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self._painted = NumberDelegate(look)
        self._painted.setParent(self)
        self.setItemDelegate(self._painted)
        self.setModel(numbers)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._call)
        look.changed.connect(self.fit)

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(160, self._numbers.rowCount() * self._look.px(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As many rows as there are, however narrow."""
        return QSize(80, self.sizeHint().height())

    def fit(self) -> None:
        """As high as the rows there are now."""
        self.setFixedHeight(max(1, self.sizeHint().height()))
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter calls, Ctrl+C carries."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if not event.isAutoRepeat():
                self._call(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            self._desk.copy(self._numbers.mimeData([index]))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the handset calls."""
        index = self._button_at(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self._call(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on the handset are no second call."""
        if not self._button_at(event.position().toPoint()).isValid():
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the pointer where it is, by the key at the row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        facts: NumberFacts | None = index.data(Role.FACTS) if index.isValid() else None
        if facts is None:
            return
        self.setCurrentIndex(index)
        at = self.visualRect(index).bottomLeft() + QPoint(PADDING, 0) if by_key else event.pos()
        menu = self._menu.menu_of_number(facts.one, self._place_of(index), self)
        menu.popup(self.viewport().mapToGlobal(at))

    def viewportEvent(self, event: QEvent) -> bool:
        """What the handset does is told when the pointer rests on it."""
        is_tip = event.type() is QEvent.Type.ToolTip
        if is_tip and isinstance(event, QHelpEvent) and self._button_at(event.pos()).isValid():
            text = self.tr("Call this number; your phone rings first")
            QToolTip.showText(event.globalPos(), with_key(text, named("Return")), self)
            return True
        return super().viewportEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the number."""
        if self.currentIndex().isValid():
            self._desk.carry(self, self._numbers.mimeData([self.currentIndex()]))

    def _button_at(self, at: QPoint) -> QModelIndex:
        index = self.indexAt(at)
        inside = index.isValid() and button_in(self.visualRect(index), self._look, self.isRightToLeft()).contains(at)
        return index if inside else QModelIndex()

    def _call(self, index: QModelIndex) -> None:
        self._menu.wishes.call_requested.emit(str(index.data(Role.NUMBER)), self._place_of(index))

    def _place_of(self, index: QModelIndex) -> QRect:
        rect = self.visualRect(index)
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())
