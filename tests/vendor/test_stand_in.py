"""What the stand-in shows of a phone system, on a real .NET runtime: snapshots and events."""

import threading
from pathlib import Path
from typing import Any

import pytest

from callboard.paths import stand_in_folder
from tests.vendor.stand_in_desk import Ear, Elsewhere, StandIn
from tests.vendor.wire_server import VERSIONS, Caller, WireServer, extension, leg

pytestmark = pytest.mark.dotnet

TALKING, ON_HOLD = 3, 4


def numbers(objects: Any) -> list[str]:
    """Numbers of an array of DNs."""
    return sorted(objects[place].get_Number() for place in range(objects.Length))


def transport_of(stand_in: StandIn) -> Any:
    """The loaded sl.dll."""
    loaded = stand_in.system.AppDomain.get_CurrentDomain().GetAssemblies()
    return next(loaded[place] for place in range(loaded.Length) if loaded[place].GetName().Name == "sl")


def tell(
    caller: Caller, operation: str, row: list[str | None], entity: str | None = None, conf: str = "object"
) -> None:
    """Send an event with its full row."""
    caller.send("EVENT", operation, entity or row[0], *row[1:3], conf, *row[3:])


# The assemblies


def test_its_transport_comes_from_the_same_folder(stand_in: StandIn, root: Any, generation: str) -> None:
    folder = stand_in_folder(generation)
    assert Path(stand_in.assembly.Location) == folder / "3cxpscomcpp2.dll"
    assert Path(transport_of(stand_in).Location) == folder / "sl.dll"


def test_refers_to_nothing_but_net_framework_4(stand_in: StandIn, root: Any) -> None:
    for assembly in (stand_in.assembly, transport_of(stand_in)):
        references = assembly.GetReferencedAssemblies()
        names = {(references[place].Name, references[place].Version.Major) for place in range(references.Length)}
        assert names <= {("mscorlib", 4), ("System", 4), ("sl", 1)}


def test_version_tells_the_generation(stand_in: StandIn, generation: str) -> None:
    assert stand_in.assembly.GetName().Version.ToString() == {"v11": "1.5.0.0", "v12": "1.6.0.0"}[generation]


def test_greets_with_generation_name_and_credentials(root: Any, server: WireServer, generation: str) -> None:
    assert server.hellos == [["HELLO", "1", "CONFIG", generation, "test", "cfguser", "secret"]]
    assert root.get_Version() == VERSIONS[generation]
    assert root.get_Build() == "28976"


# Snapshots


def test_lists_every_kind(root: Any) -> None:
    assert numbers(root.GetExtensions()) == ["100", "101"]
    assert numbers(root.GetConferencePlaceExtensions()) == ["700"]
    assert numbers(root.GetExternalLines()) == ["10000"]
    assert numbers(root.GetQueues()) == ["800"]
    assert numbers(root.GetRingGroups()) == []
    assert numbers(root.GetDN()) == ["100", "10000", "101", "700", "800"]
    assert numbers(root.GetTenants()[0].GetExtensions()) == ["100", "101"]
    assert root.GetExtensionGroups()[0].get_Name() == "Office"
    assert root.GetParameterByName("PARK").get_Value() == "*0"
    assert root.GetParameterByName("nothing") is None


def test_a_dn_is_of_its_concrete_kind(root: Any) -> None:
    assert type(root.GetDNByNumber("100")).__name__ == "Extension"
    assert type(root.GetDNByNumber("700")).__name__ == "ConferencePlaceExtension"
    assert root.GetDNByNumber("700").get_IsGateway() is True
    assert root.GetDNByNumber("999") is None


def test_an_extension_tells_its_properties(root: Any) -> None:
    person = root.GetDNByNumber("100")
    assert (person.get_FirstName(), person.get_LastName(), person.get_EmailAddress()) == ("Person 100", "Example", "")
    assert person.GetHashCode() == 1
    assert person.get_IsRegistered() is True
    assert (person.get_VoiceMailBox().New, person.get_VoiceMailBox().Total) == (2, 5)
    assert person.get_CurrentProfile().get_Name() == "Away"
    profiles = person.get_FwdProfiles()
    names = [profiles[place].get_Name() for place in range(profiles.Length)]
    assert names == ["Available", "Away", "Out of office", "Custom 1", "Custom 2"]
    assert [profiles[place].GetHashCode() for place in range(5)] == [11, 12, 13, 14, 15]
    assert person.get_Groups()[0].get_Name() == "Office"
    assert person.GetQueues()[0].get_Name() == "Sales"
    assert (person.get_AuthID(), person.get_AuthPassword(), person.get_VMPIN()) == ("", "", "")


