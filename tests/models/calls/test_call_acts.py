"""What can be done with a call as it is now, and what is in the way of the rest."""

import pytest

from callboard.domain.board import Board
from callboard.domain.calls.call import CallDirection, Leg, LegState
from callboard.domain.commands import DivertCall, ListenIn, ListenMode, RecordCall
from callboard.models.calls.call_acts import (
    CallAct,
    Obstacle,
    acts_of,
    coming_in,
    ending,
    menu_acts_of,
    obstacle_to,
    recording,
    to_voicemail,
)
from callboard.models.calls.call_facts import CallFacts, CallNotes, call_facts, seen_from, with_notes
from tests.doubles.boards import board_of, picture, talk

MINE = "100"
RINGS_AT_TWO = (
    Leg(5, 1, "0123", LegState.DIALLING, "", "10000"),
    Leg(5, 2, "101", LegState.RINGING, "0123"),
    Leg(5, 3, "104", LegState.RINGING, "0123"),
)


def office(*legs: Leg) -> Board:
    return board_of(picture(legs=legs))


def facts(*legs: Leg) -> CallFacts:
    board = office(*legs)
    return call_facts(next(iter(board.calls.values())), board, MINE)


@pytest.mark.parametrize(
    ("legs", "act", "obstacle"),
    [
        (talk(1, "101", "104"), CallAct.PICK_UP, Obstacle.NOT_RINGING),
        (talk(1, "101", "104"), CallAct.TO_VOICEMAIL, Obstacle.NOT_RINGING),
        (talk(1, "101", "104"), CallAct.RECORD, None),
        (talk(1, "101", "104"), CallAct.LISTEN, None),
        (talk(1, "101", MINE), CallAct.JOIN, Obstacle.IN_IT),
        (RINGS_AT_TWO, CallAct.PICK_UP, None),
        (RINGS_AT_TWO, CallAct.RECORD, Obstacle.NOT_ANSWERED),
        (RINGS_AT_TWO, CallAct.CANCEL, None),
        (
            (Leg(1, 1, "101", LegState.DIALLING), Leg(1, 2, MINE, LegState.RINGING)),
            CallAct.PICK_UP,
            Obstacle.RINGS_HERE,
        ),
        ((Leg(1, 1, "101", LegState.DIALLING), Leg(1, 2, MINE, LegState.RINGING)), CallAct.DIVERT, None),
        (
            (Leg(1, 1, "101", LegState.DIALLING), Leg(1, 2, MINE, LegState.RINGING)),
            CallAct.CANCEL,
            Obstacle.ONLY_RINGS_HERE,
        ),
        ((Leg(1, 1, MINE, LegState.DIALLING), Leg(1, 2, "101", LegState.RINGING)), CallAct.PICK_UP, Obstacle.IN_IT),
    ],
)
def test_what_is_in_the_way(legs: tuple[Leg, ...], act: CallAct, obstacle: Obstacle | None) -> None:
    assert obstacle_to(act, facts(*legs)) is obstacle


def test_coming_in_is_offered_only_where_it_may_be_and_not_for_my_own_call() -> None:
    coming = {CallAct.LISTEN, CallAct.WHISPER, CallAct.JOIN}
    theirs, mine = facts(*talk(1, "101", "104")), facts(*talk(1, "101", MINE))
    assert coming <= set(menu_acts_of(theirs, may_listen=True))
    assert not coming & set(menu_acts_of(theirs, may_listen=False))
    assert not coming & set(menu_acts_of(mine, may_listen=True))


def test_from_the_tile_of_somebody_all_goes_by_that_one() -> None:
    board = office(*RINGS_AT_TWO)
    call = board.calls[5]
    assert to_voicemail(seen_from("104", call, board, MINE)) == DivertCall(5, "104", "104", to_voicemail=True)
    board = office(*talk(1, "101", "104"))
    for number in ("101", "104"):
        seen = seen_from(number, board.calls[1], board, MINE)
        assert (seen.owner, seen.ended_by) == (number, number)
        assert recording(CallAct.RECORD, seen) == RecordCall(1, number, on=True)
        assert recording(CallAct.STOP_RECORDING, seen) == RecordCall(1, number, on=False)
        assert coming_in(CallAct.WHISPER, seen, MINE) == ListenIn(1, number, MINE, ListenMode.WHISPER)


def test_my_own_call_is_mine_from_whichever_tile() -> None:
    board = office(*talk(1, "101", MINE))
    assert seen_from("101", board.calls[1], board, MINE) == call_facts(board.calls[1], board, MINE)


def test_direction_and_line_are_told_and_what_is_not_known_is_left_out() -> None:
    told = facts(*RINGS_AT_TWO)
    assert told.direction is CallDirection.INCOMING
    assert told.line is not None
    assert told.line.number == "10000"
    assert told.via is None
    inside = facts(*talk(1, "101", "104"))
    assert (inside.direction, inside.line, inside.via) == (CallDirection.INTERNAL, None, None)


def test_into_a_call_of_others_i_only_came_so_none_of_it_is_mine_to_pass_on() -> None:
    in_it = facts(*talk(1, "101", "104"), Leg(1, 3, MINE, LegState.CONNECTED))
    assert acts_of(in_it) == (CallAct.TRANSFER, CallAct.HANG_UP)
    guest = with_notes(in_it, CallNotes(listening=ListenMode.LISTEN))
    assert acts_of(guest) == (CallAct.HANG_UP,)
    assert obstacle_to(CallAct.TRANSFER, guest) is Obstacle.GUEST
    assert obstacle_to(CallAct.RECORD, guest) is Obstacle.GUEST
    assert ending(guest).number == MINE
    of_others = with_notes(facts(*talk(1, "101", "104")), CallNotes(listening=ListenMode.LISTEN))
    assert CallAct.TRANSFER in acts_of(of_others), "my phone is in a call of its own"
