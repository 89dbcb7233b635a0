"""What is done with the history beside writing it: the start of the diary out of it, and forgetting what is too old."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from callboard.domain.history.called_country import calling_code, was_called
from callboard.domain.history.history_entry import HistoryEntry
from callboard.domain.history.history_filter import HistoryFilter
from callboard.domain.history.seen_before import seen_before
from callboard.models.board_update import BoardUpdate
from callboard.records.history_store import HistoryPage
from callboard.views.words.number_words import own_country

if TYPE_CHECKING:
    from callboard.app.console import Console

START_MS = 1_000
"""After the first picture of the phone system: by then the window is there."""
FORGET_MS = 6 * 3_600_000
MOST_EARLIER = 1_000
DAY_S = 86_400


class HistoryUpkeep(QObject):
    """Begins by itself once the phone system has been read."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._called: frozenset[str] = frozenset()
        self._days = console.preferences.value.history_days
        self._has_begun = False
        self._start = QTimer(self, singleShot=True, interval=START_MS)
        self._start.timeout.connect(self._begin)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(FORGET_MS)
        self._timer.timeout.connect(self.forget_old)
        console.feed.board_changed.connect(self._on_board_changed)
        console.preferences.changed.connect(self._on_preferences_changed)

    def has_called_country(self, code: str) -> bool:
        """Whether a number there was ever called, as far as is known by now."""
        return code in self._called

    def learn_country(self, entry: HistoryEntry) -> None:
        """A number was called."""
        if was_called(entry) and entry.call_id is not None and self._has_begun:
            self._called |= {calling_code(entry.who.number, own_country())} - {""}

    def forget_old(self) -> None:
        """Forget what is older than somebody wants it kept."""
        self._console.records.ask(self._console.history.forget_before(time.time() - self._days * DAY_S), lambda _: None)

    def _on_board_changed(self, update: BoardUpdate) -> None:
        if update.replaced and not self._has_begun:
            self._has_begun = True
            # Without a file there is nothing of earlier times.
            if self._console.records.database.path is not None:
                self._start.start()

    def _begin(self) -> None:
        history, records = self._console.history, self._console.records
        records.ask(history.page(HistoryFilter(), limit=MOST_EARLIER), self._on_earlier)
        records.ask(history.countries_called(), self._on_countries)
        self.forget_old()
        self._timer.start()

    def _on_earlier(self, page: HistoryPage) -> None:
        began_at_s = min((each.began_at_s for each in self._console.diary.diary.entries.values()), default=time.time())
        earlier = (seen_before(entry) for entry in reversed(page.entries) if entry.began_at_s < began_at_s)
        self._console.diary.begin_with(entry for entry in earlier if entry is not None)

    def _on_countries(self, codes: frozenset[str]) -> None:
        self._called |= codes

    def _on_preferences_changed(self) -> None:
        days = self._console.preferences.value.history_days
        if days != self._days:
            self._days = days
            self.forget_old()
