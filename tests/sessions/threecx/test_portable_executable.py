"""What a DLL says about itself."""

import sys
from pathlib import Path

import pytest

from callboard.paths import pump_assembly
from callboard.sessions.threecx.portable_executable import Image, read_image
from tests.doubles.made_images import mixed_image


@pytest.fixture
def dotnet_file(built_assemblies: Path) -> Path:
    return pump_assembly()


def patched(source: Path, target: Path, *changes: tuple[int, bytes]) -> Path:
    content = bytearray(source.read_bytes())
    for place, replacement in changes:
        content[place : place + len(replacement)] = replacement
    target.write_bytes(content)
    return target


def pe_offset(file: Path) -> int:
    return int.from_bytes(file.read_bytes()[0x3C:0x40], "little")


def test_a_dotnet_library_for_any_width(dotnet_file: Path) -> None:
    assert read_image(dotnet_file) == Image(is_dotnet=True, bits=None)


def test_a_native_library(dotnet_file: Path, tmp_path: Path) -> None:
    """The same file without its CLI directory, for a 64-bit machine."""
    pe = pe_offset(dotnet_file)
    cli_directory = pe + 24 + 96 + 8 * 14
    native = patched(dotnet_file, tmp_path / "native.dll", (pe + 4, b"\x64\x86"), (cli_directory, bytes(8)))
    assert read_image(native) == Image(is_dotnet=False, bits=64)


def test_a_library_for_32_bit_programs_only(dotnet_file: Path, tmp_path: Path) -> None:
    content = dotnet_file.read_bytes()
    # ECMA-335 II.25.3.3: the CLI header begins with its size, 72, and the runtime version 2.5.
    cli = content.index(b"\x48\x00\x00\x00\x02\x00\x05\x00")
    narrow = patched(dotnet_file, tmp_path / "narrow.dll", (cli + 16, b"\x03\x00\x00\x00"))
    assert read_image(narrow) == Image(is_dotnet=True, bits=32)


def test_a_library_with_native_code_in_it(tmp_path: Path) -> None:
    file = tmp_path / "mixed.dll"
    file.write_bytes(mixed_image())
    assert read_image(file) == Image(is_dotnet=True, bits=64, is_mixed=True)


@pytest.mark.parametrize("content", [b"", b"MZ", b"hello", b"MZ" + bytes(200), b"MZ" + bytes(58) + b"\xff\xff\xff\x7f"])
def test_what_is_no_library_at_all(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.dll"
    file.write_bytes(content)
    assert read_image(file) is None


def test_a_library_cut_short(dotnet_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "x.dll"
    for length in (64, 140, 160, 300):
        file.write_bytes(dotnet_file.read_bytes()[:length])
        found = read_image(file)
        assert found is None or not found.is_dotnet or found.bits is not None, length


@pytest.mark.skipif(sys.platform != "linux", reason="looks at a library of Linux")
def test_another_systems_library() -> None:
    library = next(Path(sys.prefix).rglob("*.so"), None) or Path(sys.executable)
    assert read_image(library) is None
