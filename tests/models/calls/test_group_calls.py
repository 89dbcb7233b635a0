"""A call rings at a colleague: only at those of my groups, and nothing that I have a part in."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from callboard.domain.board import Board
from callboard.domain.call_group import CallGroup, CallGroupKind
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.changes import Change, LegChanged, LegEnded
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import begin
from callboard.models.board_update import update_between
from callboard.models.calls.group_calls import GroupCalls
from callboard.models.calls.incoming_calls import IncomingEnd
from tests.doubles.boards import board_of

MINE = "101"
"""In Sales, with 104 and 108; 106 is in Service."""
CALLER = Leg(7, 1, "02079460311", LegState.DIALLING, "104", line="10001")
THEIRS = Leg(7, 2, "104", LegState.RINGING, "02079460311", since=1000.0)


class Desk:
    def __init__(self) -> None:
        self.board: Board = board_of()
        self.calls = GroupCalls()
        self.calls.watch(MINE)
        self.rang = QSignalSpy(self.calls.rang)
        self.ended = QSignalSpy(self.calls.ended)

    def news(self, *changes: Change) -> None:
        before, self.board = self.board, self.board.after(changes)
        self.calls.show(update_between(before, self.board, changes))

    def ends(self) -> list[IncomingEnd]:
        return [self.ended.at(place)[1] for place in range(self.ended.count())]


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_a_call_for_a_colleague_is_told_with_whom_it_is_for(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(THEIRS))
    assert desk.rang.count() == 1
    call = desk.rang.at(0)[0]
    assert (call.number_from, call.number_to, call.name_to) == ("02079460311", "104", "Oscar Whitfield")


def test_a_call_for_another_group_or_for_me_is_not(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(replace(THEIRS, number="106")))
    desk.news(LegChanged(Leg(8, 1, MINE, LegState.RINGING, "104")), LegChanged(Leg(8, 2, "104", LegState.DIALLING)))
    assert desk.rang.count() == 0


def test_without_a_phone_or_a_group_there_is_nothing_to_tell(desk: Desk) -> None:
    for mine in ("", "999", "1001"):
        desk.calls.watch(mine)
        desk.news(LegChanged(CALLER), LegChanged(THEIRS), LegEnded(CALLER.key), LegEnded(THEIRS.key))
    assert desk.rang.count() == 0


def test_what_comes_through_a_queue_of_mine_concerns_me_wherever_it_rings(desk: Desk) -> None:
    queue = CallGroup("800", "Support", CallGroupKind.QUEUE, (MINE, "106"))
    others = CallGroup("801", "Sales", CallGroupKind.RING_GROUP, ("106",))
    desk.board = replace(desk.board, call_groups={"800": queue, "801": others})
    desk.news(LegChanged(CALLER), LegChanged(replace(THEIRS, number="106", via="801")))
    assert desk.rang.count() == 0
    desk.news(LegChanged(replace(CALLER, call_id=8)), LegChanged(replace(THEIRS, call_id=8, number="106", via="800")))
    call = desk.rang.at(0)[0]
    assert (call.number_to, call.name_via, call.is_at_my_phone) == ("106", "Support", False)


def test_at_several_phones_it_is_one_call_until_the_last_is_quiet(desk: Desk) -> None:
    other = replace(THEIRS, leg_id=3, number="108")
    desk.news(LegChanged(CALLER), LegChanged(THEIRS), LegChanged(other))
    desk.news(LegEnded(THEIRS.key))
    assert desk.rang.count() == 1
    assert desk.ended.count() == 0
    desk.news(LegEnded(other.key), LegEnded(CALLER.key))
    assert desk.ends() == [IncomingEnd.MISSED]


def test_answered_by_whomever_it_is_not_missed(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(THEIRS))
    talking = (replace(CALLER, state=LegState.CONNECTED), replace(THEIRS, state=LegState.CONNECTED))
    desk.news(*map(LegChanged, talking))
    assert desk.ends() == [IncomingEnd.TAKEN_ELSEWHERE]


def test_what_i_pick_up_is_mine_from_then_on(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(THEIRS))
    desk.news(
        LegEnded(THEIRS.key),
        LegChanged(Leg(7, 3, MINE, LegState.CONNECTED, "02079460311")),
        LegChanged(replace(CALLER, state=LegState.CONNECTED)),
    )
    assert desk.ends() == [IncomingEnd.TAKEN_ELSEWHERE]


def test_two_colleagues_who_do_not_reach_each_other_missed_a_call(desk: Desk) -> None:
    calling = Leg(9, 1, "108", LegState.DIALLING, "104")
    desk.news(LegChanged(calling), LegChanged(Leg(9, 2, "104", LegState.RINGING, "108")))
    assert desk.rang.at(0)[0].number_to == "104"
    desk.news(LegEnded(LegKey(9, 2)))
    assert desk.ends() == [IncomingEnd.MISSED]


def test_what_was_asked_for_here_is_no_news(desk: Desk) -> None:
    desk.calls.follow_call(CallProgress(1, "104", "02079460311"))
    desk.news(LegChanged(replace(THEIRS, leg_id=1)))
    desk.calls.follow_conference(begin(2, ConferencePlan("701", ("101", "108")), frozenset()))
    desk.news(
        LegChanged(Leg(10, 1, "701", LegState.DIALLING, "108")), LegChanged(Leg(10, 2, "108", LegState.RINGING, "701"))
    )
    assert desk.rang.count() == 0


def test_a_callback_that_is_recognised_only_later_is_taken_back(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(THEIRS))
    desk.calls.follow_call(CallProgress(1, "106", "104", call_id=7))
    assert desk.ends() == [IncomingEnd.UNKNOWN]
