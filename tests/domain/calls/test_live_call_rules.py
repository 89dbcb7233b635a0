"""What may be asked about a call that is there."""

import pytest

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.calls.live_call_rules import what_is_in_the_way
from callboard.domain.capability import Capabilities, Capability, Feature, Reason
from callboard.domain.changes import BoardReplaced, ConnectionChanged
from callboard.domain.commands import (
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    ListenMode,
    PickUpCall,
    RecordCall,
    TransferCall,
)
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.extension import Extension
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.request_rules import why_not

PHONES = (
    *(Extension(number, number) for number in ("100", "101", "102", "103")),
    Extension("104", "104", registered=False),
)
ROOMS = (ConferenceSlot("700", SlotKind.GATEWAY), ConferenceSlot("701", SlotKind.FIXED))
OWN_ROOMS = tuple(ConferenceSlot(f"700**{phone.number}", SlotKind.PERSONAL, phone.number) for phone in PHONES)
CALLER = "01632960173"
LEGS = (
    Leg(1, 1, CALLER, LegState.CONNECTED, "100", line="10000"),
    Leg(1, 2, "100", LegState.HOLDING, CALLER),
    Leg(2, 1, "101", LegState.DIALLING, "102"),
    Leg(2, 2, "102", LegState.RINGING, "101"),
    Leg(3, 1, "103", LegState.RINGING, "02079460311"),
    Leg(4, 1, "10001", LegState.CONNECTED, "701", line="10001"),
    Leg(4, 2, "701", LegState.CONNECTED, "10001"),
)


def board(off: Feature | None = None, on: Feature | None = None, slots: tuple[ConferenceSlot, ...] = ROOMS) -> Board:
    known = [Capability(off, False, Reason.ASSEMBLY_LACKS_IT)] if off else []
    known += [Capability(on, True)] if on else []
    news = BoardReplaced(PbxIdentity("v12"), Capabilities(tuple(known)), PHONES, slots, legs=LEGS)
    return Board().after([ConnectionChanged(Connection(LineState.LIVE)), news])


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (TransferCall(1, "100", "101"), None),
        (TransferCall(1, "100", "+493023125042"), None),
        (TransferCall(1, "100", ""), problem(ProblemCode.NUMBER_EMPTY)),
        (TransferCall(1, "100", "anna"), problem(ProblemCode.NUMBER_HAS_LETTERS, number="anna")),
        (TransferCall(1, "100", "100"), problem(ProblemCode.ALREADY_IN_CALL, number="100")),
        (TransferCall(1, "100", "+441632960173"), problem(ProblemCode.ALREADY_IN_CALL, number="+441632960173")),
        (TransferCall(1, "100", "701"), problem(ProblemCode.CALL_INTO_ROOM, slot="701", generation="12")),
        (TransferCall(1, CALLER, "101"), problem(ProblemCode.FROM_UNKNOWN, number=CALLER)),
        (TransferCall(1, "101", "102"), problem(ProblemCode.CALL_GONE, case="left", who="101")),
        (TransferCall(9, "100", "102"), problem(ProblemCode.CALL_GONE)),
        (TransferCall(2, "102", "100"), problem(ProblemCode.CALL_NOT_ANSWERED, who="102")),
        (TransferCall(2, "101", "100"), problem(ProblemCode.CALL_NOT_ANSWERED, who="101")),
        (DivertCall(2, "102", "100"), None),
        (DivertCall(2, "102", "02079460311"), None),
        (DivertCall(2, "102", "101"), problem(ProblemCode.ALREADY_IN_CALL, number="101")),
        (DivertCall(2, "101", "100"), problem(ProblemCode.CALL_NOT_RINGING, who="101")),
        (DivertCall(1, "100", "102"), problem(ProblemCode.CALL_NOT_RINGING, who="100")),
        (DivertCall(3, "103", "100"), problem(ProblemCode.CALL_NOT_RINGING, who="103")),
        (PickUpCall(2, "102", "100"), None),
        (PickUpCall(2, "102", "999"), problem(ProblemCode.FROM_UNKNOWN, number="999")),
        (PickUpCall(2, "102", ""), problem(ProblemCode.FROM_UNKNOWN, number="")),
        (PickUpCall(2, "102", "101"), problem(ProblemCode.ALREADY_IN_CALL, number="101")),
        (PickUpCall(1, "100", "102"), problem(ProblemCode.CALL_NOT_RINGING, who="100")),
        (PickUpCall(9, "100", "102"), problem(ProblemCode.CALL_GONE)),
        (DropLeg(1, CALLER), None),
        (DivertCall(2, "102", "100", to_voicemail=True), None),
        (DivertCall(2, "102", "102", to_voicemail=True), None),
        (DivertCall(2, "102", CALLER, to_voicemail=True), problem(ProblemCode.FROM_UNKNOWN, number=CALLER)),
        (DivertCall(1, "100", "102", to_voicemail=True), problem(ProblemCode.CALL_NOT_RINGING, who="100")),
        (ListenIn(1, "100", "103", ListenMode.LISTEN), None),
        (ListenIn(1, "100", "100", ListenMode.LISTEN), problem(ProblemCode.ALREADY_IN_CALL, number="100")),
        (ListenIn(1, "100", "999", ListenMode.WHISPER), problem(ProblemCode.FROM_UNKNOWN, number="999")),
        (ListenIn(1, CALLER, "103", ListenMode.JOIN), problem(ProblemCode.FROM_UNKNOWN, number=CALLER)),
        (ListenIn(2, "102", "103", ListenMode.JOIN), problem(ProblemCode.CALL_NOT_ANSWERED, who="102")),
        (ListenIn(9, "100", "103", ListenMode.JOIN), problem(ProblemCode.CALL_GONE)),
        (RecordCall(1, "100", on=True), None),
        (RecordCall(1, "100", on=False), None),
        (RecordCall(1, CALLER, on=True), problem(ProblemCode.FROM_UNKNOWN, number=CALLER)),
        (RecordCall(2, "102", on=True), problem(ProblemCode.CALL_NOT_ANSWERED, who="102")),
        (RecordCall(9, "100", on=True), problem(ProblemCode.CALL_GONE)),
    ],
)
def test_each_is_checked_against_the_board(command: Command, expected: Problem | None) -> None:
    assert why_not(command, board()) == expected


