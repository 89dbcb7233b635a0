"""Rows of the pump become notifications."""

import pytest

from callboard.sessions.threecx.configuration_server import event_from, row_from
from callboard.sessions.threecx.conversion import COLUMNS_OF_KIND, EXTENSION, PLACE
from callboard.sessions.threecx.pump_fields import FAILURE, MISSING, NULL
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent


def test_an_event_with_its_object() -> None:
    event = event_from(["U", "DN", "7", PLACE, "7", "701", "0"])
    assert event is not None
    assert (event.operation, event.entity, event.record_id) == (Operation.UPDATED, "DN", 7)
    assert event.row is not None
    assert (event.row.kind, event.row.record_id, event.row.text("Number")) == (PLACE, 7, "701")
    assert event.row.flag("IsGateway") is False


@pytest.mark.parametrize("kind", ["", f"{FAILURE}TimeoutException: gone", MISSING])
def test_an_event_without_its_object(kind: str) -> None:
    assert event_from(["D", "CONNECTION", "9", kind]) == VendorEvent(Operation.DELETED, "CONNECTION", 9, None)


def test_the_connection_itself() -> None:
    assert event_from(["I", "CFGSERVER", "0", ""]) == VendorEvent(Operation.INSERTED, "CFGSERVER", 0, None)


@pytest.mark.parametrize("record", [NULL, MISSING, f"{FAILURE}X: y"])
def test_an_event_that_does_not_say_what_it_is_about(record: str) -> None:
    assert event_from(["U", "DN", record, ""]) is None


def test_the_object_knows_its_record_best() -> None:
    values = ["5", *[""] * len(COLUMNS_OF_KIND[EXTENSION])]
    event = event_from(["U", "REGISTRATION", "9", EXTENSION, *values])
    assert event is not None
    assert event.row is not None
    assert event.row.record_id == 5


def test_without_its_own_number_the_events_counts() -> None:
    values = [f"{FAILURE}X: y", *[""] * len(COLUMNS_OF_KIND[EXTENSION])]
    assert row_from(EXTENSION, values, 9).record_id == 9
