"""A console without threads on a phone system in virtual time: every step of both is taken by the test.

All that decides is real: the engine, the session, the news desk with its followers, the carrier of requests. Only the
threads of the controller are left out, and with them the order of things is the same at every run.
"""

import itertools
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import cast

from callboard.controller.conferences.calling_order import Errand
from callboard.controller.deadline_watch import DeadlineWatch
from callboard.controller.news_desk import NewsDesk
from callboard.controller.patience import Patience
from callboard.controller.request import Request
from callboard.controller.request_carrier import RequestCarrier
from callboard.controller.request_journal import RequestJournal
from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.calls.handover_progress import HandoverProgress
from callboard.domain.changes import (
    CallProgressed,
    ConferenceProgressed,
    HandoverProgressed,
    PbxNews,
    PresenceProgressed,
)
from callboard.domain.commands import Command
from callboard.domain.conferences.conference_memory import KeptConference
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.presence_progress import PresenceProgress
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.models.conferences.followed_rooms import FollowedRooms
from callboard.models.conferences.member_facts import MemberFacts
from callboard.sessions.session import PbxSession
from callboard.sessions.simulator.engine import PhoneEngine
from tests.doubles.still_pbx import PbxAtHand, StillPbx

MOST_TRIES = 5


class _Deadline:
    def __init__(self, cancel: Callable[[], None]) -> None:
        self.cancel = cancel


class _VirtualWatch:
    """Deadlines by the clock of the engine; those of a console that is over are not met."""

    def __init__(self, pbx: StillPbx) -> None:
        self._pbx = pbx
        self.is_over = False

    def after(self, delay_s: float, due: Callable[[], None]) -> _Deadline:
        clock = self._pbx.engine.clock
        timer = self._pbx.do(lambda: clock.call_after(delay_s, lambda: None if self.is_over else due()))
        return _Deadline(timer.cancel)


class StillConsole:
    """`work` lets it do what it has to do, and nothing happens in between. `board` and `members` are what it shows."""

    def __init__(
        self,
        engine: PhoneEngine,
        kept: Sequence[KeptConference] = (),
        *,
        is_known_first: bool = False,
        pbx: StillPbx | None = None,
        patience: Patience | None = None,
    ) -> None:
        """`kept` is what an earlier run left behind, looked at before the first picture of the phone system or after it
        (`is_known_first`). `pbx` is how the engine is reached; in this process where nothing is said."""
        self.engine = engine
        self.pbx = PbxAtHand(engine) if pbx is None else pbx
        self.board = Board()
        self.rooms = FollowedRooms(lambda: engine.now_s)
        self.newest: dict[int, ConferenceProgress] = {}
        self.told: dict[int, list[CallProgress | HandoverProgress | PresenceProgress]] = {}
        """Every step of calls, handovers and presence that was asked for, by request id."""
        self._numbers = itertools.count(1)
        self._to_do: deque[Request] = deque()
        self._something_came = threading.Event()
        self._watch = _VirtualWatch(self.pbx)
        self._wants_attention = False
        self.pays_attention = True
        self.sends = True
        self.desk = NewsDesk(self._on_errands, self._on_line_lost)
        watch = cast(DeadlineWatch, self._watch)
        self._carrier = RequestCarrier(self.desk, watch, patience or Patience(), RequestJournal())
        self.desk.open(self._something_came.set)
        if not is_known_first:
            self._resume(kept)
        self.session = self._opened()
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
        self._settle()
        while self._has_to_do():
            while self._has_to_do():
                if self._wants_attention and self.pays_attention:
                    self._wants_attention = False
                    self._attend()
                elif self.desk.connection.is_live:
                    self._carrier.carry(self._to_do.popleft(), self.session)
                else:
                    self._on_line_lost()
            self._settle()

    def step_to(self, time_s: float) -> bool:
        """Let the phone system live until something happens, `time_s` at the latest. False when it is `time_s`."""
        due_s = self.engine.next_due_s()
        if due_s is None or due_s > time_s:
            self.pbx.do(lambda: self.engine.advance_to(time_s))
            self.work()
            return False
        self.pbx.do(lambda: self.engine.advance_to(max(due_s, self.engine.now_s)))
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

    def _opened(self) -> PbxSession:
        """Connected, at the second try where the news of an earlier connection comes in between."""
        for tries_left in reversed(range(MOST_TRIES)):
            session = self.pbx.session()
            try:
                session.open(self)
                return session
            except SessionFailed:
                session.close()
                if not tries_left:
                    raise
        raise AssertionError

    def _has_to_do(self) -> bool:
        return bool(self._to_do and self.sends) or (self._wants_attention and self.pays_attention)

    def _settle(self) -> None:
        self.pbx.settle(self._shown, self._something_came)
        self._show()

    def _shown(self) -> Board:
        self._show()
        return self.board

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
            elif isinstance(change, CallProgressed | HandoverProgressed | PresenceProgressed):
                self.told.setdefault(change.progress.request_id, []).append(change.progress)


def why_failed(request: Request) -> Problem | None:
    """The reason why it was not accepted, None when it was or is still on its way."""
    if not request.future.done():
        return None
    error = request.future.exception()
    return error.problem if isinstance(error, SessionFailed) else None
