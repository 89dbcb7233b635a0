"""Whatever calls do in whatever order: a promise is kept once, by a call in which both sides hear each other, and by no
call that connected before."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.calls.diary_entry import Moment
from callboard.domain.calls.live_call_rules import HEARD
from callboard.domain.changes import Change, LegChanged, LegEnded
from callboard.domain.numbers.number_identity import e164
from callboard.domain.promises.promise import Promise, PromiseEnd
from callboard.domain.promises.promise_book import PromiseBook
from tests.doubles.boards import LIVE, LOST, board_of, picture

WRITTEN = ("02079460311", "+442079460311", "00442079460311")
OTHERS = ("02079460312", "10001", "204")
PEOPLE = ("100", "101", "204")
PROMISES = tuple(
    Promise(f"{number}-{via}", number, 1e6, 0.0, via) for number in ("+442079460311", "204") for via in ("", "101")
)
CALLS, LEG_IDS = st.integers(1, 3), st.integers(1, 3)


@st.composite
def changes(draw: st.DrawFn) -> Change:
    key = LegKey(draw(CALLS), draw(LEG_IDS))
    if draw(st.integers(0, 4)) == 0:
        return LegEnded(key)
    number = draw(st.sampled_from(WRITTEN + OTHERS + PEOPLE))
    line = "10001" if number in WRITTEN + OTHERS[:2] else ""
    return LegChanged(Leg(*key, number, draw(st.sampled_from(LegState)), line=line))


NEWS = st.lists(st.one_of(st.lists(changes(), max_size=3), st.sampled_from(([LIVE], [LOST]))), max_size=14)


def _touched(news: Sequence[Change]) -> set[int]:
    keys = (each.leg.key if isinstance(each, LegChanged) else each.leg_key for each in news if _is_of_leg(each))
    return {key.call_id for key in keys}


def _is_of_leg(change: Change) -> bool:
    return isinstance(change, LegChanged | LegEnded)


def _hear_each_other(promise: Promise, board: Board) -> set[int]:
    """Said once more, and differently: the calls in which somebody hears the number, and the person hears somebody."""
    found: set[int] = set()
    for call_id, call in board.calls.items():
        heard = [leg for leg in call.legs if leg.state in HEARD]
        there = [leg for leg in heard if e164(leg.number, "GB") == promise.number or leg.number == promise.number]
        here = [leg for leg in heard if not leg.line and leg not in there and leg.number in board.extensions]
        if there and any(not promise.via or leg.number == promise.via for leg in here):
            found.add(call_id)
    return found


TALK: list[Change] = [
    LegChanged(Leg(1, 1, "101", LegState.CONNECTED)),
    LegChanged(Leg(1, 2, WRITTEN[0], LegState.CONNECTED, line="10001")),
]
TALKS_ON: list[Change] = [LegChanged(Leg(1, 3, "100", LegState.RINGING))]


@settings(max_examples=300, deadline=None)
@given(NEWS, NEWS)
@example([TALK], [TALKS_ON])
@example([], [TALK, TALKS_ON, [LOST], [LIVE], [LegEnded(LegKey(1, 2))], TALK])
def test_a_promise_is_kept_once_and_by_a_talk(earlier: list[list[Change]], later: list[list[Change]]) -> None:
    board = board_of()
    for news in earlier:
        board = board.after(news)
    book = PromiseBook()
    old = {promise.promise_id: _hear_each_other(promise, board) for promise in PROMISES}
    for promise in PROMISES:
        book = book.made(promise, board, "GB")
    kept: dict[str, Promise] = {}
    for place, news in enumerate(later, 1):
        board = board.after(news)
        at = Moment(1000.0 + place, float(place))
        before, book = book, book.after(board, at, "GB", _touched(news))
        assert book.after(board, at, "GB", _touched(news)) == book, "the same news twice tells nothing new"
        for promise in PROMISES:
            old[promise.promise_id] &= set(board.calls)
            talks = _hear_each_other(promise, board) - old[promise.promise_id]
            now = book.promises[promise.promise_id]
            if not now.is_open and before.promises[promise.promise_id].is_open:
                assert talks, "no call that rings, and none that connected before"
                assert board.connection.is_live
                assert (now.end, now.ended_at_s) == (PromiseEnd.KEPT, at.wall_s)
                kept[promise.promise_id] = now
            elif promise.promise_id in kept:
                assert now == kept[promise.promise_id], "never twice"
            elif promise.via and board.connection.is_live and talks & _touched(news):
                raise AssertionError("such a call connected, and the promise is open")
    assert {each.promise_id for each in book.open} == {each.promise_id for each in PROMISES} - kept.keys()


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(WRITTEN), st.sampled_from(WRITTEN), st.sampled_from(sorted(HEARD)), st.sampled_from(LegState))
def test_it_does_not_matter_how_the_number_is_written(one: str, other: str, mine: LegState, its: LegState) -> None:
    legs = (Leg(1, 1, "101", mine), Leg(1, 2, other, its, line="10001"))
    promise = replace(PROMISES[1], number=one)
    book = PromiseBook().made(promise, board_of(), "GB").after(board_of(picture(legs=legs)), Moment(1.0, 1.0), "GB")
    assert bool(book.open) is (its not in HEARD)
