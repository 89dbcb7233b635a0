"""What is written down of calls: honest words, and nobody who was not shown."""

from dataclasses import replace

import pytest

from callboard.domain.board import Board
from callboard.domain.calls.call import CallDirection, Leg, LegState
from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.calls.diary_entry import DiaryEnd, DiaryEntry
from callboard.domain.calls.party_rights import PartyRights, PartyRule, Sight
from callboard.domain.changes import LegChanged, LegEnded
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.shown_numbers import Shown, forgotten, narrowed, shown_after
from callboard.domain.history.written_call import attempted, written_call, written_request
from callboard.domain.problems import ProblemCode, problem
from tests.doubles.boards import board_of, picture

CALLER = "02079460311"
NAMES = {"101": "Anna Berg", "104": "Oscar Whitfield"}


def name_of(number: str) -> str:
    return NAMES.get(number, "")


def seen(end: DiaryEnd | None = DiaryEnd.ANSWERED, **details: object) -> DiaryEntry:
    answered = 105.0 if end is DiaryEnd.ANSWERED else None
    given = {
        "entry_id": 1,
        "call_id": 7,
        "number": CALLER,
        "is_outside": True,
        "extensions": ("101",),
        "direction": CallDirection.INCOMING,
        "began_at_s": 100.0,
        "answered_at_s": answered,
        "ended_at_s": 160.0,
        "end": end,
        "talked": ("101",) if answered else (),
    }
    return DiaryEntry(**{**given, **details})  # type: ignore[arg-type]


def written(
    entry: DiaryEntry, *shown: str, my_phone: str = "100", progress: CallProgress | None = None
) -> HistoryEntry:
    found = written_call(entry, shown, name_of, my_phone, progress)
    assert found is not None
    return found


def asked(number_to: str = CALLER, code: ProblemCode | None = None) -> CallProgress:
    failed = problem(code) if code is not None else None
    return CallProgress(3, "100", number_to, CallPhase.FAILED if failed else CallPhase.ENDED, call_id=7, problem=failed)


def test_a_call_that_came_in_and_was_taken() -> None:
    assert written(seen(via="801"), CALLER, "101", "801") == HistoryEntry(
        HistoryKind.INCOMING,
        Outcome.ANSWERED,
        100.0,
        HistoryParty(CALLER, "", is_outside=True, was_in=True),
        (HistoryParty("101", "Anna Berg", was_in=True),),
        105.0,
        160.0,
        "801",
        call_id=7,
    )


@pytest.mark.parametrize(
    ("end", "outcome"),
    [
        (DiaryEnd.MISSED, Outcome.MISSED),
        (DiaryEnd.UNKNOWN, Outcome.UNKNOWN),
        (None, Outcome.UNKNOWN),
        (DiaryEnd.NOT_ANSWERED, Outcome.NOT_ANSWERED),
    ],
)
def test_how_it_ended(end: DiaryEnd | None, outcome: Outcome) -> None:
    entry = written(seen(end), CALLER, "101")
    assert entry.outcome is outcome
    assert not any(party.was_in for party in entry.parties)


def test_a_colleague_who_called_me_and_whom_i_missed_is_a_missed_call() -> None:
    inside = {"number": "104", "is_outside": False, "direction": CallDirection.INTERNAL}
    entry = seen(DiaryEnd.NOT_ANSWERED, **inside)
    assert written(entry, "104", "101", my_phone="101").is_missed
    assert not written(entry, "104", "101", my_phone="100").is_missed
    assert not written(entry, "104", "101", my_phone="").is_missed
    assert not written(entry, "104", "101", my_phone="104").is_missed


def test_a_withheld_number_stays_withheld() -> None:
    entry = written(seen(number=""), "10001", "101")
    assert (entry.who.number, entry.who.is_outside) == ("", True)


@pytest.mark.parametrize(
    ("code", "has_begun", "outcome"),
    [
        (ProblemCode.NOT_ANSWERED, False, Outcome.NOT_BEGUN),
        (ProblemCode.NOT_ANSWERED, True, Outcome.NOT_ANSWERED),
        (ProblemCode.CANCELLED, False, Outcome.CANCELLED),
        (ProblemCode.CANCELLED, True, Outcome.CANCELLED),
    ],
)
def test_a_call_that_was_asked_for_here_and_came_to_nothing(
    code: ProblemCode, has_begun: bool, outcome: Outcome
) -> None:
    lone = seen(
        DiaryEnd.NOT_ANSWERED,
        number="100",
        is_outside=False,
        extensions=(),
        direction=CallDirection.INTERNAL,
        has_begun=has_begun,
    )
    entry = written(lone, "100", progress=asked(code=code))
    assert (entry.outcome, entry.why) == (outcome, code.value)
    assert (entry.kind, entry.who.number, entry.who.is_outside) == (HistoryKind.OUTGOING, CALLER, True)
    assert [each.number for each in entry.others] == ["100"]


