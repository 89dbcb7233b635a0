"""The rooms, and who is in one, on the way, missing, gone."""

import time
from dataclasses import replace

import pytest

from callboard.command_line.conference.rooms import show_room, tell_rooms
from callboard.command_line.conference.wishes import RoomWish
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.changes import BoardReplaced, ConnectionChanged
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.conferences.conference_memory import ConferenceMemory, KeptConference, KeptMember
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.pin_store import PinStore, key_of_running
from callboard.sessions.steady_clock import steady_now_s
from tests.doubles.conference_desk import DeskOfOne
from tests.doubles.fake_session import ALL_FEATURES, office
from tests.doubles.keyrings import LockedKeyring

LIVE = ConnectionChanged(Connection(LineState.LIVE))
KEPT = KeptConference(
    "701",
    (
        KeptMember("100", "joined", 7),
        KeptMember("101", "ringing", 8),
        KeptMember("102", "failed", 9, why="not-answered"),
        KeptMember("103", "joined", 10),
        KeptMember("02079460311", "left", 11, "Ms Fry", why="cancelled"),
    ),
    1_700_000_000.0,
    title="Weekly",
    has_pin=True,
)


def running_board() -> Board:
    since = steady_now_s() - 65
    legs = (
        Leg(7, 1, "701", LegState.CONNECTED, "100", since=since),
        Leg(7, 2, "100", LegState.CONNECTED, "701", since=since),
        Leg(8, 1, "701", LegState.DIALLING, "101"),
        Leg(8, 2, "101", LegState.RINGING, "701"),
    )
    return Board().after([LIVE, office(legs)])


def personal_board() -> Board:
    slots = tuple(ConferenceSlot(f"700**{owner}", SlotKind.PERSONAL, owner) for owner in ("100", "101", "102"))
    legs = (
        Leg(7, 1, "700**101", LegState.CONNECTED, "101"),
        Leg(7, 2, "101", LegState.CONNECTED, "700**101"),
    )
    return Board().after([LIVE, BoardReplaced(PbxIdentity("v12", "12.0"), ALL_FEATURES, slots=slots, legs=legs)])


def test_every_shared_room() -> None:
    one = DeskOfOne()
    assert tell_rooms(running_board(), one.desk(), is_all=False) == 0
    rooms = [event for event in one.spoken.events if event["event"] == "slot"]
    assert [(each["number"], each["state"]) for each in rooms] == [
        ("700", "not-usable"),
        ("701", "running"),
        ("702", "free"),
    ]
    assert one.spoken.result == {
        "event": "result",
        "outcome": "done",
        "slots": 3,
        "free_rooms": 1,
        "rooms": 2,
        "running": 1,
    }
    tell_rooms(running_board(), one.desk(as_json=False), is_all=False)
    assert one.spoken.lines == [
        "Room 700: For dialling in only",
        "Room 701: Running (100, 101)",
        "Room 702: Free",
        "1 of 2 rooms are free.",
    ]


@pytest.mark.parametrize(("is_all", "shown"), [(False, ["100", "101"]), (True, ["100", "101", "102"])])
def test_of_personal_rooms_mine_and_those_in_use(is_all: bool, shown: list[str]) -> None:
    one = DeskOfOne(my_extension="100")
    tell_rooms(personal_board(), one.desk(), is_all=is_all)
    assert [event["owner"] for event in one.spoken.events if event["event"] == "slot"] == shown


def test_who_is_in_it_and_who_is_not() -> None:
    one = DeskOfOne()
    one.kept.shelf.change(lambda _: ConferenceMemory(running=(KEPT,)))
    assert show_room(RoomWish("701"), running_board(), one.desk()) == 0
    room, first, second, *absent, result = one.spoken.events
    assert room == {"event": "room", "number": "701", "state": "running", "title": "Weekly", "pin_state": "set"}
    assert (first["number"], first["state"], first["call_id"]) == ("100", "joined", 7)
    assert 65 <= first["seconds"] < 95
    assert (second["number"], second["state"]) == ("101", "ringing")
    assert {(each["number"], each["state"], each["problem"]) for each in absent} == {
        ("102", "missing", "not-answered"),
        ("103", "left", None),
        ("02079460311", "removed", "cancelled"),
    }
    assert (result["joined"], result["on_the_way"], result["missing"]) == (1, 1, 1)
    assert "pin" not in result


