"""How the parts of a new conference stand: cards that scroll, and below them what starts it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from callboard.views.conference.builder.builder_foot import BuilderFoot
from callboard.views.conference.builder.builder_head import BuilderHead
from callboard.views.conference.builder.standing_cards import StandingCards
from callboard.views.look.look import Look

MARGIN, NARROW, LOW = 24, 440, 260
HIGH, ALL_IN_SIGHT = 480, 820
"""Pixels as drawn: a page that is lower keeps its height for the cards, and a higher one shows the last of them."""
BELOW_HEAD = 1
BETWEEN_CARDS = 14


class BuilderColumn(QVBoxLayout):
    """Where it is narrow, the margins are as well; where it is low, the summary scrolls with the cards."""

    def __init__(
        self, head: BuilderHead, cards: Sequence[QWidget], foot: BuilderFoot, look: Look, page: QWidget
    ) -> None:
        super().__init__(page)
        self._head = head
        self._foot = foot
        self._look = look
        self._page = page
        self._last = cards[-1]
        self._is_low = self._is_crowded = False
        inside = StandingCards(page)
        self._column = column = QVBoxLayout(inside)
        column.setSpacing(0)
        column.addWidget(head)
        for card in cards:
            column.addSpacing(BETWEEN_CARDS)
            column.addWidget(card)
        column.addStretch(1)
        self._scroll = scroll = QScrollArea(page)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        inside.stand_in(scroll)
        self._inside = inside
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.addWidget(scroll, 1)
        self.addWidget(foot)
        foot.crowded.connect(self.fit)

    def show_part(self, part: QWidget, beyond: int = 0) -> None:
        """Scroll until `part` is in sight, with `beyond` pixels below it."""
        self._scroll.ensureWidgetVisible(part, 0, beyond)

    def let_go(self) -> None:
        """Somebody has turned to something else: what is left empty below the cards is not needed any more."""
        self._inside.let_go()

    def fit(self) -> None:
        """The page has another size, or the text has."""
        px = self._look.px
        is_narrow = self._page.width() < px(NARROW)
        side = MARGIN // 2 if is_narrow else MARGIN
        self._column.setContentsMargins(side, 16, side, 12)
        self._head.turn(is_narrow)
        self._place_others(self._page.width() - 2 * side)
        self._foot.fit(is_narrow, side, self._page.width(), px(HIGH) <= self._page.height() < px(ALL_IN_SIGHT))
        is_low = self._page.height() < px(LOW)
        if is_low is not self._is_low:
            self._is_low = is_low
            self._place_summary()

    def _place_others(self, room: int) -> None:
        """Buttons one under the other would leave nothing of a narrow page: all but the start scroll with it."""
        is_crowded = not self._foot.others_fit(room)
        if is_crowded:
            self._foot.give_others(room)
        if is_crowded and not self._is_crowded:
            # Above the last card, whose height changes by itself when somebody hangs up.
            place = self._column.indexOf(self._last)
            self._column.insertSpacing(place, BETWEEN_CARDS)
            self._column.insertWidget(place, self._foot.others)
        elif self._is_crowded and not is_crowded:
            place = self._column.indexOf(self._foot.others)
            self._column.takeAt(place + 1)
            self._column.takeAt(place)
            self._foot.take_others()
        self._is_crowded = is_crowded

    def _place_summary(self) -> None:
        """A reason of four lines would leave nothing of a low page."""
        if self._is_low:
            self._column.insertWidget(BELOW_HEAD, self._foot.give_summary())
        else:
            self._column.removeWidget(self._foot.summary)
            self._foot.take_summary()
