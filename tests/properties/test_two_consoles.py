"""Two consoles want the same room at the same moment: neither has heard of the other when it asks.

In virtual time, so that also what shows itself only after a while is seen at once.
"""

from collections.abc import Callable

import pytest

from callboard.domain.commands import AddToConference, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress, MemberStep
from callboard.domain.problems import ProblemCode
from callboard.sessions.simulator.conferences import ConferenceLimit, WhenFull
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.phone_behaviour import Outcome, PhoneRule
from callboard.sessions.simulator.scenario import Scenario
from tests.doubles.conference_truth import differences, furthest
from tests.doubles.still_console import StillConsole, why_failed
from tests.doubles.wishes import calls_asked

ROOMS = [("v11", "701"), ("v12", "700**101")]
both_generations = pytest.mark.parametrize(("generation", "room"), ROOMS, ids=["v11", "v12"])


class Office:
    """One phone system and two people who each have a console."""

    def __init__(self, generation: str, room: str) -> None:
        self.room = room
        self.engine = PhoneEngine(Scenario(), generation)
        self.one = StillConsole(self.engine)
        self.other = StillConsole(self.engine)

    def at_once(self, *asks: Callable[[], object]) -> None:
        """All of it reaches the phone system before anybody hears what became of the rest."""
        self.engine.faults.start(FaultOrder(FaultKind.HANG_MEMBER, member="Root"))
        for ask in asks:
            ask()
            self.one.work()
            self.other.work()
        self.engine.faults.heal()
        self.work()

    def work(self) -> None:
        for console in (self.one, self.other, self.one):  # what the second asked for is news for the first
            console.work()

    def live(self, seconds: float) -> None:
        """Both show the truth at every moment of it."""
        until_s = self.engine.now_s + seconds
        while self.engine.now_s < until_s:
            self.one.step_to(until_s)
            self.work()
            self.compare()

    def compare(self) -> None:
        present = self.engine.roster().get(self.room, [])
        truth = furthest((each.number, each.presence.value) for each in present)
        for console in (self.one, self.other):
            assert differences(console.members(self.room), truth) == []

    def calls(self) -> list[str]:
        """Who was called into the room, in order."""
        return [number for (_room, number), times in calls_asked(self.engine).items() for _ in range(times)]

    def progress(self, console: StillConsole) -> ConferenceProgress:
        found = console.rooms.of(self.room)
        assert found is not None
        return found


def start(console: StillConsole, room: str, *people: str, pin: str = "") -> Callable[[], object]:
    return lambda: console.submit(StartConference(ConferencePlan(room, people, pin)))


@both_generations
def test_both_land_in_one_room_and_both_are_told(generation: str, room: str) -> None:
    office = Office(generation, room)
    office.at_once(start(office.one, room, "101", "102"), start(office.other, room, "103", "104"))
    office.live(30)
    assert sorted(office.calls()) == ["101", "102", "103", "104"]
    for console in (office.one, office.other):
        assert {member.number for member in console.members(room)} == {"101", "102", "103", "104"}
        assert office.progress(console).phase is ConferencePhase.RUNNING
    assert office.progress(office.other).is_shared, "whoever came second was not the one who opened it"


@both_generations
def test_the_same_person_on_both_lists_is_called_by_one_of_them(generation: str, room: str) -> None:
    office = Office(generation, room)
    office.at_once(start(office.one, room, "101", "105"), start(office.other, room, "103", "105"))
    office.live(30)
    assert sorted(office.calls()) == ["101", "103", "105"]


def test_with_another_pin_the_second_is_ignored_and_told_why() -> None:
    office = Office("v11", "701")
    office.at_once(
        start(office.one, "701", "101", "102", pin="1111"), start(office.other, "701", "103", "104", pin="2222")
    )
    office.live(60)
    assert office.calls() == ["101", "103", "102"]
    progress = office.progress(office.other)
    assert progress.phase is ConferencePhase.FAILED
    assert progress.problem is not None
    assert (progress.problem.code, progress.problem.facts["case"]) == (ProblemCode.SLOT_IN_USE, "same-time")
    assert [member.step for member in progress.members] == [MemberStep.FAILED, MemberStep.WAITING]
    assert {m.number for m in office.other.members("701") if m.step is MemberStep.JOINED} == {"101", "102"}


