"""The diary of this run, kept up to date by every delivery of news."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.calls.diary import Diary, preceded_by, without_past
from callboard.domain.calls.diary_entry import DiaryEntry, Moment
from callboard.domain.calls.earlier_calls import EarlierCalls, earlier_calls
from callboard.models.board_update import BoardUpdate
from callboard.models.calls.shown_parties import ShownParties
from callboard.sessions.steady_clock import steady_now_s


def moment_now() -> Moment:
    """Now."""
    return Moment(time.time(), steady_now_s())


class CallDiaryNow(QObject):
    """Give it every `BoardUpdate`, before those who ask it. `ended` comes once for each call that is over: whoever
    keeps a history writes that down. `country` gives the two letters of the country whose numbers are compared."""

    ended = Signal(DiaryEntry)

    def __init__(
        self,
        country: Callable[[], str],
        parties: ShownParties,
        parent: QObject | None = None,
        now: Callable[[], Moment] = moment_now,
    ) -> None:
        super().__init__(parent)
        self.country = country
        self.parties = parties
        self.now = now
        self.diary = Diary()
        self.board = Board()
        self._asked_here: set[int] = set()

    def show(self, update: BoardUpdate) -> None:
        """Take the next board over."""
        before, self.board = self.diary, update.board
        if not (update.touched_calls or update.replaced):
            return
        if update.replaced:
            self._asked_here.clear()  # the numbers of calls may begin anew
        self.diary = before.after(update.board, update.touched_calls, self.now(), is_whole=update.replaced)
        self._mark_asked()
        if self.diary is before:
            return
        touched = before.live_calls if update.replaced else update.touched_calls
        for entry in map(before.entry_of, touched):
            over = self.diary.entries.get(entry.entry_id) if entry is not None else None
            if over is not None and over.is_over:
                self.ended.emit(over)

    def follow_call(self, progress: CallProgress) -> None:
        """A call that was asked for here got further: it is nobody else's."""
        if progress.call_id is not None and not progress.is_over:
            self._asked_here.add(progress.call_id)
            self._mark_asked()

    def begin_with(self, entries: Iterable[DiaryEntry]) -> None:
        """These calls of earlier runs, the oldest first, were before what is known."""
        self.diary = preceded_by(self.diary, entries)

    def forget_past(self) -> None:
        """Nobody shall know of calls that are over any more."""
        self.diary = without_past(self.diary)

    def _mark_asked(self) -> None:
        for call_id in [each for each in self._asked_here if each in self.diary.live_calls]:
            self.diary = self.diary.asked_here(call_id)
            self._asked_here.discard(call_id)

    def earlier(self, number: str, but: int) -> EarlierCalls | None:
        """What is known of the calls with `number` before the call `but`."""
        today = time.localtime(self.now().wall_s)
        midnight_s = time.mktime((today.tm_year, today.tm_mon, today.tm_mday, 0, 0, 0, 0, 0, -1))
        country, sees = self.country(), self.parties.sees
        return earlier_calls(number, but, self.diary, self.board, country, midnight_s, sees)
