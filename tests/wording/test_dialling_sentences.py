"""What is said of how a number is dialled."""

import pytest

from callboard.domain.board import Board
from callboard.domain.conferences.preflight import ASKED_FIRST, Finding
from callboard.domain.drops.drop_outcomes import AskReason
from callboard.domain.extension import Extension
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.dialling_rules import DiallingRules, Inside
from callboard.domain.numbers.dialling_way import StepKind, way_of, way_on
from callboard.domain.numbers.risk import Risk
from callboard.wording.dialling_sentences import (
    CODE_RISK,
    HIDES_HELP,
    NO_COUNTRY_RISK,
    RISK_TEXTS,
    SHORT_RISK,
    STEP_TEXTS,
    WARNINGS,
    risk_phrases,
    way_phrases,
)
from callboard.wording.drop_questions import ABOUT_THE_NUMBER, CALL_IN_TEXTS, CALL_TEXTS, HEADS
from callboard.wording.sentence import placeholders_in

ABOUT_NUMBERS = frozenset(
    {AskReason.EMERGENCY, AskReason.CODE, AskReason.LONG_NUMBER, AskReason.COSTLY, AskReason.FIRST_ABROAD}
)


def test_every_step_and_every_risk_has_its_sentence() -> None:
    assert set(STEP_TEXTS) == set(StepKind)
    assert set(RISK_TEXTS) == set(Risk)
    assert all(placeholders_in(text) <= {"number", "prefix"} for text in STEP_TEXTS.values())


def test_whatever_is_asked_about_a_number_is_asked_everywhere() -> None:
    assert set(WARNINGS) == ABOUT_NUMBERS
    for texts in (HEADS, CALL_TEXTS, CALL_IN_TEXTS, ABOUT_THE_NUMBER):
        assert set(texts) >= ABOUT_NUMBERS
    assert {Finding(str(reason)) for reason in ABOUT_NUMBERS} == ASKED_FIRST


@pytest.mark.parametrize(
    ("number", "rules", "told"),
    [
        ("*21*123#", DiallingRules("GB"), [CODE_RISK]),
        ("123123", DiallingRules("GB"), [SHORT_RISK]),
        ("118118", DiallingRules("GB"), [RISK_TEXTS[Risk.COSTLY]]),
        ("+498963648018", DiallingRules(), [NO_COUNTRY_RISK]),
        ("+498963648018", DiallingRules("GB"), [RISK_TEXTS[Risk.FIRST_ABROAD]]),
        ("112", DiallingRules("GB"), [RISK_TEXTS[Risk.OWN], HIDES_HELP.format(number="112")]),
        ("112", DiallingRules(), [RISK_TEXTS[Risk.OWN], HIDES_HELP.format(number="112")]),
        ("110", DiallingRules("GB"), [RISK_TEXTS[Risk.OWN]]),  # help in Germany, and nobody expects it here
        ("110", DiallingRules("DE"), [RISK_TEXTS[Risk.OWN], HIDES_HELP.format(number="110")]),
        ("999", DiallingRules("GB"), [RISK_TEXTS[Risk.EMERGENCY]]),
    ],
)
def test_what_kind_of_call_it_would_be(number: str, rules: DiallingRules, told: list[str]) -> None:
    people = {each: Extension(each, "") for each in ("100", "110", "112")}
    board = Board(extensions=people, dialling=Dialling(rules))
    assert [phrase.english for phrase in risk_phrases(way_on(number, board), board)] == told


def test_a_way_in_words() -> None:
    rules = DiallingRules("GB", "9")
    way = way_of("+49 (0)30 23125042", rules, Inside())
    assert [phrase.english for phrase in way_phrases(way, rules)] == [
        "The number in it: +493023125042.",
        "From here it is dialled as 00493023125042.",
        "With the outside prefix 9: 900493023125042.",
    ]
