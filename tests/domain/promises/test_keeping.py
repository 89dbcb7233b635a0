"""The table of calls: which one keeps a promise, and which one only looks like it."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.diary_entry import Moment
from callboard.domain.calls.party_rights import PartyRights, PartyRule, Sight
from callboard.domain.problems import Problem, ProblemCode
from callboard.domain.promises.promise import LONGEST_NOTE, Promise, PromiseEnd, promise_of
from callboard.domain.promises.promise_book import PromiseBook
from tests.doubles.boards import LOST, board_of, picture

NUMBER = "02079460311"
ABROAD = "+442079460311"
NOW = Moment(10_000.0, 500.0)
CONNECTED, DIALLING, RINGING = LegState.CONNECTED, LegState.DIALLING, LegState.RINGING
HOLDING, HELD = LegState.HOLDING, LegState.HELD
VIA_ANNA = Promise("a", ABROAD, due_at_s=20_000.0, made_at_s=9_000.0, via="101")
VIA_ANYBODY = replace(VIA_ANNA, promise_id="b", via="")
VIA_ANNA_TO_MAYA = replace(VIA_ANNA, number="204")


def outside(state: LegState, leg_id: int = 2, number: str = NUMBER) -> Leg:
    return Leg(7, leg_id, number, state, line="10001", since=450.0)


def inside(state: LegState, number: str = "101", leg_id: int = 1) -> Leg:
    return Leg(7, leg_id, number, state, since=440.0)


def after(promise: Promise, legs: Iterable[Leg], board: Board | None = None) -> Promise:
    board = board or board_of(picture(legs=tuple(legs)))
    book = PromiseBook().made(promise, board_of(), "GB").after(board, NOW, "GB")
    return book.promises[promise.promise_id]


@pytest.mark.parametrize(
    ("promise", "legs"),
    [
        (VIA_ANNA, (inside(CONNECTED), outside(CONNECTED))),
        (VIA_ANNA, (outside(CONNECTED, 1), inside(CONNECTED, "101", 2))),
        (VIA_ANNA, (inside(HOLDING), outside(HELD))),
        (VIA_ANNA, (inside(CONNECTED, "701"), inside(CONNECTED, "101", 2), outside(CONNECTED, 3))),
        (VIA_ANYBODY, (inside(CONNECTED, "104"), outside(CONNECTED))),
        (VIA_ANNA_TO_MAYA, (inside(CONNECTED), inside(CONNECTED, "204", 2))),
        (VIA_ANNA_TO_MAYA, (inside(CONNECTED, "204"), inside(CONNECTED, "101", 2))),
        (replace(VIA_ANNA_TO_MAYA, via=""), (inside(CONNECTED, "104"), inside(CONNECTED, "204", 2))),
    ],
    ids=[
        *("Anna called", "the caller was quicker", "on hold by now", "in a room", "anybody called"),
        *("a colleague", "the colleague was quicker", "anybody called the colleague"),
    ],
)
def test_such_a_call_keeps_it(promise: Promise, legs: tuple[Leg, ...]) -> None:
    kept = after(promise, legs)
    assert (kept.end, kept.ended_at_s) == (PromiseEnd.KEPT, NOW.wall_s)


@pytest.mark.parametrize(
    ("promise", "legs"),
    [
        (VIA_ANNA, (inside(CONNECTED), outside(RINGING))),
        (VIA_ANNA, (inside(RINGING), outside(CONNECTED))),
        (VIA_ANNA, (inside(DIALLING), outside(RINGING))),
        (VIA_ANNA, (inside(CONNECTED), outside(LegState.UNKNOWN))),
        (VIA_ANNA, (inside(CONNECTED, "104"), outside(CONNECTED))),
        (VIA_ANNA, (inside(CONNECTED, "104"), outside(CONNECTED), inside(RINGING, "101", 3))),
        (VIA_ANNA, (inside(CONNECTED), inside(CONNECTED, "104", 2), outside(RINGING, 3))),
        (VIA_ANNA, (inside(CONNECTED), outside(CONNECTED, number="02079460312"))),
        (VIA_ANNA, (inside(CONNECTED), Leg(7, 2, "10001", CONNECTED, line="10001", since=450.0))),
        (VIA_ANYBODY, (outside(CONNECTED, 1), inside(CONNECTED, "104", 2))),
        (VIA_ANYBODY, (outside(CONNECTED, 1), inside(CONNECTED, "104", 3))),
        (VIA_ANYBODY, (inside(CONNECTED, "800"), outside(CONNECTED))),
        (replace(VIA_ANNA, number="101", via="101"), (inside(CONNECTED), outside(CONNECTED))),
        (replace(VIA_ANNA_TO_MAYA, via=""), (inside(CONNECTED, "204"), inside(CONNECTED, "104", 2))),
    ],
    ids=[
        *("it only rings there", "it only rings at Anna", "it only rings", "nobody knows", "somebody else called"),
        *("Anna's phone still rings", "a talk before it is passed on", "another number", "a withheld number"),
        *("the caller called again", "and was transferred", "a queue plays music", "Anna herself", "the colleague did"),
    ],
)
def test_any_other_call_does_not(promise: Promise, legs: tuple[Leg, ...]) -> None:
    assert after(promise, legs).is_open


def test_a_call_that_connected_before_keeps_nothing_not_even_after_a_hold() -> None:
    talking = board_of(picture(legs=(inside(CONNECTED), outside(CONNECTED))))
    held = board_of(picture(legs=(inside(HOLDING), replace(outside(HELD), since=499.0))))
    early = replace(VIA_ANNA, made_at_s=9_990.0)
    book = PromiseBook().made(early, talking, "GB")
    for board in (talking, held, talking):
        book = book.after(board, NOW, "GB")
    assert book.open
    over = book.after(board_of(), NOW, "GB")
    again = replace(outside(CONNECTED), since=498.0)
    assert not over.after(board_of(picture(legs=(inside(CONNECTED), again))), NOW, "GB").open


def test_a_call_that_was_passed_on_to_the_person_keeps_it() -> None:
    before = board_of(picture(legs=(outside(CONNECTED, 1), inside(CONNECTED, "100", 2))))
    late = replace(VIA_ANNA, made_at_s=9_990.0)
    book = PromiseBook().made(late, before, "GB").after(before, NOW, "GB")
    passed_on = replace(inside(CONNECTED, "101", 3), since=499.0)
    assert not book.after(board_of(picture(legs=(outside(CONNECTED, 1), passed_on))), NOW, "GB").open


@pytest.mark.parametrize("since", [None, 500.0 - 1000.5])
def test_of_a_call_that_goes_on_when_the_program_starts_only_a_known_moment_counts(since: float | None) -> None:
    legs = (replace(inside(CONNECTED), since=since), replace(outside(CONNECTED), since=since))
    board = board_of(picture(legs=legs))
    book = PromiseBook().with_kept([VIA_ANNA]).after(board, NOW, "GB", is_first=True)
    assert book.open
    assert book.after(board, NOW, "GB").open, "nor later"
    new = board_of(picture(legs=(inside(CONNECTED), outside(CONNECTED))))
    assert not PromiseBook().with_kept([VIA_ANNA]).after(new, NOW, "GB", is_first=True).open


def test_nothing_is_told_of_calls_whose_parties_are_hidden() -> None:
    board = board_of(picture(legs=(inside(CONNECTED), outside(CONNECTED))))
    hidden = replace(board, sight=Sight(PartyRights(PartyRule.MINE), "100"))
    assert after(VIA_ANNA, (), hidden).is_open
    shown = replace(board, sight=Sight(PartyRights(PartyRule.MINE), "101"))
    assert not after(VIA_ANNA, (), shown).is_open


def test_nothing_happens_while_the_line_is_lost() -> None:
    board = board_of(picture(legs=(inside(CONNECTED), outside(CONNECTED)))).after([LOST])
    assert after(VIA_ANNA, (), board).is_open


def test_one_call_keeps_every_promise_that_it_fits() -> None:
    board = board_of(picture(legs=(inside(CONNECTED), outside(CONNECTED))))
    book = PromiseBook().with_kept([VIA_ANNA, VIA_ANYBODY, replace(VIA_ANNA, promise_id="c", number="0049301234567")])
    assert [each.promise_id for each in book.after(board, NOW, "GB").open] == ["c"]


def test_what_ended_stays_ended_until_somebody_opens_it_again() -> None:
    board = board_of(picture(legs=(inside(CONNECTED), outside(CONNECTED))))
    book = PromiseBook().made(VIA_ANNA, board_of(), "GB").ended("a", PromiseEnd.DONE, 9_500.0)
    assert book.after(board, NOW, "GB").promises["a"].end is PromiseEnd.DONE
    assert book.ended("a", PromiseEnd.TAKEN_BACK, 9_600.0) == book
    assert book.with_kept([VIA_ANNA]).promises["a"].end is PromiseEnd.DONE
    again = book.reopened("a", board, "GB")
    assert again.after(board, NOW, "GB").open, "the call that goes on does not end it at once"


def test_the_next_due_comes_first() -> None:
    later = replace(VIA_ANNA, promise_id="later", due_at_s=30_000.0)
    book = PromiseBook().with_kept([later, VIA_ANNA])
    assert [each.promise_id for each in book.open] == ["a", "later"]
    assert book.next_due_s(10_000.0) == 20_000.0
    assert book.next_due_s(20_000.0) == 30_000.0
    assert book.next_due_s(30_000.0) is None
    assert book.due("a", 40_000.0).open[-1].promise_id == "a"
    assert not book.forgotten("a").forgotten("later").open


def test_a_promise_is_made_of_what_was_typed() -> None:
    made = promise_of("x", "+44 (0)20 7946-0311", 2.0, 1.0, "101", "Finch\u202e\nLogistik", "n" * 500)
    assert isinstance(made, Promise)
    assert (made.number, made.name) == (ABROAD, "Finch Logistik")
    assert len(made.note) == LONGEST_NOTE
    wrong = promise_of("x", "call me", 2.0, 1.0)
    assert isinstance(wrong, Problem)
    assert wrong.code is ProblemCode.NUMBER_HAS_LETTERS
