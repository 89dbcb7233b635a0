"""The vendor's DLLs are found, checked and proved."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from callboard.domain.problems import Problem, ProblemCode, SessionFailed
from callboard.paths import pump_assembly, stand_in_folder
from callboard.sessions.threecx.assemblies import (
    AssemblyLabel,
    check_files,
    check_generation,
    check_present,
    load_vendor,
    program_bits,
    read_label,
)
from callboard.sessions.threecx.generations import generation_named
from callboard.sessions.threecx.runtime import Runtime, RuntimeKind
from callboard.sessions.threecx.v11.session import has_call_with_parameters
from callboard.sessions.threecx.vendor_files import COMPANION_FILE, MAIN_FILE
from tests.conftest import compiled
from tests.doubles.made_assemblies import vendor_like
from tests.doubles.made_images import mixed_image


@pytest.fixture
def folder(built_assemblies: Path, tmp_path: Path) -> Path:
    """A copy that may be damaged."""
    return Path(shutil.copytree(stand_in_folder("v11"), tmp_path / "dlls"))


def problem_of(do: Callable[[], object]) -> Problem:
    with pytest.raises(SessionFailed) as failure:
        do()
    return failure.value.problem


def test_a_complete_folder(folder: Path) -> None:
    check_files(folder)


def test_no_folder(tmp_path: Path) -> None:
    found = problem_of(lambda: check_files(tmp_path / "none"))
    assert (found.code, found.facts["folder"]) == (ProblemCode.FOLDER_MISSING, str(tmp_path / "none"))


@pytest.mark.parametrize("name", [MAIN_FILE, COMPANION_FILE])
def test_a_missing_file(folder: Path, name: str) -> None:
    (folder / name).unlink()
    found = problem_of(lambda: check_files(folder))
    assert (found.code, dict(found.facts)) == (ProblemCode.FILE_MISSING, {"file": name, "folder": str(folder)})


@pytest.mark.parametrize("content", [b"", b"hello", b"MZ" + bytes(500)])
def test_a_file_that_is_no_library(folder: Path, content: bytes) -> None:
    (folder / MAIN_FILE).write_bytes(content)
    found = problem_of(lambda: check_files(folder))
    assert (found.code, found.facts["file"]) == (ProblemCode.FILE_NOT_DOTNET, MAIN_FILE)


def test_a_file_for_programs_of_another_width(folder: Path) -> None:
    content = bytearray((folder / MAIN_FILE).read_bytes())
    cli = content.index(b"\x48\x00\x00\x00\x02\x00\x05\x00")  # its header: 72 bytes, runtime version 2.5
    content[cli + 16] |= 0x2  # only for 32-bit programs
    (folder / MAIN_FILE).write_bytes(content)
    if program_bits() == 32:
        check_files(folder)
        return
    found = problem_of(lambda: check_files(folder))
    assert (found.code, found.facts["file_bits"]) == (ProblemCode.WRONG_BITNESS, "32")


def test_a_file_that_may_not_be_read(folder: Path) -> None:
    (folder / MAIN_FILE).unlink()
    (folder / MAIN_FILE).mkdir()  # cannot be opened, whoever asks: root may read everything else
    found = problem_of(lambda: check_files(folder))
    assert (found.code, found.facts["file"]) == (ProblemCode.FILE_NOT_READABLE, MAIN_FILE)


def test_a_companion_of_the_other_width(folder: Path) -> None:
    other = "x86" if program_bits() == 64 else "x64"
    vendor_like(folder, "1.0.0.0", name="sl", platform=other)
    found = problem_of(lambda: check_files(folder))
    assert (found.code, found.facts["file"]) == (ProblemCode.WRONG_BITNESS, COMPANION_FILE)


@pytest.mark.parametrize(("of", "chosen"), [("v11", "v12"), ("v12", "v11")])
def test_files_of_another_generation(of: str, chosen: str) -> None:
    compiled(f"stand-in-{of}")
    folder = stand_in_folder(of)
    found = problem_of(lambda: check_generation(folder, check_present(folder), generation_named(chosen)))
    assert found.code is ProblemCode.WRONG_GENERATION
    assert (found.facts["found"], found.facts["chosen"]) == (of[1:], chosen[1:])
    assert "case" not in found.facts, "the other one can be chosen"


def test_files_of_a_generation_that_cannot_be_chosen(folder: Path) -> None:
    vendor_like(folder, "4.0.0.0", references={"System.Runtime": "8.0.0.0"})
    (folder / "libtcxpscom_native.so").write_bytes(b"")
    found = problem_of(lambda: check_generation(folder, check_present(folder), generation_named("v12")))
    assert (found.facts["found"], found.facts["case"]) == ("20", "not-offered")


def test_another_library_under_the_vendors_name(folder: Path) -> None:
    shutil.copy(pump_assembly(), folder / MAIN_FILE)
    found = problem_of(lambda: check_generation(folder, check_present(folder), generation_named("v11")))
    assert (found.code, found.facts["found"]) == (ProblemCode.WRONG_GENERATION, "?")


@pytest.mark.dotnet
@pytest.mark.skipif(program_bits() == 32, reason="the made image is for 64-bit programs")
def test_native_code_in_the_assembly_needs_dotnet_framework(dotnet: Runtime, folder: Path) -> None:
    if dotnet.choice.kind is RuntimeKind.NETFX:
        pytest.skip(".NET Framework can load it")
    (folder / MAIN_FILE).write_bytes(mixed_image())
    found = problem_of(lambda: load_vendor(folder, generation_named("v11")))
    assert (found.code, found.facts["wanted"]) == (ProblemCode.OTHER_DOTNET_NEEDED, ".NET Framework (Windows)")


@pytest.mark.dotnet
def test_loaded_and_proved(dotnet: Runtime, built_assemblies: Path, generation: str) -> None:
    folder = stand_in_folder(generation)
    for _ in range(2):
        vendor = load_vendor(folder, generation_named(generation))
        assert vendor.file == folder / MAIN_FILE
        assert has_call_with_parameters(vendor)


@pytest.mark.dotnet
def test_another_copy_is_noticed(dotnet: Runtime, built_assemblies: Path, generation: str, tmp_path: Path) -> None:
    original = stand_in_folder(generation)
    load_vendor(original, generation_named(generation))
    copy = Path(shutil.copytree(original, tmp_path / "copy"))
    found = problem_of(lambda: load_vendor(copy, generation_named(generation)))
    assert found.code is ProblemCode.OTHER_COPY_LOADED
    assert found.facts == {"loaded": str(original / MAIN_FILE), "wanted": str(copy / MAIN_FILE)}


@pytest.mark.dotnet
@pytest.mark.parametrize("name", [COMPANION_FILE, "libtcxpscom_native.so"])
def test_a_native_library_that_cannot_be_loaded(
    dotnet: Runtime, built_assemblies: Path, generation: str, tmp_path: Path, name: str
) -> None:
    folder = Path(shutil.copytree(stand_in_folder(generation), tmp_path / "copy"))
    (folder / name).write_bytes(b"not a library")
    found = problem_of(lambda: load_vendor(folder, generation_named(generation)))
    assert (found.code, found.facts["file"]) == (ProblemCode.NATIVE_LIBRARY_MISSING, name)


@pytest.mark.dotnet
def test_files_of_another_generation_are_not_loaded(dotnet: Runtime, generation: str) -> None:
    other = "v12" if generation == "v11" else "v11"
    compiled(f"stand-in-{other}")
    found = problem_of(lambda: load_vendor(stand_in_folder(other), generation_named(generation)))
    assert (found.code, found.facts["found"]) == (ProblemCode.WRONG_GENERATION, other[1:])


@pytest.mark.dotnet
@pytest.mark.parametrize(("name", "version"), [("v11", (1, 5, 0, 0)), ("v12", (1, 6, 0, 0))])
def test_what_dotnet_reads_of_a_file(dotnet: Runtime, tmp_path: Path, name: str, version: tuple[int, ...]) -> None:
    compiled(f"stand-in-{name}")
    assert read_label(stand_in_folder(name) / MAIN_FILE) == AssemblyLabel("3cxpscomcpp2", version)
    (tmp_path / MAIN_FILE).write_bytes(b"MZ" + bytes(500))
    assert read_label(tmp_path / MAIN_FILE) is None


def test_a_start_needs_no_library_for_that(built_assemblies: Path, generation: str) -> None:
    """Reading all that a file says of itself takes a tenth of a second, which nobody waits for at a start."""
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from callboard.sessions.threecx.assemblies import check_files\n"
        f"check_files(Path({str(stand_in_folder(generation))!r}))\n"
        "print('dnfile' in sys.modules, 'pefile' in sys.modules)\n"
    )
    gui = Path(__file__).resolve().parents[3] / "gui"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, cwd=gui, timeout=50, check=True)
    assert done.stdout.split() == ["False", "False"]
