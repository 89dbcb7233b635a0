"""Members of the stand-in that hang or are slow on demand: alone, and until they are well again."""

import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.vendor.stand_in_desk import Ear, Elsewhere, StandIn
from tests.vendor.wire_server import Caller, WireServer, leg

pytestmark = pytest.mark.dotnet

SLOW_MS = 400


def heed(caller: Caller, *message: str) -> None:
    """Send a message and wait until the assembly has read it."""
    caller.send(*message)
    caller.send("PING", "1")
    assert caller.told.get(timeout=10.0) == ["PONG", "1"]


@pytest.fixture
def person(root: Any) -> Any:
    return root.GetDNByNumber("100")


@pytest.fixture
def healed(caller: Caller) -> Iterator[None]:
    """Nothing hangs after the test, whatever it did."""
    yield
    for member in ("IsRegistered", "Root", "FirstName", "GetExtensions"):
        heed(caller, "FAULT", "ok", member, "0")


def test_a_hanging_property_hangs_alone_until_it_is_well(
    stand_in: StandIn, person: Any, caller: Caller, ear: Ear, healed: None
) -> None:
    heed(caller, "FAULT", "hang", "IsRegistered", "0")
    reading = Elsewhere(person.get_IsRegistered)
    assert reading.is_stuck()
    assert stand_in.root().GetExtensions().Length == 2
    caller.send("EVENT", "U", *leg(20, "100", 4)[:3], "object", *leg(20, "100", 4)[3:])
    assert ear.next().record_id == 20
    heed(caller, "FAULT", "ok", "IsRegistered", "0")
    assert reading.result() is True


@pytest.mark.parametrize("member", ["Root", "GetExtensions", "FirstName"])
def test_every_kind_of_member_can_hang(
    stand_in: StandIn, root: Any, person: Any, caller: Caller, healed: None, member: str
) -> None:
    calls = {"Root": stand_in.root, "GetExtensions": root.GetExtensions, "FirstName": person.get_FirstName}
    heed(caller, "FAULT", "hang", member, "0")
    calling = Elsewhere(calls[member])
    assert calling.is_stuck()
    heed(caller, "FAULT", "ok", member, "0")
    assert calling.result() is not None


def test_a_slow_property_is_late(person: Any, caller: Caller, healed: None) -> None:
    heed(caller, "FAULT", "slow", "IsRegistered", str(SLOW_MS))
    started = time.monotonic()
    assert person.get_IsRegistered() is True
    assert time.monotonic() - started >= SLOW_MS / 1000


def test_a_new_connection_starts_healthy(root: Any, caller: Caller, ear: Ear, server: WireServer) -> None:
    heed(caller, "FAULT", "hang", "GetExtensions", "0")
    asking = Elsewhere(root.GetExtensions)
    assert asking.is_stuck()
    caller.cut()
    ear.until(lambda each: (each.operation, each.entity) == ("Inserted", "CFGSERVER"))
    assert asking.result().Length == 2
