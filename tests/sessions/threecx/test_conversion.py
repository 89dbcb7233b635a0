"""Vendor rows become domain values."""

import pytest

from callboard.domain.call_group import CallGroup, CallGroupKind
from callboard.domain.calls.call import Leg, LegState
from callboard.domain.extension import Extension
from callboard.domain.external_line import Line
from callboard.sessions.threecx.conversion import (
    Group,
    LegReading,
    Place,
    call_group_from,
    extension_from,
    group_from,
    line_from,
    place_from,
    sighting_from,
)
from callboard.sessions.threecx.pump_fields import FAILURE, MISSING, NULL
from callboard.sessions.threecx.v12.rules import V12
from callboard.sessions.threecx.vendor_rows import VendorRow
from tests.doubles.vendor_rows_made import (
    CONNECTED,
    DIALING,
    HELD,
    HOLD,
    RINGING,
    START_TICKS,
    extension,
    group,
    leg,
    line,
    place,
    queue,
    ring_group,
    row,
)

READING = LegReading(places={"700", "701"}, lines={"10000"}, room_of=lambda place, external: place)
ROOMS = LegReading(places={"700"}, lines={"10000"}, room_of=V12().room_of)
NO_GROUPS: dict[str, tuple[str, ...]] = {}


def read(vendor_row: VendorRow, reading: LegReading = READING) -> Leg:
    sighting = sighting_from(vendor_row, reading)
    assert sighting is not None
    return sighting.leg


def test_an_extension() -> None:
    found = extension_from(
        extension(1, "100", "Anna", "Berg", Profile="Away", ProfileLabel="Lunch", IsRegistered="0"),
        {"100": ("Sales",)},
    )
    assert found == Extension("100", "Anna Berg", ("Sales",), registered=False, profile="Away", profile_label="Lunch")


@pytest.mark.parametrize("field", [NULL, MISSING, f"{FAILURE}TimeoutException: gone"])
def test_what_cannot_be_read_costs_its_own_value_only(field: str) -> None:
    found = extension_from(extension(1, "100", field, "Berg", IsRegistered=field, Profile=field), NO_GROUPS)
    assert found == Extension("100", "Berg", registered=None, profile=None)


def test_an_extension_without_a_number_is_none() -> None:
    assert extension_from(extension(1, ""), NO_GROUPS) is None
    assert extension_from(extension(1, NULL), NO_GROUPS) is None


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("\u202egnorw yaw eht\u202c", "gnorw yaw eht"),
        ("Bell\x07 tab\tline\nend\x1b[31m", "Bell tab line end [31m"),
        ("Zero\u200bwidth", "Zerowidth"),
        ("<b>bold</b> & {name} %s", "<b>bold</b> & {name} %s"),
        ("A" * 10_240, "A" * 39 + "…"),
        ("   ", ""),
    ],
)
def test_names_are_plain_text(name: str, shown: str) -> None:
    found = extension_from(extension(1, "100", name), NO_GROUPS)
    assert found is not None
    assert found.name == shown


def test_places_lines_and_groups() -> None:
    assert place_from(place(1, "700", is_gateway=True)) == Place("700", is_gateway=True)
    assert place_from(row("ConferencePlaceExtension", 1, Number="701")) == Place("701", is_gateway=False)
    assert line_from(line(1, "10000", "City")) == Line("10000", "City")
    assert line_from(row("ExternalLine", 1, Number="10000", ExternalNumber="020 7946")) == Line("10000", "020 7946")
    assert group_from(group(1, "Sales", "100", "101")) == Group("Sales", ("100", "101"))
    assert group_from(group(1, "Nobody")) == Group("Nobody", ())


@pytest.mark.parametrize("name", ["__DEFAULT__", "___FAVORITES___100", ""])
def test_groups_that_nobody_made_are_hidden(name: str) -> None:
    assert group_from(group(1, name, "100")) is None


def test_queues_ring_groups_and_menus() -> None:
    agents = ("100", "101")
    assert call_group_from(queue(1, "800", "Support", *agents)) == CallGroup(
        "800", "Support", CallGroupKind.QUEUE, agents
    )
    assert call_group_from(ring_group(2, "801", "Sales", "100")) == CallGroup(
        "801", "Sales", CallGroupKind.RING_GROUP, ("100",)
    )
    assert call_group_from(row("IVR", 3, Number="802")) == CallGroup("802", "", CallGroupKind.MENU)
    assert call_group_from(row("IVR", 3, Name="Welcome")) is None


