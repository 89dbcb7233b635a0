"""One row of a list as a picture, without the list."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

LONG = "Aurelia Wilhelmina Featherstonehaugh-" * 14
"""A name of more than five hundred characters."""
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def painted(
    delegate: QStyledItemDelegate,
    index: QModelIndex,
    background: QColor,
    width: int,
    direction: Qt.LayoutDirection = LTR,
    state: QStyle.StateFlag = QStyle.StateFlag.State_Enabled,
) -> QImage:
    """The row of `index`, `width` pixels wide and as high as the delegate wants it."""
    option = QStyleOptionViewItem()
    option.direction = direction  # type: ignore[attr-defined]
    option.state = state  # type: ignore[attr-defined]
    size = QSize(width, delegate.sizeHint(option, index).height())
    option.rect = QRect(QRect(0, 0, 0, 0).topLeft(), size)  # type: ignore[attr-defined]
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(background)
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    return image


def differs_in(one: QImage, other: QImage) -> QRect:
    """The smallest rectangle that holds every pixel in which both are different."""
    width, first, second = one.width(), one.constBits(), other.constBits()
    places = [
        place // 4 for place in range(0, one.sizeInBytes(), 4) if first[place : place + 4] != second[place : place + 4]
    ]
    if not places:
        return QRect()
    columns, rows = [place % width for place in places], [place // width for place in places]
    return QRect(min(columns), min(rows), max(columns) - min(columns) + 1, max(rows) - min(rows) + 1)


def turned(part: QRect, image: QImage) -> QRect:
    """Where `part` is in a picture that was turned round."""
    return QRect(image.width() - part.right() - 1, part.top(), part.width(), part.height())
