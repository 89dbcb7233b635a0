"""A call for my phone rings, and is answered, missed, or taken by somebody else; my own callbacks are none."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from callboard.domain.board import Board
from callboard.domain.call_group import CallGroup, CallGroupKind
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.changes import BoardReplaced, Change, LegChanged, LegEnded
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.conference_progress import begin
from callboard.domain.connection import PbxIdentity
from callboard.models.board_update import update_between
from callboard.models.calls.incoming_calls import IncomingCalls, IncomingEnd
from tests.doubles.boards import board_of

CALLER = Leg(7, 1, "02079460311", LegState.DIALLING, "100", line="10001")
MINE = Leg(7, 2, "100", LegState.RINGING, "02079460311", since=1000.0)


class Desk:
    def __init__(self) -> None:
        self.board: Board = board_of()
        self.incoming = IncomingCalls()
        self.incoming.watch("100")
        self.rang = QSignalSpy(self.incoming.rang)
        self.changed = QSignalSpy(self.incoming.changed)
        self.ended = QSignalSpy(self.incoming.ended)

    def news(self, *changes: Change) -> None:
        before, self.board = self.board, self.board.after(changes)
        self.incoming.show(update_between(before, self.board, changes))

    def ends(self) -> list[IncomingEnd]:
        return [self.ended.at(place)[1] for place in range(self.ended.count())]


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_a_call_for_me_is_told_once(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(MINE))
    desk.news(LegChanged(replace(MINE, since=1001.0)))
    assert desk.rang.count() == 1
    call = desk.rang.at(0)[0]
    assert (call.number_from, call.number_to, call.since_s) == ("02079460311", "100", 1000.0)
    assert [each.call_id for each in desk.incoming.ringing] == [7]


def test_a_call_for_somebody_else_is_not(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(replace(MINE, number="101")))
    assert desk.rang.count() == 0


def test_who_calls_may_turn_out_later(desk: Desk) -> None:
    desk.news(LegChanged(replace(MINE, other_party="")))
    assert desk.rang.at(0)[0].number_from == ""
    desk.news(LegChanged(CALLER))
    assert desk.changed.at(0)[0].number_from == "02079460311"


@pytest.mark.parametrize(
    ("news", "how"),
    [
        ((LegChanged(replace(MINE, state=LegState.CONNECTED)),), IncomingEnd.ANSWERED),
        ((LegEnded(LegKey(7, 1)), LegEnded(LegKey(7, 2))), IncomingEnd.MISSED),
        ((LegEnded(LegKey(7, 2)),), IncomingEnd.MISSED),
        (
            (
                LegChanged(replace(CALLER, state=LegState.CONNECTED)),
                LegChanged(Leg(7, 3, "101", LegState.CONNECTED)),
                LegEnded(LegKey(7, 2)),
            ),
            IncomingEnd.TAKEN_ELSEWHERE,
        ),
        ((BoardReplaced(PbxIdentity("v11"), board_of().capabilities),), IncomingEnd.UNKNOWN),
    ],
    ids=["answered", "caller gave up", "rang out", "taken elsewhere", "line lost meanwhile"],
)
def test_how_it_ends(desk: Desk, news: tuple[Change, ...], how: IncomingEnd) -> None:
    desk.news(LegChanged(CALLER), LegChanged(MINE))
    desk.news(*news)
    assert desk.ends() == [how]
    assert desk.incoming.ringing == ()


@pytest.mark.parametrize(("has_failed", "how"), [(False, IncomingEnd.TAKEN_ELSEWHERE), (True, IncomingEnd.MISSED)])
def test_what_was_sent_elsewhere_from_here_is_not_missed_unless_that_failed(
    desk: Desk, has_failed: bool, how: IncomingEnd
) -> None:
    desk.news(LegChanged(CALLER), LegChanged(MINE))
    desk.incoming.pass_on(7)
    if has_failed:
        desk.incoming.pass_on(7, False)
    desk.news(LegEnded(LegKey(7, 2)))
    assert desk.ends() == [how]


def test_another_phone_of_mine_counts_and_my_own_comes_first(desk: Desk) -> None:
    desk.incoming.watch_others(["101"])
    desk.news(LegChanged(CALLER), LegChanged(replace(MINE, number="101")))
    call = desk.rang.at(0)[0]
    assert (call.number_to, call.is_at_my_phone) == ("101", False)
    desk.news(LegChanged(replace(MINE, leg_id=3)))
    assert desk.changed.at(0)[0].is_at_my_phone
    desk.incoming.watch_others([])
    assert desk.ends() == [IncomingEnd.UNKNOWN]
    assert desk.rang.count() == 2, "at my own phone it still rings"


def test_a_call_between_two_phones_of_mine_rings_at_the_one_that_is_called(desk: Desk) -> None:
    desk.incoming.watch_others(["101", "104"])
    desk.news(LegChanged(Leg(9, 1, "101", LegState.DIALLING)), LegChanged(Leg(9, 2, "104", LegState.RINGING)))
    assert [desk.rang.at(0)[0].number_to, desk.rang.at(0)[0].number_from] == ["104", "101"]


def test_who_withholds_the_number_is_not_called_by_the_name_of_the_line(desk: Desk) -> None:
    desk.news(LegChanged(replace(CALLER, number="10001")), LegChanged(MINE))
    assert desk.rang.at(0)[0].number_from == ""


def test_through_which_queue_it_came_and_who_calls_however_many_phones_ring(desk: Desk) -> None:
    queue = CallGroup("800", "Support", CallGroupKind.QUEUE, ("100", "101"))
    desk.board = replace(desk.board, call_groups={"800": queue})
    rings = replace(MINE, via="800", other_party="")
    desk.news(LegChanged(CALLER), LegChanged(replace(rings, leg_id=3, number="101")), LegChanged(rings))
    call = desk.rang.at(0)[0]
    assert (call.via, call.name_via, call.number_from) == ("800", "Support", "02079460311")


def test_my_own_callback_is_no_call_that_comes_in(desk: Desk) -> None:
    desk.incoming.follow_call(CallProgress(1, "100", "02079460311"))
    desk.news(LegChanged(replace(MINE, call_id=9)))
    assert desk.rang.count() == 0


def test_a_callback_that_is_recognised_late_is_taken_back(desk: Desk) -> None:
    desk.news(LegChanged(MINE))
    desk.incoming.follow_call(CallProgress(1, "100", "02079460311", call_id=7))
    assert desk.ends() == [IncomingEnd.UNKNOWN]


def test_another_phone_is_mine_now(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(MINE))
    desk.incoming.watch("101")
    assert desk.ends() == [IncomingEnd.UNKNOWN]


def test_when_the_line_is_lost_nobody_knows_and_what_still_rings_is_told_again(desk: Desk) -> None:
    desk.news(LegChanged(CALLER), LegChanged(MINE))
    desk.incoming.lose_line()
    assert desk.ends() == [IncomingEnd.UNKNOWN]
    desk.news(BoardReplaced(PbxIdentity("v11"), desk.board.capabilities, legs=(CALLER, MINE)))
    assert desk.rang.count() == 2


def test_a_conference_of_my_own_is_no_call_that_comes_in_and_one_of_others_is(desk: Desk) -> None:
    plan = ConferencePlan("702", ("100", "101"))
    desk.incoming.follow_conference(begin(1, plan, frozenset()))
    desk.news(LegChanged(Leg(9, 1, "702", LegState.DIALLING)), LegChanged(replace(MINE, call_id=9, other_party="702")))
    assert desk.rang.count() == 0
    desk.news(
        LegChanged(Leg(10, 1, "701", LegState.DIALLING)), LegChanged(replace(MINE, call_id=10, other_party="701"))
    )
    assert desk.rang.at(0)[0].is_room


def test_a_conference_of_my_own_rings_before_its_room_shows_up_in_the_call(desk: Desk) -> None:
    asked = begin(1, ConferencePlan("702", ("100", "101")), frozenset()).asked("100").accepted("100")
    desk.incoming.follow_conference(asked)
    ringing = replace(MINE, call_id=9, other_party="")
    desk.news(LegChanged(ringing))
    desk.news(LegChanged(ringing), LegChanged(Leg(9, 2, "702", LegState.DIALLING, "100")))
    assert (desk.rang.count(), desk.changed.count()) == (0, 0)


def test_a_withheld_number_that_calls_while_my_conference_is_asked_for_is_told_after_all(desk: Desk) -> None:
    asked = begin(1, ConferencePlan("702", ("100", "101")), frozenset()).asked("100").accepted("100")
    desk.incoming.follow_conference(asked)
    desk.news(LegChanged(replace(MINE, call_id=8, other_party="")))
    assert desk.rang.count() == 0
    legs = (Leg(9, 1, "702", LegState.DIALLING, "100"), replace(MINE, call_id=9, other_party="702"))
    desk.incoming.follow_conference(asked.after(9, legs))
    assert [desk.rang.at(n)[0].call_id for n in range(desk.rang.count())] == [8]


def test_a_conference_of_my_own_that_is_recognised_late_is_taken_back(desk: Desk) -> None:
    desk.news(LegChanged(replace(MINE, call_id=9, other_party="")))
    legs = (Leg(9, 1, "702", LegState.DIALLING, "100"), replace(MINE, call_id=9, other_party="702"))
    progress = begin(1, ConferencePlan("702", ("100", "101")), frozenset()).asked("100").accepted("100")
    desk.incoming.follow_conference(progress.after(9, legs))
    assert desk.ends() == [IncomingEnd.UNKNOWN]
