"""Statistics records of the stand-in: made, found, deleted, and heard of only by who asked."""

from typing import Any

import pytest

from tests.vendor.stand_in_desk import Ear
from tests.vendor.wire_server import Caller, Fields, WireServer, extension

pytestmark = pytest.mark.dotnet


class Declared:
    """A phone system that knows one statistics class with one record."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller

    def tell(self, operation: str, record_id: str, name: str, title: str) -> None:
        self.caller.send(
            "EVENT", operation, "S_SCHEDULEDCONF", "Statistics", record_id, "object", "Name", name, "Data.name", title
        )

    def __call__(self, verb: str, arguments: list[str | None]) -> Fields | None:
        if verb == "STATS_INIT":
            self.tell("U", "90", "one", "Meeting")
        return ("OK", "91")


def test_statistics_of_a_class(root: Any, caller: Caller, ear: Ear, server: WireServer) -> None:
    declared = server.answer = Declared(caller)
    declared.tell("U", "95", "early", "Unasked")
    caller.send("EVENT", "U", *extension(1, "100")[:3], "object", *extension(1, "100")[3:])
    assert ear.next().entity == "DN"  # so the one before it was read, and passed over, before the class is asked for
    records = root.InitializeStatistics("s_scheduledconf")
    named = {records[place].GetName(): records[place] for place in range(records.Length)}
    assert named["one"].get_Item("name") == "Meeting"
    assert named["one"].GetType() == "S_SCHEDULEDCONF"
    assert named["one"].GetHashCode() == 90
    declared.tell("I", "92", "two", "Later")
    heard = ear.until(lambda each: each.record_id == 92)
    assert 95 not in {each.record_id for each in heard}
    assert {(each.entity, each.kind) for each in heard} == {("S_SCHEDULEDCONF", "Statistics")}


def test_a_statistics_record_is_made_found_and_deleted(root: Any, caller: Caller, server: WireServer) -> None:
    server.answer = Declared(caller)
    fresh = root.CreateStatistics("S_SCHEDULEDCONF", "three")
    assert fresh.GetHashCode() == 0
    fresh.clearall()
    fresh.set_Item("name", "Title")
    assert fresh.update() is True
    assert fresh.GetHashCode() == 91
    found = root.CreateStatistics("S_SCHEDULEDCONF", "one")
    assert (found.GetHashCode(), found.get_Item("name"), found.get_Item("pin")) == (90, "Meeting", None)
    found.Delete()
    assert server.requests == [
        ["STATS_INIT", "S_SCHEDULEDCONF"],
        ["STATS_SAVE", "S_SCHEDULEDCONF", "three", "name", "Title"],
        ["STATS_DELETE", "S_SCHEDULEDCONF", "90"],
    ]


def test_a_refused_update_says_false(root: Any, server: WireServer) -> None:
    record = root.CreateStatistics("S_SCHEDULEDCONF", "three")
    server.answer = lambda verb, arguments: ("FAIL", "PhoneSystemException", "undeclared")
    assert record.update() is False


def test_statistics_are_not_renewed_by_a_new_connection(
    root: Any, caller: Caller, ear: Ear, server: WireServer
) -> None:
    root.InitializeStatistics("S_SCHEDULEDCONF")
    caller.cut()
    ear.until(lambda each: (each.operation, each.entity) == ("Inserted", "CFGSERVER"))
    after = Declared(server.next_caller())
    after.tell("U", "90", "one", "Meeting")
    after.caller.send("EVENT", "U", *extension(1, "100")[:3], "object", *extension(1, "100")[3:])
    assert ear.next().entity == "DN"
    server.answer = after
    assert root.InitializeStatistics("S_SCHEDULEDCONF").Length == 1
    assert ear.next().entity == "S_SCHEDULEDCONF"
