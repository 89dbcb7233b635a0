"""How does everybody outside see a record of the phone system, and the news about it?

Values are text as on the wire: booleans "0"/"1", moments as .NET ticks in UTC, None where the vendor property
would be null. Entity and property names are those of the vendor's object model.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

Operation = Literal["I", "U", "D"]


@dataclass(frozen=True, slots=True)
class Row:
    """One record as every client sees it."""

    entity: str
    kind: str
    id: int
    fields: Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class EngineEvent:
    """One notification: the operation, the whole row after it, and the moment in seconds of the engine's time.

    `conf_is_null`: the vendor would deliver this event with a null ConfObject.
    """

    operation: Operation
    row: Row
    conf_is_null: bool = False
    at_s: float = 0.0


class Record(Protocol):
    """Anything the phone system keeps."""

    @property
    def id(self) -> int: ...
    @property
    def entity(self) -> str: ...
    @property
    def kind(self) -> str: ...
    def fields(self) -> dict[str, str | None]: ...


def row_of(record: Record, entity: str | None = None) -> Row:
    """The row of a record; `entity` replaces its own for events such as REGISTRATION."""
    return Row(entity or record.entity, record.kind, record.id, record.fields())
