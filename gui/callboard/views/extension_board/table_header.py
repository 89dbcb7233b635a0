"""The heads of the columns: a click on one sorts by it, a second one turns the order round."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from callboard.models.extension_order import Order, OrderBy
from callboard.views.extension_board.table_columns import GAP, Column, Place
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.look.row_pen import mirrored_in

translate = QCoreApplication.translate

HEIGHT, ARROW = 30, 14
SORTS: Mapping[Column, OrderBy] = {
    Column.STAR: OrderBy.FAVOURITE,
    Column.NAME: OrderBy.NAME,
    Column.NUMBER: OrderBy.NUMBER,
    Column.GROUP: OrderBy.GROUP,
    Column.WITH: OrderBy.WITH,
}


def heading(column: Column) -> str:
    """What stands above a column."""
    return {
        Column.STAR: translate("Table", "Favourite"),
        Column.NAME: translate("Table", "Name"),
        Column.NUMBER: translate("Table", "Number"),
        Column.GROUP: translate("Table", "Group"),
        Column.STATUS: translate("Table", "Status"),
        Column.WITH: translate("Table", "With"),
        Column.FOR: translate("Table", "For"),
    }.get(column, "")


class TableHeader(QWidget):
    """One stop of the Tab key; the arrow keys go from head to head."""

    order_requested = Signal(object)  # Order

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board.table.header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "head")
        self._look = look
        self._order = Order()
        self._buttons = {column: self._button(column) for column in SORTS}
        self._labels = {column: self._label(column) for column in (Column.STATUS, Column.FOR)}
        self._dress()
        look.changed.connect(self._dress)

    def needed(self) -> dict[Column, int]:
        """How wide each head is in the language of the window."""
        heads: Mapping[Column, QWidget] = self._buttons | self._labels
        return {column: head.sizeHint().width() + GAP for column, head in heads.items() if column is not Column.STAR}

    def show_order(self, order: Order) -> None:
        """Mark the head of the column that is sorted by."""
        self._order = order
        self._dress()

    def place(self, places: Mapping[Column, Place]) -> None:
        """Put the heads above their columns."""
        for column, head in (self._buttons | self._labels).items():
            place = places.get(column)
            head.setVisible(place is not None)
            if place is None:
                continue
            room = place.width if column is Column.STAR else max(0, place.width - GAP)
            # A head is as wide as its words, so that the arrow stands beside them; that of the times is at the right.
            width = min(room, head.sizeHint().width()) if column in (SORTS.keys() - {Column.STAR}) else room
            box = QRect(place.left, 0, width, self.height())
            head.setGeometry(mirrored_in(self.rect(), box) if self.isRightToLeft() else box)

    def changeEvent(self, event: QEvent) -> None:
        """In a window that is read the other way the arrows stand on the other side of their words."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go from head to head."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        step = -step if step is not None and self.isRightToLeft() else step
        shown = [button for button in self._buttons.values() if button.isVisible()]
        focused = self.focusWidget()
        if step is None or not isinstance(focused, QPushButton) or focused not in shown:
            super().keyPressEvent(event)
            return
        shown[min(max(shown.index(focused) + step, 0), len(shown) - 1)].setFocus()

    def sizeHint(self) -> QSize:
        """As high as a row of the table."""
        return QSize(200, self._look.px(HEIGHT))

    def _button(self, column: Column) -> QPushButton:
        button = QPushButton("" if column is Column.STAR else heading(column), self)
        button.setObjectName(f"board.table.sort.{SORTS[column]}")
        button.setProperty("kind", "column")
        button.clicked.connect(lambda: self._on_clicked(SORTS[column]))
        return button

    def _label(self, column: Column) -> QLabel:
        head = label(self, f"board.table.head.{column}", "heading", heading(column))
        at = Qt.AlignmentFlag.AlignRight if column is Column.FOR else Qt.AlignmentFlag.AlignLeft
        head.setAlignment(at | Qt.AlignmentFlag.AlignVCenter)
        return head

    def _on_clicked(self, by: OrderBy) -> None:
        self.order_requested.emit(Order(by, by is self._order.by and not self._order.is_downwards))

    def _dress(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
        arrow = self._look.icon("chevron-down" if self._order.is_downwards else "chevron-up")
        star = self._look.icon("star", "textoff")
        for column, button in self._buttons.items():
            is_sorted = SORTS[column] is self._order.by
            if column is not Column.STAR:
                button.setLayoutDirection(_icon_behind(self.layoutDirection()))
            button.setIcon(arrow if is_sorted else star if column is Column.STAR else QIcon())
            button.setIconSize(QSize(self._look.px(ARROW), self._look.px(ARROW)))
            # Only the head that is sorted by is a stop of the Tab key; the others are reached by the arrow keys.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_sorted else Qt.FocusPolicy.ClickFocus)
            button.setAccessibleName(self._spoken(column, is_sorted))
            button.setToolTip(self.tr("Sort by {column}").format(column=heading(column)))

    def _spoken(self, column: Column, is_sorted: bool) -> str:
        if not is_sorted:
            return self.tr("Sort by {column}").format(column=heading(column))
        if self._order.is_downwards:
            return self.tr("{column}, sorted downwards").format(column=heading(column))
        return self.tr("{column}, sorted upwards").format(column=heading(column))


def _icon_behind(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """A button with this direction has its icon behind its text."""
    is_leftwards = direction is Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if is_leftwards else Qt.LayoutDirection.RightToLeft
