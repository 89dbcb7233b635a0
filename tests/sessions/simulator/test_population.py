"""The people of a scenario."""

import re
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callboard.sessions.simulator.population import ExtensionSpec, PopulationPlan, fictitious_number, populate
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.virtual_clock import VirtualClock


def populated(plan: PopulationPlan, seed: int = 1) -> RecordStore:
    store = RecordStore(VirtualClock())
    populate(store, plan, seed)
    return store


@pytest.mark.parametrize(("count", "first"), [(10, "100"), (48, "100"), (2000, "1000"), (10_000, "20000")])
def test_as_many_extensions_as_wanted_each_with_a_number_of_its_own(count, first):
    numbers = [each.number for each in populated(PopulationPlan(extensions=count)).extensions()]
    assert len(set(numbers)) == count
    assert numbers[0] == first
    assert not any(700 <= int(number) < 800 for number in numbers)


def test_named_people_count_and_their_numbers_are_not_given_twice():
    named = (ExtensionSpec("103", "Nadia", "Petrova", groups=("Night",)),)
    store = populated(PopulationPlan(extensions=10, named=named))
    assert len(store.extensions()) == 10
    assert store.extension("103").first_name == "Nadia"
    groups = {record.name: record.members for record in store.records("GRP")}
    assert groups["Night"] == ("103",)


def test_the_same_seed_makes_the_same_house():
    plan = PopulationPlan(extensions=100, everybody_in=False)
    assert populated(plan, 5).rows() == populated(plan, 5).rows()
    assert populated(plan, 5).rows() != populated(plan, 6).rows()


def test_some_are_away_or_not_registered_unless_everybody_is_in():
    people = populated(PopulationPlan(extensions=400, everybody_in=False)).extensions()
    assert 5 < sum(not each.is_registered for each in people) < 60
    assert len({each.current_profile - each.id * 10 for each in people}) == 4
    everybody = populated(PopulationPlan(extensions=400)).extensions()
    assert all(each.is_registered and each.current_profile == each.id * 10 + 1 for each in everybody)


@settings(max_examples=50)
@given(st.integers())
def test_outside_numbers_belong_to_nobody(seed):
    number = fictitious_number(Random(seed))
    assert re.fullmatch(r"(02079460|01632960|07700900)\d{3}", number)
