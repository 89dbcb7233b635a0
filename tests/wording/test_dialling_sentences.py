"""What is said of how a number is dialled."""

from callboard.domain.conferences.preflight import ASKED_FIRST, Finding
from callboard.domain.drops.drop_outcomes import AskReason
from callboard.domain.numbers.dialling_rules import DiallingRules, Inside
from callboard.domain.numbers.dialling_way import StepKind, way_of
from callboard.domain.numbers.risk import Risk
from callboard.wording.dialling_sentences import RISK_TEXTS, STEP_TEXTS, WARNINGS, way_phrases
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


def test_a_way_in_words() -> None:
    rules = DiallingRules("GB", "9")
    way = way_of("+49 (0)30 23125042", rules, Inside())
    assert [phrase.english for phrase in way_phrases(way, rules)] == [
        "The number in it: +493023125042.",
        "From here it is dialled as 00493023125042.",
        "With the outside prefix 9: 900493023125042.",
    ]
