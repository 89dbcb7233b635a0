"""What a DLL says about itself, read and never loaded."""

import importlib.util
import logging
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callboard.paths import pump_assembly, stand_in_folder
from callboard.sessions.threecx.assembly_metadata import (
    LARGEST_FILE,
    Library,
    Reference,
    library_in,
    read_library,
)
from tests.conftest import compiled
from tests.doubles.made_assemblies import vendor_like
from tests.doubles.made_images import mixed_image

LONGEST_S = 5.0
"""Far above what was measured (0.3 s for the worst of many damaged files), for a busy machine."""


def read(file: Path) -> Library:
    found = read_library(file)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def pump() -> bytes:
    compiled("pump")
    return pump_assembly().read_bytes()


def wheel_file(module: str, *parts: str) -> Path:
    spec = importlib.util.find_spec(module)
    if spec is None or spec.origin is None:
        pytest.skip(f"{module} is not installed here")
    return Path(spec.origin).parent.joinpath(*parts)


@pytest.mark.parametrize(
    ("generation", "version", "file_version"), [("v11", (1, 5, 0, 0), "1.1.0.0"), ("v12", (1, 6, 0, 0), "1.2.30787.0")]
)
def test_the_stand_ins(generation: str, version: tuple[int, ...], file_version: str) -> None:
    compiled(f"stand-in-{generation}")
    found = read(stand_in_folder(generation) / "3cxpscomcpp2.dll")
    assert (found.name, found.version, found.file_version) == ("3cxpscomcpp2", version, file_version)
    assert (found.is_dotnet, found.bits, found.is_mixed) == (True, None, False)
    assert set(found.references) == {Reference("sl", (1, 0, 0, 0)), Reference("mscorlib", (4, 0, 0, 0))}
    assert found.version_text == ".".join(map(str, version))


def test_pythons_own_bridge() -> None:
    found = read(wheel_file("pythonnet", "runtime", "Python.Runtime.dll"))
    assert (found.name, found.public_key_token) == ("Python.Runtime", "5000fea6cba702dd")
    assert found.reference("NetStandard") == (2, 0, 0, 0)
    assert found.target_framework == ".NETStandard,Version=v2.0"
    assert found.informational_version.startswith("3.")
    assert "libdl.so" in found.native_imports


def test_a_large_library_of_dotnet_itself_is_read_quickly() -> None:
    core = wheel_file("dotnetcore2", "bin", "shared", "Microsoft.NETCore.App", "3.1.23", "System.Private.CoreLib.dll")
    started = time.perf_counter()
    found = read(core)
    assert time.perf_counter() - started < LONGEST_S
    assert (found.name, found.version, found.public_key_token) == (
        *("System.Private.CoreLib", (4, 0, 0, 0)),
        "7cec85d7bea7798e",
    )
    assert found.bits == 64, "its machine carries the mark of the system"
    assert not found.is_mixed
    assert "QCall" in found.native_imports


@pytest.mark.parametrize(("folder", "bits"), [("x86", 32), ("amd64", 64)])
def test_native_and_dotnet_in_one_file(folder: str, bits: int) -> None:
    found = read(wheel_file("clr_loader", "ffi", "dlls", folder, "ClrLoader.dll"))
    assert (found.is_dotnet, found.is_mixed, found.bits) == (True, True, bits)
    assert found.target_framework == ".NETFramework,Version=v4.6.1"


def test_a_mixed_file_without_any_tables() -> None:
    assert library_in(mixed_image()) == Library(is_dotnet=True, bits=64, is_mixed=True)


def test_a_made_one_says_what_it_was_made_of(tmp_path: Path) -> None:
    file = vendor_like(
        *(tmp_path, "2.0.0.0"),
        informational="16.0.6.655",
        file_version="2.0.0.1",
        target=".NETCoreApp,Version=v8.0",
        references={"netstandard": "2.1.0.0", "Other.Thing": "3.4.5.6"},
        native=["tcxpscom_native", "other"],
    )
    found = read(file)
    assert (found.version, found.file_version, found.informational_version) == ((2, 0, 0, 0), "2.0.0.1", "16.0.6.655")
    assert found.reference("netstandard") == (2, 1, 0, 0)
    assert found.reference("Other.Thing") == (3, 4, 5, 6)
    assert found.reference("System.Runtime") is None
    assert found.native_imports == ("tcxpscom_native", "other")
    assert found.target_framework == ".NETCoreApp,Version=v8.0"


