"""What is found by which letters and digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.history_filter import finds_text
from callboard.domain.history.search_terms import MOST_WORDS, key_of, keys_of, parts_of, terms_of, typed_terms

CALLER = HistoryParty("+442079460311", "Chloé Øster-Müller", is_outside=True)
CALL = HistoryEntry(HistoryKind.INCOMING, Outcome.ANSWERED, 1.0, CALLER, (HistoryParty("204", "Maya Lindqvist"),))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "chloe",
        "CHLOÉ",
        "oster",
        "mull",
        "maya lind",
        "lind maya",
        "+44 20 7946 0311",
        "0044 20 7946",
        "020 7946 0311",
        "(020) 7946-0311",
        "0311",
        "946",
        "1",
        "204",
        "lind 0311",
    ],
)
def test_it_is_found_by(typed: str) -> None:
    assert finds_text(CALL, typed, "GB")


@pytest.mark.parametrize(
    "typed", ["indqvist", "chloee", "0312", "maya 205", "0049", "---", "☎", "020 7946 0311 9", "müller schmidt"]
)
def test_it_is_not_found_by(typed: str) -> None:
    assert not finds_text(CALL, typed, "GB")


def test_in_another_country_the_number_is_found_as_the_world_writes_it() -> None:
    assert finds_text(CALL, "4420", "DE")
    assert finds_text(
        HistoryEntry(HistoryKind.INCOMING, Outcome.MISSED, 1.0, HistoryParty("02079460311", "", True)), "4420", "GB"
    )


def test_a_room_is_found_by_its_digits_and_by_the_title() -> None:
    room = HistoryEntry(HistoryKind.CONFERENCE, Outcome.HELD, 1.0, HistoryParty("700**101", "Monday round"))
    assert finds_text(room, "700**101", "GB")
    assert finds_text(room, "round", "GB")


def test_numbers_that_may_be_the_same_share_a_key() -> None:
    assert key_of("+442079460311", True) == key_of("02079460311", True)
    assert key_of("204", False) != key_of("204", True)
    assert keys_of(CALL) == {key_of("+442079460311", True), key_of("204", False)}


def test_a_withheld_number_has_no_key() -> None:
    assert keys_of(HistoryEntry(HistoryKind.INCOMING, Outcome.MISSED, 1.0, HistoryParty("", is_outside=True))) == set()


def test_a_long_text_asks_for_its_first_words_only() -> None:
    assert len(typed_terms(" ".join(f"w{place}" for place in range(50)))) == MOST_WORDS


@given(name=st.text(max_size=40), number=st.text("0123456789+*# ()", max_size=24), typed=st.text(max_size=40))
def test_every_term_is_safe_for_the_index_and_whatever_is_typed_too(name: str, number: str, typed: str) -> None:
    entry = HistoryEntry(HistoryKind.INCOMING, Outcome.MISSED, 1.0, HistoryParty(number, name, is_outside=True))
    spellings = [each for asked in typed_terms(typed) for each in asked.spellings]
    for term in (*terms_of(entry, "GB"), *keys_of(entry), *(part for each in spellings for part in parts_of(each))):
        assert term.isalnum()
        assert term == term.lower() or not term.isascii()


@given(number=st.text("0123456789", min_size=1, max_size=24), data=st.data())
def test_whatever_is_in_a_number_is_found_by_the_terms_of_the_index(number: str, data: st.DataObject) -> None:
    entry = HistoryEntry(HistoryKind.INCOMING, Outcome.MISSED, 1.0, HistoryParty(number, is_outside=True))
    start = data.draw(st.integers(0, len(number) - 1))
    typed = number[start : data.draw(st.integers(start + 1, len(number)))]
    terms = terms_of(entry, "GB")
    *whole, last = parts_of(typed)
    assert set(whole) <= terms
    assert any(term.startswith(last) for term in terms)
    assert finds_text(entry, typed, "GB")
