"""Numbers from outside that wait above the page until somebody decides. They call nobody."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callboard.domain.outside.offer import Offer
from callboard.views.focus_before import FocusBefore
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.offered.offer_row import OfferRow
from callboard.views.offered.offer_words import Callee

MOST_WAITING, MOST_SHOWN = 5, 3
"""Offers that wait, and those that are shown at once; the oldest go first."""
SEVERAL_FROM, WORDS_FROM = 600, 420
"""Pixels as drawn: a window that is lower shows one at a time, and one that is still lower its number alone."""


class OfferTray(QFrame):
    """The newest is on top. `callee_of` tells what is known of a number now."""

    call_requested = Signal(object)  # Offer
    fill_requested = Signal(object)
    changed = Signal()  # another one is the newest, or it can be called now

    def __init__(self, callee_of: Callable[[str], Callee], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offered.tray")
        self.setProperty("tone", "progress")
        self.setProperty("place", "strip")
        self._callee_of, self._look = callee_of, look
        self._key = ""
        self._stands_back = False
        self._watched: QWidget | None = None
        self._focus_before = FocusBefore(self)
        self.rows: list[OfferRow] = []
        self._more = label(self, "offered.more", "second")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 6, 8, 6)
        self._column.setSpacing(8)
        self._column.addWidget(self._more)
        look.changed.connect(self.fit)
        self.hide()

    @property
    def newest(self) -> OfferRow | None:
        """The one on top."""
        return self.rows[0] if self.rows else None

    def add(self, offer: Offer) -> None:
        """One more waits."""
        row = OfferRow(offer, self._look, self)
        row.call_requested.connect(self.call_requested)
        row.fill_requested.connect(self.fill_requested)
        row.dismissed.connect(lambda one: self.remove(one.number))
        row.armed.connect(self.changed)
        row.show_callee(self._callee_of(offer.number))
        for same in [other for other in self.rows if other.offer.number == offer.number]:
            self._drop(same)
        self.rows.insert(0, row)
        self._column.insertWidget(0, row)
        row.lower()  # Tab goes by the order of the children: from the newest to the oldest
        for old in self.rows[MOST_WAITING:]:
            self._drop(old)
        self._show_rows()

    def remove(self, number: str) -> None:
        """Nobody needs to be offered `number` any more."""
        for row in [row for row in self.rows if row.offer.number == number]:
            self._drop(row)
        self._show_rows()

    def show_board(self) -> None:
        """The phone system has news: somebody may be known by name now."""
        for row in self.rows:
            row.show_callee(self._callee_of(row.offer.number))

    def set_key(self, key: str) -> None:
        """The key, as people read it, that calls the newest."""
        self._key = key
        self._show_keys()

    def stand_back(self, is_back: bool) -> None:
        """Something else has to be said first: a low window has no room for both."""
        self._stands_back = is_back
        self._watch()
        self.fit()

    def fit(self) -> None:
        """The window has another height, or another one waits."""
        is_low = self.window().height() < self._look.px(SEVERAL_FROM)
        self.setVisible(bool(self.rows) and not (is_low and self._stands_back))
        shown = 1 if is_low else MOST_SHOWN
        is_short = self.window().height() < self._look.px(WORDS_FROM)
        for place, row in enumerate(self.rows):
            row.setVisible(place < shown)
            row.show_short(is_short)
        hidden = max(0, len(self.rows) - shown)
        self._more.setText(self.tr("and %n more", "", hidden) if hidden else "")
        self._more.setVisible(bool(hidden) and not is_short)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the window that this is in."""
        super().showEvent(event)
        self._watch()
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window may be higher now, or lower."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def _watch(self) -> None:
        if self._watched is not self.window():
            self._watched = self.window()
            self._watched.installEventFilter(self)

    def _drop(self, row: OfferRow) -> None:
        self._focus_before.give_back(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_rows(self) -> None:
        self._show_keys()
        self.fit()
        self.changed.emit()

    def _show_keys(self) -> None:
        for place, row in enumerate(self.rows):
            row.show_key(self._key if place == 0 else "")
