"""A house with a call that is talked in or rings, a console that asks something of it, and what is said of that."""

from collections.abc import Callable
from dataclasses import dataclass

from callboard.controller.patience import Patience
from callboard.controller.request import Request
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.handover_progress import HandoverProgress
from callboard.domain.commands import Command, DropLeg
from callboard.domain.presence_progress import PresencePhase, PresenceProgress
from callboard.sessions.simulator.call_book import Call
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.phone_behaviour import Outcome, PhoneRule, Timing
from callboard.sessions.simulator.population import LineSpec, PopulationPlan
from callboard.sessions.simulator.records import ExtensionRecord
from callboard.sessions.simulator.scenario import Scenario
from callboard.views.words.handover_words import news_words, why_failed
from callboard.views.words.phrases import problem_text
from tests.doubles.cut_line import CutLine, asked_of
from tests.doubles.pbx_truth import Truth, seen_on, truth_of
from tests.doubles.still_console import StillConsole
from tests.doubles.still_console import why_failed as refused_with
from tests.doubles.still_pbx import StillPbx

ME, GIVER, PARTNER, TAKER, OTHER, AWAY = "100", "103", "104", "105", "106", "107"
PEOPLE = (ME, GIVER, PARTNER, TAKER, OTHER, AWAY)
CALLER = "01632960123"
REACTION_S = 10.0
HOUSE = Scenario(
    population=PopulationPlan(
        extensions=12, everybody_in=True, contacts=0, lines=(LineSpec("10000", "City line", "02079460100", 50),)
    ),
    timing=Timing(ring_s=100.0),
)
UNTIL_SETTLED_S = 30.0


@dataclass(frozen=True)
class Ended:
    """What became of one thing that was asked: what the window said, in order, and what arrived at the phone system."""

    said: tuple[str, ...]
    arrived: tuple[str, ...]


class LiveCallHouse:
    """One console for many things asked, each with calls of its own."""

    def __init__(self, generation: str, reach: Callable[[PhoneEngine], StillPbx]) -> None:
        self.engine = PhoneEngine(HOUSE, generation)
        self.on_the_way = CutLine(self.engine)
        self.pbx = reach(self.engine)
        self.console = StillConsole(self.engine, pbx=self.pbx, patience=Patience(reaction_s=REACTION_S))

    def end(self) -> None:
        self.console.close()
        self.pbx.end()

    def begin_anew(self) -> None:
        """Nobody is on the phone, all are there, nothing is wrong."""
        self.pbx.do(self._calm)
        self.console.work()
        self.live(UNTIL_SETTLED_S)
        assert not self.console.board.legs
        assert self.console.board.connection.is_live

    def talk(self, one: str = GIVER, other: str = PARTNER) -> int:
        """Two of the house talk; their call id."""
        return self._call(lambda: self.engine.phones.dial_from_phone(self._extension(one), other), is_answered=True)

    def ring(self, number: str = GIVER) -> int:
        """A call from outside rings and is not answered; its call id."""
        self.behave(number, Outcome.WAITS)
        return self._call(lambda: self.engine.phones.call_from_outside(CALLER, number), is_answered=False)

    def behave(self, number: str, outcome: Outcome) -> None:
        self.pbx.do(lambda: self.engine.behaviour.phones.update({number: PhoneRule(outcome)}))

    def unregister(self, number: str) -> None:
        self.pbx.do(lambda: self.engine.store.set_registered(self._extension(number), False))
        self.console.work()

    def fault(self, kind: FaultKind) -> None:
        self.pbx.do(lambda: self.engine.faults.start(FaultOrder(kind)))

    def live(self, seconds: float) -> None:
        until_s = self.engine.now_s + seconds
        while self.console.step_to(until_s):
            pass

    def ask(self, command: Command) -> Request:
        """Have it asked, and look what of it can be seen at once."""
        self._arrived_before = len(asked_of(self.engine))
        self._seen_before = seen_on(self.console.board)
        self._truth_before = self._truth()
        request = self.console.submit(command)
        self.console.work()
        return request

    def ended(self, request: Request) -> Ended:
        """Wait until nothing more comes of it. The board is what is really going on, whatever was asked."""
        self.compare()
        self.live(UNTIL_SETTLED_S)
        if not self._is_over(request):
            self.live(REACTION_S)
        self.compare()
        arrived = asked_of(self.engine)[self._arrived_before :]
        return Ended(tuple(self._said(request)), tuple(verb for verb, *_ in arrived))

    def compare(self) -> None:
        assert self.console.board.connection.is_live
        assert seen_on(self.console.board) == self._truth()

    def is_untouched(self) -> bool:
        """Whether neither the board nor the phone system has changed since it was asked."""
        is_same = _of_people(seen_on(self.console.board)) == _of_people(self._seen_before)
        assert is_same is (_of_people(self._truth()) == _of_people(self._truth_before))
        return is_same

    # Inside

    def _truth(self) -> Truth:
        return truth_of(self.pbx.do(self.engine.snapshot))

    def _calm(self) -> None:
        self.engine.faults.heal()
        for call in self.engine.book.calls():
            self.engine.book.end(call)
        for number in PEOPLE:
            extension = self._extension(number)
            if not extension.is_registered:
                self.engine.store.set_registered(extension, True)
        self.engine.behaviour.phones.clear()

    def _extension(self, number: str) -> ExtensionRecord:
        found = self.engine.store.extension(number)
        assert found is not None
        return found

    def _call(self, make: Callable[[], Call | None], *, is_answered: bool) -> int:
        call = self.pbx.do(make)
        assert call is not None
        self.console.work()
        state = LegState.CONNECTED if is_answered else LegState.RINGING
        until_s = self.engine.now_s + UNTIL_SETTLED_S
        while not any(leg.state is state for leg in self._legs(call.call_id)):
            assert self.console.step_to(until_s)
        return call.call_id

    def _legs(self, call_id: int) -> tuple[Leg, ...]:
        call = self.console.board.calls.get(call_id)
        return call.legs if call else ()

    def _is_over(self, request: Request) -> bool:
        told = self.console.told.get(request.request_id)
        return told[-1].is_over if told else not isinstance(request.command, DropLeg)

    def _said(self, request: Request) -> list[str]:
        told = self.console.told.get(request.request_id, [])
        said = [_words(progress, self.engine.generation.name.removeprefix("v")) for progress in told]
        if not told and (why := refused_with(request)) is not None:
            said.append(problem_text(why).what)
        return [words for words in said if words]


def _of_people(truth: Truth) -> tuple[object, object]:
    """The name of somebody else says how far the news has come."""
    return truth.legs, [truth.extensions[number] for number in PEOPLE]


def _words(progress: object, generation: str) -> str:
    if isinstance(progress, PresenceProgress):
        if progress.problem is not None:
            return problem_text(progress.problem).what
        return {PresencePhase.DONE: "is shown", PresencePhase.IN_DOUBT: "in doubt"}.get(progress.phase, "")
    assert isinstance(progress, HandoverProgress)
    if progress.problem is not None:
        return problem_text(why_failed(progress, progress.problem, str)).what
    return news_words(progress, str, generation)
