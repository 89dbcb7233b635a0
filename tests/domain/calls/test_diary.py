"""The diary: what is written of each kind of call, that the picture heals it, and that it stays small and quick."""

import time
from dataclasses import replace

from callboard.domain.board import Board
from callboard.domain.call_group import CallGroup, CallGroupKind
from callboard.domain.calls.call import CallDirection, Leg, LegKey, LegState
from callboard.domain.calls.diary import MOST_ENTRIES, Diary, with_earlier
from callboard.domain.calls.diary_entry import DiaryEnd, DiaryEntry, Moment
from callboard.domain.changes import BoardReplaced, Change, LegChanged, LegEnded
from callboard.domain.extension import Extension
from tests.doubles.boards import board_of, picture

CALLER = Leg(7, 1, "02079460311", LegState.DIALLING, "101", line="10001", since=100.0)
RINGS = Leg(7, 2, "101", LegState.RINGING, "02079460311", since=101.0)
TALKS = (
    replace(CALLER, state=LegState.CONNECTED, since=109.0),
    replace(RINGS, state=LegState.CONNECTED, since=110.0),
)
UNIX_S = 1_000_000.0
"""What the clock on the wall shows while the steady one shows 0."""


class Seen:
    """A board, and the diary of what is seen on it."""

    def __init__(self, board: Board | None = None) -> None:
        self.board = board or board_of()
        self.diary = Diary()

    def news(self, at_s: float, *changes: Change) -> None:
        self.board = self.board.after(changes)
        is_whole = any(isinstance(change, BoardReplaced) for change in changes)
        touched = {change.leg.call_id for change in changes if isinstance(change, LegChanged)}
        touched |= {change.leg_key.call_id for change in changes if isinstance(change, LegEnded)}
        self.diary = self.diary.after(self.board, touched, Moment(UNIX_S + at_s, at_s), is_whole=is_whole)

    def only(self) -> DiaryEntry:
        (entry,) = self.diary.entries.values()
        return entry

    def ends(self, call_id: int = 7) -> tuple[Change, ...]:
        return tuple(LegEnded(key) for key in self.board.legs if key.call_id == call_id)


def test_a_call_that_comes_in_is_answered_and_ends() -> None:
    seen = Seen()
    seen.news(102, LegChanged(CALLER), LegChanged(RINGS))
    assert not seen.only().is_over
    seen.news(111, *map(LegChanged, TALKS))
    seen.news(200, *seen.ends())
    assert seen.only() == DiaryEntry(
        1,
        7,
        "02079460311",
        True,
        ("101",),
        CallDirection.INCOMING,
        UNIX_S + 100,
        UNIX_S + 110,
        UNIX_S + 200,
        DiaryEnd.ANSWERED,
        ("101",),
        has_begun=True,
    )


def test_when_a_call_began_that_was_there_already_is_not_known() -> None:
    unknown = [replace(leg, since=None) for leg in TALKS]
    seen = Seen()
    seen.news(111, picture(legs=unknown))
    seen.news(200, *seen.ends())
    entry = seen.only()
    assert (entry.end, entry.is_begin_seen, entry.is_answer_seen) == (DiaryEnd.ANSWERED, False, False)
    timed = Seen()
    timed.news(111, picture(legs=TALKS))
    assert (timed.only().is_begin_seen, timed.only().is_answer_seen) == (True, True)


def test_in_vain_a_call_that_came_in_is_missed_and_one_that_was_made_here_not_answered() -> None:
    seen = Seen()
    seen.news(102, LegChanged(CALLER), LegChanged(RINGS))
    seen.news(110, *seen.ends())
    assert seen.only().end is DiaryEnd.MISSED
    assert seen.only().answered_at_s is None

    seen = Seen()
    seen.news(1, LegChanged(Leg(8, 1, "101", LegState.DIALLING, "02079460311", since=1.0)))
    assert (seen.only().number, seen.only().direction) == ("02079460311", CallDirection.OUTGOING)
    seen.news(2, LegChanged(Leg(8, 2, "02079460311", LegState.RINGING, "101", line="10001")))
    seen.news(9, *seen.ends(8))
    assert seen.only().end is DiaryEnd.NOT_ANSWERED
    assert (seen.only().extensions, seen.only().direction) == (("101",), CallDirection.OUTGOING)


def test_a_call_inside_is_found_by_both_of_its_numbers() -> None:
    seen = Seen()
    seen.news(1, LegChanged(Leg(9, 1, "104", LegState.CONNECTED)), LegChanged(Leg(9, 2, "101", LegState.CONNECTED)))
    entry = seen.only()
    assert (entry.number, entry.extensions, entry.direction) == ("104", ("101",), CallDirection.INTERNAL)
    for number in ("101", "104"):
        assert list(seen.diary.with_number(number, seen.board, "GB")) == [entry]
    assert list(seen.diary.with_number("106", seen.board, "GB")) == []


def test_passed_on_it_remembers_everybody_who_talked() -> None:
    seen = Seen()
    seen.news(1, LegChanged(CALLER), LegChanged(RINGS))
    seen.news(2, *map(LegChanged, TALKS))
    seen.news(3, LegEnded(RINGS.key), LegChanged(Leg(7, 3, "104", LegState.RINGING, since=3.0)))
    seen.news(4, LegChanged(Leg(7, 3, "104", LegState.CONNECTED, since=4.0)))
    seen.news(9, *seen.ends())
    assert (seen.only().extensions, seen.only().talked) == (("101", "104"), ("101", "104"))
    assert seen.only().direction is CallDirection.INCOMING


