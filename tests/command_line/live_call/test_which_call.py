"""Which call is meant, and whose part: never guessed."""

import pytest

from callboard.command_line.live_call.which_call import call_meant
from callboard.command_line.live_call.wishes import LiveCallDeed, LiveCallWish
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.party_rights import ONLY_MINE, Sight
from callboard.domain.changes import ConnectionChanged
from callboard.domain.connection import Connection, LineState
from callboard.domain.problems import Problem, SessionFailed
from tests.doubles.fake_session import office

DROP, TRANSFER, DIVERT, PICKUP, RECORD, LISTEN = LiveCallDeed
OUTSIDE = "02079460958"
RINGS, TALKS, DIALS = LegState.RINGING, LegState.CONNECTED, LegState.DIALLING
LEGS = (
    Leg(7, 1, OUTSIDE, TALKS, line="10000"),
    Leg(7, 2, "101", TALKS),
    Leg(8, 1, "102", TALKS),
    Leg(8, 2, "103", TALKS),
    Leg(9, 1, "01632960123", DIALS, line="10001"),
    Leg(9, 2, "103", RINGS, since=200.0),
    Leg(9, 3, "104", RINGS),
    Leg(10, 1, "01632960124", DIALS, line="10001"),
    Leg(10, 2, "103", RINGS, since=100.0),
)


def board_of(legs: tuple[Leg, ...] = LEGS, sight: Sight | None = None, extra: tuple[str, ...] = ()) -> Board:
    numbers = ("100", "101", "102", "103", "104", *extra)
    live = ConnectionChanged(Connection(LineState.LIVE))
    return Board(sight=sight or Sight()).after([live, office(legs, numbers)])


def meant(wish: LiveCallWish, board: Board | None = None, mine: str = "100") -> tuple[int, str]:
    found = call_meant(wish, board or board_of(), mine)
    return found.call.call_id, found.number


def refused(wish: LiveCallWish, board: Board | None = None, mine: str = "100") -> Problem:
    with pytest.raises(SessionFailed) as failed:
        call_meant(wish, board or board_of(), mine)
    return failed.value.problem


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (LiveCallWish(DROP, "7"), (7, "101")),
        (LiveCallWish(DROP, " 7 "), (7, "101")),
        (LiveCallWish(DROP, "7", of="+44 20 7946 0958"), (7, OUTSIDE)),
        (LiveCallWish(DROP, of="101"), (7, "101")),
        (LiveCallWish(TRANSFER, "7"), (7, "101")),
        (LiveCallWish(TRANSFER, "8", of="102"), (8, "102")),
        (LiveCallWish(TRANSFER, of="101"), (7, "101")),
        (LiveCallWish(DIVERT, "10"), (10, "103")),
        (LiveCallWish(DIVERT, of="104"), (9, "104")),
        (LiveCallWish(PICKUP, "103"), (10, "103")),
        (LiveCallWish(PICKUP, of="103"), (10, "103")),
        (LiveCallWish(PICKUP, "104"), (9, "104")),
        (LiveCallWish(PICKUP, "9"), (9, "103")),
        (LiveCallWish(PICKUP, "9", of="104"), (9, "104")),
        (LiveCallWish(LISTEN, of="101"), (7, "101")),
    ],
)
def test_the_call_and_the_part(wish: LiveCallWish, expected: tuple[int, str]) -> None:
    assert meant(wish) == expected


def test_my_part_comes_first() -> None:
    assert meant(LiveCallWish(TRANSFER, "8"), mine="103") == (8, "103")
    assert meant(LiveCallWish(DROP, is_mine=True), mine="101") == (7, "101")
    assert meant(LiveCallWish(DIVERT, "9"), mine="104") == (9, "104")


