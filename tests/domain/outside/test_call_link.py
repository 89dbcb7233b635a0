"""Links read strictly, whatever is in them."""

import re
from urllib.parse import quote, unquote

from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.outside.call_link import LONGEST_LINK, read_link
from callboard.domain.outside.origin import SCHEMES, OriginKind
from callboard.domain.outside.outside_text import read_outside
from callboard.domain.outside.own_system import OwnSystem, own_system
from callboard.domain.outside.reading import NoNumber, OutsideNumber, WhyNoNumber

OURS = OwnSystem(frozenset({"pbx.example.com"}), "44")
DIALLABLE = re.compile(r"\+[0-9]{1,15}|[0-9*#]{1,32}")
SIGNS = st.text(st.sampled_from("0123456789+*#-.() %;=,@:/?&pwext\u202e\u200b\u0660A")) | st.text()
LINKS = st.builds(str.__add__, st.sampled_from(SCHEMES), SIGNS)


def is_sensible(number: OutsideNumber) -> bool:
    return bool(DIALLABLE.fullmatch(number.number)) and (not number.extension or number.extension.isdecimal())


@given(LINKS | st.text())
def test_whatever_a_link_holds_it_is_a_number_or_a_reason(link: str) -> None:
    reading = read_link(link, OURS)
    assert isinstance(reading, NoNumber) or is_sensible(reading)


@given(LINKS)
def test_no_digit_is_made_up_or_moved(link: str) -> None:
    reading = read_link(link, OURS)
    if isinstance(reading, OutsideNumber):
        digits = iter(unquote(link))
        assert all(character in digits for character in reading.number)


@given(st.text(), st.sampled_from(list(OriginKind)))
def test_whatever_a_text_holds_it_is_a_number_or_a_reason(text: str, kind: OriginKind) -> None:
    reading = read_outside(text, kind, {"204"}, OURS)
    assert isinstance(reading, NoNumber) or is_sensible(reading)


@given(st.from_regex(r"\+[1-9][0-9]{0,14}", fullmatch=True), st.sampled_from(["", "//"]))
def test_every_worldwide_number_is_read_back_however_it_is_escaped(number: str, slashes: str) -> None:
    for written in (number, quote(number), "-".join(number[1:]).join(("+", ""))):
        assert read_link(f"tel:{slashes}{written}", OURS) == OutsideNumber(number)


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=20))
def test_no_host_but_ours_is_ours(host: str) -> None:
    reading = read_link(f"sip:204@{host}", OURS)
    is_ours = host.strip(" \t\r\n").rstrip(".").lower().split(";")[0].split(":")[0] == "pbx.example.com"
    assert isinstance(reading, NoNumber) or is_ours


def test_what_is_longer_than_any_link_is_not_read() -> None:
    assert read_link(f"tel:{'-' * LONGEST_LINK}1", OURS) == NoNumber(WhyNoNumber.TOO_LONG)
    assert read_link(f"tel:{'-' * 400}1", OURS) == NoNumber(WhyNoNumber.TOO_LONG)
    assert read_link(f"tel:{'-' * 100}1", OURS) == OutsideNumber("1")


def test_the_code_of_a_country_is_known_where_the_country_is() -> None:
    assert own_system(frozenset(), "DE").calling_code == "49"
    assert own_system(frozenset(), "").calling_code == ""
    assert own_system(frozenset(), "ZZ").calling_code == ""
    local = "tel:02079460311;phone-context=+44"
    assert read_link(local, own_system(frozenset(), "")) == NoNumber(WhyNoNumber.OTHER_SYSTEM)
    assert read_link(local, own_system(frozenset(), "GB")) == OutsideNumber("02079460311")


def test_nothing_is_ours_where_the_place_of_the_phone_system_is_not_known() -> None:
    for hosts in (frozenset[str](), frozenset({""})):
        assert read_link("sip:204@", OwnSystem(hosts)) == NoNumber(WhyNoNumber.OTHER_SIGNS)
        assert read_link("sip:204@pbx", OwnSystem(hosts)) == NoNumber(WhyNoNumber.OTHER_SYSTEM)
