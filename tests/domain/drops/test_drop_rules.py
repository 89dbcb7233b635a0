"""The table of what may be dropped where, once more, cell by cell."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.board import Board
from callboard.domain.calls.call import Leg, LegKey, LegState
from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.domain.commands import AddToConference, DivertCall, PlaceCall, TransferCall
from callboard.domain.conferences.conference import ConferenceSlot, SlotKind
from callboard.domain.connection import Connection, LineState, PbxIdentity
from callboard.domain.drops.drop_rules import (
    AskReason,
    CallKind,
    Dragged,
    DraggedCall,
    DropAdds,
    DropAsks,
    DropChooses,
    DropFills,
    DropFillsBuilder,
    DropKeeps,
    DropOutcome,
    DropRefusal,
    DropRefused,
    DropRuns,
    DropTarget,
    OntoExtension,
    OntoFavourites,
    OntoFrom,
    OntoPlan,
    OntoSlot,
    OntoTo,
    outcome_of_call,
    outcome_of_drop,
)
from callboard.domain.extension import Extension
from callboard.domain.numbers.phone_number import clean_number, is_code
from callboard.domain.problems import Problem, ProblemCode

OUTSIDE = "02079460311"
FREE, AWAY, BUSY, OFFLINE, UNKNOWN, RINGING, HOLDING, DND = "204", "106", "101", "160", "170", "118", "142", "107"
TALKER, TALKS_TO, RINGS_AT, CALLER = "215", "07700900461", "118", "01632960173"
EVERY_FEATURE = (Feature.MAKE_CALL, Feature.TRANSFER, Feature.DIVERT, Feature.PICK_UP)


def _board(*extra: Feature) -> Board:
    extensions = (
        Extension("100", "Reception", registered=True, profile="Available"),
        Extension(FREE, "Maya Lindqvist", registered=True, profile="Available"),
        Extension(AWAY, "Malik Osei", registered=True, profile="Away", profile_label="Lunch"),
        Extension(BUSY, "Anna Berg", registered=True),
        Extension(RINGING, "Tom Okafor", registered=True),
        Extension(HOLDING, "Elsie Marchetti", registered=True),
        Extension(OFFLINE, "Samir Haddad", registered=False),
        Extension(UNKNOWN, "Workshop", registered=None),
        Extension(DND, "Ruth Calloway", registered=True, profile="Custom1", profile_label="Do not disturb"),
        Extension(TALKER, "Jonas Vogt", registered=True),
        Extension("105", "Greta Holm", registered=True),
        Extension("112", "Yuki Tanabe", registered=True),
    )
    slots = (
        *(ConferenceSlot(number, SlotKind.FIXED) for number in ("701", "702", "703", "704")),
        ConferenceSlot("700", SlotKind.GATEWAY),
        ConferenceSlot("700**100", SlotKind.PERSONAL, "100"),
        ConferenceSlot("700**204", SlotKind.PERSONAL, "204"),
    )
    legs = (
        Leg(1, 1, BUSY, LegState.CONNECTED),
        Leg(1, 2, "01632960999", LegState.CONNECTED, line="10000"),
        Leg(2, 1, CALLER, LegState.CONNECTED, line="10001"),
        Leg(2, 2, RINGING, LegState.RINGING),
        Leg(3, 1, HOLDING, LegState.HOLDING),
        Leg(4, 1, "702", LegState.CONNECTED),
        Leg(4, 2, "105", LegState.CONNECTED),
        Leg(5, 1, "700**204", LegState.DIALLING),
        Leg(5, 2, "108", LegState.RINGING),
        Leg(6, 1, TALKER, LegState.CONNECTED),
        Leg(6, 2, TALKS_TO, LegState.CONNECTED, line="10002"),
        Leg(7, 1, "109", LegState.DIALLING),
    )
    return Board(
        identity=PbxIdentity("v11", "11.0.1"),
        connection=Connection(LineState.LIVE),
        capabilities=capabilities([Capability(feature, True) for feature in (*EVERY_FEATURE, *extra)]),
        extensions={extension.number: extension for extension in extensions},
        slots={slot.number: slot for slot in slots},
        legs={LegKey(leg.call_id, leg.leg_id): leg for leg in legs},
    )


SEVERAL = (OUTSIDE, "105")
TARGETS: Mapping[str, DropTarget] = {
    "free": OntoExtension(FREE),
    "away": OntoExtension(AWAY),
    "busy": OntoExtension(BUSY),
    "dnd": OntoExtension(DND),
    "offline": OntoExtension(OFFLINE),
    "From": OntoFrom(),
    "To": OntoTo(),
    "free room": OntoSlot("701"),
    "running": OntoSlot("702"),
    "700": OntoSlot("700"),
}
DRAGGED: Mapping[str, Dragged] = {
    "outside number": Dragged((OUTSIDE,)),
    "extension": Dragged(("112",), extensions=("112",)),
    "answered call": Dragged((TALKS_TO,), DraggedCall(6, TALKER, CallKind.ANSWERED)),
    "ringing call": Dragged((CALLER,), DraggedCall(2, RINGS_AT, CallKind.RINGING)),
    "person of a room": Dragged(("105",), member_of="702"),
    "outside of a room": Dragged((OUTSIDE,), member_of="703"),
    "template": Dragged((), template="Sales"),
    "several numbers": Dragged(SEVERAL),
    "no number": Dragged(()),
}
TABLE = """
                  | free     | away     | busy       | dnd       | offline   | From | To   | free room | running | 700
