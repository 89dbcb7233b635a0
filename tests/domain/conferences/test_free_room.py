"""Which room is proposed."""

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.conferences.free_room import first_room, proposed_room
from tests.doubles.boards import board_of, picture


def in_use(*slots: str) -> tuple[Leg, ...]:
    return tuple(Leg(call, 1, slot, LegState.CONNECTED) for call, slot in enumerate(slots, 1))


def test_the_first_shared_room_that_is_free() -> None:
    assert proposed_room(board_of()) == "701"
    assert proposed_room(board_of(picture(legs=in_use("701", "702")))) == "703"
    assert proposed_room(board_of(), besides="701") == "702"
    everything = board_of(picture(legs=in_use("701", "702", "703", "704")))
    assert proposed_room(everything) == "", "the gateway is none"
    assert proposed_room(Board()) == ""


def test_my_own_room_where_everybody_has_one() -> None:
    assert proposed_room(board_of(picture("v12")), "204") == "700**204"
    assert proposed_room(board_of(picture("v12")), "") == ""
    assert proposed_room(board_of(picture("v12", legs=in_use("700**204"))), "204") == "700**204"
    assert proposed_room(board_of(picture("v12")), "204", besides="700**204") == ""


def test_a_room_that_nobody_knows_anything_of_is_not_proposed() -> None:
    unclear = board_of(picture(legs=(Leg(1, 1, "701", LegState.UNKNOWN),)))
    assert proposed_room(unclear) == "702"


def test_the_room_that_is_shown_first() -> None:
    assert first_room(board_of(), "204") == "701"
    assert first_room(board_of(), "204", "703") == "703"
    assert first_room(board_of(), "204", "799") == "701", "there is no such room any more"
    assert first_room(board_of(picture("v12")), "204") == "700**204"
    assert first_room(Board(), "204", "703") == ""
