"""Calls and their legs."""

import pytest

from callboard.sessions.simulator.call_book import CallBook
from callboard.sessions.simulator.phone_behaviour import AnswerPlan, Outcome
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import ConnectionStatus, ExtensionRecord
from callboard.sessions.simulator.virtual_clock import VirtualClock


class Desk:
    """A call book with two phones, and what was told."""

    def __init__(self) -> None:
        self.clock = VirtualClock()
        self.store = RecordStore(self.clock)
        self.book = CallBook(self.clock, self.store, 1_000)
        self.one, self.two = ExtensionRecord(1, "100"), ExtensionRecord(2, "101")
        self.call = self.book.open_call(talk_s=None)

    def add(self, owner: ExtensionRecord, status: ConnectionStatus = ConnectionStatus.RINGING) -> int:
        return self.book.add_leg(self.call, owner, status, "x", None)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_legs_are_numbered_within_their_call_and_found_by_dn(desk):
    assert [desk.add(desk.one), desk.add(desk.two)] == [1, 2]
    call, leg = desk.book.find(desk.call.call_id, "101")
    assert (call, leg.call_connection_id) == (desk.call, 2)
    assert desk.book.find(desk.call.call_id, "102") is None
    assert desk.book.find(99, "101") is None
    assert desk.book.leg_count("100") == 1


def test_a_status_carries_the_moment_of_its_change(desk):
    leg = desk.add(desk.one)
    assert desk.call.legs[leg].last_change_status == 1_000
    desk.clock.advance_to(2)
    desk.book.set_status(desk.call, leg, ConnectionStatus.RINGING)
    assert desk.call.legs[leg].last_change_status == 1_000
    desk.book.set_status(desk.call, leg, ConnectionStatus.CONNECTED)
    assert desk.call.legs[leg].last_change_status == 1_000 + 2 * 10_000_000


def test_when_one_of_two_goes_the_call_ends_and_its_timers_with_it(desk):
    ended, fired = [], []
    desk.call.on_end = lambda: ended.append(True)
    leg = desk.add(desk.one)
    desk.add(desk.two)
    desk.book.after(desk.call, 5, lambda: fired.append(True))
    desk.book.drop_leg(desk.call, leg)
    desk.book.drop_leg(desk.call, leg)
    desk.book.end(desk.call)
    desk.clock.advance_to(10)
    assert (ended, fired) == ([True], [])
    assert desk.book.calls() == []
    assert desk.book.leg_count("101") == 0
    assert desk.store.records("CONNECTION") == []


@pytest.mark.parametrize(
    ("outcome", "told"),
    [(Outcome.ANSWERS, "answered"), (Outcome.REJECTED, "rejected"), (Outcome.WAITS, "no answer")],
)
def test_a_ring_leads_to_exactly_one_end(desk, outcome, told):
    ends = []
    leg = desk.add(desk.one)
    desk.book.ring(desk.call, leg, AnswerPlan(outcome, 3), lambda: ends.append("answered"), ends.append)
    desk.clock.advance_to(2.9)
    assert ends == []
    desk.clock.advance_to(3)
    assert ends == [told]
    assert not desk.book.answer(desk.call, leg)
    assert not desk.book.refuse(desk.call, leg, Outcome.BUSY)


def test_a_leg_that_is_taken_while_it_rings_ends_in_nothing(desk):
    ends = []
    leg = desk.add(desk.one)
    desk.book.ring(desk.call, leg, AnswerPlan(Outcome.ANSWERS, 3), lambda: ends.append("answered"), ends.append)
    desk.book.take_leg(desk.call, leg)
    desk.clock.advance_to(10)
    assert ends == []
