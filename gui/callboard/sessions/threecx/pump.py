"""The Python side of the C# pump (`vendor/pump`): events and lists of vendor objects as plain rows of text.

Nothing here reads a property of a vendor object, subscribes with `+=` or loops over a .NET sequence: pythonnet
keeps Python's lock while it does that, and the process stops for ever when the vendor's side waits for it.
"""

import importlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeAlias

from callboard.domain.problems import ProblemCode, SessionFailed, problem

Row: TypeAlias = list[str]
"""Fields of one record. Of an event: its tag, key and argument columns, type name, columns of that type."""

LOST_ROWS_TAG = "\x02lost"
_RECORD_END = "\x1e"
_FIELD_END = "\x1f"
_NEVER_COLLAPSE = -1
DEFAULT_LIMIT = 200_000
DEFAULT_ROWS_PER_DRAIN = 2_000


class _EventPump(Protocol):
    def Columns(self, type_name: str, paths: list[str], /) -> None: ...
    def Attach(
        self, target: object, event: str, tag: str, key: list[str], arguments: list[str], object_path: str, /
    ) -> None: ...
    def Drain(self, timeout_ms: int, max_rows: int, collapse_over: int, /) -> str | None: ...
    def Close(self, timeout_ms: int, /) -> bool: ...
    def Pending(self) -> int: ...
    def Lost(self) -> int: ...
    def Collapsed(self) -> int: ...
    def StuckMs(self) -> int: ...


class _TableReading(Protocol):
    def Total(self) -> int: ...
    def Done(self) -> int: ...
    def Next(self, milliseconds: int, /) -> str: ...


class _Snapshots(Protocol):
    def Row(self, item: object, columns: object, /) -> str: ...
    def Table(self, sequence: object, columns: object, /) -> str: ...
    def Reading(self, sequence: object, columns: object, /) -> _TableReading: ...
    def Nested(self, sequence: object, parts_path: str, outer: object, inner: object, /) -> str: ...


def rows_in(text: str) -> list[Row]:
    """The rows of one answer of the pump."""
    records = text.split(_RECORD_END)
    records.pop()  # what follows the last end mark: nothing
    return [record.split(_FIELD_END) for record in records]


def lost_rows(row: Row) -> int:
    """How many events were lost just before this row; 0 for an ordinary row.

    When it is not 0, what is known is old: read everything again, then go on with the rows that follow.
    """
    return int(row[1]) if row[0] == LOST_ROWS_TAG else 0


class TableSlice(NamedTuple):
    """The next rows of a list, and how many of its objects have been read with them, of how many."""

    rows: list[Row]
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class EventColumns:
    """What to read from an event's argument: `key` says which object it is about, `arguments` is the rest.

    `object_path` is where the argument carries an object, "" for nowhere.
    """

    key: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    object_path: str = ""


class Columns:
    """The same members of any number of objects: "Number", "DN.Number", "GetHashCode()", "Groups.Name".

    Compiled once, so keep it. Every method leaves Python's lock to other threads while the vendor works. A vendor
    object that fails costs its own fields only; a list that fails while it is walked raises the .NET exception.
    """

    def __init__(self, snapshots: _Snapshots, reader: object) -> None:
        self._snapshots = snapshots
        self._reader = reader

    def row(self, item: object) -> Row:
        """The fields of one object."""
        return self._snapshots.Row(item, self._reader).split(_FIELD_END)

    def table(self, sequence: object) -> list[Row]:
        """One row for each object of a .NET array or list; nulls are left out."""
        return rows_in(self._snapshots.Table(sequence, self._reader))

    def slices(self, sequence: object, slice_s: float) -> Iterator[TableSlice]:
        """The rows of `table`, bit by bit: at once how many there are, then what could be read in `slice_s` each."""
        reading = self._snapshots.Reading(sequence, self._reader)
        total, done, slice_ms = reading.Total(), 0, round(slice_s * 1000)
        yield TableSlice([], done, total)
        while done < total:
            rows = rows_in(reading.Next(slice_ms))
            done = reading.Done()
            yield TableSlice(rows, done, total)

    def nested(self, sequence: object, parts_path: str, inner: "Columns") -> list[Row]:
        """One row for each part ("GetActiveConnections()") of each object: its fields, then those of `inner`."""
        return rows_in(self._snapshots.Nested(sequence, parts_path, self._reader, inner._reader))