@pytest.mark.parametrize(("platform", "bits"), [("x86", 32), ("x64", 64), ("anycpu", None)])
def test_for_which_width_it_was_made(tmp_path: Path, platform: str, bits: int | None) -> None:
    assert read(vendor_like(tmp_path, "1.6.0.0", platform=platform)).bits == bits


def test_a_native_library(pump: bytes) -> None:
    """The same file without its CLI directory, for a 64-bit machine."""
    content = bytearray(pump)
    pe = int.from_bytes(content[0x3C:0x40], "little")
    directory = pe + 24 + 96 + 8 * 14
    content[pe + 4 : pe + 6], content[directory : directory + 8] = b"\x64\x86", bytes(8)
    found = library_in(bytes(content))
    assert found is not None
    assert (found.is_dotnet, found.bits, found.name, found.references) == (False, 64, "", ())


@pytest.mark.parametrize("content", [b"", b"MZ", b"hello", b"MZ" + bytes(200), b"MZ" + bytes(58) + b"\xff\xff\xff\x7f"])
def test_what_is_no_library_at_all(content: bytes) -> None:
    assert library_in(content) is None


def test_a_file_larger_than_any_library() -> None:
    assert library_in(b"MZ" + bytes(LARGEST_FILE)) is None


@pytest.mark.skipif(sys.platform != "linux", reason="looks at a library of Linux")
def test_another_systems_library() -> None:
    library = next(Path(sys.prefix).rglob("*.so"), None) or Path(sys.executable)
    assert read_library(library) is None


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_library(tmp_path / "none.dll")


def test_cut_short_anywhere(pump: bytes) -> None:
    for length in range(0, len(pump), 97):
        found = library_in(pump[:length])
        assert found is None or found.bits in (None, 32, 64), length


def test_counts_that_would_cost_gigabytes(pump: bytes) -> None:
    """The row count of the first table becomes four thousand million."""
    content = bytearray(pump)
    root = content.index(b"BSJB")
    header = content.index(b"#~\0\0", root)
    tables = root + int.from_bytes(content[header - 8 : header - 4], "little")
    content[tables + 24 : tables + 28] = b"\xff\xff\xff\xff"
    found = library_in(bytes(content))
    assert found is not None
    assert (found.is_dotnet, found.name) == (True, "")


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_file_never_raises_and_never_hangs(pump: bytes, data: st.DataObject) -> None:
    content = bytearray(pump)
    root = content.index(b"BSJB")
    headers = st.one_of(st.integers(0x3C, 0x280), st.integers(root, root + 0x220), st.integers(0, len(content) - 9))
    wild = st.sampled_from([0, 1, 0x10, 0x7F, 0x80, 0xFF])
    for place, byte, length in data.draw(
        st.lists(st.tuples(headers, wild, st.sampled_from([1, 2, 4, 8])), min_size=1, max_size=6)
    ):
        content[place : place + length] = bytes([byte]) * length
    started = time.perf_counter()
    found = library_in(bytes(content[: data.draw(st.sampled_from([len(content), len(content) // 2]))]))
    assert time.perf_counter() - started < LONGEST_S
    assert found is None or isinstance(found, Library)
    assert found is None or all(part.name.isprintable() for part in found.references)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=4096))
def test_garbage_never_raises(garbage: bytes) -> None:
    found = library_in(b"MZ" + garbage)
    assert found is None or not found.name
    assert library_in(b"#" + garbage) is None


def test_nothing_is_said_in_the_log(pump: bytes, caplog: pytest.LogCaptureFixture) -> None:
    handlers = list(logging.getLogger().handlers)
    for length in (400, 900, 2_000, 10_000):
        library_in(pump[:length])
    assert caplog.records == []
    assert logging.getLogger().handlers == handlers
