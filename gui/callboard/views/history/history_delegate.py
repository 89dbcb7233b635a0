"""Paints one row of the history: when, which way, who, with whom, for how long, and what became of it."""

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.history.history_entry import HistoryEntry, Outcome
from callboard.models.roles import Role
from callboard.views.history.history_columns import Column, Place, cell_of
from callboard.views.look.look import Look
from callboard.views.look.painting import Texts
from callboard.views.look.row_frame import RowFrame
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.words.history_words import (
    NameOf,
    began_words,
    icon_of,
    length_words,
    number_words,
    result_word,
    who_words,
    with_words,
)
from callboard.views.words.planned_words import when_words

ROW, ICON = 34, 16
BAD = frozenset({Outcome.MISSED, Outcome.REFUSED, Outcome.NO_REACTION})
"""What somebody may have to do something about."""
_MIDDLE = Qt.TextElideMode.ElideMiddle


class HistoryDelegate(QStyledItemDelegate):
    """`places` is set by the view; `now_s` is Unix time. `name_of` says what numbers are called now."""

    def __init__(self, look: Look, name_of: NameOf, now_s: Callable[[], float] = time.time) -> None:
        super().__init__()
        self.places: Mapping[Column, Place] = {}
        self._look = look
        self._name_of = name_of
        self._now_s = now_s
        self._texts = Texts(look)
        self._frame = RowFrame(look, has_line=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(120, self._look.px(ROW))

    def needed(self) -> dict[Column, int]:
        """How wide the columns must be whose words are known before."""
        words = max(self._texts.word.width(result_word(outcome)) for outcome in Outcome)
        when = self._texts.body.width(when_words(self._now_s() - 40 * 86400, self._now_s()))
        return {Column.RESULT: words + self._look.px(14), Column.WHEN: when + self._look.px(14)}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        entry: HistoryEntry | None = index.data(Role.FACTS)
        if entry is None:
            return
        row = self._frame.paint(painter, option)
        pen = RowPen(painter, row, is_mirrored(option))
        theme, texts = self._look.theme, self._texts
        quiet, is_bad = theme.colour("text2"), entry.outcome in BAD
        self._paint_way(pen, row, entry)
        when = began_words(entry, self._now_s())
        pen.text(texts.body, cell_of(row, self.places[Column.WHEN]), when, quiet)
        self._paint_who(pen, row, entry)
        word = theme.colour("danger" if is_bad else "text2")
        pen.text(texts.word, cell_of(row, self.places[Column.RESULT]), result_word(entry.outcome), word)
        for column, words in ((Column.WITH, with_words), (Column.LENGTH, None)):
            if column in self.places:
                text = words(entry, self._name_of) if words is not None else length_words(entry)
                pen.text(texts.body, cell_of(row, self.places[column]), text, quiet)

    def _paint_way(self, pen: RowPen, row: QRect, entry: HistoryEntry) -> None:
        look, place = self._look, self.places[Column.WAY]
        size, ratio = look.px(ICON), pen.painter.device().devicePixelRatio()
        cell = QRect(row.left() + place.left, row.top(), size, row.height())
        colour = "danger" if entry.is_missed else "text2"
        pen.pixmap(cell, look.pixmap(icon_of(entry), colour, size, ratio))

    def _paint_who(self, pen: RowPen, row: QRect, entry: HistoryEntry) -> None:
        theme, texts = self._look.theme, self._texts
        who, number = who_words(entry, self._name_of), number_words(entry, self._name_of)
        cell, text, quiet = cell_of(row, self.places[Column.WHO]), theme.colour("text"), theme.colour("text2")
        if Column.NUMBER in self.places:
            pen.text(texts.name, cell, who, text, cut=Qt.TextElideMode.ElideRight if number else _MIDDLE)
            pen.text(texts.body, cell_of(row, self.places[Column.NUMBER]), number, quiet, cut=_MIDDLE)
        elif number:
            pen.person(texts, cell, (who, text), (number, quiet), self._look.px(6))
        else:
            pen.text(texts.name, cell, who, text, cut=_MIDDLE)