@pytest.mark.parametrize("room", ["700**101", "700"])
def test_a_call_is_not_moved_into_a_personal_room_either(room: str) -> None:
    refused = why_not(TransferCall(1, "100", room), board(slots=OWN_ROOMS))
    assert refused == problem(ProblemCode.CALL_INTO_ROOM, slot=room, generation="12")


def test_a_call_may_go_into_a_room_where_that_is_proven() -> None:
    assert why_not(TransferCall(1, "100", "701"), board(on=Feature.CALL_INTO_ROOM)) is None


@pytest.mark.parametrize(
    ("feature", "command"),
    [
        (Feature.TRANSFER, TransferCall(1, "100", "101")),
        (Feature.DIVERT, DivertCall(2, "102", "100")),
        (Feature.PICK_UP, PickUpCall(2, "102", "100")),
        (Feature.DROP, DropLeg(1, "100")),
        (Feature.LISTEN_IN, ListenIn(1, "100", "103", ListenMode.LISTEN)),
        (Feature.RECORD, RecordCall(1, "100", on=True)),
    ],
)
def test_what_is_not_offered_is_not_asked(feature: Feature, command: Command) -> None:
    assert why_not(command, board(off=feature)) == problem(ProblemCode.FEATURE_NOT_OFFERED, feature=feature)


BUSY, UNREGISTERED = ProblemCode.TARGET_BUSY, ProblemCode.TARGET_NOT_REGISTERED


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (TransferCall(1, "100", "102"), problem(BUSY, who="102")),
        (TransferCall(1, "100", "104"), problem(UNREGISTERED, who="104")),
        (TransferCall(1, "100", "02079460311"), None),
        (TransferCall(2, "101", "102"), None),
        (DivertCall(2, "102", "100"), problem(BUSY, who="100")),
        (DivertCall(2, "102", "100", to_voicemail=True), None),
        (PickUpCall(2, "102", "104"), problem(UNREGISTERED, who="104")),
        (ListenIn(1, "100", "103", ListenMode.LISTEN), problem(BUSY, who="103")),
        (RecordCall(1, "100", on=True), None),
        (DropLeg(1, "100"), None),
    ],
)
def test_what_may_be_in_the_way_is_seen_and_is_no_reason_not_to_ask(command: Command, expected: Problem | None) -> None:
    assert what_is_in_the_way(command, board()) == expected
