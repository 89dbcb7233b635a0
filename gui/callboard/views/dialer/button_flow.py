"""Buttons in a row, or in as many as they need: words in another language or a larger size are never cut."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QWidget

GAP = 8


class ButtonFlow(QLayout):
    """The first of a row that wants to grow takes the room that is left; where none does, all stand at its end, or
    `at_start`."""

    def __init__(self, parent: QWidget | None = None, at_start: bool = False) -> None:
        super().__init__(parent)
        self._at_start = at_start
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way of handing over a button."""
        self._items.append(item)

    def count(self) -> int:
        """Qt's question."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt's question."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt takes one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as there is room."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all rows are together."""
        rows = self._rows(width)
        return sum(map(_height, rows)) + GAP * max(len(rows) - 1, 0)

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + GAP * max(len(shown) - 1, 0)
        return QSize(width, _height(shown))

    def minimumSize(self) -> QSize:
        """One under the other."""
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), _height(shown))

    def setGeometry(self, rect: QRect) -> None:
        """Place them."""
        super().setGeometry(rect)
        top = rect.top()
        for row in self._rows(rect.width()):
            widths = [min(item.sizeHint().width(), rect.width()) for item in row]
            left_over = rect.width() - sum(widths) - GAP * (len(row) - 1)
            left = rect.left()
            growing = next((place for place, item in enumerate(row) if item.expandingDirections()), None)
            if growing is not None:
                widths[growing] += left_over
            elif not self._at_start:
                left += left_over
            for item, width in zip(row, widths, strict=True):
                box = QRect(QPoint(left, top), QSize(width, item.sizeHint().height()))
                item.setGeometry(_mirrored(box, rect))
                left += width + GAP
            top += _height(row) + GAP

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if rows and used + GAP + wanted <= width:
                rows[-1].append(item)
                used += GAP + wanted
            else:
                rows.append([item])
                used = wanted
        return rows


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)


def _mirrored(box: QRect, within: QRect) -> QRect:
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        box.moveLeft(within.left() + within.right() - box.right())
    return box