@pytest.mark.parametrize("field", [NULL, MISSING, f"{FAILURE}TimeoutException: gone"])
def test_a_queue_whose_agents_cannot_be_read_has_its_members(field: str) -> None:
    found = call_group_from(row("Queue", 1, Number="800", Agents=field, Members="100"))
    assert found is not None
    assert found.members == ("100",)


def test_through_what_a_call_came() -> None:
    assert read(leg(9, "100", OriginatedBy="800")).via == "800"
    for field in (NULL, MISSING, f"{FAILURE}TimeoutException: gone"):
        assert read(leg(9, "100", OriginatedBy=field)).via == ""


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (DIALING, LegState.DIALLING),
        (RINGING, LegState.RINGING),
        (CONNECTED, LegState.CONNECTED),
        (HOLD, LegState.HOLDING),
        (HELD, LegState.HELD),
        ("0", LegState.UNKNOWN),
        ("9", LegState.UNKNOWN),
        (NULL, LegState.UNKNOWN),
    ],
)
def test_states(status: str, state: LegState) -> None:
    assert read(leg(1, "100", status)).state is state


def test_an_internal_party() -> None:
    assert read(leg(9, "100", external="101", internal="101", call_id=4, leg_id=2)) == Leg(
        4, 2, "100", LegState.RINGING, "101"
    )
    assert read(leg(9, "100", internal="101")).other_party == "101"


def test_a_party_outside_is_told_by_its_number_and_its_line() -> None:
    found = read(leg(9, "10000", DIALING, external="01632960123", internal="100"))
    assert found == Leg(1, 1, "01632960123", LegState.DIALLING, "100", line="10000")
    assert found.is_outside
    dialled = read(leg(9, "10000", DIALING, internal="100", DialedNumber="01632960123"))
    assert dialled.number == "01632960123"


def test_the_leg_of_a_place() -> None:
    assert read(leg(9, "701", external="101", internal="101")) == Leg(1, 1, "701", LegState.RINGING, "101")
    assert read(leg(9, "701", external="01632960123")).other_party == "01632960123"


def test_the_leg_of_a_room_belongs_to_the_slot_that_was_dialled() -> None:
    assert read(leg(9, "700", external="700**101", internal="102"), ROOMS) == Leg(
        1, 1, "700**101", LegState.RINGING, "102"
    )
    assert read(leg(9, "700", external="700**101"), ROOMS).other_party == ""
    assert read(leg(9, "700", external="102"), ROOMS).number == "700"
    assert read(leg(9, "101", external="700**101", internal="700"), ROOMS).other_party == "700**101"


@pytest.mark.parametrize("field", ["CallID", "CallConnectionID", "DN"])
def test_a_leg_that_says_not_whose_it_is_cannot_be_read(field: str) -> None:
    assert sighting_from(leg(9, "100", **{field: NULL}), READING) is None


def test_the_moment_is_in_ticks() -> None:
    told = sighting_from(leg(9, "100", seconds=2), READING, since=5.0)
    assert told is not None
    assert (told.record_id, told.moment, told.leg.since) == (9, START_TICKS + 20_000_000, 5.0)
    silent = sighting_from(leg(9, "100", LastChangeStatus=f"{FAILURE}X: y"), READING)
    assert silent is not None
    assert silent.moment is None


@pytest.mark.parametrize(
    ("status", "call_id", "leg_id", "since"),
    [(CONNECTED, 1, 1, 3.0), (RINGING, 1, 1, 5.0), (CONNECTED, 2, 1, 5.0), (CONNECTED, 1, 2, 5.0)],
)
def test_a_state_goes_on_while_it_is_the_same_legs(status: str, call_id: int, leg_id: int, since: float) -> None:
    known = Leg(1, 1, "100", LegState.CONNECTED, since=3.0)
    told = sighting_from(leg(9, "100", status, call_id=call_id, leg_id=leg_id), READING, 5.0, known)
    assert told is not None
    assert told.leg.since == since


def test_numbers_from_outside_are_plain_text_too() -> None:
    assert read(leg(9, "10000", external="0163\u202e2960123\x00")).number == "01632960123"