def test_groups_and_queues_tell_their_members(root: Any) -> None:
    group = root.GetExtensionGroups()[0]
    assert [group.get_GroupMembers()[place].get_DN().get_Number() for place in range(2)] == ["100", "101"]
    assert numbers(root.GetQueues()[0].get_Members()) == ["100", "101"]


def test_phone_books_are_private_or_the_companys(root: Any) -> None:
    companys = root.GetTenants()[0].GetPhoneBookEntries()
    private = root.GetDNByNumber("100").GetPhoneBookEntries()
    assert [companys[place].get_FirstName() for place in range(companys.Length)] == ["Ada"]
    assert [private[place].get_FirstName() for place in range(private.Length)] == ["Bob"]
    assert companys[0].GetDN() is None
    assert private[0].GetDN().get_Number() == "100"


def test_a_leg_tells_its_properties(root: Any) -> None:
    legs = root.GetDNByNumber("100").GetActiveConnections()
    assert legs.Length == 1
    mine = legs[0]
    assert (mine.get_CallID(), mine.get_CallConnectionID(), mine.GetHashCode()) == (7, 1, 20)
    assert mine.get_DN().get_Number() == "100"
    assert mine.get_InternalParty().get_Number() == "101"
    assert int(mine.get_Status()) == TALKING
    assert mine.get_ExternalParty() == "0155"
    assert mine.get_LastChangeStatus().Ticks == 638000000000000000
    assert mine.get_Item("public_x") == "y"
    assert mine.get_Item("nothing") is None
    mine.get_AttachedData().Clear()
    assert mine.get_AttachedData().Count == 1


def test_calls_are_found_by_their_number(root: Any) -> None:
    calls = root.GetActiveConnectionsByCallID()
    legs = calls.get_Item(7)
    assert sorted(legs.get_Item(place).GetHashCode() for place in range(legs.Count)) == [20, 21]
    assert root.GetActiveConnections().Length == 0


def test_two_snapshots_of_one_leg_are_equal(root: Any, caller: Caller, ear: Ear) -> None:
    before = root.GetDNByNumber("100").GetActiveConnections()[0]
    tell(caller, "U", leg(20, "100", ON_HOLD))
    after = ear.next().conf
    assert before.Equals(after)
    assert before.GetHashCode() == after.GetHashCode()
    assert not before.Equals(root.GetDNByNumber("101").GetActiveConnections()[0])


def test_a_snapshot_stays_as_it_was_but_registration_and_voicemail_are_live(
    root: Any, caller: Caller, ear: Ear
) -> None:
    person = root.GetDNByNumber("100")
    tell(caller, "U", extension(1, "100", FirstName="New", IsRegistered="0", VoiceMailNew="3", VoiceMailTotal="6"))
    ear.next()
    assert person.get_FirstName() == "Person 100"
    assert person.get_IsRegistered() is False
    assert person.get_VoiceMailBox().New == 3
    person.Refresh()
    assert person.get_FirstName() == "New"


def test_a_disposed_object_is_gone(stand_in: StandIn, root: Any) -> None:
    person = root.GetDNByNumber("100")
    person.Dispose()
    with pytest.raises(stand_in.system.ObjectDisposedException):
        person.get_FirstName()


# Events


def test_events_come_in_order_on_another_thread(caller: Caller, ear: Ear) -> None:
    for number in range(50):
        tell(caller, "U", leg(20, "100", TALKING, ExternalParty=str(number)))
    heard = [ear.next() for _ in range(50)]
    assert [each.conf.get_ExternalParty() for each in heard] == [str(number) for number in range(50)]
    assert {(each.operation, each.entity, each.record_id) for each in heard} == {("Updated", "CONNECTION", 20)}
    assert threading.get_native_id() not in {each.thread for each in heard}
    assert len({each.thread for each in heard}) == 1


def test_the_cache_knows_before_the_event_tells(root: Any, caller: Caller, ear: Ear) -> None:
    tell(caller, "I", extension(30, "130"))
    heard = ear.next()
    assert (heard.operation, heard.entity, heard.kind, heard.record_id) == ("Inserted", "DN", "Extension", 30)
    assert root.GetDNByNumber("130").get_FirstName() == "Person 130"


def test_a_new_object_may_come_as_an_update(root: Any, caller: Caller, ear: Ear) -> None:
    tell(caller, "U", leg(31, "101", TALKING))
    assert ear.next().operation == "Updated"
    assert root.GetDNByNumber("101").GetActiveConnections().Length == 2


