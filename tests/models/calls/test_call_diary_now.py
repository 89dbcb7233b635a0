"""The diary follows the board, tells each call that is over once, and knows what there was before a call."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.calls.collision import CollisionKind
from callboard.domain.calls.diary_entry import DiaryEnd, Moment
from callboard.domain.changes import Change, ConnectionChanged, LegChanged, LegEnded
from callboard.domain.connection import Connection, LineState
from callboard.models.board_update import update_between
from callboard.models.calls.call_diary_now import CallDiaryNow
from callboard.models.calls.collision_guard import CollisionGuard
from callboard.models.calls.shown_parties import ShownParties
from tests.doubles.boards import board_of, picture

NUMBER = "02079460311"
CALLER = Leg(7, 1, NUMBER, LegState.DIALLING, "101", line="10001")
RINGS = Leg(7, 2, "101", LegState.RINGING, NUMBER)
NOON_S = 1_700_000_000.0


class Desk:
    def __init__(self) -> None:
        self.board: Board = board_of()
        self.now_s = NOON_S
        self.parties = ShownParties()
        self.diary = CallDiaryNow(lambda: "GB", self.parties, now=lambda: Moment(self.now_s, self.now_s))
        self.diary.show(update_between(Board(), self.board, [picture()]))
        self.ended = QSignalSpy(self.diary.ended)
        self.minutes = 10
        self.guard = CollisionGuard(self.diary, lambda: self.board, lambda: "100", lambda: self.minutes)

    def news(self, *changes: Change) -> None:
        before, self.board = self.board, self.board.after(changes)
        self.diary.show(update_between(before, self.board, changes))

    def talk_and_end(self) -> None:
        talking = (replace(CALLER, state=LegState.CONNECTED), replace(RINGS, state=LegState.CONNECTED))
        self.news(LegChanged(CALLER), LegChanged(RINGS))
        self.news(*map(LegChanged, talking))
        self.now_s += 60
        self.news(LegEnded(CALLER.key), LegEnded(RINGS.key))


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_each_call_that_is_over_is_told_once(desk: Desk) -> None:
    desk.talk_and_end()
    desk.news(LegChanged(CALLER), LegChanged(RINGS))
    desk.news(picture())
    ends = [desk.ended.at(place)[0].end for place in range(desk.ended.count())]
    assert ends == [DiaryEnd.ANSWERED, DiaryEnd.UNKNOWN]


def test_what_there_was_before_a_call(desk: Desk) -> None:
    desk.talk_and_end()
    desk.news(LegChanged(replace(CALLER, call_id=8)))
    earlier = desk.diary.earlier("+442079460311", 8)
    assert earlier is not None
    assert (earlier.last.call_id, earlier.spoke_with, earlier.are_incoming) == (7, "101", True)
    assert desk.diary.earlier("", 8) is None


def test_who_else_is_in_touch_with_a_number(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(RINGS))
    collision = desk.guard.before("100", "+442079460311")
    assert collision is not None
    assert (collision.kind, collision.colleague) == (CollisionKind.RINGING, "101")
    assert desk.guard.before("101", NUMBER) is None, "the phone itself"


def test_nobody_is_talking_now_as_far_as_is_known_once_the_line_is_lost(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(RINGS))
    lost = ConnectionChanged(Connection(LineState.LOST))
    desk.board = desk.board.after([lost])  # the diary is not told of that: no call has changed
    assert desk.guard.before("100", NUMBER) is None


def test_minutes_ago_counts_as_long_as_chosen(desk: Desk) -> None:
    desk.talk_and_end()
    desk.now_s += 5 * 60
    collision = desk.guard.before("100", NUMBER)
    assert collision is not None
    assert collision.kind is CollisionKind.SPOKE
    desk.minutes = 0
    assert desk.guard.before("100", NUMBER) is None


def test_whoever_is_hidden_is_in_nothing_of_it(desk: Desk) -> None:
    desk.parties.ask(lambda number: number != "101")
    desk.talk_and_end()
    assert desk.diary.earlier(NUMBER, 8) is None
    assert desk.guard.before("100", NUMBER) is None


CALLBACK = Leg(9, 1, "101", LegState.RINGING, NUMBER)
OUT = Leg(9, 2, NUMBER, LegState.DIALLING, "101", line="10001")


def test_a_callback_whose_own_phone_nobody_picked_up_is_no_try_of_anybody(desk: Desk) -> None:
    desk.news(LegChanged(CALLBACK))
    desk.news(LegEnded(CALLBACK.key))
    assert desk.guard.before("100", NUMBER) is None


def test_what_was_asked_for_here_is_told_as_my_own_try(desk: Desk) -> None:
    desk.diary.follow_call(CallProgress(1, "101", NUMBER, call_id=9))
    desk.news(LegChanged(CALLBACK))
    desk.news(LegChanged(replace(CALLBACK, state=LegState.CONNECTED)), LegChanged(OUT))
    desk.news(LegEnded(CALLBACK.key), LegEnded(OUT.key))
    collision = desk.guard.before("100", NUMBER)
    assert collision is not None
    assert (collision.kind, collision.colleague) == (CollisionKind.TRIED_HERE, "101")


def test_what_a_colleague_tried_is_told_as_the_colleagues(desk: Desk) -> None:
    desk.news(LegChanged(CALLBACK))
    desk.news(LegChanged(replace(CALLBACK, state=LegState.CONNECTED)), LegChanged(OUT))
    desk.diary.follow_call(CallProgress(1, "104", "103", call_id=8))
    desk.news(LegEnded(CALLBACK.key), LegEnded(OUT.key))
    collision = desk.guard.before("100", NUMBER)
    assert collision is not None
    assert collision.kind is CollisionKind.TRIED
