"""Headers of DLLs that no compiler here can make."""

import struct

_PE, _OPTIONAL_SIZE, _AMD64, _PE32_PLUS = 0x80, 240, 0x8664, 0x20B
_SECTION_ADDRESS, _SECTION_OFFSET, _SECTION_SIZE = 0x2000, 0x200, 0x200
_CLI_DIRECTORY, _DIRECTORIES = 14, 16


def mixed_image() -> bytes:
    """.NET and native code in one file for 64-bit programs: a CLI header without the flag "IL only"."""
    content = bytearray(_SECTION_OFFSET + _SECTION_SIZE)
    content[:2] = b"MZ"
    struct.pack_into("<I", content, 0x3C, _PE)
    content[_PE : _PE + 4] = b"PE\0\0"
    struct.pack_into("<HH", content, _PE + 4, _AMD64, 1)
    struct.pack_into("<H", content, _PE + 20, _OPTIONAL_SIZE)
    optional = _PE + 24
    struct.pack_into("<H", content, optional, _PE32_PLUS)
    struct.pack_into("<I", content, optional + 108, _DIRECTORIES)
    struct.pack_into("<II", content, optional + 112 + 8 * _CLI_DIRECTORY, _SECTION_ADDRESS, 72)
    section = optional + _OPTIONAL_SIZE
    sizes = (_SECTION_SIZE, _SECTION_ADDRESS, _SECTION_SIZE, _SECTION_OFFSET)
    struct.pack_into("<IIII", content, section + 8, *sizes)
    struct.pack_into("<I", content, _SECTION_OFFSET, 72)
    return bytes(content)
