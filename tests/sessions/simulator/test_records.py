"""Rows of records: vendor names, values as text."""

from callboard.sessions.simulator.records import (
    ExtensionRecord,
    GroupRecord,
    LineRecord,
    NamedRecord,
    PhoneBookRecord,
    PlaceRecord,
    ServiceRecord,
    default_profiles,
)
from callboard.sessions.simulator.rows import row_of


def test_an_extension_shows_its_presence_as_an_id_among_its_profiles():
    profiles = default_profiles(12, {"Away": "Lunch"})
    row = row_of(ExtensionRecord(12, "100", "Anna", "Berg", current_profile=122, profiles=profiles))
    assert (row.entity, row.kind, row.id) == ("DN", "Extension", 12)
    assert row.fields["CurrentProfile"] == "122"
    assert row.fields["Profiles"].split("\x1d")[:2] == ["121|Available||", "122|Away|Lunch|"]
    assert (row.fields["IsRegistered"], row.fields["Enabled"], row.fields["Internal"]) == ("1", "1", "0")


def test_news_about_a_registration_carries_the_whole_owner():
    row = row_of(ExtensionRecord(12, "100", is_registered=False), entity="REGISTRATION")
    assert (row.entity, row.kind, row.fields["IsRegistered"]) == ("REGISTRATION", "Extension", "0")


def test_every_other_kind():
    assert row_of(PlaceRecord(1, "700", is_gateway=True)).fields == {"Number": "700", "IsGateway": "1"}
    assert row_of(LineRecord(1, "10000", simultaneous_calls=3)).fields["SimultaneousCalls"] == "3"
    assert row_of(ServiceRecord(1, "800", "Queue", "Support", ("100", "101"))).fields["Members"] == "100,101"
    assert row_of(GroupRecord(1, "Sales", ("100",))).fields == {"Name": "Sales", "Members": "100"}
    assert row_of(PhoneBookRecord(1, owner=None)).fields["Owner"] is None
    assert row_of(NamedRecord(1, "TENANT", "Tenant", "Finch")).fields == {"Name": "Finch"}
    assert row_of(NamedRecord(1, "PARAMETER", "Parameter", "PARK", "*0")).fields["Value"] == "*0"
