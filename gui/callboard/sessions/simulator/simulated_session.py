"""Rehearsal: a session with a pretend phone system in this very process. Nothing rings outside, no .NET is needed.

It tells the same news in the same order as a session with the vendor's library, because both read rows of vendor
objects by the same rules of the generation.
"""

import logging
from collections.abc import Callable
from functools import partial

from callboard.domain.commands import Command
from callboard.domain.connection import PbxIdentity
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.credentials import Credentials
from callboard.sessions.session import SessionListener
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.rehearsed_calls import RehearsedCalls
from callboard.sessions.simulator.rehearsed_line import RehearsedLine
from callboard.sessions.simulator.rehearsed_phone_book import RehearsedPhoneBook
from callboard.sessions.simulator.rehearsed_presence import RehearsedPeople
from callboard.sessions.simulator.rehearsed_reading import told_while_read
from callboard.sessions.simulator.rehearsed_rows import vendor_tables
from callboard.sessions.simulator.rehearsed_schedules import RehearsedSchedules
from callboard.sessions.steady_clock import steady_now_s
from callboard.sessions.thread_guard import ThreadGuard
from callboard.sessions.threecx.call_requests import carry_out
from callboard.sessions.threecx.comparing import of_legs, of_people
from callboard.sessions.threecx.generation import CALL_FEATURES, Generation, Offer
from callboard.sessions.threecx.live_news import LiveNews, Picture, Wanted
from callboard.sessions.threecx.phone_book_desk import PhoneBookDesk
from callboard.sessions.threecx.presence_desk import PresenceDesk
from callboard.sessions.threecx.reading_again import read_again
from callboard.sessions.threecx.schedule_desk import ScheduleDesk
from callboard.sessions.threecx.sign_of_life import ask_for_life

log = logging.getLogger(__name__)

_EVERYTHING = Offer(
    calls=frozenset(CALL_FEATURES),
    has_call_with_parameters=True,
    has_profiles=True,
    call_manager_connected=True,
    has_schedules=True,
    has_phone_book=True,
)


class SimulatedSession:
    """See `PbxSession`. `make_engine` gives a phone system that is not started yet; it lives as long as the session."""

    def __init__(
        self,
        generation: Generation,
        make_engine: Callable[[], PacedEngine],
        credentials: Credentials,
        now: Callable[[], float] = steady_now_s,
    ) -> None:
        self._generation = generation
        self._make_engine = make_engine
        self._credentials = credentials
        self._now = now
        self._guard = ThreadGuard()
        self._line: RehearsedLine | None = None
        self._news: LiveNews | None = None
        self._schedules: ScheduleDesk | None = None
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
        self._schedules = ScheduleDesk(RehearsedSchedules(self._line), self._news)
        try:
            self._line.start()
            self._news.begin_picture(at_least=Wanted.PICTURE)
            if not self._news.show_picture(self._picture(self._line, self._news)):
                raise SessionFailed(problem(ProblemCode.CONNECTION_LOST))
        except BaseException:
            self.close()
            raise

    def execute(self, command: Command) -> None:
        """Ask the phone system. Raises SessionFailed."""
        self._guard.enter()
        carry_out(command, self, self._generation, self._news)

    def attend(self) -> None:
        """Read everything again when there is a reason to. Raises SessionFailed."""
        self._guard.enter()
        line, news = self._line, self._news
        if line is not None and news is not None:
            read_again(news, lambda _wanted: self._picture(line, news))

    def check_alive(self, within_s: float) -> None:
        """Have the phone system answer within so many seconds. Raises SessionFailed."""
        self._guard.enter()
        if self._line is not None and self._news is not None:
            ask_for_life(self._news, self._line.ask, within_s)

    def compare(self) -> None:
        """Report what no event told of calls and people. Raises SessionFailed."""
        self._guard.enter()
        line, news = self._line, self._news
        if line is not None and news is not None:
            news.compare(of_legs(lambda: vendor_tables(line.read_calls()).legs))
            news.compare(of_people(lambda: vendor_tables(line.read_people()).extensions))

    def prove_beside(self) -> bool:
        """Have the phone system answer beside a request."""
        line = self._line
        if line is None or not line.is_asked:
            return False
        line.ask()
        return True

    def close(self) -> None:
        """End the phone system. May be called again."""
        self._guard.enter()
        self._is_closed = True
        if self._news is not None:
            self._news.close()
        line, self._line = self._line, None
        if line is not None and not line.stop():
            log.warning("the pretend phone system did not end in time")

    # Whom to ask, see `Requests`

    def calls(self) -> RehearsedCalls:
        """Where calls are asked for. Raises SessionFailed."""
        if self._line is None or self._news is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        return RehearsedCalls(self._line, self._news)

    def schedules(self) -> ScheduleDesk:
        """Where scheduled conferences are kept. Raises SessionFailed."""
        if self._is_closed or self._schedules is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        return self._schedules

    def presence(self) -> PresenceDesk:
        """Where the presence of people is read and set. Raises SessionFailed."""
        if self._line is None or self._news is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        return PresenceDesk(RehearsedPeople(self._line), self._news)

    def phone_book(self) -> PhoneBookDesk:
        """Where the phone books are read. Raises SessionFailed."""
        if self._line is None or self._news is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        return PhoneBookDesk(RehearsedPhoneBook(self._line), self._news)

    # One step each

    def _picture(self, line: RehearsedLine, news: LiveNews) -> Picture:
        tables = vendor_tables(told_while_read(line.connect_and_read(), line.wait_for, news.tell_reading))
        schedules = self._schedules.rows_for_picture() if self._schedules is not None else None
        return Picture(tables, self._identity, partial(self._generation.capabilities, _EVERYTHING), schedules)
