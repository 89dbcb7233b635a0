"""Where news comes in from any thread: drawn into the picture, told to the followers, kept for the window."""

import logging
import threading
from collections import Counter
from collections.abc import Callable, Sequence

from callboard.controller.change_buffer import ChangeBuffer
from callboard.controller.conferences.calling_order import Errand
from callboard.controller.conferences.schedule_watch import ScheduleWatch
from callboard.controller.followed_requests import FollowedRequests
from callboard.controller.line.line_figures import LineFigures, LineNumbers
from callboard.controller.live_picture import LivePicture
from callboard.controller.request_journal import Progress
from callboard.domain.changes import Change, ConnectionChanged, PbxNews, SchedulesRead
from callboard.domain.commands import AddToConference, Command
from callboard.domain.conferences.conference_memory import KeptConference
from callboard.domain.conferences.scheduled_conference import START_WITHIN_S
from callboard.domain.connection import Connection
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.request_rules import why_not

log = logging.getLogger(__name__)

_CALL_MOVED_ON = frozenset({ProblemCode.CALL_GONE, ProblemCode.CALL_NOT_RINGING, ProblemCode.CALL_NOT_ANSWERED})


class NewsDesk:
    """One short lock around everything that is known. Nobody is called while it is held.

    `on_wake` is called from whichever thread brought something, once between two `take`s. `on_errands` gets the
    participants a conference wants called; `on_line_lost` is told when the connection stops being live. `on_progress`
    hears every step of what was asked here under the lock: it must be quick and call nobody.
    """

    def __init__(
        self,
        on_errands: Callable[[list[Errand]], None],
        on_line_lost: Callable[[], None],
        figures: LineFigures | None = None,
        on_progress: Callable[[Progress], None] = lambda _: None,
        schedule_start_s: float = START_WITHIN_S,
    ) -> None:
        self._lock = threading.Lock()
        self._figures = figures or LineFigures()
        self._picture = LivePicture()
        self._buffer = ChangeBuffer()
        self._on_progress = on_progress
        self._followed = FollowedRequests(self._picture, self._publish)
        self._schedules = ScheduleWatch(self._picture, self._buffer.put, self._followed.is_ours, schedule_start_s)
        self.on_schedules: Callable[[], None] = lambda: None
        self._on_errands = on_errands
        self._on_line_lost = on_line_lost
        self._on_wake: Callable[[], None] | None = None
        self._is_closed = False
        self._is_sending = False

    def open(self, on_wake: Callable[[], None]) -> None:
        """From now on call `on_wake` when there is something to take; now, if there is something already."""
        self._on_wake = on_wake
        with self._lock:
            has_to_wake = self._buffer.is_announced
        if has_to_wake:
            on_wake()

    def close(self) -> None:
        """Take nothing in any more and wake nobody."""
        with self._lock:
            self._is_closed = True

    @property
    def connection(self) -> Connection:
        """How things stand with the phone system."""
        return self._picture.connection

    def take(self) -> list[Change]:
        """The newest change per key in the order of the newest, and every step of what was asked for here."""
        with self._lock:
            return self._buffer.take()

    def numbers(self) -> LineNumbers:
        """How the line is doing."""
        with self._lock:
            waiting = len(self._buffer)
        return self._figures.now(waiting)

    def report(self, news: Sequence[PbxNews]) -> None:
        """Take in `news`, in its order. From any thread."""
        put, draw, followed, schedules = self._buffer.put, self._picture.take_in, self._followed, self._schedules
        with self._lock:
            if self._is_closed:
                return
            was_live = self._picture.connection.is_live
            is_lost, is_idle = False, followed.is_idle
            is_watching, has_schedules = not schedules.is_idle, False
            events = len(news)
            for change in news:
                draw(change)
                put(change)
                if not is_idle:
                    followed.see(change)
                if type(change) is SchedulesRead:
                    is_watching = has_schedules = True
                if is_watching:
                    schedules.see(change)
                if isinstance(change, ConnectionChanged):
                    is_lost |= was_live and not change.connection.is_live
                    was_live = change.connection.is_live
                    self._figures.line_is(change.connection.state)
                    events -= 1
        self._figures.took_in(events)
        if log.isEnabledFor(logging.DEBUG):
            kinds = Counter(type(change).__name__ for change in news)
            log.debug("news: %s", ", ".join(f"{count} {kind}" for kind, count in kinds.items()))
        if is_lost:
            self._on_line_lost()
        if has_schedules:
            self.on_schedules()
        self._tell()

    def look_at_schedules(self) -> float | None:
        """What the phone system starts itself is judged by the clock. Gives when to look again, in seconds."""
        with self._lock:
            again_in_s = None if self._is_closed else self._schedules.look()
        self._tell()
        return again_in_s

    def begin(self, request_id: int, command: Command, conference_id: int | None = None) -> None:
        """Somebody wants `command`: its progress starts."""
        with self._lock:
            self._followed.begin(request_id, command, conference_id)
        self._tell()

    def resume(self, request_id: int, kept: KeptConference, pin: str) -> None:
        """An earlier run of the program started this conference: follow it again."""
        with self._lock:
            self._followed.resume(request_id, kept, pin)
        self._tell()

    def call_missing(self, slot: str, numbers: Sequence[str]) -> bool:
        """Call `numbers`, or everybody missing, into the conference in `slot`. Returns whether one is followed."""
        with self._lock:
            is_followed = self._followed.call_missing(slot, numbers)
        self._tell()
        return is_followed

    def know_pin(self, slot: str, pin: str) -> None:
        """Somebody has typed the PIN of the conference in `slot`, which was not known any more."""
        with self._lock:
            self._followed.know_pin(slot, pin)
        self._tell()

    def leave_out(self, slot: str) -> None:
        """Who was wanted in `slot` and never called is not wanted any more."""
        with self._lock:
            self._followed.leave_out(slot)
        self._tell()

    def end_conference(self, slot: str) -> None:
        """Send everybody away who is in `slot`, and who still comes."""
        with self._lock:
            self._followed.end_conference(slot)
        self._tell()

    def hand_over(self, request_id: int, command: Command) -> Problem | None:
        """The phone system is asked next, unless a reason against it comes back. On the PBX thread."""
        with self._lock:
            refused = why_not(command, self._picture.board()) or self._followed.why_not(request_id, command)
            if refused is None:
                self._followed.hand_over(request_id, command)
        self._tell()
        return refused

    def explained(self, command: Command, why: Problem) -> Problem:
        """Why the phone system may have refused `command`: what can be seen of the call by now, else `why`."""
        with self._lock:
            seen = why_not(command, self._picture.board())
        return seen if seen is not None and seen.code in _CALL_MOVED_ON else why

    def accepted(self, request_id: int, command: Command) -> None:
        """The phone system took the request."""
        with self._lock:
            self._followed.accepted(request_id, command)
        self._tell()

    def failed(self, request_id: int, command: Command, why: Problem) -> None:
        """The request came to nothing, unless its call can be seen already."""
        with self._lock:
            self._followed.failed(request_id, command, why)
        self._tell()

    def out_of_reaction_time(self, request_id: int, command: Command, waited_s: float) -> None:
        """Nothing has been seen of an accepted request for `waited_s`."""
        why = problem(ProblemCode.NO_REACTION, seconds=f"{waited_s:g}")
        with self._lock:
            self._followed.out_of_reaction_time(request_id, command, why)
        self._tell()

    def call_next(self, request_id: int, command: AddToConference) -> None:
        """This participant was accepted a while ago: whoever comes next is called, whatever was seen of this one."""
        with self._lock:
            self._followed.call_next(request_id, command)
        self._tell()

    def _publish(self, progress: Progress) -> None:
        self._buffer.put(progress)
        self._on_progress(progress)

    def _send_errands(self) -> None:
        """By one thread, so that they keep their order, and in a loop: one that fails at once calls for the next."""
        errands = self._errands_to_send(is_mine=False)
        while errands:
            self._on_errands(errands)
            errands = self._errands_to_send(is_mine=True)

    def _errands_to_send(self, *, is_mine: bool) -> list[Errand]:
        with self._lock:
            if self._is_closed or (self._is_sending and not is_mine):
                return []
            errands = self._followed.take_errands()
            self._is_sending = bool(errands)
        return errands

    def _tell(self) -> None:
        self._send_errands()
        with self._lock:
            has_to_wake = not self._is_closed and self._buffer.announce()
        if has_to_wake and self._on_wake is not None:
            try:
                self._on_wake()
            except Exception:
                log.exception("whoever waits for news failed when woken")
