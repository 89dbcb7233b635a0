"""A live connection to a 3CX through the vendor's assembly. What a generation does otherwise is in its own folder."""

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

from callboard.domain.commands import Command
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.paths import pump_assembly
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.session import SessionListener
from callboard.sessions.steady_clock import steady_now_s
from callboard.sessions.thread_guard import ThreadGuard
from callboard.sessions.threecx.assemblies import VendorAssembly, check_files, load_vendor
from callboard.sessions.threecx.call_manager import CallManager, calls_offered
from callboard.sessions.threecx.call_requests import carry_out
from callboard.sessions.threecx.comparing import of_legs, of_people
from callboard.sessions.threecx.configuration_server import ConfigurationServer
from callboard.sessions.threecx.conversion import PROFILE
from callboard.sessions.threecx.generation import Generation, Offer
from callboard.sessions.threecx.kept_copy import refuse_damaged
from callboard.sessions.threecx.live_news import LiveNews, Picture, Wanted
from callboard.sessions.threecx.news_thread import NewsThread
from callboard.sessions.threecx.phone_book_desk import PhoneBookDesk
from callboard.sessions.threecx.presence_desk import PresenceDesk
from callboard.sessions.threecx.pump import load_pump
from callboard.sessions.threecx.reading_again import read_again
from callboard.sessions.threecx.runtime import RuntimeKind, RuntimeWants, chosen_runtime, start_runtime
from callboard.sessions.threecx.schedule_desk import ScheduleDesk
from callboard.sessions.threecx.sign_of_life import ask_for_life
from callboard.sessions.threecx.vendor_phone_book import VendorPhoneBook, phone_book_offered
from callboard.sessions.threecx.vendor_presence import VendorPeople, presence_offered
from callboard.sessions.threecx.vendor_rows import VendorTables
from callboard.sessions.threecx.vendor_schedules import VendorSchedules, schedules_offered

log = logging.getLogger(__name__)

NEWS_WITHIN_S = 4.0
"""So long the library may be busy with one piece of news, until somebody asks for a sign of life and says otherwise."""
SET_UP_S = 180.0
"""For so long after a request every single state of every call is told, however much happens."""

_CALL_MANAGER_GONE = frozenset({ProblemCode.CALL_MANAGER_NOT_CONNECTED, ProblemCode.CONNECTION_LOST})

CallsT = TypeVar("CallsT", bound=CallManager)


