"""The stand-in loaded once, and a scripted phone system for each test."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from callboard.paths import stand_in_folder
from callboard.sessions.threecx.runtime import Runtime
from tests.vendor.stand_in_desk import Ear, StandIn
from tests.vendor.wire_server import Caller, WireServer, extension, leg


@pytest.fixture(scope="session")
def stand_in(dotnet: Runtime, built_assemblies: Path, generation: str) -> StandIn:
    """The assemblies of `--generation` in the runtime of `--runtime`."""
    return StandIn(stand_in_folder(generation))


@pytest.fixture
def server(generation: str) -> Iterator[WireServer]:
    """A small office, listening."""
    made = WireServer(
        generation,
        [
            extension(1, "100", CurrentProfile="12", VoiceMailNew="2", VoiceMailTotal="5"),
            extension(2, "101"),
            ["DN", "ConferencePlaceExtension", "3", "Number", "700", "IsGateway", "1"],
            ["DN", "ExternalLine", "4", "Number", "10000", "Name", "City", "SimultaneousCalls", "4"],
            ["DN", "Queue", "5", "Number", "800", "Name", "Sales", "Members", "100,101"],
            ["GRP", "Group", "6", "Name", "Office", "Members", "100,101"],
            ["TENANT", "Tenant", "7", "Name", "Company"],
            ["PARAMETER", "Parameter", "8", "Name", "PARK", "Value", "*0", "Description", None],
            ["PHONEBOOK", "PhoneBookEntry", "9", "FirstName", "Ada", "PhoneNumber", "0155", "Owner", None],
            ["PHONEBOOK", "PhoneBookEntry", "10", "FirstName", "Bob", "PhoneNumber", "0156", "Owner", "100"],
            leg(20, "100", 3, LastChangeStatus="638000000000000000", InternalParty="101", **{"Data.public_x": "y"}),
            leg(21, "101", 3, CallConnectionID="2", InternalParty=None),
        ],
    )
    yield made
    made.close()


@pytest.fixture
def root(stand_in: StandIn, server: WireServer) -> Any:
    """PhoneSystem.Root, connected to `server`."""
    stand_in.point_at(server.port)
    return stand_in.root()


@pytest.fixture
def caller(root: Any, server: WireServer) -> Caller:
    """The server's end of the configuration line."""
    return server.next_caller()


@pytest.fixture
def ear(stand_in: StandIn, root: Any) -> Iterator[Ear]:
    """Listens to Root."""
    made = stand_in.ear(root)
    yield made
    made.off()