def test_a_moment_later_the_room_is_simply_taken() -> None:
    office = Office("v11", "701")
    start(office.one, "701", "101")()
    office.work()
    late = office.other.submit(StartConference(ConferencePlan("701", ("103",), "2222")))
    office.work()
    why = why_failed(late)
    assert why is not None
    assert why.code is ProblemCode.SLOT_IN_USE
    assert office.calls() == ["101"]


@both_generations
def test_the_room_is_freed_in_the_moment_in_which_somebody_is_added(generation: str, room: str) -> None:
    office = Office(generation, room)
    start(office.one, room, "101")()
    office.work()
    office.live(20)
    office.at_once(lambda: office.engine.phones.hang_up("101"), lambda: office.one.submit(AddToConference(room, "102")))
    office.live(60)
    assert office.calls() == ["101", "102"]
    steps = {member.number: member.step for member in office.one.members(room)}
    assert steps == {"101": MemberStep.LEFT, "102": MemberStep.JOINED}


@pytest.mark.parametrize("when_full", list(WhenFull))
@both_generations
def test_one_conference_too_many_is_no_success(generation: str, room: str, when_full: WhenFull) -> None:
    office = Office(generation, room)
    office.engine.limit_conferences(ConferenceLimit(0, when_full))
    start(office.one, room, "101", "102")()
    office.work()
    office.live(90)
    progress = office.progress(office.one)
    assert progress.phase is ConferencePhase.FAILED
    assert progress.problem is not None
    expected = ProblemCode.REFUSED if when_full is WhenFull.REFUSES else ProblemCode.NO_REACTION
    assert progress.problem.code is expected
    assert office.calls() == ["101"], "nobody else is called"


def test_v12_the_owner_of_a_running_room_is_deleted() -> None:
    room = "700**105"
    office = Office("v12", room)
    start(office.one, room, "101", "102")()
    office.work()
    office.live(20)
    owner = office.engine.store.extension("105")
    assert owner is not None
    office.engine.remove_extension(owner)
    office.work()
    office.live(5)
    assert {m.number: m.step for m in office.one.members(room)} == {
        "101": MemberStep.JOINED,
        "102": MemberStep.JOINED,
    }
    refused = office.one.submit(AddToConference(room, "103"))
    office.work()
    why = why_failed(refused)
    assert why is not None
    assert why.code is ProblemCode.SLOT_OWNER_UNKNOWN
    for number in ("101", "102"):
        office.engine.phones.hang_up(number)
    office.live(5)
    assert office.progress(office.one).is_over


def test_v12_the_owner_is_deleted_in_the_moment_of_the_start() -> None:
    room = "700**105"
    office = Office("v12", room)
    owner = office.engine.store.extension("105")
    assert owner is not None
    office.at_once(lambda: office.engine.remove_extension(owner), start(office.one, room, "101", "102"))
    progress = office.progress(office.one)
    assert progress.phase is ConferencePhase.FAILED
    assert progress.problem is not None
    assert progress.problem.code is ProblemCode.REFUSED
    assert office.calls() == ["101"]


def test_v12_the_call_of_another_console_is_not_taken_for_ours() -> None:
    """The room's side of a call to an outside number does not tell whom it calls."""
    room = "700**101"
    office = Office("v12", room)
    office.at_once(lambda: office.engine.make_call(room, "02079460958"), start(office.one, room, "102"))
    office.compare()
    office.live(30)
    calls = {member.number: member.call_id for member in office.one.members(room)}
    assert calls == {each.number: each.call_id for each in office.engine.roster()[room]}
    assert len(calls) == 2


@both_generations
def test_somebody_who_dials_in_while_being_called_is_in(generation: str, room: str) -> None:
    office = Office(generation, room)
    start(office.one, room, "102", "103")()
    office.work()
    office.engine.phones.answer("102")
    office.live(4)
    office.engine.phones.hang_up("103")
    office.live(2)
    office.engine.behaviour.phones["103"] = PhoneRule(Outcome.BUSY)
    office.one.desk.call_missing(room, ())
    office.work()
    extension = office.engine.store.extension("103")
    assert extension is not None
    office.engine.phones.dial_from_phone(extension, room)
    office.engine.store.flush()
    office.work()
    office.live(5)
    steps = {member.number: member.step for member in office.one.members(room)}
    assert steps == {"102": MemberStep.JOINED, "103": MemberStep.JOINED}
