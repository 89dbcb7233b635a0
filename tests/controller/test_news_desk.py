"""News from any thread, told once per batch; whoever fails when woken does not stop it."""

import threading
import time

import pytest

from callboard.controller.conferences.calling_order import Errand
from callboard.controller.news_desk import NewsDesk
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import ConnectionChanged, LegChanged, PbxNews
from callboard.domain.commands import AddToConference, PlaceCall, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import ProblemCode
from tests.doubles.fake_session import DEADLINE_S, office

LIVE = ConnectionChanged(Connection(LineState.LIVE))
LOST = ConnectionChanged(Connection(LineState.LOST))


class Told:
    """A desk, and what it told."""

    def __init__(self) -> None:
        self.wakes = 0
        self.errands: list[Errand] = []
        self.losses = 0
        self.desk = NewsDesk(self.errands.extend, self._lost)
        self.desk.open(self._wake)

    def _wake(self) -> None:
        self.wakes += 1

    def _lost(self) -> None:
        self.losses += 1


def leg(call_id: int, state: LegState = LegState.RINGING) -> LegChanged:
    return LegChanged(Leg(call_id, 1, "100", state))


def test_one_wake_until_somebody_takes() -> None:
    told = Told()
    told.desk.report([LIVE, office()])
    told.desk.report([leg(1)])
    assert told.wakes == 1
    assert told.desk.take() == [LIVE, office(), leg(1)]
    told.desk.report([leg(2)])
    assert told.wakes == 2
    told.desk.report([])
    assert told.wakes == 2


def test_whoever_fails_when_woken_is_contained_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    def fails() -> None:
        raise ValueError("window is gone")

    desk = NewsDesk(lambda errands: None, lambda: None)
    desk.open(fails)
    desk.report([LIVE])
    assert "window is gone" in caplog.text
    assert desk.take() == [LIVE]


def test_the_listener_may_take_while_it_is_woken() -> None:
    taken: list[object] = []
    desk = NewsDesk(lambda errands: None, lambda: None)
    desk.open(lambda: taken.extend(desk.take()))
    desk.report([LIVE])
    desk.report([leg(1)])
    assert taken == [LIVE, leg(1)]


def test_a_loss_is_told_once() -> None:
    told = Told()
    told.desk.report([LIVE, office(), LOST, LOST])
    assert told.losses == 1
    told.desk.report([LOST])
    assert told.losses == 1
    told.desk.report([LIVE, office()])
    told.desk.report([LOST, LIVE, office()])
    assert told.losses == 2, "also when it is back in the same batch"


def test_a_command_is_checked_against_what_is_known_now() -> None:
    told = Told()
    call = PlaceCall("100", "101")
    told.desk.begin(1, call)
    refused = told.desk.hand_over(1, call)
    assert refused is not None
    assert refused.code is ProblemCode.NOT_CONNECTED
    told.desk.report([LIVE, office(numbers=("101",))])
    refused = told.desk.hand_over(1, call)
    assert refused is not None
    assert refused.code is ProblemCode.FROM_UNKNOWN
    told.desk.report([office()])
    assert told.desk.hand_over(1, call) is None


def test_errands_are_given_out_after_the_news() -> None:
    told = Told()
    told.desk.report([LIVE, office()])
    start = StartConference(ConferencePlan("701", ("100", "101")))
    told.desk.begin(1, start)
    assert told.desk.hand_over(1, start) is None
    told.desk.accepted(1, start)
    told.desk.report(
        [
            LegChanged(Leg(9, 1, "701", LegState.DIALLING, "100")),
            LegChanged(Leg(9, 2, "100", LegState.CONNECTED, "701")),
        ]
    )
    assert told.errands == [Errand(1, AddToConference("701", "101"))]


def test_once_closed_nothing_is_taken_in_and_nobody_is_woken() -> None:
    told = Told()
    told.desk.report([LIVE])
    told.desk.take()
    told.desk.close()
    told.desk.report([LOST])
    assert told.wakes == 1
    assert told.losses == 0
    assert told.desk.take() == []


def test_news_from_many_threads_gives_one_board() -> None:
    told = Told()
    told.desk.report([LIVE, office()])

    def tell(first: int) -> None:
        for call_id in range(first, first + 200):
            told.desk.report([leg(call_id), leg(call_id, LegState.CONNECTED)])

    tellers = [threading.Thread(target=tell, args=(first,)) for first in (0, 1000, 2000, 3000)]
    for teller in tellers:
        teller.start()
    for teller in tellers:
        teller.join(DEADLINE_S)
    board = Board().after(told.desk.take())
    assert len(board.legs) == 800
    assert {one.state for one in board.legs.values()} == {LegState.CONNECTED}


def test_a_flood_goes_through() -> None:
    """Far below what it does (several hundred thousand a second), so that a busy machine does not matter."""
    told = Told()
    flood: list[PbxNews] = [LIVE, *(leg(number % 2000) for number in range(50_000))]
    began = time.perf_counter()
    for start in range(0, len(flood), 50):
        told.desk.report(flood[start : start + 50])
    assert time.perf_counter() - began < 2.5
    assert len(told.desk.take()) == 2001
    assert told.wakes == 1


def test_who_comes_late_is_woken_for_what_is_there_already() -> None:
    desk = NewsDesk(lambda _: None, lambda: None)
    wakes: list[str] = []
    desk.open(lambda: wakes.append("for nothing"))
    assert not wakes
    late = NewsDesk(lambda _: None, lambda: None)
    late.report([LIVE])
    late.open(lambda: wakes.append("for something"))
    assert wakes == ["for something"]
    assert late.take() == [LIVE]
