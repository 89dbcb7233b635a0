"""What the phone system shows now, line by line."""

from callboard.command_line.status import status
from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.capability import Capabilities, Capability, Feature, Reason
from callboard.domain.changes import BoardReplaced, ConnectionChanged
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.extension import Extension
from tests.doubles.spoken import Spoken

BOARD = Board().after(
    [
        ConnectionChanged(Connection(LineState.LIVE)),
        BoardReplaced(
            PbxIdentity("v12", "12.0", rehearsal=True),
            Capabilities(
                (
                    Capability(Feature.MAKE_CALL, True),
                    Capability(Feature.CONFERENCE_OPTIONS, False, Reason.GENERATION_DROPPED_OPTIONS),
                )
            ),
            extensions=(Extension("100", "Reception", ("Front",), registered=True), Extension("101", "Anna Berg")),
            slots=(ConferenceSlot("700**100", SlotKind.PERSONAL, "100"),),
            legs=(
                Leg(4, 1, "700**100", LegState.CONNECTED, "100"),
                Leg(4, 2, "100", LegState.CONNECTED, "700**100"),
            ),
        ),
    ]
)


def test_as_json() -> None:
    spoken = Spoken()
    assert status(BOARD, spoken.output) == 0
    events = spoken.events
    assert [event["event"] for event in events] == [
        *("connection", "identity", "capability", "capability", "slot", "extension", "extension", "call", "result")
    ]
    assert events[0] == {"event": "connection", "state": "live"}
    assert events[1] == {"event": "identity", "generation": "v12", "version": "12.0", "rehearsal": True}
    assert events[3]["on"] is False
    assert events[3]["reason"] == "generation-dropped-options"
    assert events[3]["message"].startswith("Your phone system decides how people join.")
    assert events[4] == {
        "event": "slot",
        "number": "700**100",
        "kind": "personal",
        "owner": "100",
        "state": "running",
        "members": ["100"],
        "hidden": False,
    }
    assert events[5] == {
        "event": "extension",
        "number": "100",
        "name": "Reception",
        "groups": ["Front"],
        "state": "talking",
        "other_side": "700**100",
        "hidden": False,
    }
    assert events[6]["state"] == "unknown"
    assert events[7]["connected"] is True
    assert [leg["number"] for leg in events[7]["legs"]] == ["700**100", "100"]
    assert events[8] == {"event": "result", "outcome": "done", "extensions": 2, "slots": 1, "calls": 1}


def test_in_plain_words() -> None:
    spoken = Spoken(as_json=False)
    status(BOARD, spoken.output)
    assert spoken.lines == [
        "Connected.",
        "Rehearsal of 3CX 12 12.0.",
        "Make a call: yes",
        (
            "PIN, no names and instant start: no. Your phone system decides how people join. 3CX 12 no longer lets "
            "other programs set a PIN, skip names or start instantly. The conference itself works as usual."
        ),
        "Room 700**100: Running (100)",
        "100 Reception: Talking, 700**100",
        "101 Anna Berg: Not known",
        "Call 4: 700**100 connected, 100 Reception connected",
        "2 extensions, 1 conference rooms, 1 calls.",
    ]
