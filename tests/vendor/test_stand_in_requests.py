"""What the stand-in asks of a phone system, in which words, and what becomes of a refusal."""

from typing import Any

import pytest

from tests.vendor.stand_in_desk import Ear, StandIn
from tests.vendor.wire_server import Caller, WireServer, extension

pytestmark = pytest.mark.dotnet

CONFIGURATION_FAILURES = (
    "PhoneSystemException",
    "ObjectSavingException",
    "ObjectAlreadyExistsException",
    "DNNameIsNotSpecified",
    "DNFormatException",
    "PhoneNumberFormatException",
    "PhoneBookNumberFormatException",
    "EmailAddressFormatException",
    "IPAddressFormatException",
    "MACAddressFormatException",
    "PropertyFormatException",
    "PropertyReadOnlyException",
    "FileOperationException",
    "InstallationFolderException",
    "ENLParameterException",
)


@pytest.fixture
def manager(stand_in: StandIn, server: WireServer) -> Any:
    made = stand_in.call_manager(server.port)
    yield made
    made.Dispose()


@pytest.fixture
def person(root: Any) -> Any:
    return root.GetDNByNumber("100")


def profile(person: Any, name: str) -> Any:
    profiles = person.get_FwdProfiles()
    return next(profiles[at] for at in range(profiles.Length) if profiles[at].get_Name() == name)


# Calls


def test_each_request_about_calls_in_its_own_words(
    stand_in: StandIn, root: Any, manager: Any, person: Any, server: WireServer
) -> None:
    mine = person.GetActiveConnections()[0]
    modes = stand_in.calls.PBXConnection.BargeInMode
    manager.MakeCall("100", "0155")
    manager.MakeCall("701", stand_in.dictionary(tojoin="101", PIN=""))
    manager.DropCall(mine)
    manager.DropCall(7, "101")
    manager.DivertCall(mine, "102", True)
    manager.DivertCall(7, "101", "102", False)
    manager.TransferCall(mine, "103")
    manager.TransferCall(7, "101", "103")
    manager.TransferCall(9, mine, "103")
    manager.PickupCall("100", "101")
    manager.PickupCall("102", mine)
    manager.BargeinCall("102", mine, modes.Whisper)
    manager.BargeinCall(7, "102", True)
    manager.Listen(7, "102")
    manager.WhisperTo(7, "102", "100")
    manager.RecordCall(7, "100", True)
    manager.InvokeCommand("something", stand_in.dictionary(a="b"))
    manager.RefreshRegistration("10000")
    assert server.requests == [
        ["MAKECALL", "100", "0155"],
        ["MAKECALLPARAMS", "701", "tojoin", "101", "PIN", ""],
        ["DROP", "7", "100"],
        ["DROP", "7", "101"],
        ["DIVERT", "7", "100", "102", "1"],
        ["DIVERT", "7", "101", "102", "0"],
        ["TRANSFER", "7", "100", "103"],
        ["TRANSFER", "7", "101", "103"],
        ["TRANSFER", "9", "100", "103"],
        ["PICKUP", "100", "101", ""],
        ["PICKUP", "102", "100", "7"],
        ["BARGEIN", "102", "7", "100", "2"],
        ["BARGEIN", "102", "7", "", "1"],
        ["BARGEIN", "102", "7", "", "1"],
        ["BARGEIN", "102", "7", "100", "2"],
        ["RECORD", "7", "100", "1"],
        ["INVOKE", "something", "a", "b"],
        ["REFRESH", "10000"],
    ]


def test_odd_numbers_travel_unharmed(manager: Any, server: WireServer) -> None:
    manager.MakeCall("100", "700**101\t\n\\é")
    assert server.requests == [["MAKECALL", "100", "700**101\t\n\\é"]]


def test_a_refused_call_is_operation_failed(stand_in: StandIn, manager: Any, server: WireServer) -> None:
    server.answer = lambda verb, arguments: ("FAIL", "OperationFailed", "no such number")
    with pytest.raises(stand_in.calls.OperationFailed) as failure:
        manager.MakeCall("100", "0155")
    assert failure.value.Message == "no such number"
    assert failure.value.HResult == -2146233088


def test_a_refusal_without_words_has_the_default_ones(stand_in: StandIn, manager: Any, server: WireServer) -> None:
    server.answer = lambda verb, arguments: ("FAIL", "OperationFailed", "")
    with pytest.raises(stand_in.calls.OperationFailed, match=r"of type 'TCX\.PBXAPI\.OperationFailed'"):
        manager.DropCall(7, "100")


def test_after_dispose_there_is_no_connection(stand_in: StandIn, manager: Any) -> None:
    manager.Dispose()
    manager.Dispose()
    with pytest.raises(stand_in.calls.PBXIsNotConnected):
        manager.MakeCall("100", "0155")


def test_the_empty_constructor_leads_nowhere(stand_in: StandIn) -> None:
    with pytest.raises(stand_in.calls.PBXIsNotConnected):
        stand_in.calls.PBXConnection().MakeCall("100", "0155")


# Saving


def test_switching_presence(person: Any, server: WireServer) -> None:
    server.answer = lambda verb, arguments: ("OK", "1")
    person.set_CurrentProfile(profile(person, "Out of office"))
    assert person.get_CurrentProfile().get_Name() == "Out of office"
    person.Save()
    person.Save()
    assert server.requests == [["SAVE", "DN", "Extension", "1", "CurrentProfile", "13"]]


