"""Paints one person of a running conference as a row."""

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.conference_progress import MemberStep
from callboard.models.member_facts import MemberFacts
from callboard.models.roles import Role
from callboard.views.clock_words import duration
from callboard.views.look.look import Look
from callboard.views.look.painting import RIGHT, Discs, Texts
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.phrases import problem_text
from callboard.views.state_words import STEP_STATES, in_sentence, step_word

ROW_HEIGHT = 48
DISC = 30
PADDING = 12
TIMED = frozenset({MemberStep.RINGING, MemberStep.DIALLING, MemberStep.ANSWERED, MemberStep.JOINED})


class MemberDelegate(QStyledItemDelegate):
    """Says for everybody where they are, and why somebody is not in."""

    def __init__(self, look: Look, now_s: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._look = look
        self._now_s = now_s
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._frame = RowFrame(look, has_line=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(200, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the person of `index`."""
        facts: MemberFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        theme = self._look.theme
        rect = self._frame.paint(painter, option)
        disc = disc_in(rect, PADDING, DISC)
        self._discs.draw(painter, disc, STEP_STATES[facts.step])
        left = disc.right() + 12
        wide = rect.right() - PADDING - left
        first, second = QRect(left, rect.top() + 7, wide, 17), QRect(left, rect.top() + 25, wide, 16)
        self._texts.name.draw(painter, first, in_sentence(facts.number, facts.name), theme.colour("text"))
        colour = theme.colour("danger") if facts.step is MemberStep.FAILED else theme.state(STEP_STATES[facts.step]).fg
        word = step_word(facts.step)
        self._texts.word.draw(painter, second, word, colour)
        if facts.problem is not None:
            why = second.adjusted(self._texts.word.width(word), 0, 0, 0)
            self._texts.second.draw(painter, why, f" · {problem_text(facts.problem).what}", theme.colour("text2"))
        if facts.since is not None and facts.step in TIMED:
            running = duration(self._now_s() - facts.since)
            self._texts.second.draw(painter, first, running, theme.colour("text2"), RIGHT)
