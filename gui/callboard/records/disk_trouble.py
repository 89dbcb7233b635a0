"""What SQLite says when a disk does not do what it should, told apart from mistakes of ours."""

from __future__ import annotations

from pathlib import Path

from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import Problem, ProblemCode, problem


def is_damage(error: BaseException) -> bool:
    """Whether the file is no database any more."""
    import apsw  # noqa: PLC0415 - not before something is read or written

    return isinstance(error, apsw.CorruptError | apsw.NotADBError)


def is_of_the_disk(error: BaseException) -> bool:
    """Whether the same may succeed later, when somebody has made room or ended the other program."""
    import apsw  # noqa: PLC0415 - see above

    of_sqlite = (
        apsw.FullError,
        apsw.IOError,
        apsw.ReadOnlyError,
        apsw.CantOpenError,
        apsw.BusyError,
        apsw.LockedError,
        apsw.PermissionsError,
        apsw.AuthError,
        apsw.NoLFSError,
        apsw.ProtocolError,
    )
    return isinstance(error, (*of_sqlite, OSError))


def not_saved(path: Path, error: BaseException) -> Problem:
    """The problem of what could not be written."""
    return problem(ProblemCode.RECORDS_NOT_SAVED, file=str(path), said=printable(str(error), 200))


def unreadable(path: Path, error: BaseException) -> Problem:
    """The problem of what could not be read."""
    return problem(ProblemCode.RECORDS_UNREADABLE, file=str(path), said=printable(str(error), 200))


def set_aside(path: Path) -> Problem:
    """The problem of a file that was damaged, and is now called `path`."""
    return problem(ProblemCode.RECORDS_UNREADABLE, case="damaged", file=str(path))


def newer(path: Path) -> Problem:
    """The problem of a file that a newer Callboard wrote."""
    return problem(ProblemCode.RECORDS_UNREADABLE, case="newer", file=str(path))
