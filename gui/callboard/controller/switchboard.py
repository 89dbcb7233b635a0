"""The one object the upper floors talk to: ask with `submit`, hear with `take_changes`."""

import itertools
import logging
import random
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from callboard.controller.conferences.calling_order import Errand
from callboard.controller.conferences.schedule_timer import ScheduleTimer
from callboard.controller.deadline_watch import DeadlineWatch
from callboard.controller.line.line_figures import LineFigures, LineNumbers
from callboard.controller.line.pbx_relief import PbxRelief
from callboard.controller.news_desk import NewsDesk
from callboard.controller.patience import Patience
from callboard.controller.request import Request, Submitted
from callboard.controller.request_journal import RequestJournal
from callboard.controller.request_queue import Chore, RequestQueue
from callboard.domain.changes import Change
from callboard.domain.commands import Command
from callboard.domain.conferences.conference_memory import KeptConference
from callboard.domain.connection import LineState
from callboard.domain.problems import ProblemCode, problem
from callboard.sessions.session import PbxSession

log = logging.getLogger(__name__)


class Switchboard:
    """Requests in, futures and changes out. Every method may be called from any thread and none waits, except `stop`.

    `make_session` is called on the PBX thread for every try to connect. `clock` gives seconds that never go back,
    `draw` random numbers from 0 to 1. What is asked and not confirmed is kept in `journal`.
    """

    def __init__(
        self,
        make_session: Callable[[], PbxSession],
        patience: Patience | None = None,
        clock: Callable[[], float] = time.monotonic,
        draw: Callable[[], float] = random.random,
        journal: RequestJournal | None = None,
    ) -> None:
        self._patience = patience or Patience()
        self._clock = clock
        self._numbers = itertools.count(1)
        self._queue = RequestQueue()
        self._watch = DeadlineWatch(clock)
        self._figures = LineFigures()
        journal = journal or RequestJournal()
        start_s = self._patience.schedule_start_s
        self._desk = NewsDesk(self._call_next, self._line_lost, self._figures, journal.see, start_s)
        self._desk.on_schedules = ScheduleTimer(self._desk.look_at_schedules, self._watch).look
        self._pbx = PbxRelief(make_session, self._queue, self._desk, self._watch, self._patience, draw, journal)
        self._unsettled: dict[int, Request] = {}
        self._has_begun = False

    def connect(self) -> None:
        """Connect, and keep trying; what comes of it is kept until `start`. Once is enough, again is harmless."""
        if not self._has_begun:
            self._has_begun = True
            self._watch.start()
            self._pbx.start()

    def start(self, on_wake: Callable[[], None]) -> None:
        """`connect`. `on_wake` is called from any thread, once per batch, at once if there is one; it must not
        block."""
        self._desk.open(on_wake)
        self.connect()

    def submit(self, command: Command) -> Submitted:
        """Ask for `command`. The future is done when the phone system has accepted it, or fails with SessionFailed."""
        return self._submit(command, None)

    def resume(self, kept: KeptConference, pin: str = "") -> int:
        """Follow a conference again that an earlier run of the program started; nobody is called. Returns the id that
        its progress has."""
        request_id = next(self._numbers)
        self._desk.resume(request_id, kept, pin)
        return request_id

    def call_missing(self, slot: str, numbers: Sequence[str] = ()) -> bool:
        """Call everybody who is missing (or just `numbers`), one after the other, into the conference that is followed
        in `slot`. Returns whether there is one."""
        return self._desk.call_missing(slot, numbers)

    def know_pin(self, slot: str, pin: str) -> None:
        """Somebody has typed the PIN of the conference in `slot`, which was not known any more: who is called from now
        on is called with it."""
        self._desk.know_pin(slot, pin)

    def leave_out(self, slot: str) -> None:
        """Who was wanted in `slot` and never called is not wanted any more."""
        self._desk.leave_out(slot)

    def end_conference(self, slot: str) -> None:
        """End the conference in `slot` for everyone: who is in it, and who still comes in until it is empty."""
        self._desk.end_conference(slot)

    def take_changes(self) -> list[Change]:
        """What is new: the newest change per key, in order, and every step of the progress of what was asked here."""
        return self._desk.take()

    def numbers(self) -> LineNumbers:
        """How the line is doing."""
        return self._desk.numbers()

    def retry_now(self) -> None:
        """Somebody does not want to wait for the next try to connect, or doubts a line that is live."""
        state = self._desk.connection.state
        if state is LineState.FAILED:
            self._queue.want(Chore.CONNECT)
        elif state is LineState.LOST:
            self._queue.want(Chore.ATTEND)
        elif state is LineState.LIVE:
            self._queue.want(Chore.CHECK)
            self._queue.want(Chore.COMPARE)

    def things_have_changed(self) -> None:
        """The computer has slept or its network is another: what is planned is done at once, a live line is checked.

        What stays wrong until somebody acts is not tried by itself.
        """
        connection = self._desk.connection
        if connection.state is not LineState.FAILED or connection.retry_in_s is not None:
            self.retry_now()

    @property
    def silent_for_s(self) -> float:
        """How long ago the phone system gave the last sign of life: news, or the answer to a question of ours."""
        return self._pbx.line.silent_for_s

    @property
    def stuck_for_s(self) -> float:
        """How long the phone system's library has answered nothing although it should have; 0 when all is well."""
        return self._queue.stuck_for_s

    def stop(self, deadline_s: float | None = None) -> bool:
        """End everything; what is under way fails with CLOSED. Returns whether all of it ended in time.

        A vendor call that does not return is left behind on its thread, which does not keep the program alive.
        """
        limit = self._clock() + (self._patience.stop_s if deadline_s is None else deadline_s)
        self._queue.want(Chore.CLOSE)
        self._desk.close()
        waiting = self._queue.take_back_all()
        running = self._queue.running
        if running is not None and isinstance(running.job, Request):
            waiting.insert(0, running.job)
        for request in waiting:
            self._pbx.fail(request, problem(ProblemCode.CLOSED))
        has_ended = self._pbx.join(max(0.0, limit - self._clock()))
        self._watch.stop()
        has_ended &= self._watch.join(max(0.0, limit - self._clock()))
        for request in list(self._unsettled.values()):  # a refusal that waited for its reason
            self._pbx.fail(request, problem(ProblemCode.CLOSED))
        if not has_ended:
            log.warning("the phone system did not let go in time")
        return has_ended

    def _submit(self, command: Command, conference_id: int | None) -> Submitted:
        request = Request(next(self._numbers), command)
        self._unsettled[request.request_id] = request
        request.future.add_done_callback(lambda done: self._answered(request, done))
        self._desk.begin(request.request_id, command, conference_id)
        is_live = self._desk.connection.is_live
        refused = self._queue.ask(request) if is_live else problem(ProblemCode.NOT_CONNECTED)
        if refused is not None:
            self._pbx.fail(request, refused)
        return Submitted(request.request_id, request.future)

    def _answered(self, request: Request, done: Future[None]) -> None:
        self._unsettled.pop(request.request_id, None)
        if done.exception() is None:
            self._figures.accepted(request.elapsed_ms)

    def _call_next(self, errands: list[Errand]) -> None:
        for errand in errands:
            self._submit(errand.command, errand.conference_id)

    def _line_lost(self) -> None:
        self._pbx.line_lost()