def test_a_deletion_without_values_tells_the_last_known_object(root: Any, caller: Caller, ear: Ear) -> None:
    caller.send("EVENT", "D", "CONNECTION", "ActiveConnection", "20", "object")
    heard = ear.next()
    assert (heard.operation, heard.record_id, heard.conf.get_CallID()) == ("Deleted", 20, 7)
    assert root.GetDNByNumber("100").GetActiveConnections().Length == 0


def test_an_event_without_object_still_updates_the_cache(root: Any, caller: Caller, ear: Ear) -> None:
    tell(caller, "U", leg(20, "100", ON_HOLD), conf="null")
    heard = ear.next()
    assert (heard.record_id, heard.conf) == (20, None)
    assert int(root.GetDNByNumber("100").GetActiveConnections()[0].get_Status()) == ON_HOLD


@pytest.mark.parametrize("entity", ["REGISTRATION", "VMBOXINFO", "FWDPROFILE"])
def test_news_about_a_dn_carry_the_dn_and_never_delete_it(root: Any, caller: Caller, ear: Ear, entity: str) -> None:
    tell(caller, "D", extension(1, "100", IsRegistered="0"), entity=entity)
    heard = ear.next()
    assert (heard.operation, heard.entity, heard.kind) == ("Deleted", entity, "Extension")
    assert root.GetDNByNumber("100").get_IsRegistered() is False


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (["GRP", "Group", "6", "Name", "Desk", "Members", "101"], "Group"),
        (["PHONEBOOK", "PhoneBookEntry", "9", "FirstName", "Eve"], "PhoneBookEntry"),
        (["PARAMETER", "Parameter", "8", "Name", "PARK", "Value", "*9"], "Parameter"),
        (["TENANT", "Tenant", "7", "Name", "Other"], "Tenant"),
        (["BLACKLIST", "BlackListEntry", "40"], ""),
    ],
)
def test_other_entities_carry_their_object_or_none(caller: Caller, ear: Ear, row: list[str | None], kind: str) -> None:
    tell(caller, "U", row)
    assert ear.next().kind == kind


def test_a_group_that_changes_changes_its_members(root: Any, caller: Caller, ear: Ear) -> None:
    assert root.GetDNByNumber("100").get_Groups().Length == 1
    tell(caller, "U", ["GRP", "Group", "6", "Name", "Desk", "Members", "101"])
    ear.next()
    assert root.GetDNByNumber("100").get_Groups().Length == 0
    assert root.GetDNByNumber("101").get_Groups()[0].get_Name() == "Desk"


def test_a_handler_may_ask_while_others_ask(stand_in: StandIn, root: Any, caller: Caller, server: WireServer) -> None:
    """Getters and requests work inside a handler, and others are not held up by a handler that takes its time."""
    inside, leave = threading.Event(), threading.Event()
    told: list[object] = []

    def slow(sender: Any, event: Any) -> None:
        told.extend((stand_in.root().GetExtensions().Length, event.get_ConfObject().GetRegistrarContacts().Length))
        inside.set()
        leave.wait(10.0)

    handler = stand_in.configuration.NotificationEventHandler(slow)
    root.add_Updated(handler)
    try:
        tell(caller, "U", extension(1, "100"))
        assert inside.wait(10.0)
        assert Elsewhere(lambda: stand_in.root().GetDNByNumber("101").get_IsRegistered()).result() is True
        assert told == [2, 0]
        assert server.requests == [["REGISTRAR", "100"]]
    finally:
        leave.set()
        root.remove_Updated(handler)


def test_text_arrives_unharmed(root: Any, caller: Caller, ear: Ear) -> None:
    odd = "tab\t back\\slash \\t new\nline \r end é 漢 🎉"
    tell(caller, "U", extension(1, "100", FirstName=odd, LastName="x" * 100_000))
    heard = ear.next()
    assert heard.conf.get_FirstName() == odd
    assert len(heard.conf.get_LastName()) == 100_000


def test_answers_pings(caller: Caller) -> None:
    caller.send("PING", "42")
    assert caller.told.get(timeout=10.0) == ["PONG", "42"]


# The benchmark's door


def test_a_flood_raises_what_it_was_asked_for(stand_in: StandIn, root: Any) -> None:
    flood = stand_in.hidden.Flood
    heard: list[str] = []
    handler = stand_in.configuration.NotificationEventHandler(
        lambda sender, event: heard.append(event.get_EntityName())
    )
    root.add_Updated(handler)
    try:
        flood.Raise(300, 3)
        assert flood.Wait(10_000)
    finally:
        root.remove_Updated(handler)
    assert flood.Raised() == len(heard) == 300
    assert set(heard) == {"DN", "CONNECTION"}
