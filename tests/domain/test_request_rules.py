"""What is refused before any phone rings."""

import pytest

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.capability import Capabilities, Capability, Feature, Reason
from callboard.domain.changes import BoardReplaced, ConnectionChanged
from callboard.domain.commands import AddToConference, Command, DropLeg, PlaceCall, StartConference
from callboard.domain.conferences.conference import ConferencePlan, ConferenceSlot, SlotKind
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.extension import Extension
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.request_rules import why_not

PHONES = tuple(Extension(number, number) for number in ("100", "101", "102"))
OPTIONS = Capabilities((Capability(Feature.CONFERENCE_OPTIONS, True),))
NO_OPTIONS = Capabilities(
    (Capability(Feature.CONFERENCE_OPTIONS, False, Reason.GENERATION_DROPPED_OPTIONS),),
)
FIXED = (
    ConferenceSlot("700", SlotKind.GATEWAY),
    ConferenceSlot("701", SlotKind.FIXED),
    ConferenceSlot("702", SlotKind.FIXED),
)
PERSONAL = tuple(ConferenceSlot(f"700**{phone.number}", SlotKind.PERSONAL, phone.number) for phone in PHONES)


def board(generation: str = "v11", legs: tuple[Leg, ...] = (), state: LineState = LineState.LIVE) -> Board:
    slots, offered = (FIXED, OPTIONS) if generation == "v11" else (PERSONAL, NO_OPTIONS)
    news = BoardReplaced(PbxIdentity(generation), offered, PHONES, slots, legs=legs)
    return Board().after([ConnectionChanged(Connection(state)), news])


def refused(command: Command, on: Board | None = None) -> Problem | None:
    return why_not(command, on or board())


def conference(*participants: str, slot: str = "701", pin: str = "", ask_names: bool = True) -> StartConference:
    return StartConference(ConferencePlan(slot, participants, pin, ask_names))


IN_701 = (Leg(4, 1, "701", LegState.CONNECTED, "102"), Leg(4, 2, "102", LegState.CONNECTED, "701"))


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (PlaceCall("100", "101"), None),
        (PlaceCall("100", "02079460311"), None),
        (PlaceCall("100", "*67"), None),
        (PlaceCall("999", "101"), problem(ProblemCode.FROM_UNKNOWN, number="999")),
        (PlaceCall("02079460311", "+493023125042"), problem(ProblemCode.FROM_NOT_INTERNAL, number="02079460311")),
        (PlaceCall("100", "100"), problem(ProblemCode.SAME_PHONE, number="100")),
        (PlaceCall("100", ""), problem(ProblemCode.NUMBER_EMPTY)),
        (PlaceCall("", "101"), problem(ProblemCode.NUMBER_EMPTY)),
        (PlaceCall("100", "anna"), problem(ProblemCode.NUMBER_HAS_LETTERS, number="anna")),
        (PlaceCall("100", "1" * 10_000), problem(ProblemCode.NUMBER_TOO_LONG, most="32")),
        (PlaceCall("100", "1" * 33), problem(ProblemCode.NUMBER_TOO_LONG, most="32")),
        (PlaceCall("100", "10\x001"), problem(ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS, number="10 1")),
    ],
)
def test_calls(command: PlaceCall, expected: Problem | None) -> None:
    assert refused(command) == expected


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (conference("100"), None),
        (conference("100", "101", "02079460311", pin="4711", ask_names=False), None),
        (conference("100", slot="700"), problem(ProblemCode.SLOT_IS_GATEWAY, slot="700", usable="701, 702")),
        (conference("100", slot="799"), problem(ProblemCode.SLOT_UNKNOWN, slot="799", usable="701, 702")),
        (conference(), problem(ProblemCode.NO_PARTICIPANTS)),
        (conference("100", "100"), problem(ProblemCode.PARTICIPANT_TWICE, number="100")),
        (conference("100", "701"), problem(ProblemCode.SLOT_IS_PARTICIPANT, slot="701")),
        (conference("100", "bob"), problem(ProblemCode.NUMBER_HAS_LETTERS, number="bob")),
        (conference("100", pin="12a"), problem(ProblemCode.PIN_NOT_DIGITS)),
        (conference("100", pin="١٢"), problem(ProblemCode.PIN_NOT_DIGITS)),
        (conference("100", pin="1" * 17), problem(ProblemCode.PIN_TOO_LONG, most="16")),
    ],
)
def test_conferences_with_fixed_slots(command: StartConference, expected: Problem | None) -> None:
    assert refused(command) == expected


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (conference("100", slot="700**101"), None),
        (
            conference("100", slot="700**999"),
            problem(ProblemCode.SLOT_OWNER_UNKNOWN, slot="700**999", owner="999"),
        ),
        (
            conference("100", slot="700"),
            problem(ProblemCode.SLOT_UNKNOWN, slot="700", usable="700**100, 700**101, 700**102"),
        ),
        (
            conference("100", slot="700**101", pin="1"),
            problem(ProblemCode.OPTIONS_NOT_SUPPORTED, generation="12"),
        ),
        (
            conference("100", slot="700**101", ask_names=False),
            problem(ProblemCode.OPTIONS_NOT_SUPPORTED, generation="12"),
        ),
    ],
)
def test_conferences_with_personal_slots(command: StartConference, expected: Problem | None) -> None:
    assert refused(command, board("v12")) == expected


