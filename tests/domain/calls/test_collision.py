"""The table of collisions: who counts as being in touch with a number, in which state, and who does not."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from callboard.domain.board import Board
from callboard.domain.calls.call import CallDirection, Leg, LegState
from callboard.domain.calls.collision import Asker, Collision, CollisionKind, collision_of
from callboard.domain.calls.diary import Diary, with_earlier
from callboard.domain.calls.diary_entry import DiaryEnd, DiaryEntry, Moment
from tests.doubles.boards import LOST, board_of, picture, talk

NUMBER = "02079460311"
ABROAD = "+442079460311"
NOW = Moment(10_000.0, 500.0)
ME = Asker(frozenset({"100"}), "GB")


def outside(state: LegState, leg_id: int = 2) -> Leg:
    return Leg(7, leg_id, NUMBER, state, line="10001", since=450.0)


def inside(state: LegState, number: str = "101", leg_id: int = 1) -> Leg:
    return Leg(7, leg_id, number, state, since=440.0)


CONNECTED, DIALLING, RINGING, HOLDING = LegState.CONNECTED, LegState.DIALLING, LegState.RINGING, LegState.HOLDING
TALKING = (inside(CONNECTED), outside(CONNECTED))


def found(
    legs: Iterable[Leg], number: str = ABROAD, asker: Asker = ME, diary: Diary | None = None, board: Board | None = None
) -> Collision | None:
    board = board or board_of(picture(legs=tuple(legs)))
    diary = (diary or Diary()).after(board, (), NOW, is_whole=True)
    return collision_of(number, asker, diary, board, NOW)


@pytest.mark.parametrize(
    ("legs", "kind", "colleague"),
    [
        (TALKING, CollisionKind.TALKING, "101"),
        ((inside(HOLDING), outside(LegState.HELD)), CollisionKind.TALKING, "101"),
        ((outside(CONNECTED, 1), inside(CONNECTED, "104", 2)), CollisionKind.TALKING, "104"),
        ((outside(CONNECTED, 1), inside(CONNECTED, "701", 2)), CollisionKind.TALKING, "701"),
        ((inside(DIALLING), outside(RINGING)), CollisionKind.CALLING, "101"),
        ((inside(CONNECTED), outside(DIALLING)), CollisionKind.CALLING, "101"),
        ((outside(DIALLING, 1), inside(RINGING, "104", 2)), CollisionKind.RINGING, "104"),
    ],
    ids=["talking", "on hold", "the call came in", "in a room", "being called", "callback", "rings at a colleague"],
)
def test_a_colleague_is_in_touch_with_it(legs: tuple[Leg, ...], kind: CollisionKind, colleague: str) -> None:
    collision = found(legs)
    assert collision is not None
    assert (collision.kind, collision.colleague, collision.is_now) == (kind, colleague, True)


@pytest.mark.parametrize(
    ("legs", "number", "asker"),
    [
        (TALKING, "02079460312", ME),
        (TALKING, "", ME),
        ((inside(CONNECTED, "100"), outside(CONNECTED)), ABROAD, ME),
        ((inside(CONNECTED), inside(CONNECTED, "100", 3), outside(CONNECTED)), ABROAD, ME),
        (TALKING, ABROAD, Asker(frozenset({"100", "101"}), "GB")),
        (TALKING, "101", ME),
        ((outside(CONNECTED, 1),), ABROAD, ME),
    ],
    ids=[
        *("another number", "withheld", "I do", "I am in that call", "that phone calls"),
        *("an internal number is no outside one", "nobody here"),
    ],
)
def test_nobody_is(legs: tuple[Leg, ...], number: str, asker: Asker) -> None:
    assert found(legs, number, asker) is None


@pytest.mark.parametrize(
    "legs",
    [
        TALKING,
        (inside(DIALLING), outside(RINGING)),
        (inside(CONNECTED), outside(DIALLING)),
        (outside(DIALLING, 1), inside(RINGING, leg_id=2)),
    ],
)
def test_of_a_colleague_whose_parties_are_hidden_nothing_is_said(legs: tuple[Leg, ...]) -> None:
    """Whoever types a number would learn who talks to it: the board says who talks, and since when."""
    assert found(legs, asker=Asker(frozenset({"100"}), "GB", sees=lambda number: number != "101")) is None


def test_how_long_they_talk_counts_from_when_both_did() -> None:
    collision = found(TALKING)
    assert collision is not None
    assert collision.at_s == 9950.0


def test_an_internal_number_is_compared_with_internal_ones_and_to_the_letter() -> None:
    collision = found(talk(3, "101", "104"), "104")
    assert collision is not None
    assert (collision.kind, collision.colleague) == (CollisionKind.TALKING, "101")
    assert found((Leg(3, 1, "101", CONNECTED), Leg(3, 2, "104", CONNECTED, line="10001")), "104") is None


def test_without_a_line_nobody_knows() -> None:
    board = board_of(picture(legs=TALKING)).after([LOST])
    assert found((), board=board) is None


def entry(end: DiaryEnd, ended_ago_s: float, direction: CallDirection = CallDirection.OUTGOING) -> DiaryEntry:
    ended_at_s = NOW.wall_s - ended_ago_s
    answered_at_s = ended_at_s - 30 if end is DiaryEnd.ANSWERED else None
    talked = ("101",) if answered_at_s else ()
    times = (ended_at_s - 40, answered_at_s, ended_at_s)
    return DiaryEntry(0, 1, NUMBER, True, ("101",), direction, *times, end, talked, has_begun=True)


def never_picked_up(entry: DiaryEntry) -> DiaryEntry:
    """A callback that rang the phone in From, and nothing more."""
    return replace(entry, has_begun=False)


@pytest.mark.parametrize(
    ("entries", "kind"),
    [
        ([entry(DiaryEnd.NOT_ANSWERED, 300)], CollisionKind.TRIED),
        ([entry(DiaryEnd.ANSWERED, 300)], CollisionKind.SPOKE),
        ([entry(DiaryEnd.ANSWERED, 300, CallDirection.INCOMING)], CollisionKind.SPOKE),
        ([entry(DiaryEnd.ANSWERED, 500), entry(DiaryEnd.NOT_ANSWERED, 100)], CollisionKind.TRIED),
        ([entry(DiaryEnd.MISSED, 300, CallDirection.INCOMING)], None),
        ([entry(DiaryEnd.NOT_ANSWERED, 700)], None),
        ([entry(DiaryEnd.ANSWERED, 601)], None),
        ([never_picked_up(entry(DiaryEnd.NOT_ANSWERED, 300))], None),
        ([replace(entry(DiaryEnd.NOT_ANSWERED, 300), is_asked_here=True)], CollisionKind.TRIED_HERE),
    ],
    ids=[
        "tried",
        "talked",
        "talked, it called",
        "the newest",
        "missed",
        "too long ago",
        "ended too long ago",
        "never dialled",
        "mine",
    ],
)
def test_minutes_ago(entries: list[DiaryEntry], kind: CollisionKind | None) -> None:
    collision = found((), diary=with_earlier(entries))
    assert (collision.kind if collision else None) == kind
    assert collision is None or not collision.is_now


def test_what_goes_on_now_matters_more_than_what_is_over_and_talking_most() -> None:
    earlier = with_earlier([entry(DiaryEnd.ANSWERED, 60)])
    ringing = Leg(8, 1, "104", DIALLING, since=1.0), Leg(8, 2, NUMBER, RINGING, line="10001")
    collision = found((*ringing, *TALKING), diary=earlier)
    assert collision is not None
    assert (collision.kind, collision.colleague) == (CollisionKind.TALKING, "101")
    collision = found(ringing, diary=earlier)
    assert collision is not None
    assert collision.kind is CollisionKind.CALLING


def test_a_hidden_colleague_of_earlier_is_not_told_either() -> None:
    asker = Asker(frozenset({"100"}), "GB", sees=lambda _: False)
    assert found((), asker=asker, diary=with_earlier([entry(DiaryEnd.ANSWERED, 60)])) is None
