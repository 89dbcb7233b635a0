"""Paints one person of a running conference as a row."""

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.conference_progress import MemberStep
from callboard.models.member_facts import MemberFacts
from callboard.models.roles import Role
from callboard.views.clock_words import duration
from callboard.views.look.look import Look
from callboard.views.look.painting import RIGHT, Discs, Texts, draw_box
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
        self._texts = Texts()
        self._discs = Discs(look)

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
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        style: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if style & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accenttint"))
        if style & QStyle.StateFlag.State_HasFocus:
            draw_box(painter, rect, QColor(0, 0, 0, 0), theme.colour("focus"), 2.0, 4.0)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        disc = QRect(rect.left() + PADDING, rect.top() + (rect.height() - DISC) // 2, DISC, DISC)
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
