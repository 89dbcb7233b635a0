"""What a DLL says about itself, read from its bytes and never loaded (Microsoft's PE format, ECMA-335 II.22 to 25).

The tables are read by dnfile: alive, pure Python, and quicker than a reader of our own would be worth (2 ms for the
vendor's DLL, 9 ms for 12 MB). It raises whatever it meets in a damaged file, so everything is caught here.
"""

import contextlib
import hashlib
import logging
import struct
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from callboard.domain.numbers.phone_number import printable

Version = tuple[int, ...]

LARGEST_FILE = 48 * 1024 * 1024
"""Bytes. The vendor's largest DLL is far below; .NET's own largest is 13 MB."""

_CLI_DIRECTORY, _RESOURCE_DIRECTORY = 14, 2
_IL_ONLY, _NEEDS_32_BIT, _IL_LIBRARY = 0x1, 0x2, 0x4
_PE32 = 0x10B
_MACHINE_BITS = {0x014C: 32, 0x01C4: 32, 0x8664: 64, 0xAA64: 64}
# .NET's own libraries carry the system in their machine: Linux, macOS, FreeBSD.
_SYSTEM_MARKS = (0, 0x7B79, 0x4644, 0xADC4)
_MOST_NAMES, _MOST_ATTRIBUTES, _LONGEST_TEXT = 200, 100, 200
_STREAMS_AT_MOST, _TABLES = 32, 64
# Coded indexes (II.24.2.6): which table, in the lowest bits.
_ATTRIBUTE_OF_ASSEMBLY = 1 << 5 | 14
_MEMBER_REFERENCE, _TYPE_REFERENCE = 3, 1
_TEXT_ATTRIBUTES = {
    "AssemblyFileVersionAttribute": "file_version",
    "AssemblyInformationalVersionAttribute": "informational_version",
    "TargetFrameworkAttribute": "target_framework",
}
_ATTRIBUTE_PROLOG = b"\x01\x00"


@dataclass(frozen=True, slots=True)
class Reference:
    """Another assembly that this one was built for."""

    name: str
    version: Version


@dataclass(frozen=True, slots=True)
class Library:
    """One DLL. `bits` is 32 or 64 when it can only run in such a program, None when it suits both or is unknown.

    `is_mixed`: .NET and native code in one file, which only .NET Framework can load. What follows is empty for a
    library without .NET, but for `file_version`. `native_imports` are the native libraries that its .NET code calls.
    """

    is_dotnet: bool
    bits: int | None
    is_mixed: bool = False
    name: str = ""
    version: Version = ()
    public_key_token: str = ""
    file_version: str = ""
    informational_version: str = ""
    target_framework: str = ""
    references: tuple[Reference, ...] = field(default=())
    native_imports: tuple[str, ...] = field(default=())

    @property
    def version_text(self) -> str:
        """As people write it: "1.6.0.0"."""
        return ".".join(map(str, self.version))

    def reference(self, name: str) -> Version | None:
        """The version of the assembly called `name` that this one was built for, None when it needs none."""
        return next((each.version for each in self.references if each.name.casefold() == name.casefold()), None)


def read_library(file: Path) -> Library | None:
    """What `file` is; None when it is no DLL that can be made out. Raises OSError when it cannot be opened."""
    with file.open("rb") as opened:
        content = opened.read(LARGEST_FILE + 1)
    return library_in(content)


def library_in(content: bytes) -> Library | None:
    """What these bytes of a file are. Never raises, and takes less than a second whatever they are."""
    if content[:2] != b"MZ" or len(content) > LARGEST_FILE:
        return None
    with _in_silence():
        try:
            return _library_in(content)
        except Exception:  # noqa: BLE001 - dnfile raises of every kind, AssertionError and TypeError among them
            return None


def _library_in(content: bytes) -> Library | None:
    import dnfile  # noqa: PLC0415 - nobody needs it while the window opens

    pe: Any = dnfile.dnPE(data=content, fast_load=True, clr_lazy_load=True)
    file_version = _version_resource(pe)
    header = _cli_header(pe)
    if header is None:
        return Library(is_dotnet=False, bits=_machine_bits(pe), file_version=file_version)
    flags, root = header
    if not _has_room_for_its_tables(root, len(content)):
        # What has no tables to be read may be of .NET all the same; what it claims of itself is not to be had.
        return Library(True, _bits(pe, flags), _is_mixed(flags), file_version=file_version)
    pe.parse_data_directories(directories=[_CLI_DIRECTORY])
    tables: Any = pe.net.mdtables
    rows = tables.Assembly.rows if tables.Assembly else ()
    if not rows:
        return Library(True, _bits(pe, flags), _is_mixed(flags), file_version=file_version)
    texts: dict[str, str] = {}
    with contextlib.suppress(Exception):  # as above; the rest is good without
        texts = dict(_texts_of_attributes(tables))
    return Library(
        is_dotnet=True,
        bits=_bits(pe, flags),
        is_mixed=_is_mixed(flags),
        name=_text(rows[0].Name),
        version=_version(rows[0]),
        public_key_token=_token(rows[0].PublicKey),
        file_version=file_version or texts.get("file_version", ""),
        informational_version=texts.get("informational_version", ""),
        target_framework=texts.get("target_framework", ""),
        references=tuple(Reference(_text(row.Name), _version(row)) for row in _first(tables.AssemblyRef)),
        native_imports=tuple(_text(row.Name) for row in _first(tables.ModuleRef) if _text(row.Name)),
    )


