"""Paints one row of the connection check: icon, title, what was found on as many lines as it needs, and the state."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callboard.models.roles import Role
from callboard.sessions.check_result import CheckResult, CheckState
from callboard.views.connection.check_words import COLOURS, ICONS, row_text, state_text, title_text
from callboard.views.look.look import Look
from callboard.views.look.painting import TextPainter, Texts, draw_box
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.words.long_words import breakable

LEFT, TEXT_LEFT, END, ICON = 18, 51, 18, 20
UPPER, TITLE_LINE, LINE, ROW, GAP = 8, 18, 16, 51, 16
"""Pixels as drawn: a row, what is free above its title, its lines, and what is free before the state."""
MOST_LINES = 3
BAR_WIDTH, BAR_INSET, RADIUS = 3, 4, 9.0
_NOTHING = QColor(0, 0, 0, 0)
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class CheckDelegate(QStyledItemDelegate):
    """`width` is how wide the rows are: how high one is depends on it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.width = 600
        self._look = look
        self._texts = Texts(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its title and its text, three lines at most of each."""
        result: CheckResult | None = index.data(Role.FACTS)
        least = self._look.px(ROW)
        if result is None:
            return QSize(self.width, least)
        wide = self._text_width(result)
        more = (self._lines(self._texts.name, title_text(result), wide) - 1) * self._look.px(TITLE_LINE)
        more += (self._lines(self._texts.second, row_text(result), wide) - 1) * self._look.px(LINE)
        return QSize(self.width, least + more)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        result: CheckResult | None = index.data(Role.FACTS)
        if result is None:
            return
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = RowPen(painter, rect, is_mirrored(option))
        self._paint_ground(pen, option, index)
        px, theme = self._look.px, self._look.theme
        size, colour = px(ICON), COLOURS[result.state]
        ratio = painter.device().devicePixelRatio()
        row = QRect(rect.left(), rect.top(), rect.width(), rect.height() - 1)
        icon = QRect(row.left() + px(LEFT), row.top() + (row.height() - size) // 2, size, size)
        pen.pixmap(icon, self._look.pixmap(ICONS[result.state], colour, size, ratio))
        self._paint_text(pen, row, result)
        is_told = result.state in (CheckState.PASSED, CheckState.FAILED, CheckState.CHECKING)
        font = self._texts.word if is_told else self._texts.second
        word = state_text(result)
        wide = font.width(word) + 1
        box = QRect(row.right() + 1 - px(END) - wide, row.top(), wide, row.height())
        pen.text(font, box, word, theme.colour(colour if is_told else "text2"), at_end=True)

    def _paint_ground(
        self, pen: RowPen, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        theme, painter = self._look.theme, pen.painter
        is_last = index.row() == index.model().rowCount() - 1
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(_rounded(rect, index.row() == 0, is_last), theme.colour("accenttint"))
            inset = self._look.px(BAR_INSET)
            bar = QRect(rect.left(), rect.top() + inset, BAR_WIDTH, rect.height() - 2 * inset - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(pen.placed(bar)), 1.5, 1.5)
        if not is_last:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            draw_box(painter, rect.adjusted(2, 2, -2, -3), _NOTHING, theme.colour("focus"), 2.0, 6.0)

    def _paint_text(self, pen: RowPen, row: QRect, result: CheckResult) -> None:
        px, theme, text = self._look.px, self._look.theme, row_text(result)
        wide = self._text_width(result)
        high = self._lines(self._texts.name, title_text(result), wide) * px(TITLE_LINE)
        title = QRect(row.left() + px(TEXT_LEFT), row.top() + px(UPPER), wide, high)
        if not text:
            title.moveTop(row.top() + (row.height() - high) // 2)
        below = QRect(title.left(), title.bottom() + 1, wide, row.bottom() - px(4) - title.bottom())
        self._draw(pen, self._texts.name, title, title_text(result), theme.colour("text"))
        self._draw(pen, self._texts.second, below, text, theme.colour("text2"))

    @staticmethod
    def _draw(pen: RowPen, font: TextPainter, part: QRect, text: str, colour: QColor) -> None:
        painter = pen.painter
        painter.setFont(font.font)
        painter.setPen(colour)
        align = Qt.AlignmentFlag.AlignRight if pen.is_mirrored else Qt.AlignmentFlag.AlignLeft
        # What it says decides how it is read; where it stands is decided here.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(pen.placed(part), _WRAPPED | int(align | Qt.AlignmentFlag.AlignAbsolute), breakable(text))

    def _text_width(self, result: CheckResult) -> int:
        px = self._look.px
        word = self._texts.word.width(state_text(result)) + px(END) + px(GAP)
        return max(px(60), self.width - px(TEXT_LEFT) - word)

    @staticmethod
    def _lines(font: TextPainter, text: str, wide: int) -> int:
        metrics = QFontMetrics(font.font)
        high = metrics.boundingRect(QRect(0, 0, wide, 10_000), _WRAPPED, breakable(text)).height()
        return min(MOST_LINES, max(1, round(high / metrics.lineSpacing())))


def _rounded(rect: QRect, is_first: bool, is_last: bool) -> QPainterPath:
    """The row inside the round corners of the card that holds all of them."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), RADIUS, RADIUS)
    if not is_first:
        path.addRect(QRectF(rect.left(), rect.top(), rect.width(), rect.height() / 2))
    if not is_last:
        path.addRect(QRectF(rect.left(), rect.top() + rect.height() / 2, rect.width(), rect.height() / 2))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
