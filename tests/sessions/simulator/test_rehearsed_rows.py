"""The engine's records look as the vendor's objects would."""

import pytest

from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.rehearsed_rows import vendor_event, vendor_row, vendor_tables
from callboard.sessions.simulator.rows import EngineEvent, Row
from callboard.sessions.simulator.scenario import Scenario
from callboard.sessions.threecx.conversion import COLUMNS_OF_KIND
from callboard.sessions.threecx.pump_fields import texts_in
from callboard.sessions.threecx.vendor_rows import Operation

EXTENSION = {
    "Number": "100",
    "FirstName": "Anna\x1f\x00",
    "LastName": None,
    "IsRegistered": "1",
    "CurrentProfile": "12",
    "Profiles": "11|Available||\x1d12|Away|Lunch|back at one",
}


def test_an_extension_with_its_profile() -> None:
    row = vendor_row(Row("DN", "Extension", 7, EXTENSION))
    assert row is not None
    assert (row.kind, row.record_id) == ("Extension", 7)
    assert row.text("CurrentProfile.Name") == "Away"
    assert row.text("CurrentProfile.CustomName") == "Lunch"
    assert row.text("FirstName") == "Anna\ufffd\ufffd"
    assert row.text("LastName") is None


def test_an_extension_whose_profile_is_not_listed() -> None:
    row = vendor_row(Row("DN", "Extension", 7, {**EXTENSION, "CurrentProfile": "99"}))
    assert row is not None
    assert row.text("CurrentProfile.Name") is None


def test_a_group_lists_its_members() -> None:
    row = vendor_row(Row("GRP", "Group", 7, {"Name": "Sales", "Members": "100,101"}))
    assert row is not None
    assert texts_in(row.text("GroupMembers.DN.Number") or "") == ("100", "101")


def test_the_members_of_a_queue_and_of_a_ring_group() -> None:
    for kind, path in (("Queue", "QueueAgents.DN.Number"), ("RingGroup", "Members.Number")):
        row = vendor_row(Row("DN", kind, 7, {"Number": "800", "Name": "Sales", "Members": "100,101"}))
        assert row is not None
        assert (row.kind, row.text("Name")) == (kind, "Sales")
        assert texts_in(row.text(path) or "") == ("100", "101")


@pytest.mark.parametrize("kind", ["FaxExtension", "SpecialMenu", "ParkExtension"])
def test_other_numbers_are_just_numbers(kind: str) -> None:
    row = vendor_row(Row("DN", kind, 7, {"Number": "800", "Name": "Sales"}))
    assert row is not None
    assert (row.kind, row.text("Number")) == ("DN", "800")


def test_what_nobody_reads_has_no_row() -> None:
    assert vendor_row(Row("PARAMETER", "Parameter", 7, {"Name": "PARK"})) is None


def test_events() -> None:
    row = Row("DN", "Extension", 7, EXTENSION)
    event = vendor_event(EngineEvent("U", row))
    assert (event.operation, event.entity, event.record_id) == (Operation.UPDATED, "DN", 7)
    assert event.row is not None
    assert vendor_event(EngineEvent("D", row, conf_is_null=True)).row is None


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_every_column_is_there_for_every_record(generation: str) -> None:
    engine = PhoneEngine(Scenario(), generation)
    engine.phones.call_from_outside("01632960123", "100")
    engine.advance_by(1)
    tables = vendor_tables(engine.snapshot())
    assert len(tables.extensions) == 20
    assert len(tables.places) == (5 if generation == "v11" else 1)
    assert len(tables.legs) == 2
    for rows in tables:
        assert rows
        for row in rows:
            assert len(row.values) == len(COLUMNS_OF_KIND[row.kind])
            assert row.text("Number") or row.text("Name") or row.text("CallID")
