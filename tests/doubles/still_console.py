"""A console without threads on a phone system in virtual time: every step of both is taken by the test.

All that decides is real: the engine, the rehearsed session, the news desk with its followers, the carrier of requests.
Only the threads are left out, and with them the order of things is the same at every run.
"""

import itertools
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, cast

from callboard.controller.conferences.calling_order import Errand
from callboard.controller.deadline_watch import DeadlineWatch
from callboard.controller.news_desk import NewsDesk
from callboard.controller.patience import Patience
from callboard.controller.request import Request
from callboard.controller.request_carrier import RequestCarrier
from callboard.controller.request_journal import RequestJournal
from callboard.domain.board import Board
from callboard.domain.changes import ConferenceProgressed, PbxNews
from callboard.domain.commands import Command
from callboard.domain.conferences.conference_memory import KeptConference
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.models.conferences.followed_rooms import FollowedRooms
from callboard.models.conferences.member_facts import MemberFacts
from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named


class UnpacedEngine:
    """What a session needs of a `PacedEngine`, done at once on the thread that asks. Time moves only by the test."""

    def __init__(self, engine: PhoneEngine) -> None:
        self.engine = engine

    def start(self) -> None:
        """It lives already."""

    def call(self, action: Callable[[], Any]) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(action())
        except Exception as error:  # noqa: BLE001 - it belongs to whoever asked
            done.set_exception(error)
        self.engine.store.flush()
        return done

    def stop(self, timeout_s: float = 0.0) -> bool:
        """It outlives its consoles."""
        return True


class _Deadline:
    def __init__(self, cancel: Callable[[], None]) -> None:
        self.cancel = cancel


class _VirtualWatch:
    """Deadlines by the clock of the engine; those of a console that is over are not met."""

    def __init__(self, engine: PhoneEngine) -> None:
        self._engine = engine
        self.is_over = False

    def after(self, delay_s: float, due: Callable[[], None]) -> _Deadline:
        timer = self._engine.clock.call_after(delay_s, lambda: None if self.is_over else due())
        return _Deadline(timer.cancel)


class StillConsole:
    """`work` lets it do what it has to do, and nothing happens in between. `board` and `members` are what it shows."""

    def __init__(
        self,
        engine: PhoneEngine,
        generation: str,
        kept: Sequence[KeptConference] = (),
        *,
        is_known_first: bool = False,
    ) -> None:
        """`kept` is what an earlier run left behind, looked at before the first picture of the phone system or after it
        (`is_known_first`)."""
        self.engine = engine
        self.board = Board()
        self.rooms = FollowedRooms(lambda: engine.now_s)
        self.newest: dict[int, ConferenceProgress] = {}
        self._numbers = itertools.count(1)
        self._to_do: deque[Request] = deque()
        self._watch = _VirtualWatch(engine)
        self._wants_attention = False
        self.pays_attention = True
        self.sends = True
        self.desk = NewsDesk(self._on_errands, self._on_line_lost)
        watch = cast(DeadlineWatch, self._watch)
        self._carrier = RequestCarrier(self.desk, watch, Patience(), RequestJournal())
        paced = cast(PacedEngine, UnpacedEngine(engine))
        self.session = SimulatedSession(generation_named(generation), lambda: paced, Credentials())
        if not is_known_first:
            self._resume(kept)
        self.session.open(self)
        if is_known_first:
            self._resume(kept)
        self.work()

    # What a session tells

    def on_news(self, news: Sequence[PbxNews]) -> None:
        self.desk.report(news)

    def on_attention_needed(self) -> None:
        self._wants_attention = True

    # What is asked of it

    def submit(self, command: Command) -> Request:
        """As the switchboard does; answered once `work` has been done."""
        return self._submit(command, None)

    def work(self) -> None:
        """Send what is to be sent, read again what is to be read again, until nothing is left to do. While it does not
        send (`sends`), requests wait, as they do behind one that takes long."""
        while (self._to_do and self.sends) or (self._wants_attention and self.pays_attention):
            if self._wants_attention and self.pays_attention:
                self._wants_attention = False
                self._attend()
            elif self.desk.connection.is_live:
                self._carrier.carry(self._to_do.popleft(), self.session)
            else:
                self._on_line_lost()
        self._show()

    def step_to(self, time_s: float) -> bool:
        """Let the phone system live until something happens, `time_s` at the latest. False when it is `time_s`."""
        due_s = self.engine.next_due_s()
        if due_s is None or due_s > time_s:
            self.engine.advance_to(time_s)
            self.work()
            return False
        self.engine.advance_to(max(due_s, self.engine.now_s))
        self.work()
        return True

    def close(self) -> None:
        """The program ends; the phone system goes on."""
        self._watch.is_over = True
        self.desk.close()
        self.session.close()

    def members(self, slot: str) -> tuple[MemberFacts, ...]:
        """Everybody in `slot`, as the window lists them."""
        return self.rooms.members(slot, self.board, lambda _number: "")

    # Inside

    def _resume(self, kept: Sequence[KeptConference]) -> None:
        for each in kept:
            self.desk.resume(next(self._numbers), each, "")

    def _submit(self, command: Command, conference_id: int | None) -> Request:
        request = Request(next(self._numbers), command)
        self.desk.begin(request.request_id, command, conference_id)
        if self.desk.connection.is_live:
            self._to_do.append(request)
        else:
            self._carrier.fail(request, problem(ProblemCode.NOT_CONNECTED))
        return request

    def _attend(self) -> None:
        try:
            self.session.attend()
        except SessionFailed:
            self._wants_attention = True
            self.pays_attention = False

    def _on_errands(self, errands: list[Errand]) -> None:
        for errand in errands:
            self._submit(errand.command, errand.conference_id)

    def _on_line_lost(self) -> None:
        waiting, self._to_do = self._to_do, deque()
        for request in waiting:
            self._carrier.fail(request, problem(ProblemCode.NOT_CONNECTED))

    def _show(self) -> None:
        changes = self.desk.take()
        self.board = self.board.after(changes)
        for change in changes:
            if isinstance(change, ConferenceProgressed):
                self.rooms.follow(change.progress)
                self.newest[change.progress.request_id] = change.progress


def why_failed(request: Request) -> Problem | None:
    """The reason why it was not accepted, None when it was or is still on its way."""
    if not request.future.done():
        return None
    error = request.future.exception()
    return error.problem if isinstance(error, SessionFailed) else None
