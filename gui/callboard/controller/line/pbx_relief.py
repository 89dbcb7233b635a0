"""One thread at a time looks after the session; one whose request never comes back is relieved by another.

The vendor's library offers no way to break a call off, and Python has none for a thread. What hangs is left where it
is, with its session, and a new session is opened beside it. Whether the library allows that while a call of its own
hangs, nobody has written down; our stand-in does, because its call manager is an object of its own. Where it does not,
opening hangs as well, and then only a new process helps: `Switchboard.stuck_for_s` says so.
"""

import logging
from collections.abc import Callable

from callboard.controller.deadline_watch import DeadlineWatch
from callboard.controller.line.line_judge import LineJudge
from callboard.controller.news_desk import NewsDesk
from callboard.controller.patience import Patience
from callboard.controller.pbx_thread import PbxThread
from callboard.controller.request import Request
from callboard.controller.request_journal import RequestJournal
from callboard.controller.request_queue import Chore, RequestQueue, Turn
from callboard.domain.problems import Problem
from callboard.sessions.session import PbxSession

log = logging.getLogger(__name__)

MOST_LEFT_BEHIND = 2
"""Each keeps a thread, and events that nobody wants."""


class PbxRelief:
    """What the switchboard knows of the PBX thread, whichever it is at the moment."""

    def __init__(
        self,
        make_session: Callable[[], PbxSession],
        queue: RequestQueue,
        desk: NewsDesk,
        watch: DeadlineWatch,
        patience: Patience,
        draw: Callable[[], float],
        journal: RequestJournal,
    ) -> None:
        self.line = LineJudge(queue, desk, watch, patience, draw, self._prove_beside)
        self._queue = queue
        self._watch = watch
        self._patience = patience
        self._left_behind: list[PbxThread] = []
        self._new = lambda: PbxThread(
            make_session, queue, desk, watch, patience, draw, self.line, journal, self._on_stuck
        )
        self._now = self._new()

    def start(self) -> None:
        """Connect, and go on with whatever is asked."""
        self._now.start()
        self.line.begin()
        self._compare_later()

    def join(self, timeout_s: float) -> bool:
        """Wait for the end of the thread that works. What was left behind is not waited for."""
        return self._now.join(timeout_s)

    def fail(self, request: Request, why: Problem) -> None:
        """Settle `request`, unless it is settled. From any thread."""
        self._now.fail(request, why)

    def line_lost(self) -> None:
        """Whatever was asked and not accepted is lost with the line. From any thread."""
        self._now.line_lost()

    def _compare_later(self) -> None:
        self._watch.after(self._patience.compare_s, self._compare)

    def _compare(self) -> None:
        self._queue.want(Chore.COMPARE)
        self._compare_later()

    def _prove_beside(self) -> bool:
        return self._now.prove_beside()  # of whoever works by then

    def _on_stuck(self, turn: Turn) -> None:
        # Whoever reads or connects hangs in what all sessions of a process share.
        if not isinstance(turn.job, Chore):
            self._watch.after(self._patience.relief_s, lambda: self._relieve(turn))

    def _relieve(self, turn: Turn) -> None:
        self._left_behind = [thread for thread in self._left_behind if not thread.join(0)]
        if len(self._left_behind) >= MOST_LEFT_BEHIND or not self._queue.abandon(turn):
            return
        log.warning("%s has not come back: another session takes over", turn.job)
        stuck, self._now = self._now, self._new()
        stuck.leave_behind()
        self._left_behind.append(stuck)
        self._now.start()
