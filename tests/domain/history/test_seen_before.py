"""The diary of a run begins with what was written down in earlier ones."""

from dataclasses import replace

from callboard.domain.calls.call import CallDirection
from callboard.domain.calls.diary import Diary, preceded_by, without_past
from callboard.domain.calls.diary_entry import DiaryEnd, DiaryEntry, Moment
from callboard.domain.calls.earlier_calls import earlier_calls
from callboard.domain.history.called_country import calling_code
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.seen_before import seen_before
from tests.doubles.boards import board_of, picture, talk

CALLER = "02079460311"
KEPT = HistoryEntry(
    HistoryKind.INCOMING,
    Outcome.ANSWERED,
    100.0,
    HistoryParty(CALLER, "Finch", is_outside=True, was_in=True),
    (HistoryParty("101", "Anna Berg", was_in=True), HistoryParty("104", "Oscar")),
    105.0,
    160.0,
    "801",
    call_id=7,
    entry_id=100_000,
)


def test_a_kept_call_is_known_as_if_it_had_been_seen_now() -> None:
    entry = seen_before(KEPT)
    assert entry is not None
    assert (entry.number, entry.extensions, entry.talked, entry.end) == (
        CALLER,
        ("101", "104"),
        ("101",),
        DiaryEnd.ANSWERED,
    )
    board = board_of(picture(legs=talk(7, "104", CALLER, line="10001")))
    diary = preceded_by(Diary(), [entry])
    # That the phone system gives the same id once more means nothing.
    found = earlier_calls(CALLER, 7, diary, board, "GB", 0.0)
    assert found is not None
    assert (found.spoke_with, found.today) == ("101", 1)


def test_conferences_and_what_never_became_a_call_are_no_calls() -> None:
    assert seen_before(replace(KEPT, kind=HistoryKind.CONFERENCE, outcome=Outcome.HELD)) is None
    assert seen_before(replace(KEPT, call_id=None)) is None
    assert seen_before(replace(KEPT, outcome=Outcome.REFUSED)) is None


def test_what_goes_on_already_goes_on_behind_it() -> None:
    board = board_of(picture(legs=talk(7, "101", CALLER, line="10001")))
    running = Diary().after(board, (7,), Moment(500.0, 10.0))
    entry = seen_before(KEPT)
    assert entry is not None
    diary = preceded_by(running, [entry, entry])
    assert set(diary.live_calls) == {7}
    live = diary.entry_of(7)
    assert live is not None
    assert live.entry_id == 3
    after = diary.after(board_of(), (7,), Moment(510.0, 20.0))
    assert not after.live_calls
    assert [each.entry_id for each in after.with_number(CALLER, board, "GB")] == [3, 2, 1]


def test_the_past_can_be_forgotten_and_the_present_stays() -> None:
    board = board_of(picture(legs=talk(7, "101", CALLER, line="10001")))
    old = DiaryEntry(1, -1, CALLER, True, ("104",), CallDirection.INCOMING, 1.0, end=DiaryEnd.MISSED)
    diary = without_past(preceded_by(Diary().after(board, (7,), Moment(500.0, 10.0)), [old]))
    assert [each.call_id for each in diary.entries.values()] == [7]
    assert set(diary.live_calls) == {7}
    assert [each.call_id for each in diary.with_number(CALLER, board, "GB")] == [7]


def test_where_a_number_is() -> None:
    assert calling_code("020 7946 0311".replace(" ", ""), "GB") == "+44"
    assert calling_code("+493023125042", "GB") == "+49"
    assert calling_code("204", "GB") == ""
    assert calling_code("", "GB") == ""
