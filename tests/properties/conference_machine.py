"""Conferences lived through at random: what is asked, what people and lines do, and what must hold after every step."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from callboard.domain.commands import AddToConference, Command, DropLeg, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferencePhase, MemberStep, missing
from callboard.domain.conferences.kept_progress import kept_of
from callboard.domain.request_rules import why_not
from callboard.models.conferences.member_facts import MemberFacts
from callboard.sessions.simulator.conference_roster import Presence
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.phone_behaviour import Outcome, PhoneRule
from callboard.sessions.simulator.population import PopulationPlan
from callboard.sessions.simulator.scenario import Scenario
from tests.doubles.conference_truth import differences, furthest
from tests.doubles.still_console import StillConsole
from tests.doubles.still_pbx import StillPbx
from tests.doubles.wishes import Wishes, calls_asked

SLOTS = {"v11": ("701", "702"), "v12": ("700**101", "700**102")}
PEOPLE = ("101", "102", "103", "104", "105", "106", "02079460311", "02079460958")
INSIDE = PEOPLE[:6]
SLOT, ANYBODY = st.integers(0, 1), st.sampled_from(PEOPLE)
OUTCOMES = st.sampled_from(
    [Outcome.ANSWERS] * 8 + [Outcome.BUSY, Outcome.NO_ANSWER, Outcome.REJECTED, Outcome.NOT_REGISTERED]
)
AFTER_S = st.sampled_from([0.0, 0.4, 3.0, 15.0])
SOME_PEOPLE = st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=5, unique=True)
GONE = (MemberStep.LEFT, MemberStep.FAILED)
VANISHED_S = 5.0
SILENCE_S = 8.0
"""A line that is silent for longer is found to be dead by asking: then it is cut, and not just silent."""
READ_OF_EVERY_CALL = "CallID"
LONG_ENOUGH_S = 200.0
"""For everything that was asked to come to an end: ringing, questions and the patience of the console."""


TROUBLES = ("line", "phone system", "requests", "queue", "news")
DEEDS = ("hangs up", "dials in", "is called by another console")
STEPS = frozenset({"start", "add", "drop", "end for all", "chase", "restart", "recover", *TROUBLES, *DEEDS})
"""Every kind of step that changes something, besides letting time pass."""


@dataclass
class Ground:
    """Where it happens: `reach` is the way to the phone system. `taken` are the kinds of steps that were taken."""

    generation: str
    reach: Callable[[PhoneEngine], StillPbx]
    taken: set[str] = field(default_factory=set)


class ConferenceMachine(RuleBasedStateMachine):
    """`initialize` makes the house; each rule is one thing that somebody does or that happens."""

    console: StillConsole
    engine: PhoneEngine
    pbx: StillPbx

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self.ground = ground
        self.generation = ground.generation

    @initialize(
        phones=st.lists(st.tuples(OUTCOMES, AFTER_S), min_size=len(INSIDE), max_size=len(INSIDE)),
        slot=SLOT,
        people=SOME_PEOPLE,
    )
    def begin(self, phones: list[tuple[Outcome, float]], slot: int, people: list[str]) -> None:
        scenario = Scenario(population=PopulationPlan(extensions=10, everybody_in=True, contacts=0))
        self.engine = PhoneEngine(scenario, self.generation)
        self.pbx = self.ground.reach(self.engine)
        self.console = StillConsole(self.engine, pbx=self.pbx)
        self.wishes = Wishes()
        self.calls_of_others: Counter[tuple[str, str]] = Counter()
        self.seen_in: set[tuple[str, str]] = set()
        self.unheard_since_s = 0.0
        for number, (outcome, after_s) in zip(INSIDE, phones, strict=True):
            self.behave(number, outcome, after_s)
        self.start(slot, people)

    # At the console

    @rule(slot=SLOT, people=SOME_PEOPLE)
    def start(self, slot: int, people: list[str]) -> None:
        room = SLOTS[self.generation][slot]
        command = StartConference(ConferencePlan(room, tuple(people)))
        if self._is_allowed(command) and not self.console.rooms.is_open(room):
            self.ground.taken.add("start")
            self.console.rooms.forget(room)  # as the page does
            self.wishes.start(room, people)
            self._ask(command)

    @rule(slot=SLOT, number=ANYBODY)
    def add(self, slot: int, number: str) -> None:
        room = SLOTS[self.generation][slot]
        command = AddToConference(room, number)
        here = {member.number for member in self.console.members(room) if member.step not in GONE}
        if number not in here and self._is_allowed(command) and self.console.rooms.is_open(room):
            self.ground.taken.add("add")
            self.wishes.add(room, number)
            self._ask(command)

    @rule(slot=SLOT, which=st.integers(0, 9))
    def drop(self, slot: int, which: int) -> None:
        inside = [member for member in self.console.members(SLOTS[self.generation][slot]) if member.is_in_call]
        if inside:
            self.ground.taken.add("drop")
            self._drop(inside[which % len(inside)])

    @rule(slot=SLOT)
    def end_for_all(self, slot: int) -> None:
        if self.console.board.connection.is_live:
            self.ground.taken.add("end for all")
            self.console.desk.end_conference(SLOTS[self.generation][slot])
            self.console.work()

    @rule(slot=SLOT)
    def chase(self, slot: int) -> None:
        room = SLOTS[self.generation][slot]
        progress = self.console.rooms.of(room)
        if progress is not None and not progress.is_over and self.console.board.connection.is_live:
            for number in missing(progress):
                self.ground.taken.add("chase")
                self.wishes.add(room, number)
            self.console.desk.call_missing(room, ())
            self.console.work()

    @rule(is_known_first=st.booleans())
    @precondition(lambda self: self.engine.is_reachable and not self._is_unheard())
    def restart(self, is_known_first: bool) -> None:
        """The program ends and starts again; what it had kept is all it knows."""
        self.ground.taken.add("restart")
        followed = [self.console.rooms.of(room) for room in SLOTS[self.generation]]
        still_open = [progress for progress in followed if progress is not None and not progress.is_over]
        kept = [kept_of(progress, 0.0) for progress in still_open]
        for progress in still_open:
            for member in progress.members:
                if member.step is MemberStep.WAITING and not progress.is_held:
                    # Nobody is called by the next run without being asked for once more.
                    self.wishes.calls[progress.plan.slot, member.number] -= 1
        self.console.close()
        self.console = StillConsole(self.engine, kept, is_known_first=is_known_first, pbx=self.pbx)
        self.wishes.here_and_now = {
            room: numbers for room, numbers in self.wishes.here_and_now.items() if self.console.rooms.of(room)
        }

    # At the phones

    @rule(number=st.sampled_from(INSIDE), outcome=OUTCOMES, after_s=AFTER_S)
    def behave(self, number: str, outcome: Outcome, after_s: float) -> None:
        self.pbx.do(lambda: self.engine.behaviour.phones.update({number: PhoneRule(outcome, after_s)}))

    @rule(does=st.sampled_from(DEEDS), number=ANYBODY, slot=SLOT)
    def somebody(self, does: str, number: str, slot: int) -> None:
        self.pbx.do(lambda: self._somebody(does, number, slot))
        self.console.work()

    def _somebody(self, does: str, number: str, slot: int) -> None:
        room = SLOTS[self.generation][slot]
        extension = self.engine.store.extension(number)
        is_there = any(each.number == number for each in self.engine.roster().get(room, ()))
        is_done = True
        if does == "hangs up":
            is_done = self.engine.phones.hang_up(number if extension else "10000")
        elif does == "dials in" and extension is not None:
            is_done = self.engine.phones.dial_from_phone(extension, room) is not None
        elif self.engine.is_reachable and not is_there:
            self.calls_of_others[room, number] += 1
            self.engine.make_call(room, number)
        if is_done:
            self.ground.taken.add(does)

    # What befalls everybody

    @rule(seconds=st.sampled_from([0.2, 1.0, 4.0, 30.0]))
    def live(self, seconds: float) -> None:
        until_s = self.engine.now_s + seconds
        if self._is_unheard() and until_s - self.unheard_since_s > SILENCE_S:
            self.recover()
        while self.console.step_to(until_s):
            self.what_is_shown_is_true()

    @rule(what=st.sampled_from(TROUBLES))
    @precondition(lambda self: not self._is_unheard())
    def trouble(self, what: str) -> None:
        """The line is cut; the phone system is switched off, so that every call ends; it accepts and does nothing; what
        is asked waits behind something that takes long; nothing is heard, and nobody knows."""
        if what == "line":
            self.console.pays_attention = False
            self._befall(FaultOrder(FaultKind.DROP_CONNECTIONS))
        elif what == "phone system":
            self._befall(FaultOrder(FaultKind.VANISH, for_s=VANISHED_S))
        elif what == "requests":
            self._befall(FaultOrder(FaultKind.IGNORE_CALL, for_s=VANISHED_S))
        elif what == "queue":
            self.console.sends = False
        elif self.console.board.connection.is_live:
            self.unheard_since_s = self.engine.now_s
            self._befall(FaultOrder(FaultKind.HANG_MEMBER, member=READ_OF_EVERY_CALL))
        else:
            return
        self.ground.taken.add(what)
        self.console.work()

    @rule()
    @precondition(lambda self: self._is_in_trouble())
    def recover(self) -> None:
        self.ground.taken.add("recover")
        self.pbx.do(self.engine.faults.heal)
        self.console.sends = self.console.pays_attention = True
        self.console.work()

    # What must hold

    @invariant()
    def what_is_shown_is_true(self) -> None:
        if not hasattr(self, "console"):
            return
        for room in SLOTS[self.generation]:
            self.seen_in |= {(room, each.number) for each in self.engine.roster().get(room, ())}
        if not self.console.board.connection.is_live or self._is_unheard():
            return
        for room in SLOTS[self.generation]:
            present = self.engine.roster().get(room, [])
            truth = furthest((each.number, each.presence.value) for each in present)
            # Whom somebody else calls is seen only while a phone rings.
            unsure = {
                each.number
                for each in present
                if each.presence is Presence.CALLED and self.calls_of_others[room, each.number]
            }
            assert not (wrong := differences(self.console.members(room), truth, unsure)), (room, wrong)

    @invariant()
    def nobody_is_called_twice(self) -> None:
        if hasattr(self, "console"):
            asked = calls_asked(self.engine) - self.calls_of_others
            assert asked <= self.wishes.calls, asked - self.wishes.calls

    @invariant()
    def nobody_is_lost(self) -> None:
        if not hasattr(self, "console"):
            return
        for room, wanted in self.wishes.here_and_now.items():
            listed = [member.number for member in self.console.members(room)]
            missing = [number for number in wanted if number not in listed]
            assert not missing, (room, missing, listed)
            assert len(set(listed)) == len(listed), (room, listed)

    def teardown(self) -> None:
        """Time heals: in the end it is known of everybody what became of them."""
        if not hasattr(self, "pbx"):
            return
        try:
            if hasattr(self, "console"):
                self._judge_in_the_end()
        finally:
            self.pbx.end()

    def _judge_in_the_end(self) -> None:
        self.recover()
        self.live(LONG_ENOUGH_S)
        self.what_is_shown_is_true()
        self.nobody_is_called_twice()
        self.nobody_is_lost()
        for room in self.wishes.here_and_now:
            settled = (MemberStep.JOINED, *GONE, *((MemberStep.WAITING,) if self._asks_before_calling(room) else ()))
            unsettled = [m for m in self.console.members(room) if m.step not in settled]
            assert not unsettled, (room, unsettled)
            untold = [m for m in self.console.members(room) if m.step is MemberStep.FAILED and m.problem is None]
            assert not untold, (room, untold)
        self._everybody_wanted_was_called_or_it_is_said_why()
        self.console.close()

    # Inside

    def _everybody_wanted_was_called_or_it_is_said_why(self) -> None:
        asked = calls_asked(self.engine) - self.calls_of_others
        for room, wanted in self.wishes.here_and_now.items():
            steps = {member.number: member.step for member in self.console.members(room)}
            for number in wanted:
                is_said = steps[number] is MemberStep.FAILED or self._asks_before_calling(room)
                assert asked[room, number] or (room, number) in self.seen_in or is_said, (room, number, steps[number])

    def _asks_before_calling(self, room: str) -> bool:
        """Whether the rest is called only when somebody says so: the first one did not open the room, or the program
        was restarted."""
        progress = self.console.rooms.of(room)
        return progress is not None and (progress.phase is ConferencePhase.FAILED or progress.is_held)

    def _befall(self, order: FaultOrder) -> None:
        self.pbx.do(lambda: self.engine.faults.start(order))

    def _is_in_trouble(self) -> bool:
        return bool(self.engine.faults.active()) or not (self.console.sends and self.console.pays_attention)

    def _is_unheard(self) -> bool:
        return self.engine.faults.find(FaultKind.HANG_MEMBER) is not None

    def _is_allowed(self, command: Command) -> bool:
        return why_not(command, self.console.board) is None

    def _drop(self, member: MemberFacts) -> None:
        assert member.call_id is not None
        self._ask(DropLeg(member.call_id, member.number))

    def _ask(self, command: Command) -> None:
        note(str(command))
        self.console.submit(command)
        self.console.work()
