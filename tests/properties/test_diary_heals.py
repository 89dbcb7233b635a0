"""Whatever news come in whatever order, twice or not at all: after one whole picture the diary is right again."""

from collections.abc import Sequence

from hypothesis import example, given, settings
from hypothesis import strategies as st

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.calls.diary import Diary
from callboard.domain.calls.diary_entry import DiaryEnd, Moment
from callboard.domain.changes import Change, LegChanged, LegEnded
from callboard.domain.numbers.number_identity import is_inside
from tests.doubles.boards import board_of, picture

NUMBERS = ("100", "101", "104", "701", "800", "02079460311", "+442079460311", "10001")
CALLS, LEGS = st.integers(1, 4), st.integers(1, 3)


@st.composite
def legs(draw: st.DrawFn) -> Leg:
    number = draw(st.sampled_from(NUMBERS))
    line = "10001" if number.startswith(("0", "+", "10001")) else ""
    return Leg(draw(CALLS), draw(LEGS), number, draw(st.sampled_from(LegState)), draw(st.sampled_from(NUMBERS)), line)


NEWS = st.one_of(legs().map(LegChanged), st.builds(LegKey, CALLS, LEGS).map(LegEnded))


WITHHELD = Leg(1, 1, "10001", LegState.DIALLING, "100", "10001")
"""Nobody's number: the phone system puts the line in its place."""


def _after(diary: Diary, board: Board, changes: Sequence[Change], at_s: float) -> tuple[Diary, Board]:
    board = board.after(changes)
    touched = {change.leg.call_id for change in changes if isinstance(change, LegChanged)}
    touched |= {change.leg_key.call_id for change in changes if isinstance(change, LegEnded)}
    return diary.after(board, touched, Moment(at_s, at_s)), board


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(NEWS, max_size=4), max_size=12), st.lists(legs(), max_size=6))
@example([[LegChanged(Leg(1, 1, "100", LegState.DIALLING, "10001"))]], [WITHHELD])
def test_after_a_whole_picture_the_live_calls_are_those_of_the_picture(
    deliveries: list[list[Change]], found: list[Leg]
) -> None:
    diary, board = Diary(), board_of()
    for place, changes in enumerate(deliveries):
        diary, board = _after(diary, board, changes, 1000.0 + place)
        assert set(diary.live_calls) == set(board.calls)
    board = board.after([picture(legs=found)])
    diary = diary.after(board, (), Moment(2000.0, 2000.0), is_whole=True)
    assert set(diary.live_calls) == set(board.calls)
    again = diary.after(board, (), Moment(2001.0, 2001.0), is_whole=True)
    assert again.entries == diary.entries, "the same picture twice tells nothing new"
    for entry_id, entry in diary.entries.items():
        assert entry.entry_id == entry_id
        assert len(set(entry.inside)) == len(entry.inside)
        assert (entry.end is DiaryEnd.ANSWERED) <= (entry.answered_at_s is not None)
        if entry.number and (entry.is_outside is not is_inside(entry.number, board)):
            assert entry in list(diary.with_number(entry.number, board, "GB"))
