"""The engine's records as rows of vendor objects: what the pump would read from the vendor's objects of them."""

import re
from collections import defaultdict
from collections.abc import Iterable

from callboard.sessions.simulator.records import PROFILE_SEPARATOR
from callboard.sessions.simulator.rows import EngineEvent, Row
from callboard.sessions.threecx.conversion import (
    AGENTS,
    CALL_GROUP_KINDS,
    COLUMNS_OF_KIND,
    CONNECTION,
    EXTENSION,
    GROUP,
    LINE,
    MEMBERS,
    PHONE_BOOK_OWNER,
    PLACE,
    STATISTICS_CONTENT,
    STATISTICS_NAME,
)
from callboard.sessions.threecx.pump_fields import NULL
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent, VendorRow, VendorTables, columns_of

# The pump does the same to vendor text, so that it never holds one of the pump's own marks.
_UNFIT = re.compile("[\x00-\x02\x1c-\x1f\ud800-\udfff]")
_PAIR_END, _ITEM_END = "\x1c", "\x1d"
DATA = "Data."
_ANY_DN = "DN"
_LISTS_OF_MEMBERS = frozenset({"GroupMembers.DN.Number", AGENTS, MEMBERS})
_COLUMNS = {kind: columns_of(paths) for kind, paths in COLUMNS_OF_KIND.items()}
_OPERATIONS = {operation.value: operation for operation in Operation}
_RENAMED = {
    "DN.Number": "DN",
    "InternalParty.Number": "InternalParty",
    "OriginatedBy.Number": "OriginatedBy",
    "Gateway.Name": "Name",
    STATISTICS_NAME: "Name",
    PHONE_BOOK_OWNER: "Owner",
}


def vendor_event(event: EngineEvent) -> VendorEvent:
    """The notification that the vendor's library would give."""
    row = None if event.conf_is_null else vendor_row(event.row)
    return VendorEvent(_OPERATIONS[event.operation], event.row.entity, event.row.id, row)


def vendor_tables(rows: Iterable[Row]) -> VendorTables:
    """The full picture that would be read from the vendor's library."""
    by_kind: defaultdict[str, list[VendorRow]] = defaultdict(list)
    for row in rows:
        found = vendor_row(row)
        if found is not None:
            by_kind[found.kind].append(found)
    return VendorTables(
        by_kind[EXTENSION],
        by_kind[PLACE],
        by_kind[LINE],
        by_kind[GROUP],
        by_kind[CONNECTION],
        [row for kind in CALL_GROUP_KINDS for row in by_kind[kind]],
    )


def vendor_row(row: Row) -> VendorRow | None:
    """One record; None for kinds that nobody reads."""
    kind = row.kind if row.kind in _COLUMNS else _ANY_DN
    if kind == _ANY_DN and "Number" not in row.fields:
        return None
    values = [_value(row, path) for path in COLUMNS_OF_KIND[kind]]
    return VendorRow(kind, row.id, _COLUMNS[kind], values)


def _value(row: Row, path: str) -> str:
    first, _, rest = path.partition(".")
    if first == "CurrentProfile":
        return _field(_profile(row).get(rest))
    if path in _LISTS_OF_MEMBERS:
        return (row.fields.get("Members") or "").replace(",", _ITEM_END)
    if path == STATISTICS_CONTENT:
        return _ITEM_END.join(_pairs(row))
    value = _field(row.fields.get(_RENAMED.get(path, path)))
    return f"{value}U" if path == "LastChangeStatus" else value


def _field(text: str | None) -> str:
    return NULL if text is None else _UNFIT.sub("\ufffd", text)


def _pairs(row: Row) -> Iterable[str]:
    """The values of a statistics record by their keys, as the pump writes a dictionary."""
    for key, value in row.fields.items():
        if key.startswith(DATA):
            yield _PAIR_END.join(_UNFIT.sub("\ufffd", text) for text in (key.removeprefix(DATA), value or ""))


def _profile(row: Row) -> dict[str, str]:
    """The current one of the profiles of an extension, by the vendor's property names."""
    for profile in (row.fields.get("Profiles") or "").split(PROFILE_SEPARATOR):
        number, *names = profile.split("|")
        if number == row.fields.get("CurrentProfile"):
            return dict(zip(("Name", "CustomName", "CustomMessage"), names, strict=False))
    return {}
