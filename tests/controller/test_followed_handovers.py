"""Live calls that are passed on from here: each ends as events show, or as the lack of them."""

import pytest

from callboard.controller.followed_requests import FollowedRequests
from callboard.controller.live_picture import LivePicture
from callboard.controller.patience import Patience
from callboard.controller.request_journal import Progress
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.calls.call_progress import CallPhase
from callboard.domain.calls.handover_progress import HandoverCommand, HandoverPhase, HandoverProgress
from callboard.domain.changes import (
    CallProgressed,
    ConnectionChanged,
    HandoverProgressed,
    LegChanged,
    LegEnded,
    PbxNews,
)
from callboard.domain.commands import ListenIn, ListenMode, PickUpCall, PlaceCall, RecordCall, TransferCall
from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from tests.doubles.fake_session import DEADLINE_S, FakeSession, office
from tests.doubles.listening import Listening, connected

CALLER = "01632960173"
LINE = Leg(5, 1, CALLER, LegState.CONNECTED, "100", "10000")
OWN = Leg(5, 2, "100", LegState.CONNECTED, CALLER)
NEW = Leg(5, 3, "102", LegState.RINGING, CALLER)
TRANSFER = TransferCall(5, "100", "102")
LOST = ConnectionChanged(Connection(LineState.LOST))
LIVE = ConnectionChanged(Connection(LineState.LIVE))
NO_REACTION = problem(ProblemCode.NO_REACTION, seconds="60")


class Following:
    """The followers with a picture in which one call is going on, and every step they told."""

    def __init__(self) -> None:
        self.picture = LivePicture()
        self.steps: list[Progress] = []
        self.followed = FollowedRequests(self.picture, self.steps.append)
        self.see(LIVE, office(), LegChanged(LINE), LegChanged(OWN))

    def see(self, *news: PbxNews) -> None:
        for one in news:
            self.picture.take_in(one)
            self.followed.see(one)

    def ask(self, request_id: int, command: HandoverCommand = TRANSFER) -> None:
        self.followed.begin(request_id, command)
        self.followed.hand_over(request_id, command)
        self.followed.accepted(request_id, command)

    def last(self, request_id: int) -> HandoverProgress:
        told = [step.progress for step in self.steps if isinstance(step, HandoverProgressed)]
        return [progress for progress in told if progress.request_id == request_id][-1]


def test_from_the_request_to_the_destination() -> None:
    day = Following()
    day.ask(1)
    day.see(LegEnded(OWN.key), LegChanged(NEW))
    phases = [step.progress.phase for step in day.steps]
    assert phases == [HandoverPhase.ASKED, HandoverPhase.ACCEPTED, HandoverPhase.DONE]
    assert [step.progress.step for step in day.steps] == [0, 1, 2]
    assert day.followed.is_idle


def test_what_is_refused_is_over() -> None:
    day = Following()
    day.followed.begin(1, TRANSFER)
    day.followed.failed(1, TRANSFER, problem(ProblemCode.REFUSED, number="102", said="no"))
    assert day.last(1).phase is HandoverPhase.FAILED
    assert day.followed.is_idle
    day.see(LegEnded(OWN.key), LegChanged(NEW))
    assert day.last(1).phase is HandoverPhase.FAILED


def test_a_call_made_here_is_passed_on_and_its_own_progress_goes_on() -> None:
    day = Following()
    call = PlaceCall("101", "02079460311")
    day.followed.begin(7, call)
    day.followed.hand_over(7, call)
    mine = Leg(9, 1, "101", LegState.CONNECTED, call.number_to)
    theirs = Leg(9, 2, call.number_to, LegState.CONNECTED, "101", "10000")
    day.see(LegChanged(Leg(9, 1, "101", LegState.RINGING, call.number_to)), LegChanged(mine), LegChanged(theirs))
    day.ask(8, TransferCall(9, "101", "102"))
    day.see(LegEnded(mine.key), LegChanged(Leg(9, 3, "102", LegState.RINGING, call.number_to)))
    assert day.last(8).phase is HandoverPhase.DONE
    assert [step.progress.phase for step in day.steps if isinstance(step, CallProgressed)][-1] is CallPhase.TALKING
    day.see(LegEnded(theirs.key), LegEnded(LegKey(9, 3)))
    assert [step.progress.phase for step in day.steps if isinstance(step, CallProgressed)][-1] is CallPhase.ENDED
    assert day.followed.is_idle


def test_nothing_is_seen_for_too_long() -> None:
    day = Following()
    day.ask(1)
    day.followed.out_of_reaction_time(1, TRANSFER, NO_REACTION)
    assert day.last(1).problem == NO_REACTION
    assert not day.last(1).has_left


