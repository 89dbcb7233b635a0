"""One wait: what it wants, and what carries that out."""

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.commands import AddToConference, DivertCall, DropLeg, PlaceCall, TransferCall
from callboard.domain.watch import (
    NOTHING_UNDER_WAY,
    CallFrom,
    CallWhoIsFree,
    PassOn,
    UnderWay,
    Watch,
    command_of,
    is_held_up,
    is_same_wish,
    wish_of,
)
from tests.doubles.boards import board_of, picture, talk

NUMBER = "02079460311"
BOARD = board_of(picture(legs=(*talk(1, "07700900461", "100", line="10001"), Leg(2, 1, "101", LegState.RINGING))))


def test_what_was_asked_for_becomes_a_wish() -> None:
    assert wish_of(PlaceCall("101", NUMBER)) == (CallFrom(NUMBER), "101")
    assert wish_of(TransferCall(1, "100", "104")) == (PassOn(1, "100"), "104")
    assert wish_of(DivertCall(2, "101", "104")) == (PassOn(2, "101"), "104")
    assert wish_of(AddToConference("701", NUMBER)) is None
    assert wish_of(DropLeg(1, "100")) is None


def test_a_wish_becomes_what_carries_it_out_now() -> None:
    assert command_of(CallFrom(NUMBER), "104", BOARD) == PlaceCall("104", NUMBER)
    assert command_of(CallWhoIsFree("100"), "104", BOARD) == PlaceCall("100", "104")
    assert command_of(CallWhoIsFree(""), "104", BOARD) is None
    assert command_of(PassOn(1, "100"), "104", BOARD) == TransferCall(1, "100", "104")
    assert command_of(PassOn(2, "101"), "104", BOARD) == DivertCall(2, "101", "104")
    assert command_of(PassOn(9, "100"), "104", BOARD) is None


def test_one_caller_is_one_caller_however_the_number_is_written() -> None:
    assert is_same_wish(CallFrom(NUMBER), CallFrom("+442079460311"))
    assert not is_same_wish(CallFrom(NUMBER), CallFrom("01632960173"))
    assert is_same_wish(PassOn(1, "100"), PassOn(1, "100"))
    assert not is_same_wish(CallWhoIsFree("100"), CallWhoIsFree("100"))


def test_a_caller_who_is_being_connected_is_not_offered() -> None:
    def watch(wish: CallFrom | CallWhoIsFree | PassOn) -> Watch:
        return Watch(1, wish, ("104",), 0.0)

    under_way = UnderWay(frozenset({"+442079460311"}), frozenset({"100"}), frozenset({1}))
    assert is_held_up(watch(CallFrom(NUMBER)), under_way, board_of())
    assert is_held_up(watch(CallWhoIsFree("100")), under_way, board_of())
    assert is_held_up(watch(PassOn(1, "100")), under_way, board_of())
    assert not is_held_up(watch(CallFrom("01632960173")), under_way, board_of())
    assert not is_held_up(watch(PassOn(2, "101")), under_way, board_of())


def test_nobody_is_offered_for_a_phone_that_has_a_call() -> None:
    wanted = Watch(1, CallWhoIsFree("100"), ("104",), 0.0)
    busy = board_of(picture(legs=talk(1, "100", "07700900461", line="10001")))
    assert is_held_up(wanted, NOTHING_UNDER_WAY, busy)
    assert not is_held_up(wanted, NOTHING_UNDER_WAY, board_of())
    assert not is_held_up(Watch(1, CallFrom(NUMBER), ("104",), 0.0), NOTHING_UNDER_WAY, busy)
