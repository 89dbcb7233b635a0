"""Live calls at a phone system of this process, and what a command says of them."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from callboard.command_line.arguments import parse
from callboard.command_line.asking import Asking
from callboard.command_line.desk import Desk
from callboard.command_line.live_call.verb import calls_verb, live_call_verb
from callboard.command_line.phone_line import PhoneLine
from callboard.domain.board import Board
from callboard.domain.calls.party_rights import Sight
from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.scenario import Scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from tests.doubles.conference_desk import Terminal
from tests.doubles.pbx_controls import PbxInside
from tests.doubles.recording import DEADLINE_S
from tests.doubles.spoken import Spoken

MINE, ANNA, LEO, NADIA, OSCAR = "100", "101", "102", "103", "104"
CALLER = "01632960123"


@dataclass
class LiveCalls:
    """One line, and the controls of the phone system at its other end."""

    line: PhoneLine
    pbx: PbxInside
    spoken: Spoken = field(default_factory=Spoken)
    shown: io.StringIO = field(default_factory=io.StringIO)

    @property
    def board(self) -> Board:
        return self.line.board

    def do(
        self, *argv: str, mine: str = MINE, typed: str | None = None, as_json: bool = True, may_listen: bool = True
    ) -> int:
        """Run a command; `typed` is what somebody answers at a terminal, None: nobody is there."""
        self.spoken, self.shown = Spoken(as_json=as_json), io.StringIO()
        asking = Asking(io.StringIO() if typed is None else Terminal(typed), self.shown)
        desk = Desk(self.spoken.output, asking=asking, my_extension=mine)
        arguments = parse(argv, {})
        if arguments.calls is not None:
            return calls_verb(arguments.calls, desk, lambda use: use(self.line))
        assert arguments.live_call is not None
        return live_call_verb(arguments.live_call, desk, lambda use: use(self.line), lambda: may_listen)

    def rings_at(self, number: str, caller: str = CALLER) -> int:
        """A call from outside that rings until somebody does something; its id."""
        self.pbx.do("phone", number=number, phone="waits")
        before = set(self.board.calls)
        self.pbx.do("incoming", **{"from": caller, "to": number})
        self.until(lambda board: any(leg.call_id not in before for leg in board.legs_of(number)))
        return max(leg.call_id for leg in self.board.legs_of(number))

    def talks_at(self, number: str, caller: str = CALLER) -> int:
        """A call from outside that was answered; its id."""
        before = set(self.board.calls)
        self.pbx.do("incoming", **{"from": caller, "to": number})
        self.until(lambda board: any(c.is_connected for i, c in board.calls.items() if i not in before))
        return max(self.board.calls)

    def until(self, is_so: Callable[[Board], bool]) -> None:
        """Wait for what should be seen."""
        assert self.line.is_so_within(DEADLINE_S, is_so)


@contextmanager
def live_calls(generation: str = "v12", sight: Sight | None = None) -> Iterator[LiveCalls]:
    """A small office without calls of its own, ten times as fast as life."""
    inside = PbxInside(lambda: PhoneEngine(Scenario(), generation), 10)
    session = SimulatedSession(generation_named(generation), inside.new, Credentials())
    with PhoneLine(lambda: session, sight=sight) as line:
        yield LiveCalls(line, inside)