def test_in_plain_words() -> None:
    one = DeskOfOne()
    one.kept.shelf.change(lambda _: ConferenceMemory(running=(KEPT,)))
    show_room(RoomWish("701"), running_board(), one.desk(as_json=False))
    head, first, *rest = one.spoken.lines
    assert head == "Room 701: Running, “Weekly”"
    assert first.startswith("    100 Person 100: Joined, 1:")
    assert rest == [
        "    101 Person 101: Calling…",
        "    102 Person 102: Missing",
        "    103 Person 103: Left",
        "    02079460311 Ms Fry: Removed",
        "1 in, 1 on the way, 1 missing.",
    ]


def test_the_pin_is_told_only_when_it_is_asked_for() -> None:
    one = DeskOfOne()
    one.kept.shelf.change(lambda _: ConferenceMemory(running=(KEPT,)))
    one.kept.pins.keep(key_of_running("701"), "4711")
    show_room(RoomWish("701"), running_board(), one.desk())
    assert "4711" not in "".join(one.spoken.lines)
    show_room(RoomWish("701", tells_pin=True), running_board(), one.desk())
    assert one.spoken.result["pin"] == "4711"


def test_a_keyring_that_does_not_tell_the_pin() -> None:
    one = DeskOfOne(pins=PinStore("office", LockedKeyring()))
    one.kept.shelf.change(lambda _: ConferenceMemory(running=(KEPT,)))
    assert show_room(RoomWish("701", tells_pin=True), running_board(), one.desk(as_json=False)) == 0
    (complaint,) = one.spoken.complaints
    assert complaint.startswith("callboard: The PIN of this conference is not known")


def test_what_was_kept_of_an_earlier_conference_says_nothing_of_an_empty_room() -> None:
    one = DeskOfOne()
    one.kept.shelf.change(lambda _: ConferenceMemory(running=(KEPT,)))
    board = Board().after([LIVE, office()])
    show_room(RoomWish("701"), board, one.desk())
    assert [event["event"] for event in one.spoken.events] == ["room", "result"]


@pytest.mark.parametrize(("room", "code"), [("799", ProblemCode.SLOT_UNKNOWN), ("my room", ProblemCode.SLOT_UNKNOWN)])
def test_no_such_room(room: str, code: ProblemCode) -> None:
    with pytest.raises(SessionFailed) as failed:
        show_room(RoomWish(room), running_board(), DeskOfOne().desk())
    assert failed.value.problem.code is code


def test_how_long_somebody_is_in_is_known_from_the_run_that_called_them() -> None:
    one = DeskOfOne()
    legs = tuple(
        leg
        for call_id, number in ((7, "100"), (8, "101"), (9, "102"))
        for leg in (
            Leg(call_id, 1, "701", LegState.CONNECTED, number),
            Leg(call_id, 2, number, LegState.CONNECTED, "701"),
        )
    )
    ago_s = time.time() - 65
    kept = (
        KeptMember("100", "joined", 7, in_since_s=ago_s),
        KeptMember("101", "joined", 1, in_since_s=ago_s),  # left since, and came back by another call
        KeptMember("102", "joined", 9),
    )
    one.kept.shelf.change(lambda _: ConferenceMemory(running=(replace(KEPT, members=kept),)))
    show_room(RoomWish("701"), Board().after([LIVE, office(legs)]), one.desk())
    known, other_call, unknown = (each["seconds"] for each in one.spoken.events if each["event"] == "inside")
    assert 65 <= known <= 70
    assert (other_call, unknown) == (None, None)