def test_a_call_to_a_colleague_that_was_asked_for_here_shows_the_colleague() -> None:
    inside = seen(
        number="100", is_outside=False, extensions=("104",), direction=CallDirection.INTERNAL, talked=("100", "104")
    )
    entry = written(inside, "100", "104", progress=asked("104"))
    assert (entry.kind, entry.who, entry.is_asked_here) == (
        HistoryKind.INTERNAL,
        HistoryParty("104", "Oscar Whitfield", was_in=True),
        True,
    )


def test_a_colleague_whose_phone_was_never_seen_is_inside_all_the_same() -> None:
    lone = seen(number="100", is_outside=False, extensions=(), direction=CallDirection.OUTGOING, talked=())
    entry = written_call(lone, ("100",), name_of, "100", asked("104"), lambda number: number in ("100", "104"))
    assert entry is not None
    assert (entry.kind, entry.who) == (HistoryKind.INTERNAL, HistoryParty("104", "Oscar Whitfield"))


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        (ProblemCode.NO_REACTION, Outcome.NO_REACTION),
        (ProblemCode.NO_ANSWER_FROM_PBX, Outcome.NO_REACTION),
        (ProblemCode.REFUSED, Outcome.REFUSED),
        (ProblemCode.NOT_CONNECTED, Outcome.REFUSED),
        (ProblemCode.CONNECTION_LOST, Outcome.ATTEMPTED),
        (ProblemCode.CLOSED, Outcome.ATTEMPTED),
        (ProblemCode.CANCELLED, Outcome.CANCELLED),
    ],
)
def test_a_request_that_never_became_a_call(code: ProblemCode, outcome: Outcome) -> None:
    entry = written_request(asked(code=code), 50.0, name_of, NAMES.__contains__)
    assert (entry.outcome, entry.why, entry.began_at_s) == (outcome, code.value, 50.0)
    assert (entry.kind, entry.call_id, entry.answered_at_s, entry.ended_at_s) == (
        HistoryKind.OUTGOING,
        None,
        None,
        None,
    )


def test_what_a_process_before_left_open_was_attempted() -> None:
    entry = attempted("101", "104", 50.0, name_of, NAMES.__contains__)
    assert (entry.outcome, entry.kind, entry.who.name) == (Outcome.ATTEMPTED, HistoryKind.INTERNAL, "Oscar Whitfield")


# Who was shown


def seen_on(board: Board, shown: Shown = {}) -> Shown:  # noqa: B006 - never changed
    return shown_after(shown, board, tuple(board.calls))


def board_for(rule: PartyRule, *legs: Leg) -> Board:
    return replace(board_of(picture(legs=legs)), sight=Sight(PartyRights(rule), "100"))


OUTSIDE = Leg(7, 1, CALLER, LegState.CONNECTED, "100", line="10001")
MINE = Leg(7, 2, "100", LegState.RINGING, CALLER)
THEIRS = Leg(7, 3, "104", LegState.CONNECTED, CALLER, via="801")


def test_a_call_that_is_hidden_all_the_time_is_not_written_at_all() -> None:
    shown = seen_on(board_for(PartyRule.MINE, OUTSIDE, THEIRS))
    assert shown == {}
    assert written_call(seen(), (), name_of, "100") is None


def test_who_took_it_when_it_was_hidden_is_not_named() -> None:
    shown = seen_on(board_for(PartyRule.MINE, OUTSIDE, MINE))
    later = board_for(PartyRule.MINE, OUTSIDE, MINE).after([LegEnded(MINE.key), LegChanged(THEIRS)])
    shown = shown_after(shown, later, (7,))
    entry = seen(extensions=("100", "104"), talked=("104",), via="801")
    found = written(entry, *shown[7])
    assert {party.number for party in found.parties} == {CALLER, "100"}
    assert (found.outcome, found.via) == (Outcome.ANSWERED, "")


def test_where_nothing_is_hidden_everybody_is_named() -> None:
    shown = seen_on(board_for(PartyRule.EVERYBODY, OUTSIDE, THEIRS))
    assert shown[7] >= {CALLER, "104", "801"}
    assert forgotten(shown, ()) == {}
    assert forgotten(shown, (7,)) == shown


def test_an_outside_number_that_was_never_shown_is_as_good_as_withheld() -> None:
    found = written(seen(extensions=("100",)), "100")
    assert found.who == HistoryParty("", is_outside=True)


def test_a_call_that_is_hidden_by_a_new_rule_is_not_written_with_who_was_seen_before() -> None:
    shown = seen_on(board_for(PartyRule.EVERYBODY, OUTSIDE, THEIRS))
    assert narrowed(shown, board_for(PartyRule.EVERYBODY, OUTSIDE, THEIRS)) == shown
    assert narrowed(shown, board_for(PartyRule.MINE, OUTSIDE, THEIRS)) == {}
    assert narrowed(shown, board_for(PartyRule.MINE)) == shown, "one that is over is not hidden afterwards"


def test_what_was_not_seen_of_a_call_stays_unknown() -> None:
    entry = written(seen(is_begin_seen=False, is_answer_seen=False), CALLER, "101")
    assert (entry.is_begin_seen, entry.answered_at_s, entry.talked_s) == (False, None, None)
    assert entry.outcome is Outcome.ANSWERED
    assert all(party.was_in for party in entry.parties)
