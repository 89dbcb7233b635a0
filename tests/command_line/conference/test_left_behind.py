"""A room whose owner was deleted while people are in it is told, and can be emptied."""

from callboard.command_line.conference.left_behind import is_over, left_behind, state_in
from callboard.command_line.conference.rooms import show_room, tell_rooms
from callboard.command_line.conference.wishes import RoomWish
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import BoardReplaced, ConnectionChanged
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind, SlotState
from callboard.domain.connection import Connection, LineState, PbxIdentity
from tests.doubles.conference_desk import DeskOfOne
from tests.doubles.fake_session import ALL_FEATURES

LIVE = ConnectionChanged(Connection(LineState.LIVE))
LEFT = "700**106"


def board_of(*legs: Leg) -> Board:
    """106 is not there any more."""
    slots = tuple(ConferenceSlot(f"700**{owner}", SlotKind.PERSONAL, owner) for owner in ("100", "101"))
    return Board().after([LIVE, BoardReplaced(PbxIdentity("v12", "12.0"), ALL_FEATURES, slots=slots, legs=legs)])


TALKING = board_of(
    Leg(7, 1, LEFT, LegState.CONNECTED, "102"),
    Leg(7, 2, "102", LegState.CONNECTED, LEFT),
    Leg(8, 1, "900**1", LegState.CONNECTED, "103"),
    Leg(8, 2, "103", LegState.CONNECTED, "900**1"),
)


def test_it_is_known_by_its_calls() -> None:
    assert [(slot.number, slot.owner) for slot in left_behind(TALKING)] == [(LEFT, "106")], "900** is no room here"
    assert left_behind(board_of()) == ()
    assert state_in(LEFT, TALKING) is SlotState.RUNNING
    assert state_in("700**100", TALKING) is SlotState.FREE
    assert not is_over(LEFT, TALKING)
    assert is_over(LEFT, board_of())
    assert is_over("700**100", TALKING)


def test_it_is_listed_and_shown() -> None:
    one = DeskOfOne(my_extension="100")
    tell_rooms(TALKING, one.desk(), is_all=False)
    listed = [(each["number"], each["state"], each["members"]) for each in one.spoken.events if each["event"] == "slot"]
    assert listed == [("700**100", "free", []), (LEFT, "running", ["102"])]
    assert one.spoken.result["running"] == 1
    assert show_room(RoomWish(LEFT), TALKING, one.desk()) == 0
    assert one.spoken.events[0]["state"] == "running"
    assert one.spoken.result["joined"] == 1
