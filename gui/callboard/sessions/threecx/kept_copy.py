"""Is a copy of the vendor's files still as it was made, and is there something newer where it came from?"""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.assembly_metadata import LARGEST_FILE
from callboard.sessions.threecx.copy_record import RECORD_FILE, KeptFile, RecordBroken, read_record


class CopyState(StrEnum):
    """How a copy is."""

    UNCHANGED = "unchanged"
    ORIGIN_NEWER = "origin-newer"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A copy and what is known about it."""

    folder: Path
    origin: Path
    number: str
    files: tuple[KeptFile, ...]


def copy_in(folder: Path) -> KeptCopy | None:
    """The copy in `folder`, as its record says; None when it is a folder of somebody else. Raises SessionFailed."""
    try:
        record = read_record(folder)
    except (RecordBroken, OSError) as error:
        raise SessionFailed(problem(ProblemCode.COPY_DAMAGED, folder=str(folder), file=RECORD_FILE)) from error
    return None if record is None else KeptCopy(folder, Path(record.origin), record.number, record.files)


def refuse_damaged(folder: Path) -> None:
    """Prove every byte of the copy in `folder`. Raises SessionFailed (COPY_DAMAGED); says nothing about a folder that
    is no copy of ours."""
    copy = copy_in(folder)
    if copy is None:
        return
    for file in copy.files:
        if not _is_as_recorded(folder / file.name, file):
            facts = {"folder": str(folder), "file": file.name, "origin": str(copy.origin)}
            raise SessionFailed(problem(ProblemCode.COPY_DAMAGED, **facts))
    known = {file.name.casefold() for file in copy.files}
    for other in folder.glob("*.[dD][lL][lL]"):
        if other.name.casefold() not in known:
            facts = {"folder": str(folder), "file": other.name, "origin": str(copy.origin)}
            raise SessionFailed(problem(ProblemCode.COPY_DAMAGED, **facts))


def state_of(folder: Path) -> CopyState:
    """How the copy in `folder` is. It looks at where it came from, which may be a slow drive of the network: nothing
    for the window's thread. An origin that cannot be seen says nothing."""
    try:
        refuse_damaged(folder)
        copy = copy_in(folder)
    except SessionFailed:
        return CopyState.DAMAGED
    is_newer = copy is not None and any(_has_changed(file) for file in copy.files)
    return CopyState.ORIGIN_NEWER if is_newer else CopyState.UNCHANGED


def is_sound(folder: Path) -> bool:
    """Whether it is a copy of ours, and as it was made."""
    try:
        refuse_damaged(folder)
    except SessionFailed:
        return False
    return (folder / RECORD_FILE).is_file()


def _is_as_recorded(file: Path, known: KeptFile) -> bool:
    try:
        if file.stat().st_size != known.size:
            return False
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest() == known.sha256
    except OSError:
        return False


def _has_changed(known: KeptFile) -> bool:
    origin = Path(known.origin)
    try:
        now = origin.stat()
        if (now.st_size, now.st_mtime_ns) == (known.size, known.origin_modified_ns) or not origin.is_file():
            return False
        with origin.open("rb") as opened:
            content = opened.read(LARGEST_FILE + 1)
    except OSError:
        return False
    return hashlib.sha256(content).hexdigest() != known.sha256
