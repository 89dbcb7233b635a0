"""Rows of vendor objects as the pump would hand them over."""

from callboard.sessions.threecx.conversion import (
    COLUMNS_OF_KIND,
    CONNECTION,
    EXTENSION,
    GROUP,
    LINE,
    PLACE,
    QUEUE,
    RING_GROUP,
)
from callboard.sessions.threecx.pump_fields import NULL
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent, VendorRow, columns_of

START_TICKS = 635_034_204_000_000_000
DIALING, RINGING, CONNECTED, HOLD, HELD = "12345"


def row(kind: str, record_id: int, **fields: str) -> VendorRow:
    """A row with the fields given by the last step of their paths; the others are null."""
    paths = COLUMNS_OF_KIND[kind]
    unknown = fields.keys() - {short(path) for path in paths}
    assert not unknown, unknown
    return VendorRow(kind, record_id, columns_of(paths), [fields.get(short(path), NULL) for path in paths])


def short(path: str) -> str:
    """DN.Number -> DN, InternalParty.Number -> InternalParty, CurrentProfile.Name -> Profile."""
    return {
        "DN.Number": "DN",
        "InternalParty.Number": "InternalParty",
        "CurrentProfile.Name": "Profile",
        "CurrentProfile.CustomName": "ProfileLabel",
        "Gateway.Name": "GatewayName",
        "GroupMembers.DN.Number": "Members",
        "Members.Number": "Members",
        "QueueAgents.DN.Number": "Agents",
        "OriginatedBy.Number": "OriginatedBy",
    }.get(path, path)


def extension(record_id: int, number: str, first: str = "", last: str = "", **fields: str) -> VendorRow:
    known = {"Number": number, "FirstName": first, "LastName": last, "IsRegistered": "1", "Profile": "Available"}
    return row(EXTENSION, record_id, **(known | fields))


def place(record_id: int, number: str, *, is_gateway: bool = False) -> VendorRow:
    return row(PLACE, record_id, Number=number, IsGateway="1" if is_gateway else "0")


def line(record_id: int, number: str, name: str = "City") -> VendorRow:
    return row(LINE, record_id, Number=number, GatewayName=name)


def group(record_id: int, name: str, *members: str) -> VendorRow:
    return row(GROUP, record_id, Name=name, Members="\x1d".join(members))


def queue(record_id: int, number: str, name: str, *agents: str) -> VendorRow:
    return row(QUEUE, record_id, Number=number, Name=name, Agents="\x1d".join(agents))


def ring_group(record_id: int, number: str, name: str, *members: str) -> VendorRow:
    return row(RING_GROUP, record_id, Number=number, Name=name, Members="\x1d".join(members))


def leg(
    record_id: int,
    owner: str,
    status: str = RINGING,
    external: str = "",
    internal: str = NULL,
    *,
    call_id: int = 1,
    leg_id: int = 1,
    seconds: float = 0,
    **fields: str,
) -> VendorRow:
    ticks = START_TICKS + int(seconds * 10_000_000)
    known = {"CallID": str(call_id), "CallConnectionID": str(leg_id), "DN": owner, "Status": status}
    parties = {"ExternalParty": external, "InternalParty": internal, "LastChangeStatus": f"{ticks}U"}
    return row(CONNECTION, record_id, **(known | parties | fields))


def event(operation: str, entity: str, vendor_row: VendorRow) -> VendorEvent:
    return VendorEvent(Operation(operation), entity, vendor_row.record_id, vendor_row)


def bare_event(operation: str, entity: str, record_id: int) -> VendorEvent:
    """One whose ConfObject is null."""
    return VendorEvent(Operation(operation), entity, record_id, None)
