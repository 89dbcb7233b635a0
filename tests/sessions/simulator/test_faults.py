"""Faults on demand."""

import pytest

from callboard.sessions.simulator.faults import FaultBoard, FaultKind, FaultOrder
from callboard.sessions.simulator.population import ExtensionSpec, PopulationPlan
from callboard.sessions.simulator.refusal import EngineRefusal
from callboard.sessions.simulator.rows import EngineEvent
from callboard.sessions.simulator.scenario import Credentials, Scenario
from callboard.sessions.simulator.virtual_clock import VirtualClock


def told_of(board: FaultBoard) -> list[tuple[str, bool]]:
    told: list[tuple[str, bool]] = []
    board.listen(lambda order, is_on: told.append((order.kind.value, is_on)))
    return told


def test_a_fault_starts_ends_and_comes_back_in_its_time():
    clock = VirtualClock()
    board = FaultBoard(clock)
    told = told_of(board)
    board.plan(FaultOrder(FaultKind.HANG_CALL, at_s=10, for_s=5, every_s=20))
    clock.advance_to(9)
    assert told == []
    clock.advance_to(12)
    assert board.find(FaultKind.HANG_CALL)
    clock.advance_to(16)
    assert board.find(FaultKind.HANG_CALL) is None
    clock.advance_to(36)
    assert told == [("hang_call", True), ("hang_call", False)] * 2


def test_healing_ends_everything_and_forgets_what_was_to_come():
    clock = VirtualClock()
    board = FaultBoard(clock)
    told = told_of(board)
    board.start(FaultOrder(FaultKind.TWICE))
    board.start(FaultOrder(FaultKind.HANG_MEMBER, member="Root"))
    board.start(FaultOrder(FaultKind.HANG_MEMBER, member="IsRegistered"))
    board.plan(FaultOrder(FaultKind.VANISH, at_s=1))
    board.heal()
    clock.advance_to(100)
    assert board.active() == ()
    assert told[3:] == [("twice", False), ("hang_member", False), ("hang_member", False)]


def test_what_is_planned_for_the_very_beginning_is_there_before_anybody_connects():
    board = FaultBoard(VirtualClock())
    board.plan(FaultOrder(FaultKind.SLOW_MEMBER, member="FirstName", delay_s=0.003))
    assert board.find(FaultKind.SLOW_MEMBER)


def test_a_cut_connection_is_over_at_once():
    board = FaultBoard(VirtualClock())
    told = told_of(board)
    board.start(FaultOrder(FaultKind.DROP_CONNECTIONS))
    assert (told, board.active()) == ([("drop_connections", True)], ())


def story(house, kind: FaultKind) -> list[EngineEvent]:
    office = house()
    office.engine.faults.start(FaultOrder(kind))
    office.engine.make_call("100", "101")
    office.engine.advance_by(10)
    office.engine.advance_by(1)
    return office.news


def test_twice(house):
    told = story(house, FaultKind.TWICE)
    assert len(told) == 10
    assert told[0::2] == told[1::2]


def test_null_objects(house):
    told = story(house, FaultKind.NULL_OBJECTS)
    assert len(told) == 5
    assert all(event.conf_is_null and event.row.fields for event in told)


def test_inserted_as_updated(house):
    assert {event.operation for event in story(house, FaultKind.INSERTED_AS_UPDATED)} == {"U"}


def test_out_of_order_loses_nothing_and_repeats_nothing(house):
    straight = story(house, FaultKind.SLOW_CALL)
    bent = story(house, FaultKind.OUT_OF_ORDER)
    assert [event.at_s for event in bent] != sorted(event.at_s for event in bent)
    in_order = sorted(bent, key=lambda event: (event.at_s, straight.index(event)))
    assert in_order == straight


def test_what_is_held_back_comes_out_when_all_is_well_again(house):
    office = house()
    office.engine.faults.start(FaultOrder(FaultKind.OUT_OF_ORDER))
    office.engine.make_call("100", "101")
    assert office.legs() == []
    office.engine.faults.heal()
    assert office.legs() == ["+100 ringing"]


