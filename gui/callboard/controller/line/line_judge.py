"""Is the line to the phone system still there? The judgement of the controller, beside what the session itself tells.

The session knows of an end that the vendor's library tells. Of a silence it knows nothing, and a call of the vendor's
library that never returns occupies the very thread that would ask: then it is said from here, by the watch.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Sequence

from callboard.controller.deadline_watch import DeadlineWatch
from callboard.controller.line.heartbeat import Heartbeat
from callboard.controller.line.question_beside import QuestionBeside, Sign
from callboard.controller.line.reconnect import LOSSES_AT_ONCE, WAITS_S, rest_after_loss_s
from callboard.controller.mishap import unexpected
from callboard.controller.news_desk import NewsDesk
from callboard.controller.patience import Patience
from callboard.controller.request import Request
from callboard.controller.request_queue import Chore, RequestQueue, Turn
from callboard.domain.changes import ConnectionChanged, PbxNews
from callboard.domain.connection import TRIES_IN_HOPE, Connection, LineState
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.session import PbxSession

log = logging.getLogger(__name__)


class LineJudge:
    """May be asked from any thread. `draw` gives random numbers from 0 to 1; `prove_beside` asks the session that is
    at work, see `PbxSession.prove_beside`."""

    def __init__(
        self,
        queue: RequestQueue,
        desk: NewsDesk,
        watch: DeadlineWatch,
        patience: Patience,
        draw: Callable[[], float],
        prove_beside: Callable[[], bool],
    ) -> None:
        self._queue = queue
        self._desk = desk
        self._watch = watch
        self._patience = patience
        self._draw = draw
        self._heartbeat = Heartbeat(watch, patience.quiet_s, self._on_silence)
        self._beside = QuestionBeside(watch, patience.alive_s, prove_beside, self._on_sign_beside)
        self._lost_at_s: deque[float] = deque(maxlen=LOSSES_AT_ONCE + len(WAITS_S))
        self._given_up: Connection | None = None

    def begin(self) -> None:
        """Listen for signs of life from now on."""
        self._heartbeat.begin()

    @property
    def silent_for_s(self) -> float:
        """How long ago the phone system gave the last sign of life."""
        return self._heartbeat.silent_for_s

    @property
    def has_given_up(self) -> bool:
        """Whether the line counts as lost because this judge said so; the session may know nothing of it."""
        return self._given_up is not None and self._desk.connection is self._given_up

    def hear(self, news: Sequence[PbxNews]) -> None:
        """What the session tells: a sign of life, unless it is that there is none."""
        if len(news) > 1 or not isinstance(news[0], ConnectionChanged):
            self._heartbeat.hear()

    def is_proved_by(self, session: PbxSession) -> bool:
        """Ask for a sign of life, if it would tell anything new. On the PBX thread; it may never return."""
        if not (self._desk.connection.is_live or self.has_given_up):
            return True
        try:
            session.check_alive(self._patience.alive_s)
        except SessionFailed as failure:
            self._not_answered(failure.problem)
        except Exception as error:
            log.exception("asking for a sign of life broke")
            self._not_answered(unexpected(error))
        else:
            self._answered()
            return True
        return False

    def out_of_patience(self, turn: Turn) -> None:
        """`turn` has taken too long and is still running."""
        if turn.job is Chore.CHECK or self._heartbeat.is_silent:
            self._give_up(turn)

    def line_lost(self) -> None:
        """The line was live and is so no longer."""
        self._lost_at_s.append(time.monotonic())

    def rest_s(self) -> float:
        """How long a lost line should be left alone before it is tried again; mostly not at all."""
        if self._desk.connection.state is not LineState.LOST:
            return 0.0
        return rest_after_loss_s(self._lost_at_s, time.monotonic(), self._draw())

    def _answered(self) -> None:
        self._heartbeat.hear()
        was_given_up, self._given_up = self.has_given_up, None
        if was_given_up:  # all that was told of it holds: the session never knew of any doubt
            self._report(Connection(LineState.LIVE))

    def _not_answered(self, why: Problem) -> None:
        log.warning("no sign of life: %s", why.code)
        self._given_up = None
        if self._desk.connection.is_live:  # a session says the same of its own accord
            self._report(Connection(LineState.LOST, why))

    def _on_silence(self) -> None:
        running = self._queue.running
        if not self._desk.connection.is_live:
            return
        is_asked = running is not None and isinstance(running.job, Request) and self._beside.ask(running)
        if running is not None and self._queue.is_stuck and not is_asked:
            self._give_up(running)
        elif running is None or running.job is not Chore.CHECK:
            self._queue.want(Chore.CHECK)

    def _on_sign_beside(self, turn: Turn, sign: Sign) -> None:
        if sign is Sign.GIVEN:
            self._heartbeat.hear()
        elif self._queue.running is turn and (sign is Sign.MISSING or self._queue.is_stuck):
            self._give_up(turn)

    def _give_up(self, stuck: Turn) -> None:
        if not self._desk.connection.is_live:
            return
        why = self._silence()
        log.warning("no sign of life for %s s, and the vendor's library does not return", why.facts["seconds"])
        self._given_up = Connection(LineState.LOST, why)
        self._report(self._given_up)
        self._watch.after(self._patience.connect_s, lambda: self._still_nobody(stuck))

    def _still_nobody(self, stuck: Turn) -> None:
        if self._queue.running is stuck and self.has_given_up:
            self._given_up = Connection(LineState.LOST, self._silence(), attempt=TRIES_IN_HOPE)
            self._report(self._given_up)

    def _silence(self) -> Problem:
        return problem(ProblemCode.NO_ANSWER_FROM_PBX, case="silent", seconds=str(round(self.silent_for_s)))

    def _report(self, connection: Connection) -> None:
        self._desk.report([ConnectionChanged(connection)])
