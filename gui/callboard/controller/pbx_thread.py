"""The one thread that touches a session. A vendor call that never returns blocks nothing but this thread."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from callboard.controller.deadline_watch import Deadline, DeadlineWatch
from callboard.controller.line.line_judge import LineJudge
from callboard.controller.line.reconnect import planned_retry_s, wait_before_retry_s
from callboard.controller.mishap import unexpected
from callboard.controller.news_desk import NewsDesk
from callboard.controller.patience import Patience
from callboard.controller.request import Request, is_in_doubt_after
from callboard.controller.request_carrier import RequestCarrier
from callboard.controller.request_journal import RequestJournal
from callboard.controller.request_queue import Chore, RequestQueue, Turn
from callboard.domain.changes import ConnectionChanged, PbxNews, ReadingProgress
from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.session import PbxSession

log = logging.getLogger(__name__)

BREATH_S = 1.0
"""From one reading of everything to the next: where the library's events make no sense, one would follow the other."""


class PbxThread:
    """Takes turns from `queue`, one at a time; `watch` says when one of them has taken too long, and then `on_stuck` is
    told. `draw` gives random numbers from 0 to 1."""

    def __init__(
        self,
        make_session: Callable[[], PbxSession],
        queue: RequestQueue,
        desk: NewsDesk,
        watch: DeadlineWatch,
        patience: Patience,
        draw: Callable[[], float],
        line: LineJudge,
        journal: RequestJournal,
        on_stuck: Callable[[Turn], None],
    ) -> None:
        self._make_session = make_session
        self._queue = queue
        self._desk = desk
        self._watch = watch
        self._patience = patience
        self._draw = draw
        self.line = line
        self._carrier = RequestCarrier(desk, watch, patience, journal)
        self._on_stuck = on_stuck
        self._is_left_behind = False
        self._session: PbxSession | None = None
        self._attended_at_s = -BREATH_S
        self._failures_in_a_row = 0
        self._why_not_connected: Problem | None = None
        self._retry: Deadline | None = None
        self._patience_ends: Deadline | None = None
        self._lost_while_attending: Connection | None = None
        self._thread = threading.Thread(target=self._run, name="callboard-pbx", daemon=True)

    def start(self) -> None:
        """Connect, and go on with whatever is asked."""
        self._queue.want(Chore.CONNECT)
        self._thread.start()

    def leave_behind(self) -> None:
        """What it is busy with may never return: it takes no more turns, and is heard of no more. Should it return, it
        closes its session and ends. From any thread."""
        self._is_left_behind = True

    def join(self, timeout_s: float) -> bool:
        """Wait for the end. Returns whether it came in time; on the PBX thread itself it has not."""
        if self._thread is threading.current_thread():
            return False
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def prove_beside(self) -> bool:
        """See `PbxSession.prove_beside`. From another thread."""
        session = self._session
        return session is not None and session.prove_beside()

    def on_news(self, news: Sequence[PbxNews]) -> None:
        """What the session tells, see `SessionListener`."""
        if not news or self._is_left_behind:
            return
        if isinstance(news[0], ReadingProgress) and (running := self._queue.running) is not None:
            self._wait_for(running)  # who tells all there is does answer, however long that takes
            self._is_reached()
        self.line.hear(news)
        self._desk.report(news)

    def on_attention_needed(self) -> None:
        """The session wants a turn, see `SessionListener`."""
        if self._is_left_behind:
            return
        rest_s = self.line.rest_s()
        if rest_s:
            log.warning("the line comes and goes; next try in %.1f s", rest_s)
            self._report(replace(self._desk.connection, retry_in_s=rest_s))
            self._retry_after(rest_s, Chore.ATTEND)
        elif self._desk.connection.is_live and (breath_s := self._attended_at_s + BREATH_S - time.monotonic()) > 0:
            self._retry_after(breath_s, Chore.ATTEND)
        else:
            self._queue.want(Chore.ATTEND)

    def _run(self) -> None:
        try:
            while not self._is_left_behind and (turn := self._queue.next_turn()).job is not Chore.CLOSE:
                self._take(turn)
        finally:
            self._end_session()

    def _take(self, turn: Turn) -> None:
        self._wait_for(turn)
        try:
            if isinstance(turn.job, Request):
                self._execute(turn.job)
            elif turn.job is Chore.CONNECT and self._session is None:
                self._connect()
            elif turn.job is Chore.CHECK:
                self._check()
            elif turn.job is Chore.COMPARE:
                self._compare()
            else:
                self._attend()
        finally:
            self._stop_waiting()
            if self.line.has_given_up and not self._is_left_behind:
                self._queue.want(Chore.CHECK)  # what did not return for so long is over: how do things stand?

    def _wait_for(self, turn: Turn) -> None:
        """From now on the phone system has as long as it may take. On the PBX thread."""
        self._stop_waiting()
        limit_s = self._patience.answer_s
        if turn.job is Chore.CONNECT:
            limit_s = self._patience.connect_s
        elif turn.job is Chore.CHECK:
            limit_s = self._patience.alive_s
        self._patience_ends = self._watch.after(limit_s, lambda: self._out_of_patience(turn, limit_s))

    def _stop_waiting(self) -> None:
        if self._patience_ends is not None:
            self._patience_ends.cancel()

    def _connect(self) -> None:
        self._forget_retry()
        attempt = self._failures_in_a_row + 1
        self._report(Connection(LineState.CONNECTING, self._why_not_connected, attempt=attempt))
        began = time.monotonic()
        try:
            self._session = self._make_session()
            self._session.open(self)
        except SessionFailed as failure:
            self._not_connected(failure.problem)
        except Exception as error:
            log.exception("connecting broke")
            self._not_connected(unexpected(error))
        else:
            self._failures_in_a_row, self._why_not_connected = 0, None
            log.info("connected in %d ms", _since_ms(began))

    def _is_reached(self) -> None:
        """The phone system is being read: why the try before did not get there matters no longer."""
        if self._why_not_connected is not None and self._desk.connection.state is LineState.CONNECTING:
            self._why_not_connected = None
            self._report(Connection(LineState.CONNECTING, attempt=self._failures_in_a_row + 1))

    def _not_connected(self, why: Problem) -> None:
        self._end_session()
        self._failures_in_a_row += 1
        self._why_not_connected = why
        wait_s = planned_retry_s(why, self._failures_in_a_row, self._draw())
        plan = "nothing is tried until somebody acts" if wait_s is None else f"next try in {wait_s:.1f} s"
        log.warning("cannot connect: %s; %s", why.code, plan)
        self._report(Connection(LineState.FAILED, why, wait_s, self._failures_in_a_row))
        if wait_s is not None:
            self._retry_after(wait_s, Chore.CONNECT)

    def _attend(self) -> None:
        if self._session is None:
            return
        self._forget_retry()
        try:
            self._session.attend()
        except SessionFailed as failure:
            self._not_attended(failure.problem)
        except Exception as error:
            log.exception("reading the phone system again broke")
            self._not_attended(unexpected(error))
        else:
            self._attended_at_s = time.monotonic()
            self._failures_in_a_row = 0
            lost, self._lost_while_attending = self._lost_while_attending, None
            if lost is not None and self._desk.connection is lost:
                # The session never knew that what it had told was out of date.
                self._report(Connection(LineState.LIVE))

    def _check(self) -> None:
        if self._session is not None and not self.line.is_proved_by(self._session):
            self.on_attention_needed()

    def _compare(self) -> None:
        if self._session is None or not self._desk.connection.is_live:
            return
        try:
            self._session.compare()
        except SessionFailed as failure:
            log.warning("the calls cannot be compared: %s", failure.problem.code)
            self._queue.want(Chore.CHECK)
        except Exception:
            log.exception("comparing the calls broke")

    def _not_attended(self, why: Problem) -> None:
        self._failures_in_a_row += 1
        wait_s = wait_before_retry_s(self._failures_in_a_row, self._draw())
        log.warning("cannot read the phone system again: %s; next try in %.1f s", why.code, wait_s)
        lost = Connection(LineState.LOST, why, wait_s, self._failures_in_a_row)
        self._lost_while_attending = lost
        self._report(lost)
        self._retry_after(wait_s, Chore.ATTEND)

    def _retry_after(self, wait_s: float, chore: Chore) -> None:
        self._forget_retry()
        self._retry = self._watch.after(wait_s, lambda: self._queue.want(chore))

    def _forget_retry(self) -> None:
        if self._retry is not None:
            self._retry.cancel()

    def _execute(self, request: Request) -> None:
        if self._session is None:
            self.fail(request, problem(ProblemCode.NOT_CONNECTED))
        else:
            self._carrier.carry(request, self._session)
            if is_in_doubt_after(request):
                self._queue.want(Chore.COMPARE)

    def fail(self, request: Request, why: Problem) -> None:
        """Settle `request`, unless it is settled. From any thread."""
        self._carrier.fail(request, why)

    def _out_of_patience(self, turn: Turn, waited_s: float) -> None:
        waiting = self._queue.give_up_on(turn)
        if waiting is None:
            return
        seconds = f"{waited_s:g}"
        if isinstance(turn.job, Request):
            self.fail(turn.job, problem(ProblemCode.NO_ANSWER_FROM_PBX, seconds=seconds))
        elif turn.job is Chore.CONNECT:
            why = problem(ProblemCode.NO_ANSWER_FROM_PBX, case="connecting", seconds=seconds)
            self._report(Connection(LineState.FAILED, why, attempt=self._failures_in_a_row + 1))
        for request in waiting:
            self.fail(request, problem(ProblemCode.NO_ANSWER_FROM_PBX, case="not-sent"))
        self.line.out_of_patience(turn)
        self._on_stuck(turn)

    def line_lost(self) -> None:
        """Whatever was asked and not accepted is lost with the line, and is not asked again. From any thread."""
        self.line.line_lost()
        for request in self._queue.take_back_all():
            self.fail(request, problem(ProblemCode.NOT_CONNECTED))
        running = self._queue.running
        if running is not None and isinstance(running.job, Request):
            self.fail(running.job, problem(ProblemCode.CONNECTION_LOST))

    def _report(self, connection: Connection) -> None:
        if not self._is_left_behind:
            self._desk.report([ConnectionChanged(connection)])

    def _end_session(self) -> None:
        session, self._session = self._session, None
        if session is None:
            return
        try:
            session.close()
        except Exception:
            log.exception("closing the session broke")


def _since_ms(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
