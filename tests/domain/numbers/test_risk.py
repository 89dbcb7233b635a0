"""How dear or how grave a call may become, told from what is sent."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.board import Board
from callboard.domain.commands import PlaceCall
from callboard.domain.drops.drop_outcomes import AskReason, DropAsks
from callboard.domain.drops.drop_rules import outcome_of_call
from callboard.domain.extension import Extension
from callboard.domain.numbers.ask_first import why_ask_about
from callboard.domain.numbers.dialling import Dialling, nowhere_yet
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.numbers.dialling_way import way_of
from callboard.domain.numbers.emergency import EMERGENCY_NUMBERS
from callboard.domain.numbers.risk import Risk, cost_of, risk_of, risk_on
from tests.doubles.boards import board_of, picture

GB, GB9, DE0, NOWHERE = DiallingRules("GB"), DiallingRules("GB", "9"), DiallingRules("DE", "0"), DiallingRules()


def office(dialling: Dialling) -> Board:
    return Board(extensions={number: Extension(number, "") for number in ("100", "112")}, dialling=dialling)


RISKS = (
    ("100", GB9, Risk.OWN),
    ("112", GB9, Risk.OWN),  # an extension of the same digits
    ("999", GB9, Risk.EMERGENCY),
    ("9999", GB9, Risk.EMERGENCY),
    ("0112", GB, Risk.EMERGENCY),
    ("020 7946 0958", GB, Risk.NATIONAL),
    ("020 7946 0958", GB9, Risk.NATIONAL),
    ("+44 20 7946 0958", GB9, Risk.NATIONAL),
    ("+49 30 23125042", GB9, Risk.FIRST_ABROAD),
    ("0049 30 23125042", GB, Risk.FIRST_ABROAD),
    ("+33 1 23 45 67 89", GB9, Risk.ABROAD),
    ("0909 879 0123", GB9, Risk.COSTLY),
    ("0909 879 0123", GB, Risk.COSTLY),
    ("0900 1 234567", DE0, Risk.COSTLY),
    ("0180 5 123456", DE0, Risk.COSTLY),
    ("+870 773 123456", GB9, Risk.COSTLY),
    ("00881 6 12345678", DE0, Risk.COSTLY),
    ("+870 773 123456", NOWHERE, Risk.COSTLY),
    ("0900 1234567", NOWHERE, Risk.COSTLY),
    ("0900 1234567", DiallingRules("US"), Risk.COSTLY),  # makes no sense there, but somewhere it does
    ("0900 1234567", DiallingRules("IN"), Risk.NATIONAL),  # a mobile
    ("020 7946 0958", NOWHERE, Risk.UNKNOWN),
    ("+49 30 23125042", NOWHERE, Risk.UNKNOWN),
    ("*72", GB9, Risk.UNKNOWN),
    ("118118", GB, Risk.COSTLY),  # directory enquiries
    ("118118", GB9, Risk.COSTLY),
    ("11833", DE0, Risk.COSTLY),
    ("118118", NOWHERE, Risk.COSTLY),
    ("118218", DiallingRules("FR"), Risk.COSTLY),  # the tables of short numbers know it
    ("123123", GB, Risk.UNKNOWN),
)


@pytest.mark.parametrize(("number", "rules", "risk"), RISKS)
def test_the_risk_of_a_number(number: str, rules: DiallingRules, risk: Risk) -> None:
    board = office(Dialling(rules, has_called_country=lambda code: code == "+33"))
    number = way_of(number, rules, board.inside).number
    assert risk_on(number, board) is risk


@pytest.mark.parametrize(
    ("number", "rules", "cost"),
    [
        ("+870 773 123456", GB9, "satellite"),
        ("0909 879 0123", GB9, "premium"),
        ("0180 5 123456", DE0, "shared-cost"),
        ("02079460958", GB9, ""),
    ],
)
def test_why_it_may_cost_a_lot(number: str, rules: DiallingRules, cost: str) -> None:
    assert cost_of(way_of(number, rules, office(Dialling()).inside).sent, rules) == cost


def test_a_prefix_that_makes_an_emergency_number_of_something_else_is_told() -> None:
    rules = DiallingRules("GB", "1", ("300-399",))
    board = office(Dialling(rules))
    assert way_of("12", rules, board.inside).sent == "112"
    assert why_ask_about("12", board) is AskReason.EMERGENCY


def test_the_graver_of_both_counts_where_nobody_knows_whether_the_prefix_is_taken_off() -> None:
    # Sent with its 0 it is a premium number for a phone system that passes everything on.
    assert risk_of("09001234567", DE0, nowhere_yet) is Risk.COSTLY


def test_what_is_asked_first_can_be_chosen_but_help_always_is() -> None:
    quiet = office(Dialling(GB, asks_first_abroad=False, asks_costly=False))
    asking = office(Dialling(GB))
    for number, reason in (("+493023125042", AskReason.FIRST_ABROAD), ("09098790123", AskReason.COSTLY)):
        assert why_ask_about(number, asking) is reason
        assert why_ask_about(number, quiet) is None
    for board in (quiet, asking):
        assert why_ask_about("999", board) is AskReason.EMERGENCY
        assert why_ask_about("*72", board) is AskReason.CODE
        assert why_ask_about("112", board) is None


def test_where_no_country_is_known_nothing_new_is_asked() -> None:
    board = office(Dialling())
    assert why_ask_about("+493023125042", board) is None
    assert why_ask_about("02079460958", board) is None


ANY_RULES = st.builds(
    DiallingRules,
    st.sampled_from(["", "GB", "DE", "US", "IN"]),
    st.text("0123456789", max_size=3),
    st.sampled_from([(), ("100-999",), ("20-29",)]),
    st.booleans(),
)


@given(st.sampled_from(sorted(EMERGENCY_NUMBERS)), ANY_RULES, st.booleans())
def test_help_always_passes_with_one_question_on_whatever_rules(number: str, rules: DiallingRules, asks: bool) -> None:
    dialling = Dialling(rules, asks_first_abroad=asks, asks_costly=asks)
    board = replace(board_of(picture()), dialling=dialling)
    outcome = outcome_of_call("100", number, board)
    assert outcome == DropAsks(PlaceCall("100", number), AskReason.EMERGENCY)
    sent = way_of(number, rules, board.inside).sent
    assert sent == (rules.outside_prefix + number if rules.prefixes_emergency else number)
