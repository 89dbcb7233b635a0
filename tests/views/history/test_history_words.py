"""What a row of the history says, in honest words."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from callboard.domain.history.history_entry import HistoryEntry, Outcome
from callboard.domain.problems import ProblemCode
from callboard.views.words.history_table_words import heads, row_of
from callboard.views.words.history_words import (
    began_words,
    history_tooltip,
    number_words,
    result_note,
    result_word,
    result_words,
    spoken_history,
    who_words,
    why_words,
    with_words,
)
from tests.doubles.past_calls import NEWEST_S, held, incoming, missed, outgoing

NAMES = {"101": "Anna Berg-Lind"}


def name_of(number: str) -> str:
    return NAMES.get(number, "")


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> None:
    assert qapp is not None


def test_every_outcome_has_its_word_and_no_two_the_same() -> None:
    words = [result_word(outcome) for outcome in Outcome]
    assert all(words)
    assert len(set(words)) == len(words)
    assert result_word(Outcome.ATTEMPTED) == "Attempted"
    assert result_word(Outcome.NO_REACTION) == "No reaction"


def test_a_word_that_is_not_clear_is_explained() -> None:
    plain = {Outcome.ANSWERED, Outcome.MISSED, Outcome.NOT_ANSWERED, Outcome.HELD}
    for outcome in Outcome:
        assert bool(result_note(outgoing(outcome))) is (outcome not in plain), outcome


@pytest.mark.parametrize(
    ("entry", "who", "number", "other"),
    [
        (incoming(), "Finch Logistik", "02079460311", "Anna Berg-Lind"),
        (incoming(name=""), "02079460311", "", "Anna Berg-Lind"),
        (missed(number=""), "Number withheld", "", "Anna Berg-Lind"),
        (held(), "Monday call", "702", "2 people"),
        (held(title=""), "Room 702", "", "2 people"),
        (incoming(name="one\nline\u202e"), "one line", "02079460311", "Anna Berg-Lind"),
    ],
)
def test_who_it_was_and_with_whom(entry: HistoryEntry, who: str, number: str, other: str) -> None:
    assert (who_words(entry, name_of), number_words(entry, name_of), with_words(entry, name_of)) == (who, number, other)


def test_a_row_is_read_out_as_it_is_seen() -> None:
    spoken = spoken_history(incoming(), name_of, NEWEST_S)
    assert spoken.startswith("Incoming, Finch Logistik, 02079460311, with Anna Berg-Lind, answered, 2 minutes, Today ")


def test_the_tooltip_has_why() -> None:
    entry = outgoing(Outcome.REFUSED, why=ProblemCode.NUMBER_EMPTY)
    assert why_words(entry.why) in history_tooltip(entry, name_of, NEWEST_S)
    assert why_words("") == why_words("what a newer Callboard knows") == ""
    assert "?" not in why_words(ProblemCode.NOT_ANSWERED), "a sentence with a gap is left out"


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (incoming(), "Answered by 101 Anna Berg, 2:14"),
        (missed(), "Missed"),
        (outgoing(Outcome.ATTEMPTED), "Attempted"),
        (held(), "Took place, 10:00"),
    ],
)
def test_one_sentence_where_nothing_else_is_told(entry: HistoryEntry, words: str) -> None:
    assert result_words(entry) == words


def test_a_row_of_the_table_has_a_cell_for_each_head() -> None:
    for entry in (incoming(), missed(number=""), held(), outgoing()):
        assert len(row_of(entry, name_of)) == len(heads())
    assert row_of(incoming(), name_of)[2:] == (
        *("Incoming", "Finch Logistik", "02079460311", "101 Anna Berg-Lind", "", "2:14", "Answered"),
    )


def test_a_beginning_that_nobody_saw_is_said_to_be_unknown() -> None:
    unseen = replace(incoming(), is_begin_seen=False, answered_at_s=None)
    assert began_words(unseen, NEWEST_S).endswith(" or before")
    assert "its length is not known" in history_tooltip(unseen, name_of, NEWEST_S)
    assert row_of(unseen, name_of)[-2:] == ("", "Answered, began before")
    assert "before" not in history_tooltip(incoming(), name_of, NEWEST_S)
