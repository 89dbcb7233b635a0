"""Paints one pasted number: its tick, the number as a chip with its name, and below what was understood of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.numbers.number_chip import ChipKind
from callboard.models.pasted.chip_model import ChipFacts
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts, draw_box
from callboard.views.look.row_frame import RowFrame
from callboard.views.look.row_pen import RowPen, is_mirrored, mirrored_in
from callboard.views.words.number_words import shown
from callboard.views.words.paste_words import beside, understood

ROW, CHIP, BOX, DISC = 56, 26, 16, 18
PADDING, GAP, BEFORE_NUMBER = 10, 8, 6
ICONS = {ChipKind.FAX: "file-text"}


class ChipRowDelegate(QStyledItemDelegate):
    """All rows are alike."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._frame = RowFrame(look, has_line=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as a chip with a line below it."""
        return QSize(self._look.px(120), self._look.px(ROW))

    def tick_in(self, row: QRect, mirrored: bool) -> QRect:
        """Where in `row` a click ticks: the box with all that is around it."""
        px = self._look.px
        place = QRect(row.left(), row.top(), px(PADDING + BOX + GAP), row.height())
        return mirrored_in(row, place) if mirrored else place

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        facts: ChipFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        row = self._frame.paint(painter, option)
        pen = RowPen(painter, row, is_mirrored(option))
        theme, px = self._look.theme, self._look.px
        self._paint_tick(pen, row, facts.is_ticked)
        left = row.left() + px(PADDING + BOX + PADDING)
        right = row.right() - px(PADDING)
        chip = QRect(left, row.top() + px(5), right - left, px(CHIP))
        self._paint_chip(pen, chip, facts)
        below = QRect(left + px(2), chip.bottom() + px(2), right - left - px(2), px(17))
        said, where = understood(facts), beside(facts.chip)
        colour = theme.colour("warn" if facts.is_doubtful else "text2")
        between = " · " if said and where else ""
        pen.line(
            below, (self._texts.second, said, colour), (self._texts.second, between + where, theme.colour("textoff"))
        )

    def _paint_tick(self, pen: RowPen, row: QRect, is_ticked: bool) -> None:
        theme, px = self._look.theme, self._look.px
        box = QRect(row.left() + px(PADDING), row.top() + px(5) + (px(CHIP) - px(BOX)) // 2, px(BOX), px(BOX))
        place = pen.placed(box)
        fill, line = ("accent", "accent") if is_ticked else ("surface", "control")
        draw_box(pen.painter, place, theme.colour(fill), theme.colour(line), 1.0, 4.0)
        if is_ticked:
            style = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            pen.painter.setPen(QPen(theme.colour("onaccent"), float(px(2)), *style))
            mark = QRectF(place).adjusted(*(side * place.width() for side in (0.24, 0.28, -0.24, -0.28)))
            bottom = QPointF(mark.left() + mark.width() * 0.36, mark.bottom())
            pen.painter.drawPolyline([QPointF(mark.left(), mark.center().y()), bottom, mark.topRight()])

    def _paint_chip(self, pen: RowPen, room: QRect, facts: ChipFacts) -> None:
        theme, px, texts = self._look.theme, self._look.px, self._texts
        number = shown(facts.chip.number)
        around = px(4) + px(DISC) + px(6) + px(10)
        before = px(BEFORE_NUMBER) if facts.name else 0
        name = texts.name.width(facts.name) + 1 if facts.name else 0
        font = texts.body if facts.name else texts.name
        wanted = around + name + before + font.width(number) + 1
        chip = QRect(room.left(), room.top(), min(wanted, room.width()), room.height())
        draw_box(pen.painter, pen.placed(chip), theme.colour("subtle"), theme.colour("line"), 1.0, chip.height() / 2)
        disc = QRect(chip.left() + px(4), chip.top() + (chip.height() - px(DISC)) // 2, px(DISC), px(DISC))
        self._paint_disc(pen, disc, facts)
        text = QRect(disc.right() + 1 + px(6), chip.top(), chip.right() - px(10) - disc.right() - px(6), chip.height())
        if facts.name:
            words = (facts.name, theme.colour("text")), (number, theme.colour("text2"))
            pen.person(texts, text, *words, px(BEFORE_NUMBER))
        else:
            pen.text(texts.name, text, number, theme.colour("text"), cut=Qt.TextElideMode.ElideMiddle)

    def _paint_disc(self, pen: RowPen, disc: QRect, facts: ChipFacts) -> None:
        if facts.state is not None:
            pen.disc(self._discs, disc, facts.state)
            return
        ratio = pen.painter.device().devicePixelRatio()
        size = round(disc.width() * 0.9)
        name = ICONS.get(facts.chip.kind, "world")
        pen.pixmap(disc, self._look.pixmap(name, "text2", size, ratio))