def test_the_only_one_needs_no_name() -> None:
    board = board_of(LEGS[:2])
    assert meant(LiveCallWish(DROP), board) == (7, "101")
    assert meant(LiveCallWish(TRANSFER), board) == (7, "101")
    assert str(refused(LiveCallWish(DIVERT), board).code) == "no-such-call"


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (LiveCallWish(DROP), "call-unclear"),
        (LiveCallWish(TRANSFER), "call-unclear"),
        (LiveCallWish(DROP, "9"), "side-unclear"),
        (LiveCallWish(TRANSFER, "8"), "side-unclear"),
        (LiveCallWish(RECORD, "8"), "side-unclear"),
        (LiveCallWish(LISTEN, "8"), "side-unclear"),
        (LiveCallWish(DIVERT, "9"), "side-unclear"),
        (LiveCallWish(DIVERT, of="103"), "call-unclear"),
        (LiveCallWish(DROP, "99"), "call-unknown"),
        (LiveCallWish(DROP, "101"), "call-unknown"),
        (LiveCallWish(PICKUP, "99"), "call-unknown"),
        (LiveCallWish(PICKUP, "102"), "no-such-call"),
        (LiveCallWish(DROP, ""), "call-unreadable"),
        (LiveCallWish(DROP, "anna"), "call-unreadable"),
        (LiveCallWish(DROP, "\u0667"), "call-unreadable"),
        (LiveCallWish(DROP, "7" * 5000), "call-unreadable"),
        (LiveCallWish(PICKUP, ""), "number-empty"),
        (LiveCallWish(PICKUP, "anna"), "number-has-letters"),
        (LiveCallWish(DROP, of=""), "number-empty"),
        (LiveCallWish(DROP, "7", of="104"), "not-in-call"),
        (LiveCallWish(DROP, of="100"), "no-such-call"),
        (LiveCallWish(DROP, is_mine=True), "no-such-call"),
    ],
)
def test_what_is_not_clear_is_asked_back(wish: LiveCallWish, code: str) -> None:
    assert str(refused(wish).code) == code


def test_mine_where_nobody_said_which_phone_that_is() -> None:
    assert str(refused(LiveCallWish(DROP, is_mine=True), mine="").code) == "my-phone-not-said"


def test_the_list_of_what_could_be_meant() -> None:
    assert refused(LiveCallWish(TRANSFER)).facts["calls"] == (
        f"7 ({OUTSIDE} and 101 Person 101), 8 (102 Person 102 and 103 Person 103)"
    )


def test_a_number_that_is_both_a_call_and_an_extension_is_asked_back() -> None:
    legs = (*LEGS, Leg(11, 1, "01632960125", DIALS, line="10001"), Leg(11, 2, "9", RINGS))
    board = board_of(legs, extra=("9",))
    assert str(refused(LiveCallWish(PICKUP, "9"), board).code) == "call-or-number"
    assert meant(LiveCallWish(PICKUP, of="9"), board) == (11, "9")
    assert meant(LiveCallWish(PICKUP, "9", of="104"), board) == (9, "104")


def test_of_hidden_calls_nobody_outside_is_named_or_found_out() -> None:
    board = board_of(sight=Sight(ONLY_MINE, "100"))
    told = refused(LiveCallWish(DROP), board).facts["calls"]
    assert OUTSIDE not in told
    assert told.startswith("7 (101 Person 101), 8 (102 Person 102)")
    assert str(refused(LiveCallWish(DROP, "7", of=OUTSIDE), board).code) == "not-in-call"
    assert str(refused(LiveCallWish(DROP, of=OUTSIDE), board).code) == "no-such-call"
    assert meant(LiveCallWish(TRANSFER, "8"), board) == (8, "102"), "who is asked would be told who the other is"
    assert meant(LiveCallWish(DROP, "7"), board) == (7, "101")


def test_a_hidden_call_without_anybody_of_this_house_is_not_said_to_be_over() -> None:
    legs = (Leg(7, 1, OUTSIDE, TALKS, line="10001"), Leg(7, 2, "01632960125", TALKS, line="10002"))
    told = refused(LiveCallWish(DROP, "7"), board_of(legs, Sight(ONLY_MINE, "100")))
    assert (str(told.code), told.facts["case"]) == ("call-hidden", "nobody")
