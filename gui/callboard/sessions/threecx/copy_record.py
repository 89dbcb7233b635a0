"""What is written beside a copy of the vendor's files: where they came from, and by which hash each is known."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

RECORD_FILE = "copied.toml"
LARGEST_RECORD = 64 * 1024


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One copied file. `size` is in bytes; `origin_modified_ns` is when the file it came from was last written."""

    name: str
    sha256: str
    size: int
    version: str
    file_version: str
    origin: str
    origin_modified_ns: int


@dataclass(frozen=True, slots=True)
class CopyRecord:
    """One copy. `number` is the 3CX it is of, `copied_at` an ISO 8601 time in UTC."""

    number: str
    origin: str
    copied_at: str
    files: tuple[KeptFile, ...]


class RecordBroken(Exception):
    """There is a record, and nobody can read it."""


def read_record(folder: Path) -> CopyRecord | None:
    """The record in `folder`; None where there is none. Raises RecordBroken, OSError."""
    try:
        with (folder / RECORD_FILE).open("rb") as file:
            content = file.read(LARGEST_RECORD + 1)
    except FileNotFoundError:
        return None
    try:
        record = msgspec.toml.decode(content, type=CopyRecord)
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError, RecursionError) as error:
        raise RecordBroken from error
    names = [file.name for file in record.files]
    # Names are put behind the folder; one that leads out of it is none of ours.
    if not names or any(Path(name).name != name or "\\" in name for name in names):
        raise RecordBroken
    return record


def text_of_record(record: CopyRecord) -> bytes:
    """The record as TOML."""
    return msgspec.toml.encode(record)