def _cli_header(pe: Any) -> tuple[int, bytes] | None:
    """The flags and the first bytes of the metadata; None for a library without .NET (II.25.3.3)."""
    directory = pe.OPTIONAL_HEADER.DATA_DIRECTORY[_CLI_DIRECTORY]
    if not directory.VirtualAddress:
        return None
    address, size, flags = struct.unpack_from("<III", pe.get_data(directory.VirtualAddress, 24), 8)
    return flags, pe.get_data(address, size) if address else b""


def _has_room_for_its_tables(root: bytes, file_size: int) -> bool:
    """Whether the counts of all rows are possible at all: an empty row each would take gigabytes (II.24.2)."""
    if root[:4] != b"BSJB":
        return False
    at = 16 + struct.unpack_from("<I", root, 12)[0]
    count = struct.unpack_from("<H", root, at + 2)[0]
    at += 4
    for _ in range(min(count, _STREAMS_AT_MOST)):
        start = struct.unpack_from("<I", root, at)[0]
        name = root[at + 8 : at + 40].split(b"\0", 1)[0]
        if name in {b"#~", b"#-"}:
            valid = struct.unpack_from("<Q", root, start + 8)[0]
            rows = struct.unpack_from(f"<{valid.bit_count()}I", root, start + 24)
            return count <= _STREAMS_AT_MOST and sum(rows) <= file_size
        at += 8 + (len(name) // 4 + 1) * 4
    return False


def _bits(pe: Any, flags: int) -> int | None:
    suits_both = pe.OPTIONAL_HEADER.Magic == _PE32 and flags & _IL_ONLY and not flags & _NEEDS_32_BIT
    return None if suits_both else _machine_bits(pe)


def _machine_bits(pe: Any) -> int | None:
    machine = pe.FILE_HEADER.Machine
    return next((_MACHINE_BITS[machine ^ mark] for mark in _SYSTEM_MARKS if machine ^ mark in _MACHINE_BITS), None)


def _is_mixed(flags: int) -> bool:
    return not flags & (_IL_ONLY | _IL_LIBRARY)


def _first(table: Any) -> Sequence[Any]:
    return table.rows[:_MOST_NAMES] if table else ()


def _version(row: Any) -> Version:
    return (row.MajorVersion, row.MinorVersion, row.BuildNumber, row.RevisionNumber)


def _text(value: Any) -> str:
    return printable(str(value or ""), _LONGEST_TEXT)


def _token(public_key: Any) -> str:
    """The last eight bytes of its SHA-1, backwards: how .NET names a key (II.6.3)."""
    key = bytes(getattr(public_key, "value", b"") or b"")
    return hashlib.sha1(key, usedforsecurity=False).digest()[:-9:-1].hex() if key else ""


def _texts_of_attributes(tables: Any) -> Iterator[tuple[str, str]]:
    """Of the attributes of the assembly those that carry one text. The table is sorted by owner (II.22.10)."""
    if not tables.CustomAttribute:
        return
    rows = tables.CustomAttribute.rows
    low, high = 0, len(rows)
    while low < high:
        middle = (low + high) // 2
        if rows[middle].struct.Parent_CodedIndex < _ATTRIBUTE_OF_ASSEMBLY:
            low = middle + 1
        else:
            high = middle
    for row in rows[low : low + _MOST_ATTRIBUTES]:
        if row.struct.Parent_CodedIndex != _ATTRIBUTE_OF_ASSEMBLY:
            return
        name = _TEXT_ATTRIBUTES.get(_attribute_name(tables, row.struct.Type_CodedIndex))
        if name is not None:
            yield name, _first_text(bytes(row.Value.value))


def _attribute_name(tables: Any, constructor: int) -> str:
    """The type of an attribute when another assembly has it. Only raw columns: the rest would read every table."""
    if constructor & 7 != _MEMBER_REFERENCE:
        return ""
    owner = tables.MemberRef.rows[(constructor >> 3) - 1].struct.Class_CodedIndex
    return _text(tables.TypeRef.rows[(owner >> 3) - 1].TypeName) if owner & 7 == _TYPE_REFERENCE else ""


def _first_text(value: bytes) -> str:
    """The first argument of an attribute: its length (shorter than 128 here), then UTF-8 (II.23.3)."""
    if value[:2] != _ATTRIBUTE_PROLOG or len(value) < 3 or value[2] > 0x7F:
        return ""
    return _text(value[3 : 3 + value[2]].decode("utf-8", "replace"))


def _version_resource(pe: Any) -> str:
    """The version that Windows shows, "" when the file has none or a damaged one."""
    if not pe.OPTIONAL_HEADER.DATA_DIRECTORY[_RESOURCE_DIRECTORY].VirtualAddress:
        return ""
    with contextlib.suppress(Exception):  # it is told for the report only, and pefile raises of every kind
        pe.parse_data_directories(directories=[_RESOURCE_DIRECTORY])
        info = pe.VS_FIXEDFILEINFO[0]
        high, low = int(info.FileVersionMS), int(info.FileVersionLS)
        return f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}"
    return ""


_LOGGERS = ("dnfile", "pefile")


@contextlib.contextmanager
def _in_silence() -> Generator[None]:
    """dnfile speaks of each oddity through the root logger too, which would then get a handler of its own for good."""
    root, silent = logging.getLogger(), logging.NullHandler()
    levels: Mapping[str, int] = {name: logging.getLogger(name).level for name in _LOGGERS}
    root.addHandler(silent)
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        root.removeHandler(silent)
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)
