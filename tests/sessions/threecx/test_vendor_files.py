"""Which 3CX a folder of DLLs is from."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from callboard.domain.problems import ProblemCode
from callboard.paths import pump_assembly, stand_in_folder
from callboard.sessions.threecx.assembly_metadata import read_library
from callboard.sessions.threecx.vendor_files import (
    COMPANION_FILE,
    MAIN_FILE,
    NATIVE_FILE,
    Clue,
    companions_of,
    detect_generation,
    folder_objection,
    missing_companion,
)
from tests.conftest import compiled
from tests.doubles.made_assemblies import vendor_like
from tests.doubles.made_images import mixed_image

MSCORLIB: Mapping[str, str] = {}
STANDARD = {"netstandard": "2.1.0.0"}
RUNTIME_8 = {"System.Runtime": "8.0.0.0"}
RUNTIME_10 = {"System.Runtime": "10.0.0.0"}


@pytest.mark.parametrize("generation", ["v11", "v12"])
def test_the_stand_ins(generation: str) -> None:
    compiled(f"stand-in-{generation}")
    found = detect_generation(stand_in_folder(generation))
    assert (found.number, found.generation, found.clue) == (generation[1:], generation, Clue.ASSEMBLY_VERSION)
    assert found.facts["wanted"] == ""


@pytest.mark.parametrize(
    ("version", "more", "number", "generation", "clue"),
    [
        ("1.0.0.0", {}, "11", "v11", Clue.ASSEMBLY_VERSION),
        ("1.6.0.0", {"file_version": "1.2.30787.0"}, "12", "v12", Clue.ASSEMBLY_VERSION),
        ("1.6.0.0", {"file_version": "1.6.44096.0"}, "14", "v12", Clue.FILE_VERSION),
        ("2.0.0.0", {"native": ["tcxpscom_native"]}, "15", None, Clue.ASSEMBLY_VERSION),
        ("2.0.0.0", {"references": STANDARD}, "16", None, Clue.REFERENCES),
        ("2.0.0.0", {"references": STANDARD, "informational": "18.0.5.1"}, "18", None, Clue.REFERENCES),
        ("3.1.2.3", {"references": STANDARD}, "18", None, Clue.REFERENCES),
        ("18.0.0.0", {"references": {"System.Runtime": "5.0.0.0"}}, "18", None, Clue.REFERENCES),
        ("4.0.0.0", {"references": RUNTIME_8}, "20", None, Clue.REFERENCES),
        ("4.0.0.0", {"references": RUNTIME_10}, "20", None, Clue.REFERENCES),
        ("7.0.0.0", {"references": RUNTIME_10}, "16 or later", None, Clue.REFERENCES),
    ],
)
def test_what_each_generation_says(
    tmp_path: Path, version: str, more: dict[str, str], number: str, generation: str | None, clue: Clue
) -> None:
    vendor_like(tmp_path, version, **more)  # pyright: ignore[reportArgumentType]
    found = detect_generation(tmp_path)
    assert (found.number, found.generation, found.clue) == (number, generation, clue)
    assert found.is_known


def test_what_it_was_made_for_is_told(tmp_path: Path) -> None:
    vendor_like(tmp_path, "4.0.0.0", references=RUNTIME_10)
    assert detect_generation(tmp_path).facts["wanted"] == "System.Runtime 10.0"


def test_what_cannot_be_told(tmp_path: Path) -> None:
    assert detect_generation(tmp_path / "none").clue is Clue.NO_FOLDER
    assert detect_generation(tmp_path).clue is Clue.NO_FILE
    (tmp_path / MAIN_FILE).write_bytes(b"MZ" + bytes(500))
    assert detect_generation(tmp_path).clue is Clue.NOT_DOTNET
    (tmp_path / MAIN_FILE).write_bytes(mixed_image())
    assert detect_generation(tmp_path).clue is Clue.NO_LABEL
    compiled("pump")
    (tmp_path / MAIN_FILE).write_bytes(pump_assembly().read_bytes())
    found = detect_generation(tmp_path)
    assert (found.clue, found.facts["name"]) == (Clue.NOT_THE_VENDORS, "Callboard.Pump")
    assert not found.is_known
    (tmp_path / MAIN_FILE).unlink()
    (tmp_path / MAIN_FILE).mkdir()
    assert detect_generation(tmp_path).clue is Clue.NOT_ALLOWED


@pytest.mark.parametrize(
    ("version", "references", "native", "names"),
    [
        ("1.5.0.0", MSCORLIB, [], [COMPANION_FILE]),
        ("1.6.0.0", MSCORLIB, [], [COMPANION_FILE]),
        ("2.0.0.0", MSCORLIB, ["tcxpscom_native"], [COMPANION_FILE, NATIVE_FILE]),
        ("2.0.0.0", STANDARD, ["tcxpscom_native"], [NATIVE_FILE]),
        ("4.0.0.0", RUNTIME_8, ["tcxpscom_native"], [NATIVE_FILE]),
    ],
)
def test_what_has_to_lie_beside_it(
    tmp_path: Path, version: str, references: Mapping[str, str], native: Sequence[str], names: Sequence[str]
) -> None:
    library = read_library(vendor_like(tmp_path, version, references=references, native=native))
    number = detect_generation(tmp_path).number
    assert companions_of(library, number) == tuple(names)
    for name in names:
        assert missing_companion(tmp_path, library, number) == name
        (tmp_path / name).touch()
    assert missing_companion(tmp_path, library, number) is None


def test_the_native_library_has_another_name_elsewhere(tmp_path: Path) -> None:
    library = read_library(vendor_like(tmp_path, "4.0.0.0", references=RUNTIME_8))
    (tmp_path / "libtcxpscom_native.so").touch()
    assert missing_companion(tmp_path, library, "20") is None


@pytest.mark.parametrize(
    ("folder", "number", "better"),
    [
        ("/usr/share/3cxpbx/skel/Bin", "16", "/usr/lib/3cxpbx"),
        (
            "C:\\Program Files\\3CX Phone System\\Bin",
            "15",
            "C:\\Program Files\\3CX Phone System\\Instance1\\Bin",
        ),
        ("/mnt/3CX Phone System/Bin/", "14", "/mnt/3CX Phone System/Instance1/Bin"),
        ("/var/lib/3cxpbx/Instance1/Bin", "20", "/usr/lib/3cxpbx"),
    ],
)
def test_folders_never_to_be_used(folder: str, number: str, better: str) -> None:
    found = folder_objection(Path(folder), number)
    assert found is not None
    assert (found.code, found.facts["better"]) == (ProblemCode.WRONG_FOLDER, better)


@pytest.mark.parametrize(
    ("folder", "number"),
    [
        ("C:\\Program Files\\3CX Phone System\\Bin", "16"),
        ("C:\\Program Files\\3CX Phone System\\Instance1\\Bin", "15"),
        ("C:\\Program Files\\3CX PhoneSystem\\Bin", "12"),
        ("/usr/lib/3cxpbx", "20"),
        ("/home/anna/skeleton/Bin", "11"),
    ],
)
def test_folders_that_are_fine(folder: str, number: str) -> None:
    assert folder_objection(Path(folder), number) is None