class ThreeCxSession(ABC, Generic[CallsT]):
    """One connection, see `PbxSession`. Subclasses say what their generation does with conferences."""

    generation: ClassVar[Generation]
    last_words: Path | None = None
    runtime_wants: ClassVar[RuntimeWants] = RuntimeWants(
        on_windows=(RuntimeKind.NETFX,), elsewhere=(RuntimeKind.CORECLR, RuntimeKind.MONO)
    )

    def __init__(
        self,
        choice: ThreeCxChoice,
        credentials: Credentials,
        application_name: str,
        now: Callable[[], float] = steady_now_s,
    ) -> None:
        self.choice = choice
        self.credentials = credentials
        self._application_name = application_name
        self._now = now
        self._guard = ThreadGuard()
        self._is_closed = False
        self._vendor: VendorAssembly | None = None
        self._server: ConfigurationServer | None = None
        self._news: LiveNews | None = None
        self._thread: NewsThread | None = None
        self._calls: CallsT | None = None
        self._schedules: ScheduleDesk | None = None
        self._was_offered_calls = False
        self._news_within_s = NEWS_WITHIN_S

    # What a generation decides

    @abstractmethod
    def new_call_manager(self, vendor: VendorAssembly) -> CallsT:
        """A new connection to the call manager. Raises SessionFailed."""

    @abstractmethod
    def has_call_with_parameters(self, vendor: VendorAssembly) -> bool:
        """Whether the options of a conference can be handed over."""

    # What sessions promise

    def open(self, listener: SessionListener) -> None:
        """Connect, subscribe, read everything. Raises SessionFailed."""
        self._guard.enter()
        if self._is_closed:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        try:
            self._open(listener)
        except BaseException:
            self.close()
            raise

    def execute(self, command: Command) -> None:
        """Ask the PBX. Raises SessionFailed."""
        self._guard.enter()
        if self._thread is not None:
            self._thread.keep_every_state(SET_UP_S)
        try:
            carry_out(command, self, self.generation, self._news)
        except SessionFailed as failure:
            if failure.problem.code in _CALL_MANAGER_GONE:
                self._forget_call_manager()
                self._ask_for(Wanted.PICTURE)
            raise

    def attend(self) -> None:
        """Read everything again when there is a reason to. Raises SessionFailed."""
        self._guard.enter()
        if self._news is not None:
            read_again(self._news, self._read)

    def check_alive(self, within_s: float) -> None:
        """Have the configuration server answer within so many seconds. Raises SessionFailed."""
        self._guard.enter()
        if self._server is not None and self._news is not None:
            self._news_within_s = within_s
            ask_for_life(self._news, self._ask, within_s)

    def compare(self) -> None:
        """Report what no event told of calls and people. Raises SessionFailed."""
        self._guard.enter()
        if self._server is not None and self._news is not None:
            self._news.compare(of_legs(self._server.legs))
            self._news.compare(of_people(self._server.people))

    def prove_beside(self) -> bool:
        """Have the configuration server answer beside a request of the call manager, which is another connection."""
        calls, server = self._calls, self._server
        if calls is None or server is None or not calls.is_asked:
            return False
        server.ask_beside()
        self._refuse_without_news()
        return True

    def close(self) -> None:
        """End the connection and every thread of it. May be called again."""
        self._guard.enter()
        self._is_closed = True
        if self._news is not None:
            self._news.close()
        thread, self._thread = self._thread, None
        if thread is not None and not thread.close():
            log.warning("the vendor's library did not let go of its events in time")
        self._forget_call_manager()

    def calls(self) -> CallsT:
        """The call manager, connected anew when it was lost. Raises SessionFailed."""
        if self._is_closed or self._vendor is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        if self._calls is None:
            self._calls = self.new_call_manager(self._vendor)
        if not self._was_offered_calls:
            self._ask_for(Wanted.PICTURE)
        return self._calls

    def vendor_leg(self, call_id: int, dn: str) -> Any:
        """The vendor's object for the part of DN `dn` in a call, None when it has none. Raises SessionFailed."""
        return self._server.leg(call_id, dn) if self._server is not None else None

    def schedules(self) -> ScheduleDesk:
        """Where scheduled conferences are kept. Raises SessionFailed."""
        if self._is_closed or self._schedules is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        return self._schedules

    def presence(self) -> PresenceDesk:
        """Where the presence of people is read and set. Raises SessionFailed."""
        if self._is_closed or self._server is None or self._news is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        return PresenceDesk(VendorPeople(self._server), self._news)

    def phone_book(self) -> PhoneBookDesk:
        """Where the phone books are read. Raises SessionFailed."""
        if self._is_closed or self._server is None or self._news is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        return PhoneBookDesk(VendorPhoneBook(self._server), self._news)

    # One step each

    def _open(self, listener: SessionListener) -> None:
        check_files(self.choice.assembly_folder)
        refuse_damaged(self.choice.assembly_folder)
        start_runtime(chosen_runtime(self.runtime_wants, self.choice.runtime))
        self._vendor = load_vendor(self.choice.assembly_folder, self.generation)
        pump_code = load_pump(pump_assembly(), self.last_words)
        self._server = ConfigurationServer(self._vendor, pump_code, self.choice, self._application_name)
        self._server.set_up(self.credentials)
        self._server.connect()
        self._news = LiveNews(self.generation, listener, self._now)
        self._schedules = ScheduleDesk(VendorSchedules(self._server), self._news)
        self._news.begin_picture(at_least=Wanted.PICTURE)
        self._thread = NewsThread(pump_code.pump(), self._news)
        self._thread.start()
        self._server.subscribe(self._thread.pump)
        picture = self._picture(self._server, self._news)
        # A second session of this process shares what the library remembers: only an answer proves that it holds.
        self._server.ask()
        if not self._news.show_picture(picture):
            raise SessionFailed(problem(ProblemCode.CONNECTION_LOST))

    def _read(self, wanted: Wanted) -> Picture:
        server, thread, news = self._server, self._thread, self._news
        if server is None or thread is None or news is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        if wanted is Wanted.RECONNECTION:
            server.connect()
            self._forget_call_manager()
        else:
            server.verify()
        server.subscribe(thread.pump)
        picture = self._picture(server, news)
        self._refuse_without_news()
        return picture

    def _ask(self) -> None:
        if self._server is not None:
            self._server.ask()
        self._refuse_without_news()

    def _refuse_without_news(self) -> None:
        """A library that answers may be stuck in its news all the same: then what is shown would grow old unnoticed."""
        stuck_s = self._thread.pump.stuck_s if self._thread is not None else 0.0
        if stuck_s > self._news_within_s:
            raise SessionFailed(problem(ProblemCode.NO_ANSWER_FROM_PBX, case="stuck", seconds=str(round(stuck_s))))

    def _picture(self, server: ConfigurationServer, news: LiveNews) -> Picture:
        tables = server.read(news.tell_reading)
        generation = self.generation
        offer = self._offer(tables)
        self._was_offered_calls = offer.call_manager_connected
        schedules = self._schedules.rows_for_picture() if self._schedules is not None else None
        return Picture(tables, server.identity(generation.name), partial(generation.capabilities, offer), schedules)

    def _offer(self, tables: VendorTables) -> Offer:
        if self._vendor is None:
            raise SessionFailed(problem(ProblemCode.CLOSED))
        return Offer(
            calls=calls_offered(self._vendor),
            has_call_with_parameters=self.has_call_with_parameters(self._vendor),
            has_profiles=presence_offered(self._vendor)
            and not any(row.lacks(PROFILE) for row in tables.extensions[:1]),
            call_manager_connected=self._has_call_manager(),
            has_schedules=schedules_offered(self._vendor),
            has_phone_book=phone_book_offered(self._vendor),
        )

    def _has_call_manager(self) -> bool:
        """Whether calls can be asked for. The board can be shown without."""
        self._was_offered_calls = True  # so that connecting now asks for no further picture
        try:
            self.calls()
        except SessionFailed as failure:
            log.warning("no call manager: %s", failure.problem.code)
            return False
        return True

    def _ask_for(self, wanted: Wanted) -> None:
        if self._news is not None:
            self._news.want(wanted)

    def _forget_call_manager(self) -> None:
        """A request that was on its way with a lost call manager is not sent again: the phone may ring already."""
        calls, self._calls = self._calls, None
        if calls is None:
            return
        try:
            calls.close()
        except SessionFailed as failure:
            log.info("the call manager was left with %s", failure.problem.code)
