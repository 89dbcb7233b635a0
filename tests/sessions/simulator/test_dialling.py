"""Where numbers lead."""

import pytest

from callboard.sessions.simulator.call_book import CallBook
from callboard.sessions.simulator.dialling import Dialling, Reached, Shown
from callboard.sessions.simulator.phone_behaviour import AnswerPlan, Outcome, PhoneBehaviour, PhoneRule
from callboard.sessions.simulator.population import PopulationPlan, populate
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.virtual_clock import VirtualClock


class Switchroom:
    """Dialling in a populated house, and what came of it."""

    def __init__(self) -> None:
        self.clock = VirtualClock()
        self.store = RecordStore(self.clock)
        populate(self.store, PopulationPlan(), 1)
        self.book = CallBook(self.clock, self.store, 0)
        self.dialling = Dialling(self.store, self.book, PhoneBehaviour(1))
        self.ends: list = []

    def dial(self, number: str, plan: AnswerPlan | None = None) -> list:
        """What comes of dialling: the DN that answers, or the outcome."""
        call = self.book.open_call(None)
        reached = Reached(lambda leg: self.ends.append(call.legs[leg].dn), self.ends.append)
        self.dialling.reach(call, number, Shown("100", "100"), reached, plan)
        assert self.ends == [], "nothing is decided while the number is still being dialled"
        self.clock.advance_to(self.clock.now_s + 30)
        return self.ends


@pytest.mark.parametrize(
    ("number", "end"),
    [
        ("101", "101"),
        ("1 0-1", "101"),
        ("801", "116"),
        ("802", "802"),
        ("900", "900"),
        ("02079460958", "10000"),
        ("02079460901", Outcome.BUSY),
        ("02079460902", Outcome.NO_ANSWER),
        ("4711", Outcome.UNKNOWN_NUMBER),
        ("10000", Outcome.UNKNOWN_NUMBER),
    ],
)
def test_a_number_leads_to_its_party_or_to_the_reason_why_not(number, end):
    assert Switchroom().dial(number) == [end]


def test_a_plan_of_the_callers_replaces_the_phones_own():
    assert Switchroom().dial("101", AnswerPlan(Outcome.REJECTED, 1)) == [Outcome.REJECTED]


def test_the_line_with_the_fewest_calls_is_taken_and_full_ones_are_not():
    room = Switchroom()
    for _ in range(16):
        line = room.dialling.free_line()
        assert line is not None
        room.book.add_leg(room.book.open_call(None), line, 3, "x", None)
    assert room.book.leg_count("10000") == room.book.leg_count("10001") == 8
    assert room.dialling.free_line() is None
    assert room.dial("02079460958") == [Outcome.CONGESTION]


def test_a_group_tries_one_member_after_the_other():
    room = Switchroom()
    first, second, *_ = room.store.dn("801").members
    room.dialling._behaviour.phones[first] = PhoneRule(Outcome.REJECTED)
    assert room.dial("801") == [second]


def test_a_group_whose_members_are_all_away_is_not_reached():
    room = Switchroom()
    for number in room.store.dn("800").members:
        room.dialling._behaviour.phones[number] = PhoneRule(Outcome.REJECTED)
    assert room.dial("800") == [Outcome.REJECTED]


def test_who_rings_for_a_group_says_so():
    room = Switchroom()
    room.dial("801")
    (call,) = room.book.calls()
    assert [leg.originated_by for leg in call.legs.values()] == ["801"]
