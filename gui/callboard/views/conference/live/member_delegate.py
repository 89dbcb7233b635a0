"""Paints one person of a running conference as a row."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.extension import ExtensionState
from callboard.domain.problems import ProblemCode
from callboard.models.conferences.member_facts import MemberFacts
from callboard.models.roles import Role
from callboard.sessions.steady_clock import steady_now_s, unix_time_of
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs, Texts, draw_box
from callboard.views.look.row_frame import RowFrame, disc_in
from callboard.views.look.row_pen import RowPen, is_mirrored
from callboard.views.words.clock_words import passed
from callboard.views.words.number_words import clock_of, shown
from callboard.views.words.state_words import step_word

translate = QCoreApplication.translate

ROW_HEIGHT, DISC, PADDING, AFTER_DISC, LINE, BEFORE_NUMBER = 48, 30, 16, 12, 18, 5
NARROW = 520
"""Rows narrower than this have two lines."""
WORD_AT, TIME_AT = 0.494, 0.686
"""Where the word and the time begin, as parts of the width."""
CALLING = frozenset({MemberStep.ASKED, MemberStep.ACCEPTED, MemberStep.RINGING, MemberStep.DIALLING})
TIMED = CALLING | {MemberStep.ANSWERED, MemberStep.JOINED}
STATES: Mapping[MemberStep, ExtensionState] = dict.fromkeys(CALLING, ExtensionState.DIALLING) | {
    MemberStep.WAITING: ExtensionState.UNKNOWN,
    MemberStep.ANSWERED: ExtensionState.DIALLING,
    MemberStep.JOINED: ExtensionState.FREE,
}


class Mark(NamedTuple):
    """How somebody who is not in is marked: icon, its colour and that of the disc (tokens)."""

    icon: str
    colour: str
    disc: str


GONE = frozenset({MemberStep.LEFT, MemberStep.FAILED})
MARKS: Mapping[MemberStep, Mark] = {
    MemberStep.LEFT: Mark("door-exit", "text2", "sunken"),
    MemberStep.FAILED: Mark("phone-x", "danger", "dangertint"),
}
NO_ANSWER = Mark("clock-x", "warn", "warntint")
REMOVED = Mark("door-exit", "text2", "sunken")


def mark_of(facts: MemberFacts) -> Mark | None:
    """The mark of somebody who left or never came."""
    if facts.is_removed:
        return REMOVED
    return NO_ANSWER if _did_not_answer(facts) else MARKS.get(facts.step)


def word_of(facts: MemberFacts) -> str:
    """Where somebody is, in a word or two."""
    if facts.is_deleted and facts.step in GONE:
        return translate("Member", "No longer exists")
    if facts.is_removed:
        return translate("Member", "Removed")
    code = facts.problem.code if facts.problem is not None else None
    if code is ProblemCode.NO_REACTION:
        return translate("Member", "No reaction")
    if code is ProblemCode.REFUSED:
        return translate("Member", "Refused")
    return translate("Member", "No answer") if _did_not_answer(facts) else step_word(facts.step)


def _did_not_answer(facts: MemberFacts) -> bool:
    """Who picked up and did not come in has answered."""
    why = facts.problem
    return why is not None and why.code is ProblemCode.NOT_ANSWERED and "case" not in why.facts


class MemberDelegate(QStyledItemDelegate):
    """Says for everybody where they are, without colour and time where that may be old (not `is_live`). At the end
    of a row is room for a button."""

    def __init__(self, look: Look, now_s: Callable[[], float] = steady_now_s) -> None:
        super().__init__()
        self.look = look
        self.is_live = True
        self.button_width = 0
        self._now_s = now_s
        self._texts = Texts(look)
        self._discs = Discs(look)
        self._frame = RowFrame(look, has_line=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(200, self.look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the person of `index`."""
        facts: MemberFacts | None = index.data(Role.FACTS)
        if facts is None:
            return
        theme = self.look.theme
        rect = self._frame.paint(painter, option)
        pen = RowPen(painter, rect, is_mirrored(option))
        disc = disc_in(rect, PADDING, self.look.px(DISC))
        mark = mark_of(facts)
        self._paint_disc(pen, disc, facts, mark)
        left = disc.right() + 1 + self.look.px(AFTER_DISC)
        end = max(left, rect.right() - PADDING - self.button_width)
        colour = theme.colour(mark.colour) if mark is not None else theme.state(STATES[facts.step]).fg
        if not self.is_live:
            colour = theme.colour("text2")
        time = self._time_of(facts)
        name, word, time_place = self._places(rect, left, end, word_of(facts))
        number = (shown(facts.number), theme.colour("text2"))
        pen.person(self._texts, name, (facts.name, theme.colour("text")), number, self.look.px(BEFORE_NUMBER))
        pen.text(self._texts.word, word, word_of(facts), colour)
        pen.text(self._texts.body, time_place, time, theme.colour("text2"))

    def _time_of(self, facts: MemberFacts) -> str:
        """How long already, or at what time it was over. What runs stands still without a line."""
        if facts.since is None:
            return ""
        if facts.step in GONE:
            return clock_of(unix_time_of(facts.since))
        return passed(facts.since, self._now_s()) if facts.step in TIMED and self.is_live else ""

    def _places(self, row: QRect, left: int, end: int, word: str) -> tuple[QRect, QRect, QRect]:
        """Where name, word and time are: side by side, or on two lines where it is narrow."""
        px = self.look.px
        if row.width() < px(NARROW):
            first = QRect(left, row.top() + px(6), end - left, px(LINE))
            second = first.translated(0, px(LINE))
            return first, second, second.adjusted(self._texts.word.width(word) + px(8), 0, 0, 0)
        at_word = row.left() + round(row.width() * WORD_AT)
        at_time = row.left() + round(row.width() * TIME_AT)
        return (
            QRect(left, row.top(), max(0, at_word - 10 - left), row.height()),
            QRect(at_word, row.top(), max(0, min(at_time - 8, end) - at_word), row.height()),
            QRect(at_time, row.top(), max(0, end - at_time), row.height()),
        )

    def _paint_disc(self, pen: RowPen, disc: QRect, facts: MemberFacts, mark: Mark | None) -> None:
        if mark is None:
            pen.disc(self._discs, disc, STATES[facts.step], not self.is_live)
            return
        theme = self.look.theme
        fill = theme.colour(mark.disc if self.is_live else "window")
        line = fill if self.is_live else theme.colour("control")
        draw_box(pen.painter, pen.placed(disc), fill, line, 1.0, disc.width() / 2)
        size, ratio = round(disc.width() * 0.53), pen.painter.device().devicePixelRatio()
        pen.pixmap(disc, self.look.pixmap(mark.icon, mark.colour if self.is_live else "text2", size, ratio))
