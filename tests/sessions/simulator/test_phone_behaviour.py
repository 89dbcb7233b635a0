"""How phones and numbers answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.sessions.simulator.phone_behaviour import (
    NumberRule,
    Outcome,
    PhoneBehaviour,
    PhoneRule,
    Timing,
    is_outside_number,
)
from callboard.sessions.simulator.records import ExtensionRecord


@pytest.mark.parametrize(
    ("number", "outcome"),
    [
        ("02079460101", Outcome.BUSY),
        ("+44 20 7946 0102", Outcome.NO_ANSWER),
        ("(01632) 960-103", Outcome.REJECTED),
        ("01632960104", Outcome.UNKNOWN_NUMBER),
        ("01632960105", Outcome.CONGESTION),
        ("01632960106", Outcome.CALLER_GIVES_UP),
        ("01632960107", Outcome.ANSWERS),
        ("112", Outcome.UNKNOWN_NUMBER),
        ("0999", Outcome.UNKNOWN_NUMBER),
        ("9911", Outcome.UNKNOWN_NUMBER),
        ("", Outcome.UNKNOWN_NUMBER),
        ("+", Outcome.UNKNOWN_NUMBER),
        ("*97", Outcome.UNKNOWN_NUMBER),
        ("٠١٢٣٤٥٦", Outcome.UNKNOWN_NUMBER),
    ],
)
def test_outside_numbers(number, outcome):
    assert PhoneBehaviour(1).of_outside_number(number).outcome is outcome


def test_a_scenarios_own_rules_come_before_the_defaults():
    rule = NumberRule("*0101", PhoneRule(Outcome.ANSWERS, after_s=0.5, talk_s=3))
    behaviour = PhoneBehaviour.with_rules(1, Timing(), [rule], {})
    plan = behaviour.of_outside_number("02079460101")
    assert (plan.outcome, plan.after_s, plan.talk_s) == (Outcome.ANSWERS, 0.5, 3)
    assert behaviour.of_outside_number("02079460201").outcome is Outcome.BUSY


@given(seed=st.integers(0, 1000), number=st.from_regex(r"0[0-9]{8}7", fullmatch=True))
def test_the_same_seed_and_number_take_the_same_time_within_the_range(seed, number):
    first = PhoneBehaviour(seed).of_outside_number(number)
    assert first == PhoneBehaviour(seed).of_outside_number(number)
    assert 2.0 <= first.after_s <= 4.0


def test_different_numbers_take_different_times():
    behaviour = PhoneBehaviour(1)
    assert len({behaviour.of_outside_number(f"016329600{n}7").after_s for n in range(10)}) > 5


def test_a_phone_that_is_disabled_or_unregistered_is_not_there():
    behaviour = PhoneBehaviour(1)
    assert behaviour.of_from_phone(ExtensionRecord(1, "100", enabled=False)).outcome is Outcome.NOT_REGISTERED
    gone = ExtensionRecord(1, "100", is_registered=False)
    assert behaviour.of_called_phone(gone).outcome is Outcome.NOT_REGISTERED


@given(st.text(max_size=40))
def test_any_text_is_either_a_number_for_a_line_or_not(text):
    is_number = is_outside_number(text)
    outcome = PhoneBehaviour(1).of_outside_number(text).outcome
    assert is_number or outcome is Outcome.UNKNOWN_NUMBER
