"""A conference from its opening call to the last participant: who is called when, and what is told of each."""

import threading

from callboard.controller.patience import Patience
from callboard.domain.calls.call import LegState
from callboard.domain.commands import AddToConference, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import ConferencePhase, ConferenceProgress, MemberStep
from callboard.domain.problems import ProblemCode, problem
from tests.doubles.fake_session import DEADLINE_S, FakeSession
from tests.doubles.listening import connected

PLAN = ConferencePlan("701", ("100", "101", "102"), pin="4711")
START = StartConference(PLAN)
ADD_101 = AddToConference("701", "101", "4711")
ADD_102 = AddToConference("701", "102", "4711")


def joins(session: FakeSession, call_id: int, number: str) -> None:
    session.leg(call_id, 1, "701", LegState.DIALLING, number)
    session.leg(call_id, 2, number, LegState.RINGING, "701")
    session.leg(call_id, 2, number, LegState.CONNECTED, "701")
    session.leg(call_id, 1, "701", LegState.CONNECTED, number)


def members(progress: ConferenceProgress) -> dict[str, str]:
    return {member.number: str(member.step) for member in progress.members}


def test_the_rest_is_called_in_order_after_the_first_has_picked_up() -> None:
    session = FakeSession()
    told = connected(session, Patience(next_member_s=DEADLINE_S))
    submitted = told.switchboard.submit(START)
    submitted.accepted.result(DEADLINE_S)
    assert session.executed == [START]
    session.leg(20, 1, "701", LegState.DIALLING, "100")
    session.leg(20, 2, "100", LegState.RINGING, "701")
    told.wait_for_conference(submitted.request_id, lambda it: it.members[0].step is MemberStep.RINGING)
    assert session.executed == [START]
    session.leg(20, 2, "100", LegState.CONNECTED, "701")
    session.wait_until(lambda it: it.executed == [START, ADD_101])
    session.leg(20, 1, "701", LegState.CONNECTED, "100")
    session.leg(21, 1, "701", LegState.DIALLING, "101")
    assert session.executed == [START, ADD_101], "the phone of 101 does not ring yet"
    joins(session, 21, "101")
    session.wait_until(lambda it: it.executed == [START, ADD_101, ADD_102])
    joins(session, 22, "102")
    running = told.wait_for_conference(submitted.request_id, lambda it: it.phase is ConferencePhase.RUNNING)
    assert members(running) == {"100": "joined", "101": "joined", "102": "joined"}
    steps = [progress.step for progress in told.conferences(submitted.request_id)]
    assert steps == list(range(len(steps))), "every step is told"
    assert told.switchboard.stop()


def test_one_who_is_refused_does_not_stop_the_next() -> None:
    session = FakeSession()
    session.answers[ADD_101] = problem(ProblemCode.REFUSED, message="no such number")
    told = connected(session)
    submitted = told.switchboard.submit(START)
    submitted.accepted.result(DEADLINE_S)
    joins(session, 20, "100")
    session.wait_until(lambda it: it.executed == [START, ADD_101, ADD_102])
    told.wait_for_conference(submitted.request_id, lambda it: it.members[2].step is MemberStep.ACCEPTED)
    joins(session, 22, "102")
    running = told.wait_for_conference(submitted.request_id, lambda it: it.phase is ConferencePhase.RUNNING)
    assert members(running) == {"100": "joined", "101": "failed", "102": "joined"}
    assert running.members[1].problem == problem(ProblemCode.REFUSED, message="no such number")
    assert told.switchboard.stop()


def test_one_of_whom_nothing_is_seen_holds_the_next_up_only_for_a_moment() -> None:
    session = FakeSession()
    told = connected(session, Patience(next_member_s=0.05))
    submitted = told.switchboard.submit(START)
    submitted.accepted.result(DEADLINE_S)
    joins(session, 20, "100")
    session.wait_until(lambda it: it.executed == [START, ADD_101, ADD_102])
    assert told.switchboard.stop()


