"""What is said of promises: in their rows, below the calls, and aloud."""

import time
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from callboard.domain.promises.promise import Promise, PromiseEnd
from callboard.models.promises.promise_facts import PromiseFacts, facts_of
from callboard.views.words.number_words import clock_of
from callboard.views.words.promise_words import (
    about_words,
    closing_words,
    due_words,
    kept_words,
    line_words,
    short_line_words,
    spoken_promise,
    standing_words,
)
from tests.doubles.boards import board_of

NOON = time.mktime((2026, 11, 23, 12, 0, 0, 0, 0, -1))
PROMISE = Promise("a", "02079460311", NOON + 3 * 3600, NOON, "101", "Finch Logistik", "about the invoice")


def facts(promise: Promise = PROMISE, now_s: float = NOON) -> PromiseFacts:
    board = board_of()
    return facts_of(promise, board, board.name_of, now_s)


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> None:
    assert qapp is not None


def test_a_row_says_by_when_and_through_whom() -> None:
    at = clock_of(PROMISE.due_at_s)
    assert about_words(facts(), NOON) == f"by {at} · via 101 Anna Berg · about the invoice"
    assert due_words(NOON + 86_400, NOON) == f"by tomorrow {clock_of(NOON)}"
    spoken = spoken_promise(facts(), NOON)
    assert spoken == f"Call back Finch Logistik, 02079460311, by {at}, via 101 Anna Berg, about the invoice, open"


@pytest.mark.parametrize(
    ("promise", "now_s", "words"),
    [
        (PROMISE, NOON, "Open"),
        (PROMISE, PROMISE.due_at_s, "Overdue"),
        (PROMISE.ended(PromiseEnd.KEPT, NOON), PROMISE.due_at_s, f"Called back {clock_of(NOON)}"),
        (PROMISE.ended(PromiseEnd.DONE, NOON), NOON, f"Done {clock_of(NOON)}"),
        (PROMISE.ended(PromiseEnd.TAKEN_BACK, NOON), NOON, "Taken back"),
    ],
)
def test_how_it_stands(promise: Promise, now_s: float, words: str) -> None:
    assert standing_words(promise, now_s) == words


def test_how_it_is_closed_is_told() -> None:
    assert closing_words(facts()) == "It closes by itself when 101 Anna Berg and the caller talk."
    assert "somebody here has called" in closing_words(facts(replace(PROMISE, via="")))
    assert "close it yourself" in closing_words(replace(facts(), is_seen=False))


def test_the_line_below_the_calls() -> None:
    late = PROMISE.due_at_s + 1
    later = replace(PROMISE, promise_id="b", due_at_s=late + 600)
    both = [facts(), facts(later)]
    at = clock_of(PROMISE.due_at_s)
    assert line_words([facts()], NOON) == f"1 call back promised, by {at}"
    assert line_words(both, NOON) == f"2 call backs promised, next by {at}"
    assert line_words(both, late) == "1 of 2 call backs are overdue"
    assert line_words([facts()], late) == "1 call back is overdue"
    assert (short_line_words(both, NOON), short_line_words(both, late)) == ("2 promised", "1 overdue")


def test_who_kept_it() -> None:
    assert (
        kept_words(facts()).replace("\u00a0", " ")
        == "Promise kept: 101 Anna Berg talks to Finch Logistik (02079460311)."
    )
