"""Vendor objects as they travel: one row of fields per object, in the writing of the pump (`pump_fields.py`)."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from callboard.sessions.threecx.pump_fields import FAILURE, MISSING

_AFTER_MARKS = chr(ord(FAILURE) + 1)
"""Null, missing and failed fields begin with the three characters before it (`pump_fields.py`), no text does."""


class Operation(StrEnum):
    """Which event it was: Inserted, Updated or Deleted."""

    INSERTED = "I"
    UPDATED = "U"
    DELETED = "D"


class VendorRow(NamedTuple):
    """One object: its kind (simple type name), its record id, and its fields by the path they were read from.

    `columns` says at which place of `values` a path is; all rows of a kind share it.
    """

    kind: str
    record_id: int
    columns: Mapping[str, int]
    values: Sequence[str]

    def text(self, path: str) -> str | None:
        """A text; None when it is null, not there, or could not be read."""
        place = self.columns.get(path)
        if place is None:
            return None
        value = self.values[place]
        return None if value and value < _AFTER_MARKS else value

    def integer(self, path: str) -> int | None:
        """A whole number; None also when it is none."""
        try:
            return int(self.text(path) or "")
        except ValueError:
            return None

    def flag(self, path: str) -> bool | None:
        """A yes or no."""
        found = self.text(path)
        return None if found is None else found == "1"

    def lacks(self, path: str) -> bool:
        """Whether the assembly has no such member."""
        place = self.columns.get(path)
        return place is None or self.values[place] == MISSING


def columns_of(paths: Sequence[str]) -> dict[str, int]:
    """The places of `paths` in rows that are read by them."""
    return {path: place for place, path in enumerate(paths)}


class VendorEvent(NamedTuple):
    """One notification. `row` is None when it came without its object (null ConfObject)."""

    operation: Operation
    entity: str
    record_id: int
    row: VendorRow | None


class VendorTables(NamedTuple):
    """Everything that a full picture is made of."""

    extensions: Sequence[VendorRow] = ()
    places: Sequence[VendorRow] = ()
    lines: Sequence[VendorRow] = ()
    groups: Sequence[VendorRow] = ()
    legs: Sequence[VendorRow] = ()
    call_groups: Sequence[VendorRow] = ()
