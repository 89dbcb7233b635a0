"""What tells one copy of the vendor's files from another: version, size and hash."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from callboard.sessions.threecx.assembly_metadata import LARGEST_FILE, Library, library_in
from callboard.sessions.threecx.native_probe import native_libraries_in
from callboard.sessions.threecx.vendor_files import COMPANION_FILE, MAIN_FILE


@dataclass(frozen=True, slots=True)
class FileMark:
    """One file. `version` and `kind` are empty for what is no DLL; `size` is in bytes."""

    path: str
    size: int
    sha256: str
    version: str = ""
    kind: str = ""


def marks_in(folder: Path) -> tuple[FileMark, ...]:
    """Of the vendor's files in `folder`, those that are there and can be read. Not of the ini: it holds passwords."""
    files = (folder / MAIN_FILE, folder / COMPANION_FILE, *native_libraries_in(folder))
    return tuple(mark for file in files if (mark := _mark_of(file)) is not None)


def _mark_of(file: Path) -> FileMark | None:
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_FILE + 1)
    except OSError:
        return None
    library = library_in(content)
    hashed = hashlib.sha256(content).hexdigest() if len(content) <= LARGEST_FILE else ""
    return FileMark(str(file), file.stat().st_size, hashed, _version_of(library), _kind_of(library))


def _version_of(library: Library | None) -> str:
    if library is None:
        return ""
    versions = (library.version_text, library.file_version, library.informational_version)
    return " / ".join(dict.fromkeys(filter(None, versions)))


def _kind_of(library: Library | None) -> str:
    if library is None:
        return "no DLL"
    family = ".NET with native code" if library.is_mixed else ".NET" if library.is_dotnet else "native"
    return f"{family}, {library.bits}-bit" if library.bits else family
