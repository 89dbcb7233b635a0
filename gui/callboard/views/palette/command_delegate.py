"""Paints one command: icon, name and keys; below them where it stands in the menus, or why it is off."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import LEFT, RIGHT, Texts
from callboard.views.look.row_frame import RowFrame
from callboard.views.palette.command_model import Command

ROW_HEIGHT = 44
ICON = 18
PADDING = 10


class CommandDelegate(QStyledItemDelegate):
    """All rows are alike."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(look)
        self._frame = RowFrame(look, has_line=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as two lines."""
        return QSize(self._look.px(120), self._look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        command: Command | None = index.data(Role.FACTS)
        if command is None:
            return
        row = self._frame.paint(painter, option)
        direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]

        def placed(rect: QRect) -> QRect:
            return QStyle.visualRect(direction, row, rect)

        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        leading, trailing = (RIGHT, LEFT) if is_mirrored else (LEFT, RIGHT)
        theme, px, texts = self._look.theme, self._look.px, self._texts
        self._paint_icon(painter, row, command, placed)
        left = row.left() + px(PADDING + ICON + PADDING)
        first = QRect(left, row.top() + px(4), row.right() - px(PADDING) - left, px(18))
        second = QRect(left, row.top() + px(22), first.width(), px(17))
        keys_width = texts.second.width(command.keys) + px(PADDING) if command.keys else 0
        name_colour = theme.colour("textoff" if command.why_not else "text")
        about = command.why_not or self.tr("{area} · {tip}").format(area=command.area, tip=command.tip)
        about_colour = theme.colour("warn" if command.why_not else "text2")
        texts.second.draw(painter, placed(first), command.keys, theme.colour("text2"), trailing)
        texts.name.draw(painter, placed(first.adjusted(0, 0, -keys_width, 0)), command.text, name_colour, leading)
        texts.second.draw(painter, placed(second), about, about_colour, leading)

    def _paint_icon(self, painter: QPainter, row: QRect, command: Command, placed: Callable[[QRect], QRect]) -> None:
        name = "check" if command.is_checked else command.icon
        if not name:
            return
        size = self._look.px(ICON)
        colour = "textoff" if command.why_not else ("accent" if command.is_checked else "text2")
        pixmap = self._look.pixmap(name, colour, size, painter.device().devicePixelRatio())
        box = QRect(row.left() + self._look.px(PADDING), row.top() + (row.height() - size) // 2, size, size)
        painter.drawPixmap(placed(box).topLeft(), pixmap)
