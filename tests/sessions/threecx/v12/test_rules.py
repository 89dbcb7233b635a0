"""3CX 12: one conference extension with a room for each extension, and no options."""

from dataclasses import replace

import pytest

from callboard.domain.capability import Capability, Feature, Reason
from callboard.domain.commands import AddToConference
from callboard.domain.conferences.conference import ConferencePlan, ConferenceSlot, SlotKind
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.threecx.conversion import Place
from callboard.sessions.threecx.generation import CALL_FEATURES, Offer, SlotCall
from callboard.sessions.threecx.v12.rules import V12

FULL = Offer(
    calls=frozenset(CALL_FEATURES),
    has_call_with_parameters=True,
    has_profiles=True,
    call_manager_connected=True,
    has_schedules=True,
    has_phone_book=True,
)
SLOTS = V12().slots((Place("700", is_gateway=False),), ("100", "101"))


def test_every_extension_has_a_room_and_the_place_itself_is_none() -> None:
    assert list(SLOTS) == [
        ConferenceSlot("700**100", SlotKind.PERSONAL, "100"),
        ConferenceSlot("700**101", SlotKind.PERSONAL, "101"),
    ]


def test_the_only_place_counts_whatever_it_says_of_itself() -> None:
    assert V12().slots((Place("700", is_gateway=True),), ("100",))[0].number == "700**100"
    several = (Place("700", is_gateway=True), Place("800", is_gateway=False))
    assert V12().slots(several, ("100",))[0].number == "800**100"
    assert V12().slots((), ("100",)) == ()


@pytest.mark.parametrize(
    ("external", "room"), [("700**101", "700**101"), ("101", "700"), ("", "700"), ("800**101", "700")]
)
def test_the_room_of_a_leg(external: str, room: str) -> None:
    assert V12().room_of("700", external) == room


def test_a_room_is_dialled_through_its_place() -> None:
    assert V12().place_of("700**101") == "700"
    assert V12().place_of("101") == "101"


def test_conferences_are_plain_calls() -> None:
    assert V12().call_to_start(ConferencePlan("700**101", ("101", "102"))) == SlotCall("700**101", "101")
    assert V12().call_to_add(AddToConference("700**101", "102")) == SlotCall("700**101", "102")


@pytest.mark.parametrize(
    "plan",
    [
        ConferencePlan("700**101", ("101",), pin="1"),
        ConferencePlan("700**101", ("101",), ask_names=False),
        ConferencePlan("700**101", ("101",), instant=True),
    ],
)
def test_options_are_refused_and_not_forgotten(plan: ConferencePlan) -> None:
    with pytest.raises(SessionFailed) as failure:
        V12().call_to_start(plan)
    assert failure.value.problem.code is ProblemCode.OPTIONS_NOT_SUPPORTED
    assert failure.value.problem.facts == {"generation": "12"}


def test_a_pin_for_a_later_call_is_refused() -> None:
    with pytest.raises(SessionFailed):
        V12().call_to_add(AddToConference("700**101", "102", "1"))


def test_capabilities() -> None:
    off = {
        Feature.CONFERENCE_OPTIONS: Reason.GENERATION_DROPPED_OPTIONS,
        Feature.FIXED_SLOTS: Reason.GENERATION_HAS_NO_FIXED_SLOTS,
        Feature.CALL_INTO_ROOM: Reason.CALLS_STAY_OUT_OF_ROOMS,
        Feature.PRESENCE_FOR_A_WHILE: Reason.GENERATION_HAS_NO_END_OF_PRESENCE,
    }
    for feature in Feature:
        expected = Capability(feature, feature not in off, off.get(feature))
        assert V12().capabilities(FULL, SLOTS).of(feature) == expected


def test_without_a_place_there_are_no_rooms() -> None:
    for feature in (Feature.START_CONFERENCE, Feature.PERSONAL_SLOTS, Feature.SCHEDULE):
        assert V12().capabilities(FULL, ()).of(feature) == Capability(feature, False, Reason.PBX_LISTS_NO_SLOTS)


def test_an_assembly_without_phone_books_has_none() -> None:
    poor = replace(FULL, has_phone_book=False)
    off = Capability(Feature.PHONE_BOOK, False, Reason.ASSEMBLY_LACKS_IT)
    assert V12().capabilities(poor, SLOTS).of(Feature.PHONE_BOOK) == off


def test_an_assembly_without_the_records_cannot_schedule() -> None:
    poor = replace(FULL, has_schedules=False)
    off = Capability(Feature.SCHEDULE, False, Reason.ASSEMBLY_LACKS_IT)
    assert V12().capabilities(poor, SLOTS).of(Feature.SCHEDULE) == off


@pytest.mark.parametrize(
    ("version", "fits"), [((1, 5, 0, 0), False), ((1, 6, 0, 0), True), ((1, 7), True), ((2, 0, 0, 0), False)]
)
def test_assembly_versions(version: tuple[int, ...], fits: bool) -> None:
    assert (version in V12().assembly_versions) is fits
