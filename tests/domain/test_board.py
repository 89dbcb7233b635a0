"""One picture follows from another; nothing changes behind anybody's back."""

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.capability import Capabilities, Capability, Feature, Reason
from callboard.domain.changes import (
    BoardReplaced,
    ConnectionChanged,
    ExtensionChanged,
    ExtensionGone,
    LegChanged,
    LegEnded,
)
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind, SlotState
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.extension import Extension, ExtensionState

ANNA = Extension("101", "Anna Berg", ("Sales",), registered=True, profile="Available")
TOM = Extension("118", "Tom Okafor", registered=True)
PICTURE = BoardReplaced(
    PbxIdentity("v11", "11.0"),
    Capabilities((Capability(Feature.MAKE_CALL, True),)),
    extensions=(ANNA, TOM),
    slots=(ConferenceSlot("700", SlotKind.GATEWAY), ConferenceSlot("701", SlotKind.FIXED)),
    legs=(Leg(1, 1, "101", LegState.CONNECTED, "118"), Leg(1, 2, "118", LegState.CONNECTED, "101")),
)


def board_with(*changes: object) -> Board:
    return Board().after([PICTURE, *changes])  # type: ignore[list-item]


def test_a_picture_replaces_everything_but_the_connection() -> None:
    live = ConnectionChanged(Connection(LineState.LIVE))
    board = Board().after([live, LegChanged(Leg(9, 1, "101", LegState.RINGING)), PICTURE])
    assert board.connection.is_live
    assert LegKey(9, 1) not in board.legs
    assert board.state_of("101") is ExtensionState.TALKING


def test_the_board_before_stays_as_it_was() -> None:
    before = board_with()
    after = before.after([LegEnded(LegKey(1, 1)), ExtensionGone("118"), ExtensionChanged(Extension("119", "New"))])
    assert set(before.extensions) == {"101", "118"}
    assert set(after.extensions) == {"101", "119"}
    assert before.state_of("101") is ExtensionState.TALKING
    assert after.state_of("101") is ExtensionState.FREE


def test_untouched_parts_are_shared() -> None:
    before = board_with()
    after = before.after([LegChanged(Leg(2, 1, "118", LegState.RINGING))])
    assert after.extensions is before.extensions
    assert after.slots is before.slots


def test_no_change_is_the_same_board() -> None:
    board = board_with()
    assert board.after([]) is board


def test_ending_a_leg_nobody_knows_changes_nothing() -> None:
    board = board_with()
    assert board.after([LegEnded(LegKey(77, 1))]).legs == board.legs


def test_who_talks_to_whom() -> None:
    board = board_with()
    leg = board.legs[LegKey(1, 1)]
    assert [other.number for other in board.others_in_call(leg)] == ["118"]
    assert board.other_side(leg) == "118"
    assert board.calls[1].is_connected
    assert board.name_of("118") == "Tom Okafor"
    assert board.name_of("999") == ""


def test_the_other_side_is_only_named_when_there_is_one() -> None:
    board = board_with(LegChanged(Leg(1, 3, "102", LegState.CONNECTED)))
    assert board.other_side(Leg(1, 1, "101", LegState.CONNECTED, "hint")) == "hint"


def test_an_unknown_extension_has_an_unknown_state() -> None:
    assert board_with().state_of("999") is ExtensionState.UNKNOWN
    assert board_with(ExtensionChanged(Extension("120", "Eve"))).state_of("120") is ExtensionState.UNKNOWN


def test_a_slot_fills_runs_and_is_free_again() -> None:
    board = board_with()
    assert board.slot_state("701") is SlotState.FREE
    board = board.after(
        [LegChanged(Leg(5, 1, "701", LegState.DIALLING)), LegChanged(Leg(5, 2, "118", LegState.RINGING))]
    )
    assert board.slot_state("701") is SlotState.FILLING
    assert [leg.number for leg in board.members_of("701")] == ["118"]
    board = board.after([LegChanged(Leg(5, 1, "701", LegState.CONNECTED))])
    assert board.slot_state("701") is SlotState.RUNNING
    board = board.after([LegEnded(LegKey(5, 1)), LegEnded(LegKey(5, 2))])
    assert board.slot_state("701") is SlotState.FREE


def test_the_gateway_is_never_usable_and_a_strange_slot_is_unknown() -> None:
    board = board_with()
    assert board.slot_state("700") is SlotState.NOT_USABLE
    assert board.slot_state("799") is SlotState.UNKNOWN


def test_capabilities_not_listed_are_not_known() -> None:
    capability = board_with().capabilities.of(Feature.CONFERENCE_OPTIONS)
    assert capability.on is None
    assert capability.reason is Reason.NOT_ASKED_YET
    assert board_with().capabilities.offers(Feature.MAKE_CALL)