outside number    | call     | call     | ask B      | ask D     | ask O     | no 1 | fill | builder   | call in | no 2
extension         | call     | call     | ask B      | ask D     | ask O     | fill | fill | builder   | call in | no 2
answered call     | transfer | transfer | ask B      | ask D     | ask O     | no 4 | fill | no 7      | no 7    | no 2
ringing call      | divert   | divert   | ask B      | ask D     | ask O     | no 4 | fill | no 7      | no 7    | no 2
person of a room  | call     | call     | ask B      | ask D     | ask O     | fill | fill | no 8      | no 8    | no 2
outside of a room | call     | call     | ask B      | ask D     | ask O     | no 1 | fill | no 8      | no 8    | no 2
template          | no 5     | no 5     | no 5       | no 5      | no 5      | no 5 | no 5 | template  | no 9    | no 2
several numbers   | choose   | choose   | choose     | choose    | choose    | choose | choose | builder | choose | no 2
no number         | no 10    | no 10    | no 10      | no 10     | no 10     | no 10 | no 10 | no 10   | no 10  | no 10
"""
REFUSALS = {
    "no 1": DropRefusal.FROM_OUTSIDE,
    "no 2": DropRefusal.GATEWAY,
    "no 3": DropRefusal.SAME_PHONE,
    "no 4": DropRefusal.CALL_ONTO_FIELD,
    "no 5": DropRefusal.TEMPLATE_ELSEWHERE,
    "no 6": DropRefusal.ALREADY_IN_CONFERENCE,
    "no 7": DropRefusal.CALL_INTO_ROOM,
    "no 8": DropRefusal.IN_OTHER_ROOM,
    "no 9": DropRefusal.ROOM_IN_USE,
    "no 10": DropRefusal.NO_NUMBER,
}
ASKS = {"ask B": AskReason.BUSY, "ask D": AskReason.DO_NOT_DISTURB, "ask O": AskReason.OFFLINE}


def _cells() -> list[tuple[str, str, str]]:
    head, *rows = (line.split("|") for line in TABLE.strip("\n").splitlines())
    columns = [name.strip() for name in head[1:]]
    return [
        (row[0].strip(), column, cell.strip()) for row in rows for column, cell in zip(columns, row[1:], strict=True)
    ]


def _in_short(outcome: DropOutcome) -> str:
    """An outcome as the table writes it."""
    if isinstance(outcome, DropRefused):
        return next(short for short, why in REFUSALS.items() if why is outcome.why)
    if isinstance(outcome, DropAsks):
        return next(short for short, why in ASKS.items() if why is outcome.reason)
    if isinstance(outcome, DropRuns):
        words = {PlaceCall: "call", TransferCall: "transfer", DivertCall: "divert", AddToConference: "call in"}
        return words[type(outcome.command)]
    words = {DropFills: "fill", DropAdds: "builder", DropChooses: "choose", DropFillsBuilder: "template"}
    return words[type(outcome)]


@pytest.mark.parametrize(("dragged", "target", "cell"), _cells())
def test_the_table(dragged: str, target: str, cell: str) -> None:
    assert _in_short(outcome_of_drop(DRAGGED[dragged], TARGETS[target], _board())) == cell


def test_the_table_is_whole() -> None:
    cells = {(dragged, target) for dragged, target, _ in _cells()}
    assert cells == {(dragged, target) for dragged in DRAGGED for target in TARGETS}


def _runs(dn_from: str, number_to: str) -> DropRuns:
    return DropRuns(PlaceCall(dn_from, number_to))


def _asks(dn_from: str, number_to: str, reason: AskReason) -> DropAsks:
    return DropAsks(PlaceCall(dn_from, number_to), reason)


USABLE = {"slot": "700", "usable": "701\u2013704"}
ROWS: list[tuple[tuple[str, ...], DropTarget, DropOutcome]] = [
    # who rings first, and whom it calls
    ((OUTSIDE,), OntoExtension(FREE), _runs(FREE, OUTSIDE)),
    ((OUTSIDE,), OntoExtension(UNKNOWN), _runs(UNKNOWN, OUTSIDE)),
    ((OUTSIDE,), OntoExtension(RINGING), _asks(RINGING, OUTSIDE, AskReason.BUSY)),
    ((OUTSIDE,), OntoExtension(HOLDING), _asks(HOLDING, OUTSIDE, AskReason.BUSY)),
    (("100",), OntoExtension(FREE), _runs(FREE, "100")),
    ((FREE,), OntoExtension("100"), _runs("100", FREE)),
    ((BUSY,), OntoExtension(FREE), _runs(FREE, BUSY)),
    ((FREE,), OntoExtension(BUSY), _asks(BUSY, FREE, AskReason.BUSY)),
    # the same person
    ((FREE,), OntoExtension(FREE), DropRefused(DropRefusal.SAME_PHONE)),
    ((BUSY,), OntoExtension(BUSY), DropRefused(DropRefusal.SAME_PHONE)),
    ((OFFLINE,), OntoExtension(OFFLINE), DropRefused(DropRefusal.SAME_PHONE)),
    (("105",), OntoSlot("702"), DropRefused(DropRefusal.ALREADY_IN_CONFERENCE, {"number": "105"})),
    # always asked, whoever it is dropped on
    (("999",), OntoExtension(FREE), _asks(FREE, "999", AskReason.EMERGENCY)),
    (("0112",), OntoExtension(FREE), _asks(FREE, "0112", AskReason.EMERGENCY)),
    (("9911",), OntoExtension(FREE), _asks(FREE, "9911", AskReason.EMERGENCY)),
    (("*72",), OntoExtension(FREE), _asks(FREE, "*72", AskReason.CODE)),
    (("1" * 16,), OntoExtension(FREE), _asks(FREE, "1" * 16, AskReason.LONG_NUMBER)),
    (("1" * 15,), OntoExtension(FREE), _runs(FREE, "1" * 15)),
    (("999",), OntoExtension(BUSY), _asks(BUSY, "999", AskReason.EMERGENCY)),
    (("999",), OntoSlot("702"), DropAsks(AddToConference("702", "999"), AskReason.EMERGENCY)),
    (("*72",), OntoSlot("702"), DropAsks(AddToConference("702", "*72"), AskReason.CODE)),
    (("112",), OntoExtension(FREE), _runs(FREE, "112")),  # here 112 is a colleague
    # fields, rooms and lists
    ((FREE,), OntoFrom(), DropFills(FREE)),
    ((OUTSIDE,), OntoTo(), DropFills(OUTSIDE)),
    (SEVERAL, OntoSlot("701"), DropAdds(SEVERAL, "701")),
    ((FREE,), OntoSlot("700**100"), DropAdds((FREE,), "700**100")),
    ((OUTSIDE,), OntoSlot("702"), DropRuns(AddToConference("702", OUTSIDE))),
    ((FREE,), OntoSlot("700**204"), DropRuns(AddToConference("700**204", FREE))),
    ((OUTSIDE,), OntoSlot("700"), DropRefused(DropRefusal.GATEWAY, USABLE)),
    ((FREE,), OntoSlot("799"), DropRefused(DropRefusal.ROOM_IN_USE)),
    (SEVERAL, OntoPlan(("105",)), DropAdds((OUTSIDE,))),
    (SEVERAL, OntoPlan((), 1), DropAdds(SEVERAL, row=1)),
    (("105",), OntoPlan(("105",)), DropRefused(DropRefusal.ALREADY_LISTED, {"number": "105"})),
    (("+442079460311",), OntoPlan((OUTSIDE,)), DropRefused(DropRefusal.ALREADY_LISTED, {"number": "+442079460311"})),
    ((FREE,), OntoFavourites((), 0), DropKeeps((FREE,), 0, is_move=False)),
    ((FREE,), OntoFavourites((BUSY, FREE), 0), DropKeeps((FREE,), 0, is_move=True)),
    ((OUTSIDE,), OntoFavourites(), DropRefused(DropRefusal.NOT_HERE)),
    ((), OntoPlan(), DropRefused(DropRefusal.NO_NUMBER)),
    ((), OntoFavourites(), DropRefused(DropRefusal.NO_NUMBER)),
]


@pytest.mark.parametrize(("numbers", "target", "outcome"), ROWS)
def test_exactly(numbers: tuple[str, ...], target: DropTarget, outcome: DropOutcome) -> None:
    assert outcome_of_drop(Dragged(numbers), target, _board()) == outcome


ANSWERED, RINGS = DRAGGED["answered call"], DRAGGED["ringing call"]


@pytest.mark.parametrize(
    ("dragged", "target", "outcome"),
    [
        (ANSWERED, OntoExtension(FREE), DropRuns(TransferCall(6, TALKER, FREE))),
        (ANSWERED, OntoExtension(BUSY), DropAsks(TransferCall(6, TALKER, BUSY), AskReason.BUSY)),
        (ANSWERED, OntoExtension(OFFLINE), DropAsks(TransferCall(6, TALKER, OFFLINE), AskReason.OFFLINE)),
        (ANSWERED, OntoExtension(TALKER), DropRefused(DropRefusal.SAME_PHONE)),
        (ANSWERED, OntoTo(), DropFills(TALKS_TO)),
        (ANSWERED, OntoPlan(), DropRefused(DropRefusal.CALL_INTO_ROOM, {"generation": "11"})),
        (ANSWERED, OntoSlot("702"), DropRefused(DropRefusal.CALL_INTO_ROOM, {"generation": "11"})),
        (ANSWERED, OntoFavourites(), DropRefused(DropRefusal.NOT_HERE)),
        (RINGS, OntoExtension(FREE), DropRuns(DivertCall(2, RINGS_AT, FREE))),
        (RINGS, OntoExtension(RINGS_AT), DropRefused(DropRefusal.SAME_PHONE)),
        (RINGS, OntoTo(), DropFills(CALLER)),
        (Dragged((), DraggedCall(2, RINGS_AT, CallKind.RINGING)), OntoTo(), DropRefused(DropRefusal.NO_NUMBER)),
        (
            Dragged(("109",), DraggedCall(7, "109", CallKind.DIALLING)),
            OntoExtension(FREE),
            DropRefused(DropRefusal.NOT_HERE),
        ),
        (DRAGGED["template"], OntoSlot("701"), DropFillsBuilder("Sales", "701")),
        (
            DRAGGED["person of a room"],
            OntoSlot("701"),
            DropRefused(DropRefusal.IN_OTHER_ROOM, {"number": "105", "room": "702"}),
        ),
        (DRAGGED["person of a room"], OntoExtension(FREE), _runs(FREE, "105")),
    ],
)
def test_calls_people_of_rooms_and_templates(dragged: Dragged, target: DropTarget, outcome: DropOutcome) -> None:
    assert outcome_of_drop(dragged, target, _board()) == outcome


def test_a_call_goes_into_a_running_room_only_where_that_is_known_to_work() -> None:
    outcome = outcome_of_drop(ANSWERED, OntoSlot("702"), _board(Feature.CALL_INTO_ROOM))
    assert outcome == DropRuns(TransferCall(6, TALKER, "702"))
    assert _in_short(outcome_of_drop(RINGS, OntoSlot("702"), _board(Feature.CALL_INTO_ROOM))) == "no 7"


def test_what_the_call_is_doing_now_decides_and_not_what_it_did_when_it_was_picked_up() -> None:
    board = _board()
    answered = replace(board.legs[LegKey(2, 2)], state=LegState.CONNECTED)
    board = replace(board, legs={**board.legs, answered.key: answered})
    assert outcome_of_drop(RINGS, OntoExtension(FREE), board) == DropRuns(TransferCall(2, RINGS_AT, FREE))
    over = replace(board, legs={key: leg for key, leg in board.legs.items() if key.call_id != 2})
    outcome = outcome_of_drop(RINGS, OntoExtension(FREE), over)
    assert isinstance(outcome, DropRefused)
    assert outcome.why == Problem(ProblemCode.CALL_GONE)


@pytest.mark.parametrize("target", [OntoExtension(FREE), OntoSlot("702")])
@pytest.mark.parametrize("dragged", ["outside number", "several numbers", "answered call", "ringing call"])
def test_nothing_is_called_while_not_connected(dragged: str, target: DropTarget) -> None:
    board = replace(_board(), connection=Connection(LineState.LOST))
    outcome = outcome_of_drop(DRAGGED[dragged], target, board)
    assert isinstance(outcome, DropRefused)
    assert isinstance(outcome.why, Problem)
    assert outcome.why.code is ProblemCode.NOT_CONNECTED


def test_fields_and_lists_can_be_filled_while_not_connected() -> None:
    board = replace(_board(), connection=Connection(LineState.LOST))
    assert outcome_of_drop(Dragged((OUTSIDE,)), OntoTo(), board) == DropFills(OUTSIDE)
    assert outcome_of_drop(Dragged((OUTSIDE,)), OntoPlan(), board) == DropAdds((OUTSIDE,))


def test_a_phone_system_without_calls_says_so() -> None:
    off = capabilities([Capability(Feature.MAKE_CALL, False, Reason.ASSEMBLY_LACKS_IT)])
    outcome = outcome_of_drop(Dragged((OUTSIDE,)), OntoExtension(FREE), replace(_board(), capabilities=off))
    assert isinstance(outcome, DropRefused)
    assert isinstance(outcome.why, Problem)
    assert outcome.why.code is ProblemCode.FEATURE_NOT_OFFERED


@pytest.mark.parametrize("target", [OntoExtension(FREE), OntoFrom(), OntoTo(), OntoSlot("701"), OntoSlot("702")])
def test_an_extension_that_vanished_while_it_was_dragged_is_not_dialled(target: DropTarget) -> None:
    outcome = outcome_of_drop(Dragged(("299",), extensions=("299",)), target, _board())
    assert isinstance(outcome, DropRefused)
    assert outcome.why == Problem(ProblemCode.FROM_UNKNOWN, {"number": "299"})
    both = Dragged(("299", OUTSIDE), extensions=("299",))
    assert outcome_of_drop(both, OntoTo(), _board()) == DropFills(OUTSIDE)


@pytest.mark.parametrize("dragged", [Dragged((OUTSIDE,)), ANSWERED])
def test_a_person_who_vanished_under_the_pointer_takes_nothing(dragged: Dragged) -> None:
    outcome = outcome_of_drop(dragged, OntoExtension("299"), _board())
    assert isinstance(outcome, DropRefused)
    assert isinstance(outcome.why, Problem)
    assert outcome.why.code is ProblemCode.FROM_UNKNOWN


def test_rooms_that_are_not_in_a_row_are_listed() -> None:
    board = _board()
    slots = {number: slot for number, slot in board.slots.items() if number not in ("702", "703")}
    outcome = outcome_of_drop(Dragged((FREE,)), OntoSlot("700"), replace(board, slots=slots))
    assert outcome == DropRefused(DropRefusal.GATEWAY, {"slot": "700", "usable": "701, 704"})


DIALLED = st.one_of(
    st.sampled_from(["100", FREE, BUSY, OFFLINE, "105", "999", "112", "*72", "701", OUTSIDE, TALKS_TO]),
    st.from_regex(r"\A\+?[0-9*#]{1,32}\Z"),
)
PLACES = st.one_of(
    st.sampled_from([*TARGETS.values(), OntoPlan(), OntoFavourites(), OntoExtension("299"), OntoExtension(OUTSIDE)]),
    st.builds(OntoExtension, DIALLED),
    st.builds(OntoSlot, DIALLED),
)
CALLS = st.one_of(
    st.none(), st.builds(DraggedCall, st.integers(0, 9), st.one_of(DIALLED, st.just(TALKER)), st.sampled_from(CallKind))
)
THINGS = st.builds(
    Dragged,
    st.lists(DIALLED, max_size=3).map(tuple),
    CALLS,
    st.sampled_from(["", "702", "703"]),
    st.sampled_from(["", "", "Sales"]),
)


@given(THINGS, PLACES, st.sampled_from(LineState))
def test_no_drop_calls_from_an_outside_number_or_dials_unasked(
    dragged: Dragged, target: DropTarget, line: LineState
) -> None:
    board = replace(_board(), connection=Connection(line))
    outcome = outcome_of_drop(dragged, target, board)
    command = outcome.command if isinstance(outcome, DropRuns | DropAsks) else None
    if command is not None:
        assert board.connection.is_live
    if isinstance(command, PlaceCall):
        assert command.dn_from in board.extensions
    if isinstance(command, TransferCall | DivertCall):
        assert command.destination in board.extensions
    if isinstance(command, AddToConference):
        assert command.slot in board.slots
    dialled = command.number_to if isinstance(command, PlaceCall) else ""
    dialled = command.number if isinstance(command, AddToConference) else dialled
    if isinstance(outcome, DropRuns) and dialled not in board.extensions:
        assert not is_code(dialled)
        assert sum(map(str.isdigit, dialled)) <= 15
        assert clean_number(dialled) == dialled or not dialled
        assert dialled not in ("999", "112", "0112", "9911")


@given(DIALLED, DIALLED)
def test_a_call_by_hand_keeps_the_same_promises(dn_from: str, number_to: str) -> None:
    outcome = outcome_of_call(dn_from, number_to, _board())
    if isinstance(outcome, DropRuns):
        assert dn_from in _board().extensions
        assert number_to in _board().extensions or not is_code(number_to)