def test_after_a_lost_line_it_is_judged_by_what_is_there() -> None:
    day = Following()
    day.ask(1)
    day.see(LOST)
    day.followed.out_of_reaction_time(1, TRANSFER, NO_REACTION)
    assert day.last(1).phase is HandoverPhase.ACCEPTED
    day.see(LIVE, office((LINE, NEW)))
    assert day.last(1).phase is HandoverPhase.DONE


@pytest.mark.parametrize("legs", [(), (LINE, OWN)])
def test_after_a_lost_line_what_cannot_be_seen_is_in_doubt(legs: tuple[Leg, ...]) -> None:
    day = Following()
    day.ask(1)
    day.see(LOST, LIVE, office(legs))
    progress = day.last(1)
    assert progress.problem is not None
    assert progress.problem.code in (ProblemCode.CONNECTION_LOST, ProblemCode.ENDED_MEANWHILE)


def test_a_phone_that_comes_in_is_followed_until_it_is_in_the_call() -> None:
    day = Following()
    day.ask(1, ListenIn(5, "100", "102", ListenMode.WHISPER))
    day.see(LegChanged(NEW), LegChanged(Leg(5, 3, "102", LegState.CONNECTED, "100")))
    phases = [step.progress.phase for step in day.steps]
    assert phases == [HandoverPhase.ASKED, HandoverPhase.ACCEPTED, HandoverPhase.RINGING, HandoverPhase.DONE]
    assert day.followed.is_idle


def test_a_phone_that_rings_when_the_line_is_back_is_followed_on() -> None:
    day = Following()
    day.ask(1, ListenIn(5, "100", "102", ListenMode.LISTEN))
    day.see(LOST, LIVE, office((LINE, OWN, NEW)))
    assert day.last(1).phase is HandoverPhase.RINGING
    day.see(LegChanged(Leg(5, 3, "102", LegState.CONNECTED, "100")))
    assert day.last(1).phase is HandoverPhase.DONE


def test_a_phone_that_rings_no_more_when_the_line_is_back_did_not_come_in() -> None:
    day = Following()
    day.ask(1, ListenIn(5, "100", "102", ListenMode.LISTEN))
    day.see(LegChanged(NEW), LOST, LIVE, office((LINE, OWN)))
    assert day.last(1).problem == problem(ProblemCode.NOT_ANSWERED, who="102")


def test_a_recording_is_over_when_it_is_accepted() -> None:
    day = Following()
    command = RecordCall(5, "100", on=True)
    day.ask(1, command)
    assert [step.progress.phase for step in day.steps] == [HandoverPhase.ASKED, HandoverPhase.ACCEPTED]
    assert day.followed.is_idle
    day.followed.out_of_reaction_time(1, command, NO_REACTION)
    assert day.last(1).phase is HandoverPhase.ACCEPTED


def test_a_recording_asked_for_while_the_line_went_is_in_doubt() -> None:
    day = Following()
    command = RecordCall(5, "100", on=True)
    day.followed.begin(1, command)
    day.followed.hand_over(1, command)
    day.see(LOST, LIVE, office((LINE, OWN)))
    assert day.last(1).problem == problem(ProblemCode.CONNECTION_LOST)


def test_what_is_in_the_way_of_the_receiver_is_the_reason() -> None:
    day = Following()
    day.see(LegChanged(Leg(8, 1, "102", LegState.CONNECTED, "101")))
    day.ask(1)
    day.see(LegEnded(OWN.key), LegEnded(LINE.key))
    assert day.last(1).problem == problem(ProblemCode.TARGET_BUSY, who="102")


def _handover(told: Listening, request_id: int, phase: HandoverPhase) -> HandoverProgress:
    def steps() -> list[HandoverProgress]:
        found = [change.progress for change in told.changes if isinstance(change, HandoverProgressed)]
        return [progress for progress in found if progress.request_id == request_id and progress.phase is phase]

    told.wait_until(lambda _: bool(steps()))
    return steps()[0]


def test_through_the_switchboard() -> None:
    session = FakeSession()
    told = connected(session, Patience(reaction_s=0.2, stop_s=DEADLINE_S))
    session.leg(5, 1, CALLER, LegState.CONNECTED, "100")
    session.leg(5, 2, "100", LegState.CONNECTED, CALLER)
    submitted = told.switchboard.submit(TRANSFER)
    submitted.accepted.result(DEADLINE_S)
    assert session.executed == [TRANSFER]
    failed = _handover(told, submitted.request_id, HandoverPhase.FAILED)
    assert failed.problem is not None
    assert failed.problem.code is ProblemCode.NO_REACTION
    gone = told.switchboard.submit(PickUpCall(77, "101", "100"))
    with pytest.raises(SessionFailed):
        gone.accepted.result(DEADLINE_S)
    assert _handover(told, gone.request_id, HandoverPhase.FAILED).problem == problem(ProblemCode.CALL_GONE)
    assert told.switchboard.stop()