def test_two_saves_in_a_row_do_not_need_the_event_in_between(person: Any, server: WireServer) -> None:
    server.answer = lambda verb, arguments: ("OK", "1")
    for name in ("Available", "Away"):
        person.set_CurrentProfile(profile(person, name))
        person.Save()
    assert [request[-1] for request in server.requests] == ["11", "12"]


def test_a_save_after_somebody_elses_is_a_conflict(
    stand_in: StandIn, person: Any, caller: Caller, ear: Ear, server: WireServer
) -> None:
    server.answer = lambda verb, arguments: ("OK", "1")
    caller.send("EVENT", "U", *extension(1, "100")[:3], "object", *extension(1, "100", FirstName="New")[3:])
    ear.next()
    person.set_LastName("Mine")
    with pytest.raises(stand_in.exceptions.ObjectSavingException):
        person.Save()
    assert server.requests == []
    person.Refresh()
    assert (person.get_FirstName(), person.get_LastName()) == ("New", "Example")
    person.set_LastName("Mine")
    person.Save()
    assert server.requests == [["SAVE", "DN", "Extension", "1", "LastName", "Mine"]]


def test_what_changes_by_itself_is_no_conflict(person: Any, caller: Caller, ear: Ear, server: WireServer) -> None:
    server.answer = lambda verb, arguments: ("OK", "1")
    live = extension(1, "100", CurrentProfile="12", IsRegistered="0", VoiceMailNew="9", VoiceMailTotal="9")
    caller.send("EVENT", "U", "VMBOXINFO", *live[1:3], "object", *live[3:])
    ear.next()
    person.set_LastName("Mine")
    person.Save()
    assert [request[0] for request in server.requests] == ["SAVE"]


def test_saving_what_was_deleted_is_a_conflict(stand_in: StandIn, person: Any, caller: Caller, ear: Ear) -> None:
    caller.send("EVENT", "D", "DN", "Extension", "1", "null")
    ear.next()
    person.set_LastName("Mine")
    with pytest.raises(stand_in.exceptions.ObjectSavingException):
        person.Save()


@pytest.mark.parametrize("name", CONFIGURATION_FAILURES)
def test_each_refusal_is_the_exception_it_names(stand_in: StandIn, person: Any, server: WireServer, name: str) -> None:
    server.answer = lambda verb, arguments: ("FAIL", name, "because")
    person.set_LastName("Mine")
    with pytest.raises(getattr(stand_in.exceptions, name)) as failure:
        person.Save()
    assert type(failure.value).__name__ == name
    assert isinstance(failure.value, stand_in.exceptions.PhoneSystemException)
    assert failure.value.Message == "because"


def test_an_unknown_refusal_is_a_phone_system_exception(stand_in: StandIn, person: Any, server: WireServer) -> None:
    server.answer = lambda verb, arguments: ("FAIL", "NeverHeardOfException", "because")
    with pytest.raises(stand_in.exceptions.PhoneSystemException, match="NeverHeardOfException: because"):
        person.Delete()


def test_a_profile_is_saved_inside_its_extension(person: Any, server: WireServer) -> None:
    server.answer = lambda verb, arguments: ("OK", "1")
    away = profile(person, "Away")
    away.set_CustomName("Lunch")
    away.set_CustomMessage("back at two | or three")
    away.Save()
    (request,) = server.requests
    assert request[:5] == ["SAVE", "DN", "Extension", "1", "Profiles"]
    profiles = (request[5] or "").split("\x1d")
    assert profiles[1] == "12|Away|Lunch|back at two | or three"
    assert profiles[4] == "15|Custom 2||"


def test_a_new_phone_book_entry_gets_its_number(root: Any, person: Any, server: WireServer) -> None:
    server.answer = lambda verb, arguments: ("OK", "77")
    entry = person.CreatePhoneBookEntry()
    assert entry.GetHashCode() == 0
    entry.set_FirstName("Eve")
    entry.set_PhoneNumber("0157")
    entry.Save()
    assert entry.GetHashCode() == 77
    assert entry.GetDN().get_Number() == "100"
    entry.Delete()
    assert server.requests == [
        ["SAVE", "PHONEBOOK", "PhoneBookEntry", "0", "Owner", "100", "FirstName", "Eve", "PhoneNumber", "0157"],
        ["DELETE", "PHONEBOOK", "77"],
    ]


def test_properties_are_saved_with_their_dn(person: Any, server: WireServer) -> None:
    server.answer = lambda verb, arguments: ("OK", "1")
    assert person.GetPropertyByName("MOBILENUMBER") is None
    person.SetProperty("MOBILENUMBER", "0158")
    assert person.GetPropertyByName("MOBILENUMBER").get_Value() == "0158"
    person.Save()
    assert person.GetProperties()[0].get_Name() == "MOBILENUMBER"
    person.DeleteProperty("MOBILENUMBER")
    assert person.GetProperties().Length == 0
    person.Save()
    assert [request[4:] for request in server.requests] == [
        ["Property.MOBILENUMBER", "0158"],
        ["Property.MOBILENUMBER", None],
    ]


def test_devices_are_asked_for(person: Any, server: WireServer) -> None:
    answer = ("OK", "sip:100@192.0.2.1", "638000000000000000", "192.0.2.1:5060", "Desk phone")
    server.answer = lambda verb, arguments: answer
    record = person.GetRegistrarContactsEx()[0]
    assert (record.get_Contact(), record.get_SourceAddress(), record.get_UserAgent()) == (
        "sip:100@192.0.2.1",
        "192.0.2.1:5060",
        "Desk phone",
    )
    assert record.get_Expires().Ticks == 638000000000000000
    assert record.get_DN().get_Number() == "100"
    assert server.requests == [["REGISTRAR", "100"]]
