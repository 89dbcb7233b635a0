"""One call that two programs saw, or one before and after it was away, is one row with what is known of it."""

from dataclasses import replace

import pytest

from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.same_call import as_one, is_same_call

ANNA, RUTH = HistoryParty("101", "Anna Berg", was_in=True), HistoryParty("104", "Ruth", was_in=True)
WHOLE = HistoryEntry(HistoryKind.INTERNAL, Outcome.ANSWERED, 1000.0, ANNA, (RUTH,), 1005.0, 1070.0, call_id=7)
LATE = replace(WHOLE, began_at_s=1060.0, answered_at_s=None, ended_at_s=1071.0, is_begin_seen=False)
LEFT = replace(WHOLE, outcome=Outcome.UNKNOWN, ended_at_s=None)


@pytest.mark.parametrize("late", [LATE, replace(LATE, kind=HistoryKind.UNKNOWN, who=RUTH, others=(ANNA,))])
@pytest.mark.parametrize("is_late_first", [False, True])
def test_a_window_that_came_later_tells_nothing_new(late: HistoryEntry, is_late_first: bool) -> None:
    known, entry = (late, WHOLE) if is_late_first else (WHOLE, late)
    assert is_same_call(known, entry)
    assert as_one(known, entry) == WHOLE


def test_what_was_left_and_how_it_ended_make_one_with_its_true_begin_and_length() -> None:
    assert is_same_call(LEFT, LATE)
    one = as_one(LEFT, LATE)
    assert one == replace(WHOLE, ended_at_s=1071.0)
    assert one.talked_s == 66.0
    assert as_one(one, LEFT) is one


@pytest.mark.parametrize(
    "other",
    [
        replace(LATE, began_at_s=1200.0, ended_at_s=1210.0),  # the first one was over
        replace(LATE, who=HistoryParty("102"), others=()),
        replace(WHOLE, began_at_s=1060.0),  # it was seen to begin, so it is another
        replace(LATE, began_at_s=900.0, ended_at_s=1070.0),  # it was there before that one began
    ],
)
def test_calls_that_only_share_their_id_stay_two(other: HistoryEntry) -> None:
    assert not is_same_call(WHOLE, other)
    assert not is_same_call(other, WHOLE)


def test_what_nobody_saw_stays_unknown() -> None:
    again = replace(LATE, began_at_s=1065.0)
    assert is_same_call(LATE, again)
    one = as_one(LATE, again)
    assert (one, one.talked_s) == (LATE, None)
