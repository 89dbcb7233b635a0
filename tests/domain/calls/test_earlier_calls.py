"""What is known of the calls with a number before this one."""

from dataclasses import replace

from callboard.domain.calls.call import CallDirection
from callboard.domain.calls.diary import with_earlier
from callboard.domain.calls.diary_entry import DiaryEnd, DiaryEntry
from callboard.domain.calls.earlier_calls import EarlierCalls, earlier_calls
from tests.doubles.boards import board_of

TODAY_S = 50_000.0
CAME = DiaryEntry(
    0,
    1,
    "02079460311",
    True,
    ("101",),
    CallDirection.INCOMING,
    60_000.0,
    60_010.0,
    60_100.0,
    DiaryEnd.ANSWERED,
    ("101", "104"),
)
MADE = replace(CAME, direction=CallDirection.OUTGOING, call_id=2, began_at_s=61_000.0, talked=())
OLD = replace(CAME, began_at_s=1000.0)


def known(*entries: DiaryEntry, but: int = 99, hidden: str = "") -> EarlierCalls | None:
    diary = with_earlier(entries)
    return earlier_calls("+442079460311", but, diary, board_of(), "GB", TODAY_S, lambda number: number != hidden)


def test_how_many_today_the_last_and_who_talked_then() -> None:
    found = known(OLD, CAME, replace(CAME, began_at_s=60_500.0))
    assert found is not None
    assert (found.today, found.last.began_at_s, found.spoke_with, found.are_incoming) == (2, 60_500.0, "104", True)


def test_calls_that_were_made_here_are_told_apart() -> None:
    found = known(CAME, MADE)
    assert found is not None
    assert (found.today, found.are_incoming, found.spoke_with) == (2, False, "")


def test_only_an_older_one_is_no_call_of_today() -> None:
    found = known(OLD)
    assert found is not None
    assert (found.today, found.last.began_at_s) == (0, 1000.0)


def test_this_call_itself_live_ones_and_hidden_ones_do_not_count() -> None:
    assert known(CAME, but=1) is None
    assert known(replace(CAME, end=None)) is None
    assert known(CAME, hidden="101") is None
    assert known() is None