def test_a_slot_in_use_is_not_started_again() -> None:
    assert refused(conference("100"), board(legs=IN_701)) == problem(ProblemCode.SLOT_IN_USE, slot="701")


def test_options_are_not_risked_where_nobody_knows_whether_the_slot_is_free() -> None:
    unclear = board(legs=(Leg(4, 1, "701", LegState.UNKNOWN),))
    assert refused(StartConference(ConferencePlan("701", ("100",))), unclear) is None
    with_pin = StartConference(ConferencePlan("701", ("100",), "4711"))
    assert refused(with_pin, unclear) == problem(ProblemCode.SLOT_NOT_KNOWN, slot="701")


def test_adding_somebody_who_is_in_already() -> None:
    running = board(legs=IN_701)
    assert refused(AddToConference("701", "101"), running) is None
    assert refused(AddToConference("701", "102"), running) == problem(ProblemCode.PARTICIPANT_TWICE, number="102")
    assert refused(AddToConference("799", "101"), running) == problem(
        ProblemCode.SLOT_UNKNOWN, slot="799", usable="701, 702"
    )
    assert refused(AddToConference("701", "x"), running) == problem(ProblemCode.NUMBER_HAS_LETTERS, number="x")
    assert refused(AddToConference("701", "101", "x"), running) == problem(ProblemCode.PIN_NOT_DIGITS)


def test_only_a_leg_that_is_there_can_be_ended() -> None:
    running = board(legs=IN_701)
    assert refused(DropLeg(4, "102"), running) is None
    assert refused(DropLeg(4, "101"), running) == problem(ProblemCode.CALL_GONE, case="left", who="101")
    assert refused(DropLeg(5, "102"), running) == problem(ProblemCode.CALL_GONE)


@pytest.mark.parametrize("state", [LineState.CONNECTING, LineState.LOST, LineState.FAILED, LineState.CLOSED])
def test_nothing_is_asked_while_the_line_is_down(state: LineState) -> None:
    assert refused(PlaceCall("100", "101"), board(state=state)) == problem(ProblemCode.NOT_CONNECTED)


def test_a_phone_system_that_cannot_call_is_not_asked_to() -> None:
    off = Capabilities((Capability(Feature.MAKE_CALL, False, Reason.CALL_MANAGER_NOT_CONNECTED),))
    news = BoardReplaced(PbxIdentity("v11"), off, PHONES, FIXED)
    without = Board().after([ConnectionChanged(Connection(LineState.LIVE)), news])
    found = refused(PlaceCall("100", "101"), without)
    assert found is not None
    assert found.code in {ProblemCode.FEATURE_NOT_OFFERED, ProblemCode.CALL_MANAGER_NOT_CONNECTED}