class Pump:
    """Subscriptions whose events wait in .NET until one Python thread drains them."""

    def __init__(self, inside: _EventPump) -> None:
        self._inside = inside
        self._drain = inside.Drain  # looked up once: half the price of a call

    def read(self, type_name: str, paths: Sequence[str]) -> None:
        """Sets which columns are read from objects of this type name, or derived from it, that events carry."""
        self._inside.Columns(type_name, list(paths))

    def attach(self, target: object, event: str, tag: str, columns: EventColumns) -> None:
        """Subscribes to an event of the shape `void (object, X)`; its rows begin with `tag`.

        Raises the .NET exception: no such event, another shape, what the vendor's accessor throws.
        """
        self._inside.Attach(target, event, tag, list(columns.key), list(columns.arguments), columns.object_path)

    def drain(
        self,
        timeout_s: float,
        *,
        max_rows: int = DEFAULT_ROWS_PER_DRAIN,
        collapse_over: int | None = None,
    ) -> list[Row] | None:
        """Waits for rows: the oldest ones, none when none came in time, None when closed and all are handed out.

        With `collapse_over`, when more rows than that wait or events pour in (more than 10,000 a second), only the
        newest of each key is kept, at the place of that newest one. A removal then replaces the update before it,
        and an update that came without its object (null) the one that had it: read that object again. Not for
        whoever must see every state. It first waits for the end of the pour, 100 ms at most: the more is left out.
        """
        collapse = _NEVER_COLLAPSE if collapse_over is None else collapse_over
        text = self._drain(round(timeout_s * 1000), max_rows, collapse)
        return None if text is None else rows_in(text)

    def close(self, timeout_s: float) -> bool:
        """Unsubscribes and ends the drain. False when the vendor did not let go in time; the pump is closed anyway."""
        return self._inside.Close(round(timeout_s * 1000))

    @property
    def stuck_s(self) -> float:
        """For how long the vendor's library has not got over reading what is in its news; 0 when all is well. Until it
        has, no news comes."""
        return self._inside.StuckMs() / 1000

    def pending(self) -> int:
        """How many rows wait."""
        return self._inside.Pending()

    def lost(self) -> int:
        """How many rows were lost since the start because too many waited."""
        return self._inside.Lost()

    def collapsed(self) -> int:
        """How many rows were left out since the start because a newer one had the same key."""
        return self._inside.Collapsed()


class PumpAssembly:
    """The loaded `Callboard.Pump.dll`."""

    def __init__(self, namespace: Any) -> None:
        self._namespace = namespace

    def columns(self, *paths: str) -> Columns:
        """A reader for these members."""
        return Columns(self._namespace.Snapshots, self._namespace.ColumnReader(list(paths)))

    def pump(self, limit: int = DEFAULT_LIMIT) -> Pump:
        """A pump without subscriptions; more than `limit` waiting rows are thrown away."""
        return Pump(self._namespace.EventPump(limit))


def load_pump(file: Path, last_words: Path | None = None) -> PumpAssembly:
    """Loads the pump from `file`. The runtime must have been started. SessionFailed (PUMP_MISSING) without it. Where an
    exception that nobody catches ends the process on a thread of .NET, it is added to the file `last_words`."""
    if not file.is_file():
        raise SessionFailed(problem(ProblemCode.PUMP_MISSING, file=str(file)))
    reflection: Any = importlib.import_module("System.Reflection")
    reflection.Assembly.LoadFrom(str(file.resolve()))
    namespace: Any = importlib.import_module("Callboard.Pump")
    if last_words is not None:
        namespace.LastWords.KeepIn(str(last_words.absolute()))
    return PumpAssembly(namespace)
