"""Rehearsal: a session with a pretend phone system in this very process. Nothing rings outside, no .NET is needed.

It tells the same news in the same order as a session with the vendor's library, because both read rows of vendor
objects by the same rules of the generation.
"""

import logging
import time
from collections.abc import Callable
from functools import partial

from callboard.domain.commands import AddToConference, Command, DropLeg, PlaceCall, StartConference
from callboard.domain.connection import PbxIdentity
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.credentials import Credentials
from callboard.sessions.session import SessionListener
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.rehearsed_line import HOST, RehearsedLine
from callboard.sessions.simulator.rehearsed_rows import vendor_tables
from callboard.sessions.thread_guard import ThreadGuard
from callboard.sessions.threecx.failures import Server, VendorException, problem_of
from callboard.sessions.threecx.generation import Generation, Offer, SlotCall
from callboard.sessions.threecx.live_news import LiveNews, Picture, Wanted

log = logging.getLogger(__name__)

_HERE = Server(HOST, port=0, call_manager_port=0)
_EVERYTHING = Offer(
    has_make_call=True,
    has_drop_call=True,
    has_call_with_parameters=True,
    has_profiles=True,
    call_manager_connected=True,
)


class SimulatedSession:
    """See `PbxSession`. `make_engine` gives a phone system that is not started yet; it lives as long as the session."""

    def __init__(
        self,
        generation: Generation,
        make_engine: Callable[[], PacedEngine],
        credentials: Credentials,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._generation = generation
        self._make_engine = make_engine
        self._credentials = credentials
        self._now = now
        self._guard = ThreadGuard()
        self._line: RehearsedLine | None = None
        self._news: LiveNews | None = None
        self._is_closed = False
        self._identity = PbxIdentity(generation.name, rehearsal=True)

    def open(self, listener: SessionListener) -> None:
        """Start the phone system, subscribe, read everything. Raises SessionFailed."""
        self._guard.enter()
        if self._is_closed:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        paced = self._make_engine()
        self._identity = PbxIdentity(self._generation.name, paced.engine.generation.version, rehearsal=True)
        self._news = LiveNews(self._generation, listener, self._now)
        self._line = RehearsedLine(paced, self._credentials, self._news.take)
        try:
            self._line.start()
            self._news.begin_picture(at_least=Wanted.PICTURE)
            if not self._show_picture(self._line, self._news):
                raise SessionFailed(problem(ProblemCode.CONNECTION_LOST))
        except BaseException:
            self.close()
            raise

    def execute(self, command: Command) -> None:
        """Ask the phone system. Raises SessionFailed."""
        self._guard.enter()
        if isinstance(command, PlaceCall):
            self._request(command.number_to, "MAKECALL", command.dn_from, command.number_to)
        elif isinstance(command, StartConference):
            self._call_into(self._generation.call_to_start(command.plan))
        elif isinstance(command, AddToConference):
            self._call_into(self._generation.call_to_add(command))
        else:
            self._drop(command)

    def attend(self) -> None:
        """Read everything again when there is a reason to. Raises SessionFailed."""
        self._guard.enter()
        if self._line is None or self._news is None:
            return
        wanted = self._news.begin_picture()
        if wanted is Wanted.NOTHING:
            return
        try:
            is_shown = self._show_picture(self._line, self._news)
        except SessionFailed as failure:
            self._news.give_up_picture(wanted)
            self._news.lost(failure.problem)
            raise
        if not is_shown:
            self._news.give_up_picture(Wanted.RECONNECTION)

    def close(self) -> None:
        """End the phone system. May be called again."""
        self._guard.enter()
        self._is_closed = True
        if self._news is not None:
            self._news.close()
        line, self._line = self._line, None
        if line is not None and not line.stop():
            log.warning("the pretend phone system did not end in time")

    def _show_picture(self, line: RehearsedLine, news: LiveNews) -> bool:
        tables = vendor_tables(line.connect_and_read())
        return news.show_picture(Picture(tables, self._identity, partial(self._generation.capabilities, _EVERYTHING)))

    def _call_into(self, call: SlotCall) -> None:
        if call.parameters is None:
            self._request(call.number, "MAKECALL", call.slot, call.number)
        else:
            pairs = [text for pair in call.parameters.items() for text in pair]
            self._request(call.number, "MAKECALLPARAMS", call.slot, *pairs)

    def _drop(self, command: DropLeg) -> None:
        leg = self._news.find_leg(command.call_id, command.number) if self._news is not None else None
        if leg is None:
            raise SessionFailed(problem(ProblemCode.CALL_GONE))
        owner = leg.line or self._generation.place_of(leg.number)
        self._request(owner, "DROP", str(command.call_id), owner)

    def _request(self, number: str, verb: str, *args: str) -> None:
        if self._line is None or self._news is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        try:
            self._line.request(verb, *args)
        except EngineRefusal as refusal:
            found = problem_of(VendorException((refusal.exception_name,), refusal.message), _HERE, number)
            if found.code is ProblemCode.CALL_MANAGER_NOT_CONNECTED:
                self._news.want(Wanted.PICTURE)
            raise SessionFailed(found) from refusal