@pytest.mark.parametrize(
    ("kind", "exception"),
    [
        (FaultKind.CALL_MANAGER_GONE, "PBXIsNotConnected"),
        (FaultKind.REFUSE_CALLS, "OperationFailed"),
        (FaultKind.VANISH, "PBXIsNotConnected"),
    ],
)
def test_requests_fail_with_the_vendors_exception_until_healed(house, kind, exception):
    office = house()
    office.engine.faults.start(FaultOrder(kind))
    with pytest.raises(EngineRefusal) as refusal:
        office.engine.make_call("100", "101")
    assert refusal.value.exception_name == exception
    office.engine.faults.heal()
    office.engine.make_call("100", "101")
    assert office.after(8)[-1] == "100 connected"


def test_an_ignored_request_is_accepted_and_nothing_happens(house):
    office = house()
    office.engine.faults.start(FaultOrder(FaultKind.IGNORE_CALL, for_s=1))
    office.engine.make_call("100", "101")
    assert office.after(60) == []


def test_a_hanging_request_is_logged_and_never_answered(house):
    office = house()
    answers = []
    office.engine.faults.start(FaultOrder(FaultKind.HANG_CALL))
    office.engine.submit("MAKECALL", ("100", "101"), answers.append)
    office.engine.submit("REGISTRAR", ("100",), answers.append)
    assert office.after(600) == []
    assert len(answers) == 1, "a question is none of the call manager's"
    assert [entry.outcome for entry in office.engine.request_log] == ["hung"], "and no request"


def test_a_slow_request_is_carried_out_and_answered_late(house):
    office = house()
    answers = []
    office.engine.faults.start(FaultOrder(FaultKind.SLOW_CALL, delay_s=3))
    office.engine.submit("MAKECALL", ("100", "101"), answers.append)
    assert office.after(2.9) == []
    assert answers == []
    assert office.after(0.2) == ["+100 ringing"]
    assert answers == [()]


def test_vanishing_ends_all_calls_silently_and_another_system_comes_back(house):
    plan = PopulationPlan(extensions=40)
    office = house(Scenario(population=plan))
    engine = office.engine
    engine.make_call("100", "101")
    engine.make_call("701", "102")
    office.after(10)
    before = engine.snapshot()

    engine.faults.start(FaultOrder(FaultKind.VANISH, for_s=3))
    assert not engine.is_reachable
    assert office.after(2.9) == []
    assert engine.conferences() == {}
    assert engine.epoch == "1"
    office.after(0.2)
    assert engine.is_reachable
    assert engine.epoch == "2"

    after = {row.id: row for row in engine.snapshot()}
    legs_before = {row.id for row in before if row.entity == "CONNECTION"}
    legs_after = {key for key, row in after.items() if row.entity == "CONNECTION"}
    assert legs_after
    assert not legs_after & legs_before
    assert any(after[row.id] != row for row in before if row.kind == "Extension")
    assert office.engine.request("MAKECALL", "100", "101") == ()


def test_garbage_names_reach_everybody_as_ordinary_news(house):
    office = house()
    office.engine.faults.start(FaultOrder(FaultKind.GARBAGE_NAMES))
    names = [event.row.fields["FirstName"] for event in office.news]
    assert any(len(name) > 10_000 for name in names)
    assert any("\u202e" in name for name in names)
    assert any("\x00" in name and "\n" in name for name in names)
    assert {event.row.entity for event in office.news} == {"DN"}


def test_credentials(house):
    office = house()
    assert office.engine.accepts("anybody", "")
    office.engine.faults.start(FaultOrder(FaultKind.REFUSE_CREDENTIALS))
    assert not office.engine.accepts("anybody", "")

    strict = house(Scenario(credentials=Credentials("demo", "open sesame")))
    assert strict.engine.accepts("demo", "open sesame")
    assert not strict.engine.accepts("demo", "open")


def test_faults_of_the_scenario_come_by_themselves(house):
    named = (ExtensionSpec("100"),)
    office = house(
        Scenario(population=PopulationPlan(named=named), faults=(FaultOrder(FaultKind.VANISH, at_s=5, for_s=1),))
    )
    office.engine.advance_to(5.5)
    assert not office.engine.is_reachable
    office.engine.advance_to(7)
    assert office.engine.epoch == "2"
