"""Ten minutes in which everybody calls, and somebody at the reception who does forty things meanwhile.

In virtual time: the phone system, the receptionist and the cuts of the line are the same at every run of a seed.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from random import Random

from callboard.controller.request import Request
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.live_call_rules import HEARD
from callboard.domain.commands import (
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    ListenMode,
    PickUpCall,
    PlaceCall,
    RecordCall,
    SetPresence,
    TransferCall,
)
from callboard.domain.extension import ExtensionState
from callboard.domain.request_rules import why_not
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.phone_behaviour import Timing
from callboard.sessions.simulator.population import LineSpec, PopulationPlan, ServiceSpec
from callboard.sessions.simulator.scenario import Scenario
from tests.doubles.cut_line import CutLine, asked_of
from tests.doubles.pbx_truth import seen_on, truth_of
from tests.doubles.still_console import StillConsole, why_failed
from tests.doubles.still_pbx import StillPbx

LASTS_S = 600
CALLS, ACTIONS = 300, 40
CUTS = (11, 27)
"""Which of the actions never get their answer: the first is carried out all the same, the second never arrives."""
MINE, MINE_TO_LISTEN = "100", "101"
AGENTS = ("111", "112", "113", "114")
HOUSE = Scenario(
    population=PopulationPlan(
        extensions=40,
        everybody_in=True,
        contacts=0,
        lines=(LineSpec("10000", "City line", "02079460100", 60),),
        services=(
            ServiceSpec("Queue", "800", "Support queue", AGENTS),
            ServiceSpec("RingGroup", "801", "Sales ring group", AGENTS),
            ServiceSpec("IVR", "802", "Welcome"),
            ServiceSpec("SpecialMenu", "900", "Voice mail"),
        ),
    ),
    timing=Timing(to_answers_s=(4.0, 14.0), talk_s=40.0),
)
QUIET_AFTER_S = 300
"""Everybody has hung up by then, and the console waits for nothing any more."""

Wish = Callable[[Board, Random], Command | None]


class RushHour:
    """`engine` and `console` are as they were left when it is over; `asked` are the actions with their request ids."""

    def __init__(self, generation: str, seed: int, reach: Callable[[PhoneEngine], StillPbx]) -> None:
        self.engine = PhoneEngine(HOUSE, generation, seed=seed)
        self.line = CutLine(self.engine)
        self.pbx = reach(self.engine)
        self.console = StillConsole(self.engine, pbx=self.pbx)
        self.chance = Random(f"{seed}:rush hour")
        self.calls_made = 0
        self.kinds: Counter[str] = Counter()
        self.asked: dict[int, Command] = {}
        self.requests: dict[int, Request] = {}
        self.cut_off: list[int] = []
        self.losses = 0

    def play(self) -> None:
        """From the first call to the last, and until it is quiet again."""
        moments = sorted(self.chance.uniform(0, LASTS_S - 1) for _ in range(CALLS))
        for at_s in moments:
            self.engine.clock.call_after(at_s, self._somebody_calls)
        actions = iter(sorted(self.chance.sample(range(20, LASTS_S - 10), ACTIONS)))
        next_s, wishes = next(actions), self._wishes()
        for second in range(1, LASTS_S + 1):
            self._live_until(second)
            if next_s is not None and second >= next_s and self._act(wishes):
                next_s = next(actions, None)
        for second in range(LASTS_S, LASTS_S + QUIET_AFTER_S, 5):
            self._live_until(second + 5)

    def end(self) -> None:
        self.console.close()
        self.pbx.end()

    # What must hold

    def compare(self) -> None:
        """The board is what is really going on."""
        truth, seen = truth_of(self.pbx.do(self.engine.snapshot)), seen_on(self.console.board)
        assert seen.legs == truth.legs
        assert seen == truth

    def outcome(self, request_id: int) -> str:
        """ "done", "failed" or "in doubt", and "" when nothing was said of it."""
        told = self.console.told.get(request_id)
        if told:
            last = told[-1]
            if last.problem is not None:
                return "in doubt" if last.problem.code.value == "connection-lost" else "failed"
            return "done" if last.is_over else ""
        request = self.requests[request_id]
        if not request.future.done():
            return ""
        why = why_failed(request)
        if why is None:
            return "done"
        return "in doubt" if why.code.value == "connection-lost" else "failed"

    def requests_logged(self) -> list[tuple[str, ...]]:
        return asked_of(self.engine)

    # Inside

    def _somebody_calls(self) -> None:
        self.calls_made += 1
        extensions = [each for each in self.engine.store.extensions() if not self.engine.book.leg_count(each.number)]
        kind = self.chance.random()
        outside = f"0207946{self.chance.randint(0, 9999):04}"
        extensions = [each for each in extensions if each.number not in (MINE, MINE_TO_LISTEN)]
        to = self.chance.choice(extensions).number if extensions else "102"
        if kind < 0.45:
            made = self.engine.phones.call_from_outside(outside, to)
        elif kind < 0.7:
            made = self.engine.phones.call_from_outside(outside, self.chance.choice(("800", "801", "802")))
        elif len(extensions) > 1:
            callers = [each for each in extensions if each.number != to]
            number = to if kind < 0.85 else outside
            made = self.engine.phones.dial_from_phone(self.chance.choice(callers), number)
        else:
            made = None
        self.kinds["made" if made else "no line or phone was free"] += 1

    def _live_until(self, second: float) -> None:
        was_live = self.console.board.connection.is_live
        self.pbx.do(lambda: self.engine.advance_to(second))
        self.console.work()
        self.losses += was_live and not self.console.board.connection.is_live

    def _wishes(self) -> Iterator[Wish]:
        while True:
            yield from (_drop, _transfer, _divert, _divert_to_box, _pick_up, _listen, _record, _presence, _call)

    def _act(self, wishes: Iterator[Wish]) -> bool:
        """Do the next thing that can be done now."""
        if not self.console.board.connection.is_live:
            return False
        for _ in range(9):
            command = next(wishes)(self.console.board, self.chance)
            if command is not None and why_not(command, self.console.board) is None:
                self._ask(command)
                return True
        return False

    def _ask(self, command: Command) -> None:
        if len(self.asked) in CUTS:
            self.line.cut_next(is_done=len(self.asked) == CUTS[0])
        before = len(self.line.cut)
        request = self.console.submit(command)
        self.requests[request.request_id] = request
        self.asked[request.request_id] = command
        self.kinds[type(command).__name__] += 1
        self.console.work()
        if len(self.line.cut) > before:
            self.cut_off.append(request.request_id)


def _legs(board: Board, states: frozenset[LegState]) -> list[Leg]:
    """Those of people in the house who talk or ring with somebody."""
    legs = sorted(board.legs.values(), key=lambda leg: (leg.call_id, leg.leg_id))
    inside = [leg for leg in legs if leg.number in board.extensions and leg.state in states]
    return [leg for leg in inside if board.others_in_call(leg)]


def _somebody(board: Board, chance: Random, *not_these: str) -> str:
    taken = (*not_these, MINE, MINE_TO_LISTEN)
    free = [each for each in board.extensions if board.state_of(each) is ExtensionState.FREE and each not in taken]
    return chance.choice(sorted(free)) if free else "139"


def _one(legs: list[Leg], chance: Random) -> Leg | None:
    return chance.choice(legs) if legs else None


def _drop(board: Board, chance: Random) -> Command | None:
    leg = _one(_legs(board, HEARD), chance)
    return DropLeg(leg.call_id, leg.number) if leg else None


def _transfer(board: Board, chance: Random) -> Command | None:
    leg = _one(_legs(board, HEARD), chance)
    return TransferCall(leg.call_id, leg.number, _somebody(board, chance, leg.number)) if leg else None


def _divert(board: Board, chance: Random) -> Command | None:
    leg = _one(_legs(board, frozenset({LegState.RINGING})), chance)
    to = chance.choice((_somebody(board, chance), "02079460958"))
    return DivertCall(leg.call_id, leg.number, to) if leg else None


def _divert_to_box(board: Board, chance: Random) -> Command | None:
    leg = _one(_legs(board, frozenset({LegState.RINGING})), chance)
    return DivertCall(leg.call_id, leg.number, leg.number, to_voicemail=True) if leg else None


def _pick_up(board: Board, chance: Random) -> Command | None:
    leg = _one([leg for leg in _legs(board, frozenset({LegState.RINGING})) if leg.number != MINE], chance)
    return PickUpCall(leg.call_id, leg.number, MINE) if leg and not board.legs_of(MINE) else None


def _listen(board: Board, chance: Random) -> Command | None:
    leg = _one([leg for leg in _legs(board, HEARD) if leg.number != MINE], chance)
    mode, dn = chance.choice(list(ListenMode)), MINE_TO_LISTEN
    return ListenIn(leg.call_id, leg.number, dn, mode) if leg and not board.legs_of(dn) else None


def _record(board: Board, chance: Random) -> Command | None:
    leg = _one(_legs(board, HEARD), chance)
    return RecordCall(leg.call_id, leg.number, chance.random() < 0.7) if leg else None


def _presence(board: Board, chance: Random) -> Command | None:
    number = chance.choice(sorted(board.extensions))
    is_here = board.extensions[number].profile == "Available"
    return SetPresence(number, "Away" if is_here else "Available")


def _call(board: Board, chance: Random) -> Command | None:
    return PlaceCall(MINE, _somebody(board, chance)) if not board.legs_of(MINE) else None
