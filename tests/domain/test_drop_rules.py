"""The table of what may be dropped where, once more, row by row."""

from dataclasses import replace

import pytest

from callboard.domain.board import Board
from callboard.domain.call import Leg, LegKey, LegState
from callboard.domain.capability import Capability, Feature, Reason, capabilities
from callboard.domain.commands import AddToConference, PlaceCall
from callboard.domain.conference import ConferenceSlot, SlotKind
from callboard.domain.connection import Connection, LineState
from callboard.domain.drop_rules import (
    AskReason,
    Dragged,
    DropAdds,
    DropAsks,
    DropChooses,
    DropFills,
    DropOutcome,
    DropRefusal,
    DropRefused,
    DropRuns,
    DropTarget,
    OntoExtension,
    OntoFrom,
    OntoPlan,
    OntoSlot,
    OntoTo,
    outcome_of_drop,
)
from callboard.domain.extension import Extension
from callboard.domain.problems import Problem, ProblemCode

OUTSIDE = "02079460311"
FREE, AWAY, BUSY, OFFLINE, UNKNOWN, RINGING, HOLDING = "204", "106", "101", "160", "170", "118", "142"


def _board() -> Board:
    extensions = (
        Extension("100", "Reception", registered=True, profile="Available"),
        Extension(FREE, "Maya Lindqvist", registered=True, profile="Available"),
        Extension(AWAY, "Malik Osei", registered=True, profile="Away", profile_label="Lunch"),
        Extension(BUSY, "Anna Berg", registered=True),
        Extension(RINGING, "Tom Okafor", registered=True),
        Extension(HOLDING, "Elsie Marchetti", registered=True),
        Extension(OFFLINE, "Samir Haddad", registered=False),
        Extension(UNKNOWN, "Workshop", registered=None),
        Extension("112", "Yuki Tanabe", registered=True),
    )
    slots = (
        ConferenceSlot("701", SlotKind.FIXED),
        ConferenceSlot("702", SlotKind.FIXED),
        ConferenceSlot("700", SlotKind.GATEWAY),
        ConferenceSlot("700**100", SlotKind.PERSONAL, "100"),
        ConferenceSlot("700**204", SlotKind.PERSONAL, "204"),
    )
    legs = (
        Leg(1, 1, BUSY, LegState.CONNECTED),
        Leg(1, 2, "01632960173", LegState.CONNECTED, line="10000"),
        Leg(2, 1, RINGING, LegState.RINGING),
        Leg(3, 1, HOLDING, LegState.HOLDING),
        Leg(4, 1, "702", LegState.CONNECTED),
        Leg(4, 2, "105", LegState.CONNECTED),
        Leg(5, 1, "700**204", LegState.DIALLING),
        Leg(5, 2, "107", LegState.RINGING),
    )
    return Board(
        connection=Connection(LineState.LIVE),
        capabilities=capabilities([Capability(Feature.MAKE_CALL, True)]),
        extensions={extension.number: extension for extension in extensions},
        slots={slot.number: slot for slot in slots},
        legs={LegKey(leg.call_id, leg.leg_id): leg for leg in legs},
    )


def _runs(dn_from: str, number_to: str) -> DropRuns:
    return DropRuns(PlaceCall(dn_from, number_to))


def _asks(dn_from: str, number_to: str, reason: AskReason) -> DropAsks:
    return DropAsks(PlaceCall(dn_from, number_to), reason)