def test_hundreds_who_cannot_be_called_fail_one_by_one() -> None:
    numbers = tuple(str(number) for number in range(100, 600))
    session = FakeSession()
    told = connected(session)
    submitted = told.switchboard.submit(StartConference(ConferencePlan("701", numbers)))
    submitted.accepted.result(DEADLINE_S)
    session.lose_line()
    joins(session, 20, "100")
    settled = told.wait_for_conference(submitted.request_id, lambda it: it.is_settled)
    assert {str(member.step) for member in settled.members[1:]} == {"failed"}
    assert told.switchboard.stop()


def test_one_of_whom_nothing_is_seen_has_not_reacted() -> None:
    session = FakeSession()
    told = connected(session, Patience(reaction_s=0.5))
    submitted = told.switchboard.submit(StartConference(ConferencePlan("701", ("100", "101"))))
    submitted.accepted.result(DEADLINE_S)
    joins(session, 20, "100")
    running = told.wait_for_conference(submitted.request_id, lambda it: it.phase is ConferencePhase.RUNNING)
    assert running.members[1].problem == problem(ProblemCode.NO_REACTION, seconds="0.5")
    assert told.switchboard.stop()


def test_an_opening_of_which_nothing_is_seen_calls_nobody_else() -> None:
    session = FakeSession()
    told = connected(session, Patience(reaction_s=0.5))
    submitted = told.switchboard.submit(START)
    failed = told.wait_for_conference(submitted.request_id, lambda it: it.is_over)
    assert failed.phase is ConferencePhase.FAILED
    assert failed.problem == problem(ProblemCode.NO_REACTION, seconds="0.5", slot="701", case="room")
    assert session.executed == [START]
    assert told.switchboard.stop()


def test_a_stuck_add_fails_those_behind_it() -> None:
    session = FakeSession()
    gate = session.gates[ADD_101] = threading.Event()
    told = connected(session, Patience(answer_s=0.3))
    submitted = told.switchboard.submit(START)
    submitted.accepted.result(DEADLINE_S)
    joins(session, 20, "100")
    settled = told.wait_for_conference(submitted.request_id, lambda it: it.is_settled)
    assert members(settled) == {"100": "joined", "101": "failed", "102": "failed"}
    assert settled.members[1].problem == problem(ProblemCode.NO_ANSWER_FROM_PBX, seconds="0.3")
    assert settled.members[2].problem == problem(ProblemCode.NO_ANSWER_FROM_PBX, case="not-sent")
    gate.set()
    assert told.switchboard.stop(DEADLINE_S)
    assert session.executed == [START, ADD_101]


def test_the_first_in_two_phones_at_once_is_one_opening() -> None:
    session = FakeSession()
    told = connected(session)
    first = told.switchboard.submit(START)
    second = told.switchboard.submit(START)
    first.accepted.result(DEADLINE_S)
    failed = told.wait_for_conference(second.request_id, lambda it: it.is_over)
    assert failed.problem == problem(ProblemCode.SLOT_IN_USE, slot="701")
    assert session.executed == [START]
    assert told.switchboard.stop()


def test_somebody_added_by_hand_joins_the_same_progress() -> None:
    session = FakeSession()
    told = connected(session)
    submitted = told.switchboard.submit(StartConference(ConferencePlan("701", ("100",))))
    submitted.accepted.result(DEADLINE_S)
    joins(session, 20, "100")
    told.wait_for_conference(submitted.request_id, lambda it: it.phase is ConferencePhase.RUNNING)
    told.switchboard.submit(AddToConference("701", "103")).accepted.result(DEADLINE_S)
    joins(session, 21, "103")
    last = told.wait_for_conference(submitted.request_id, lambda it: members(it) == {"100": "joined", "103": "joined"})
    assert last.phase is ConferencePhase.RUNNING
    assert told.switchboard.stop()
