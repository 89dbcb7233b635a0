"""What is used of a connection to SQLite. apsw describes its own with types that Python 3.11 does not have."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

Value = int | float | str | bytes | None
Bindings = Sequence[Value] | Mapping[str, Value]
Row = tuple[Any, ...]


class Connection(Protocol):
    """For one thread at a time, except `interrupt`. Everything raises what apsw raises."""

    @property
    def in_transaction(self) -> bool:
        """Whether BEGIN was said and neither COMMIT nor ROLLBACK."""
        ...

    def execute(self, statements: str, bindings: Bindings | None = None, /) -> Iterator[Row]:
        """Do `statements`; the rows come one after the other."""
        ...

    def executemany(self, statements: str, bindings: Iterable[Bindings], /) -> Iterator[Row]:
        """The same for each of `bindings`."""
        ...

    def last_insert_rowid(self) -> int:
        """The id of the row that was put in last."""
        ...

    def changes(self) -> int:
        """How many rows the last statement changed."""
        ...

    def set_busy_timeout(self, milliseconds: int, /) -> None:
        """So long another program may be writing."""
        ...

    def interrupt(self) -> None:
        """Stop what it is doing. From any thread."""
        ...

    def close(self, force: bool = False, /) -> None:
        """Let the file go."""
        ...
