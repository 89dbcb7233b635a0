"""What rows of all lists have in common: how a row looks that is selected, has the focus, or stands above a line."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from callboard.views.look.look import Look
from callboard.views.look.painting import draw_box

_FOCUS_WIDTH, _FOCUS_RADIUS = 2.0, 4.0
_NOTHING = QColor(0, 0, 0, 0)


class RowFrame:
    """Everything of a row but what is in it. `has_line` draws a line below each."""

    def __init__(self, look: Look, has_line: bool) -> None:
        self._look = look
        self._has_line = has_line

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, backdrop: QColor | None = None) -> QRect:
        """Paint it and give the rectangle of the row. `backdrop` is the colour of a row that is not selected."""
        theme = self._look.theme
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accenttint"))
            if theme.is_system:
                draw_box(painter, rect, _NOTHING, theme.colour("accent"), _FOCUS_WIDTH, _FOCUS_RADIUS)
        elif backdrop is not None:
            painter.fillRect(rect, backdrop)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_box(painter, rect, _NOTHING, theme.colour("focus"), _FOCUS_WIDTH, _FOCUS_RADIUS)
        if self._has_line:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        return rect


def disc_in(row: QRect, padding: int, size: int) -> QRect:
    """Where the disc of `row` is: at its beginning, in the middle of its height."""
    return QRect(row.left() + padding, row.top() + (row.height() - size) // 2, size, size)
