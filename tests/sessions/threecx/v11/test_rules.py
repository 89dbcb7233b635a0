"""3CX 11: fixed places, a gateway, options by a dictionary."""

import pytest

from callboard.domain.capability import Capabilities, Capability, Feature, Reason
from callboard.domain.commands import AddToConference
from callboard.domain.conferences.conference import ConferencePlan, ConferenceSlot, SlotKind
from callboard.sessions.threecx.conversion import Place
from callboard.sessions.threecx.generation import CALL_FEATURES, Offer, SlotCall
from callboard.sessions.threecx.v11.rules import V11

FULL = Offer(
    calls=frozenset(CALL_FEATURES),
    has_call_with_parameters=True,
    has_profiles=True,
    call_manager_connected=True,
    has_schedules=True,
)
PLACES = (Place("700", is_gateway=True), Place("702", is_gateway=False), Place("701", is_gateway=False))
SLOTS = V11().slots(PLACES, ("100",))


def capability(feature: Feature, offer: Offer = FULL, slots: tuple[ConferenceSlot, ...] = SLOTS) -> Capability:
    found: Capabilities = V11().capabilities(offer, slots)
    return found.of(feature)


def test_every_place_is_a_slot_and_the_gateway_comes_last() -> None:
    assert list(SLOTS) == [
        ConferenceSlot("701", SlotKind.FIXED),
        ConferenceSlot("702", SlotKind.FIXED),
        ConferenceSlot("700", SlotKind.GATEWAY),
    ]
    assert V11().room_of("701", "101") == "701"
    assert V11().place_of("701") == "701"


@pytest.mark.parametrize(
    ("plan", "parameters"),
    [
        (ConferencePlan("701", ("101", "102")), None),
        (
            ConferencePlan("701", ("101",), pin="123"),
            {"tojoin": "101", "PIN": "123", "noname": "0", "instant": "0"},
        ),
        (
            ConferencePlan("701", ("101",), ask_names=False, instant=True),
            {"tojoin": "101", "PIN": "", "noname": "1", "instant": "1"},
        ),
    ],
)
def test_the_call_that_starts_a_conference(plan: ConferencePlan, parameters: dict[str, str] | None) -> None:
    assert V11().call_to_start(plan) == SlotCall("701", "101", parameters)


def test_later_calls_repeat_the_pin_and_nothing_else() -> None:
    assert V11().call_to_add(AddToConference("701", "102")) == SlotCall("701", "102")
    assert V11().call_to_add(AddToConference("701", "102", "123")) == SlotCall(
        "701", "102", {"tojoin": "102", "PIN": "123"}
    )


def test_everything_is_on() -> None:
    off = {
        Feature.PERSONAL_SLOTS: Reason.GENERATION_HAS_NO_PERSONAL_SLOTS,
        Feature.CALL_INTO_ROOM: Reason.CALLS_STAY_OUT_OF_ROOMS,
        Feature.PRESENCE_FOR_A_WHILE: Reason.GENERATION_HAS_NO_END_OF_PRESENCE,
        Feature.SCHEDULE: Reason.GENERATION_HAS_NO_SCHEDULES,  # whatever the assembly still carries
    }
    unknown = Capability(Feature.PHONE_BOOK, None, Reason.PHONE_BOOK_NOT_DOCUMENTED)
    assert capability(Feature.PHONE_BOOK) == unknown
    for feature in set(Feature) - {Feature.PHONE_BOOK}:
        assert capability(feature) == Capability(feature, feature not in off, off.get(feature))


@pytest.mark.parametrize(
    "feature",
    [Feature.START_CONFERENCE, Feature.ADD_TO_CONFERENCE, Feature.CONFERENCE_OPTIONS, Feature.FIXED_SLOTS],
)
def test_without_places_there_are_no_conferences(feature: Feature) -> None:
    only_gateway = V11().slots((Place("700", is_gateway=True),), ())
    assert capability(feature, slots=only_gateway) == Capability(feature, False, Reason.PBX_LISTS_NO_SLOTS)


def test_an_assembly_that_lacks_something_degrades_with_a_reason() -> None:
    poor = Offer(
        calls=frozenset({Feature.MAKE_CALL, Feature.PICK_UP}),
        has_call_with_parameters=False,
        has_profiles=False,
        call_manager_connected=True,
    )
    lacking = (
        Feature.DROP,
        Feature.TRANSFER,
        Feature.DIVERT,
        Feature.LISTEN_IN,
        Feature.RECORD,
        Feature.CONFERENCE_OPTIONS,
        Feature.PRESENCE,
    )
    for feature in lacking:
        assert capability(feature, poor) == Capability(feature, False, Reason.ASSEMBLY_LACKS_IT)
    assert capability(Feature.START_CONFERENCE, poor).on


def test_without_the_call_manager_nothing_is_sure() -> None:
    alone = Offer(
        calls=frozenset(CALL_FEATURES),
        has_call_with_parameters=True,
        has_profiles=True,
        call_manager_connected=False,
    )
    for feature in (*CALL_FEATURES, Feature.START_CONFERENCE, Feature.CONFERENCE_OPTIONS):
        assert capability(feature, alone) == Capability(feature, None, Reason.CALL_MANAGER_NOT_CONNECTED)
    assert capability(Feature.PRESENCE, alone).on


@pytest.mark.parametrize(
    ("version", "fits"), [((1, 0, 0, 0), True), ((1, 5, 9, 9), True), ((1, 6, 0, 0), False), ((2, 0, 0, 0), False)]
)
def test_assembly_versions(version: tuple[int, ...], fits: bool) -> None:
    assert (version in V11().assembly_versions) is fits
