"""The way of a number from what was typed to what is sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, example_number_for_type, format_number
from phonenumbers import PhoneNumberType as Type

from callboard.domain.numbers.dialling_rules import DiallingRules, Inside
from callboard.domain.numbers.dialling_way import StepKind, Way, known_number, way_of
from callboard.domain.numbers.number_identity import e164, is_same_outside
from callboard.domain.numbers.phone_number import clean_number

INSIDE = Inside(frozenset({"100", "101", "204", "701", "800", "700"}), 3)
GB9, DE0, DE9, US9 = (
    DiallingRules(country, prefix) for country, prefix in (("GB", "9"), ("DE", "0"), ("DE", "9"), ("US", "9"))
)
PLAIN = DiallingRules("GB")
NOWHERE9 = DiallingRules("", "9")

SENT = (
    # typed, rules, sent
    ("204", GB9, "204"),
    ("020 7946 0958", PLAIN, "02079460958"),
    ("+49 (0)30 23125042", PLAIN, "+493023125042"),
    ("020 7946 0958", GB9, "902079460958"),
    ("+44 20 7946 0958", GB9, "902079460958"),
    ("+49 30 23125042", GB9, "9004930 23125042".replace(" ", "")),
    ("0049 30 23125042", GB9, "900493023125042"),
    ("9 020 7946 0958", GB9, "902079460958"),  # somebody typed the prefix as well
    ("9 00 49 30 23125042", GB9, "900493023125042"),
    ("030 1234567", DE0, "00301234567"),
    ("+49 30 1234567", DE0, "00301234567"),
    ("+44 20 7946 0958", DE0, "000442079460958"),
    ("0044 20 7946 0958", DE0, "000442079460958"),
    ("0 030 1234567", DE0, "00301234567"),
    ("9 030 1234567", DE9, "90301234567"),
    ("917 555 1234", US9, "99175551234"),  # begins with a 9 by itself
    ("9 917 555 1234", US9, "99175551234"),
    ("9 1 917 555 1234", US9, "919175551234"),
    ("+1 917 555 1234", US9, "919175551234"),
    ("+49 30 23125042", US9, "9011493023125042"),
    ("+49 30 23125042", NOWHERE9, "900493023125042"),
    ("9 0049 30 23125042", NOWHERE9, "900493023125042"),
    ("*72", GB9, "*72"),
    ("999", GB9, "999"),
    ("112", GB9, "112"),
    ("9112", GB9, "9112"),
    ("0112", GB9, "0112"),
    ("205", GB9, "205"),  # as short as an extension, and nobody listed what is internal
    ("5551", GB9, "95551"),
)


@pytest.mark.parametrize(("typed", "rules", "sent"), SENT)
def test_what_is_sent(typed: str, rules: DiallingRules, sent: str) -> None:
    assert way_of(typed, rules, INSIDE).sent == sent


def test_the_way_is_told_step_by_step() -> None:
    way = way_of("+49 (0)30 23125042", GB9, INSIDE)
    assert [(step.kind, step.number) for step in way.steps] == [
        (StepKind.CLEANED, "+493023125042"),
        (StepKind.COUNTRY_FORM, "00493023125042"),
        (StepKind.PREFIXED, "900493023125042"),
    ]
    assert (way.number, way.is_changed, way.is_inside) == ("+493023125042", True, False)


def test_what_is_no_number_has_no_way() -> None:
    way = way_of("call me", GB9, INSIDE)
    assert way.problem is not None
    assert (way.number, way.sent, way.steps) == ("", "", ())


def test_ranges_say_what_is_internal_and_what_is_not() -> None:
    rules = DiallingRules("GB", "9", ("300-399", "555"))
    assert way_of("350", rules, INSIDE).sent == "350"
    assert way_of("555", rules, INSIDE).sent == "555"
    assert way_of("204", rules, INSIDE).sent == "204"  # an extension, whatever the ranges say
    assert way_of("456", rules, INSIDE).sent == "9456"
    assert way_of("3500", rules, INSIDE).sent == "93500"


def test_help_gets_the_prefix_only_where_somebody_said_so() -> None:
    rules = DiallingRules("GB", "9", prefixes_emergency=True)
    assert way_of("112", rules, INSIDE).sent == "9112"
    assert way_of("9112", rules, INSIDE).sent == "9112"
    assert way_of("112", DiallingRules("GB", "", prefixes_emergency=True), INSIDE).sent == "112"


def test_an_extension_that_looks_like_help_is_an_extension() -> None:
    assert way_of("112", GB9, Inside(frozenset({"112"}), 3)).steps[-1].kind is StepKind.INTERNAL


SHOWN = (
    # as the phone system shows it, rules, as people know it
    ("902079460958", GB9, "02079460958"),
    ("900493023125042", GB9, "00493023125042"),
    ("02079460958", GB9, "02079460958"),
    ("00301234567", DE0, "0301234567"),
    ("000442079460958", DE0, "00442079460958"),
    ("0301234567", DE0, "0301234567"),
    ("9175551234", US9, "9175551234"),  # a caller: it is a number by itself
    ("99175551234", US9, "9175551234"),
    ("0015123456789", DE0, "0015123456789"),  # a caller from the United States, or a mobile phone here
    ("9112", GB9, "9112"),  # called again, it must not lose what reaches help
    ("204", GB9, "204"),
    ("902079460958", PLAIN, "902079460958"),
    ("", GB9, ""),
)


@pytest.mark.parametrize(("raw", "rules", "known"), SHOWN)
def test_a_number_is_recognised_without_the_prefix(raw: str, rules: DiallingRules, known: str) -> None:
    assert known_number(raw, rules, INSIDE) == known


def test_what_was_dialled_has_the_prefix_where_it_may_have_it() -> None:
    assert known_number("0015123456789", DE0, INSIDE, was_dialled=True) == "015123456789"
    assert known_number("9175551234", US9, INSIDE, was_dialled=True) == "9175551234"
    assert known_number("0301234567", DE0, INSIDE, was_dialled=True) == "0301234567"


DIGITS = st.text("0123456789", min_size=1, max_size=18)
TYPED = st.one_of(DIGITS, DIGITS.map(lambda digits: f"+{digits}"), st.text("0123456789*#+ ()/-", max_size=30))
PREFIXES = st.text("0123456789", max_size=3)
COUNTRIES = st.sampled_from(["", "GB", "DE", "US", "IT", "FR", "AU", "RU", "JP"])
RULES = st.builds(
    DiallingRules, COUNTRIES, PREFIXES, st.sampled_from([(), ("300-399",), ("20-29", "5000")]), st.booleans()
)
INSIDES = st.builds(
    lambda numbers: Inside(frozenset(numbers), max(map(len, numbers), default=0)),
    st.sets(st.text("0123456789", min_size=2, max_size=5), max_size=5),
)


def way(typed: str, rules: DiallingRules, inside: Inside) -> Way:
    found = way_of(typed, rules, inside)
    assert found == way_of(typed, rules, inside)
    return found


@given(TYPED, RULES, INSIDES)
def test_nothing_is_added_but_the_prefix_and_what_plus_stands_for(
    typed: str, rules: DiallingRules, inside: Inside
) -> None:
    found = way(typed, rules, inside)
    cleaned = clean_number(typed)
    if not isinstance(cleaned, str):
        assert found.sent == ""
        return
    assert found.number == cleaned
    if cleaned.startswith("+") and found.is_changed:
        dialled = found.sent.removeprefix(rules.outside_prefix)
        assert dialled.isdecimal()
        before, after = e164(cleaned, rules.country), e164(dialled, rules.country)
        assert after == before or dialled == f"00{cleaned[1:]}"
    else:
        assert found.sent in (cleaned, rules.outside_prefix + cleaned)


@given(TYPED, RULES, INSIDES)
def test_cleaning_again_and_decoration_change_nothing(typed: str, rules: DiallingRules, inside: Inside) -> None:
    found = way(typed, rules, inside)
    assert way(found.number, rules, inside).sent == found.sent


@given(st.data(), RULES, INSIDES)
def test_an_internal_number_is_never_changed(data: st.DataObject, rules: DiallingRules, inside: Inside) -> None:
    number = data.draw(st.sampled_from(sorted(inside.numbers) or ["12"]))
    inside = Inside(inside.numbers | {number}, inside.longest)
    found = way(number, rules, inside)
    assert (found.sent, found.is_inside) == (number, True)
    assert known_number(number, rules, inside) == number


@given(TYPED, COUNTRIES, INSIDES)
def test_without_a_prefix_nothing_is_changed(typed: str, country: str, inside: Inside) -> None:
    found = way(typed, DiallingRules(country), inside)
    assert found.sent == found.number
    assert known_number(found.sent, DiallingRules(country), inside) == found.sent


@given(TYPED, RULES, INSIDES)
def test_what_is_recognised_is_sent_exactly_so_again(typed: str, rules: DiallingRules, inside: Inside) -> None:
    sent = way(typed, rules, inside).sent
    known = known_number(sent, rules, inside, was_dialled=len(typed) % 2 == 0)
    if sent and known != sent:
        assert way(known, rules, inside).sent == sent


REGIONS = ("GB", "DE", "US", "FR", "IT", "AU", "JP", "ES", "RU", "CH", "AT", "IN", "BR", "ZA")
KINDS = (Type.FIXED_LINE, Type.MOBILE, Type.TOLL_FREE)


def examples() -> list[str]:
    found = (example_number_for_type(region, kind) for region in REGIONS for kind in KINDS)
    return [format_number(each, PhoneNumberFormat.E164) for each in found if each is not None]


@pytest.mark.parametrize("country", REGIONS)
@pytest.mark.parametrize("prefix", ["9", "0", "8", "77"])
def test_real_numbers_reach_the_same_phone_and_twice_is_once(country: str, prefix: str) -> None:
    rules = DiallingRules(country, prefix)
    for number in examples():
        sent = way_of(number, rules, INSIDE).sent
        assert sent.startswith(prefix)
        assert is_same_outside(sent.removeprefix(prefix), number, country)
        # What was sent once, and comes back by hand or from the phone system, is sent so again.
        known = known_number(sent, rules, INSIDE, was_dialled=True)
        assert known != sent
        assert way_of(known, rules, INSIDE).sent == sent