def test_a_queue_that_plays_music_answers_nothing_and_is_remembered() -> None:
    whole = replace(picture(), call_groups=(CallGroup("800", "Support", CallGroupKind.QUEUE, ("101",)),))
    seen = Seen(board_of(whole))
    seen.news(
        1, LegChanged(replace(CALLER, state=LegState.CONNECTED)), LegChanged(Leg(7, 2, "800", LegState.CONNECTED))
    )
    assert seen.only().answered_at_s is None
    seen.news(5, LegChanged(Leg(7, 3, "101", LegState.RINGING, via="800")))
    seen.news(6, *seen.ends())
    assert (seen.only().end, seen.only().via, seen.only().extensions) == (DiaryEnd.MISSED, "800", ("101",))


def test_a_withheld_number_is_no_number_and_stands_on_no_shelf() -> None:
    seen = Seen()
    seen.news(1, LegChanged(replace(CALLER, number="10001")), LegChanged(RINGS))
    assert (seen.only().number, seen.only().is_outside) == ("", True)
    assert list(seen.diary.with_number("10001", seen.board, "GB")) == []


def test_what_ended_while_the_line_was_lost_ended_nobody_knows_how() -> None:
    seen = Seen()
    seen.news(1, LegChanged(CALLER), LegChanged(RINGS))
    seen.news(60, picture())
    assert (seen.only().end, seen.only().ended_at_s) == (DiaryEnd.UNKNOWN, None)


def test_what_went_on_meanwhile_goes_on_in_the_same_entry() -> None:
    seen = Seen()
    seen.news(1, LegChanged(CALLER), LegChanged(RINGS))
    seen.news(60, picture(legs=TALKS))
    assert not seen.only().is_over
    seen.news(70, *seen.ends())
    assert seen.only().end is DiaryEnd.ANSWERED


def test_another_call_with_the_same_id_is_another_call() -> None:
    seen = Seen()
    seen.news(1, LegChanged(CALLER), LegChanged(RINGS))
    others = (Leg(7, 1, "104", LegState.DIALLING), Leg(7, 2, "106", LegState.RINGING))
    seen.news(60, picture(legs=others))
    assert [entry.end for entry in seen.diary.entries.values()] == [DiaryEnd.UNKNOWN, None]


def test_news_that_change_nothing_leave_the_very_same_diary() -> None:
    seen = Seen()
    seen.news(1, LegChanged(CALLER), LegChanged(RINGS))
    before = seen.diary
    seen.news(2, LegChanged(RINGS))
    assert seen.diary is before


def test_in_any_order_the_same_is_written() -> None:
    told = [LegChanged(CALLER), LegChanged(RINGS), *map(LegChanged, TALKS)]
    seen = Seen()
    for at_s, change in enumerate((told[1], told[0], told[3], told[2], told[3])):
        seen.news(120 + at_s, change)
    seen.news(200, *seen.ends())
    assert (seen.only().number, seen.only().direction) == ("02079460311", CallDirection.INCOMING)
    assert (seen.only().answered_at_s, seen.only().end) == (UNIX_S + 110, DiaryEnd.ANSWERED)


def test_the_newest_come_first_and_the_oldest_go() -> None:
    old = DiaryEntry(0, 1, "02079460311", True, ("101",), CallDirection.INCOMING, 1.0, None, 2.0, DiaryEnd.MISSED)
    diary = with_earlier(replace(old, call_id=place, began_at_s=float(place)) for place in range(MOST_ENTRIES + 150))
    seen = Seen()
    seen.diary = diary
    assert len(diary.entries) == MOST_ENTRIES + 150
    for call_id in range(20_000, 20_100):
        key = LegKey(call_id, 1)
        seen.news(1, LegChanged(replace(CALLER, call_id=call_id)))
        seen.news(2, LegEnded(key))
    assert MOST_ENTRIES <= len(seen.diary.entries) <= MOST_ENTRIES + 200
    newest = next(iter(seen.diary.with_number("+442079460311", seen.board, "GB")))
    assert newest.call_id == 20_099
    assert min(entry.began_at_s for entry in seen.diary.entries.values()) >= 50.0
    assert [entry.entry_id for entry in seen.diary.entries.values()] == sorted(seen.diary.entries)


def test_a_flood_costs_little() -> None:
    """2,000 events a second on 10,000 extensions come in some 60 deliveries of 33: all of them in a fraction of it."""
    calls = 5000
    people = [Extension(str(10_000 + number), "") for number in range(2 * calls)]
    legs = [
        leg
        for call_id in range(calls)
        for leg in (
            Leg(call_id, 1, f"0207946{call_id:04}", LegState.DIALLING, line="10001", since=1.0),
            Leg(call_id, 2, str(10_000 + call_id), LegState.RINGING, since=1.0),
        )
    ]
    board = board_of(picture(people=people, legs=legs))
    diary = Diary().after(board, (), Moment(UNIX_S, 2.0), is_whole=True)
    deliveries = []
    for frame in range(60):
        touched = range(frame * 33, frame * 33 + 33)
        changes = [LegChanged(Leg(call, 2, str(10_000 + call), LegState.CONNECTED, since=3.0)) for call in touched]
        changes += [LegChanged(replace(legs[2 * call], state=LegState.CONNECTED)) for call in touched]
        board = board.after(changes)
        assert board.calls
        deliveries.append((board, touched))
    began_s = time.process_time()
    for place, (board, touched) in enumerate(deliveries):
        diary = diary.after(board, touched, Moment(UNIX_S + place, 3.0 + place))
    assert time.process_time() - began_s < 0.25
    assert sum(entry.answered_at_s is not None for entry in diary.entries.values()) == 60 * 33
