"""What a DLL says about itself in its first bytes, read without loading it (Microsoft's PE format, ECMA-335 II.25).

For the way of a start, where each millisecond counts: 0.1 ms. Everything else that can be known without loading is
told by `assembly_metadata.py`, which needs a library for that and a tenth of a second.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

_MACHINE_BITS = {0x014C: 32, 0x8664: 64, 0xAA64: 64}
_PE32, _PE32_PLUS = 0x10B, 0x20B
_CLI_DIRECTORY = 14
_IL_ONLY, _NEEDS_32_BIT = 0x1, 0x2


@dataclass(frozen=True, slots=True)
class Image:
    """`bits` is 32 or 64 when the file can only run in such a program, None when it suits both or is unknown.

    `is_mixed`: .NET and native code in one file, which only .NET Framework can load.
    """

    is_dotnet: bool
    bits: int | None
    is_mixed: bool = False


def read_image(file: Path) -> Image | None:
    """What `file` is, or None when it is no DLL at all. Raises OSError when it cannot be read."""
    try:
        return _image_in(file.read_bytes())
    except struct.error:
        return None  # it ends before it has told


def _image_in(content: bytes) -> Image | None:
    if content[:2] != b"MZ":
        return None
    pe = struct.unpack_from("<I", content, 0x3C)[0]
    if content[pe : pe + 4] != b"PE\0\0":
        return None
    machine, section_count = struct.unpack_from("<HH", content, pe + 4)
    optional = pe + 24
    optional_size, magic = struct.unpack_from("<H", content, pe + 20)[0], struct.unpack_from("<H", content, optional)[0]
    if magic not in (_PE32, _PE32_PLUS):
        return None
    directories = optional + (112 if magic == _PE32_PLUS else 96)
    cli_address = struct.unpack_from("<I", content, directories + 8 * _CLI_DIRECTORY)[0]
    if not cli_address:
        return Image(is_dotnet=False, bits=_MACHINE_BITS.get(machine))
    sections = optional + optional_size
    cli = _file_offset(content, sections, section_count, cli_address)
    flags = struct.unpack_from("<I", content, cli + 16)[0] if cli is not None else 0
    suits_both = magic == _PE32 and flags & _IL_ONLY and not flags & _NEEDS_32_BIT
    bits = None if suits_both else _MACHINE_BITS.get(machine)
    return Image(is_dotnet=True, bits=bits, is_mixed=not flags & _IL_ONLY)


def _file_offset(content: bytes, sections: int, count: int, address: int) -> int | None:
    for index in range(count):
        size, start, raw_size, raw = struct.unpack_from("<IIII", content, sections + 40 * index + 8)
        if start <= address < start + max(size, raw_size):
            return address - start + raw
    return None