SEVERAL = (OUTSIDE, "105")
ROWS: list[tuple[tuple[str, ...], DropTarget, DropOutcome]] = [
    # an outside number onto a person
    ((OUTSIDE,), OntoExtension(FREE), _runs(FREE, OUTSIDE)),
    ((OUTSIDE,), OntoExtension(AWAY), _runs(AWAY, OUTSIDE)),
    ((OUTSIDE,), OntoExtension(UNKNOWN), _runs(UNKNOWN, OUTSIDE)),
    ((OUTSIDE,), OntoExtension(BUSY), _asks(BUSY, OUTSIDE, AskReason.BUSY)),
    ((OUTSIDE,), OntoExtension(RINGING), _asks(RINGING, OUTSIDE, AskReason.BUSY)),
    ((OUTSIDE,), OntoExtension(HOLDING), _asks(HOLDING, OUTSIDE, AskReason.BUSY)),
    ((OUTSIDE,), OntoExtension(OFFLINE), _asks(OFFLINE, OUTSIDE, AskReason.OFFLINE)),
    # a person onto a person
    (("100",), OntoExtension(FREE), _runs(FREE, "100")),
    (("100",), OntoExtension(BUSY), _asks(BUSY, "100", AskReason.BUSY)),
    (("100",), OntoExtension(OFFLINE), _asks(OFFLINE, "100", AskReason.OFFLINE)),
    ((FREE,), OntoExtension(FREE), DropRefused(DropRefusal.SAME_PHONE)),
    ((BUSY,), OntoExtension(BUSY), DropRefused(DropRefusal.SAME_PHONE)),
    # always asked, whoever it is dropped on
    (("999",), OntoExtension(FREE), _asks(FREE, "999", AskReason.EMERGENCY)),
    (("*72",), OntoExtension(FREE), _asks(FREE, "*72", AskReason.CODE)),
    (("1" * 16,), OntoExtension(FREE), _asks(FREE, "1" * 16, AskReason.LONG_NUMBER)),
    (("999",), OntoExtension(BUSY), _asks(BUSY, "999", AskReason.EMERGENCY)),
    (("112",), OntoExtension(FREE), _runs(FREE, "112")),  # here 112 is a colleague
    # From and To
    ((OUTSIDE,), OntoFrom(), DropRefused(DropRefusal.FROM_OUTSIDE)),
    ((FREE,), OntoFrom(), DropFills(FREE)),
    ((OUTSIDE,), OntoTo(), DropFills(OUTSIDE)),
    ((FREE,), OntoTo(), DropFills(FREE)),
    # rooms
    ((OUTSIDE,), OntoSlot("701"), DropAdds((OUTSIDE,), "701")),
    ((FREE,), OntoSlot("701"), DropAdds((FREE,), "701")),
    (SEVERAL, OntoSlot("701"), DropAdds(SEVERAL, "701")),
    ((FREE,), OntoSlot("700**100"), DropAdds((FREE,), "700**100")),
    ((OUTSIDE,), OntoSlot("702"), DropRuns(AddToConference("702", OUTSIDE))),
    ((FREE,), OntoSlot("702"), DropRuns(AddToConference("702", FREE))),
    ((FREE,), OntoSlot("700**204"), DropRuns(AddToConference("700**204", FREE))),
    (("105",), OntoSlot("702"), DropRefused(DropRefusal.ALREADY_IN_CONFERENCE, {"number": "105"})),
    (("*72",), OntoSlot("702"), DropAsks(AddToConference("702", "*72"), AskReason.CODE)),
    (SEVERAL, OntoSlot("702"), DropChooses(SEVERAL)),
    ((OUTSIDE,), OntoSlot("700"), DropRefused(DropRefusal.GATEWAY, {"slot": "700", "usable": "701, 702"})),
    ((FREE,), OntoSlot("700"), DropRefused(DropRefusal.GATEWAY, {"slot": "700", "usable": "701, 702"})),
    ((FREE,), OntoSlot("799"), DropRefused(DropRefusal.ROOM_IN_USE)),
    # the list of people
    (SEVERAL, OntoPlan(("105",)), DropAdds((OUTSIDE,))),
    (("105",), OntoPlan(("105",)), DropRefused(DropRefusal.ALREADY_LISTED, {"number": "105"})),
    (("+442079460311",), OntoPlan((OUTSIDE,)), DropRefused(DropRefusal.ALREADY_LISTED, {"number": "+442079460311"})),
    # several numbers, and none
    (SEVERAL, OntoExtension(FREE), DropChooses(SEVERAL)),
    (SEVERAL, OntoFrom(), DropChooses(SEVERAL)),
    (SEVERAL, OntoTo(), DropChooses(SEVERAL)),
    ((), OntoExtension(FREE), DropRefused(DropRefusal.NO_NUMBER)),
    ((), OntoTo(), DropRefused(DropRefusal.NO_NUMBER)),
    ((), OntoSlot("700"), DropRefused(DropRefusal.NO_NUMBER)),
    ((), OntoPlan(), DropRefused(DropRefusal.NO_NUMBER)),
]


@pytest.mark.parametrize(("numbers", "target", "outcome"), ROWS)
def test_the_table(numbers: tuple[str, ...], target: DropTarget, outcome: DropOutcome) -> None:
    assert outcome_of_drop(Dragged(numbers), target, _board()) == outcome


@pytest.mark.parametrize("target", [OntoExtension(FREE), OntoSlot("702")])
def test_nothing_is_called_while_not_connected(target: DropTarget) -> None:
    board = replace(_board(), connection=Connection(LineState.LOST))
    outcome = outcome_of_drop(Dragged((OUTSIDE,)), target, board)
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
