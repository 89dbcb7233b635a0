"""Native libraries are tried in a process of their own."""

import ctypes.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from callboard.domain.problems import ProblemCode
from callboard.sessions.threecx.native_probe import native_libraries_in, why_not_loadable

DEADLINE_S = 30.0


def test_which_files_are_native(tmp_path: Path) -> None:
    names = ("tcxpscom_native.dll", "libtcxpscom_native.so", "sl.dll", "3cxpscomcpp2.dll", "tcxpscom_native.txt")
    for name in names:
        (tmp_path / name).touch()
    assert [file.name for file in native_libraries_in(tmp_path)] == ["libtcxpscom_native.so", "tcxpscom_native.dll"]


def test_a_library_that_is_none(tmp_path: Path) -> None:
    file = tmp_path / "tcxpscom_native.dll"
    file.write_bytes(b"not a library")
    found = why_not_loadable(file, DEADLINE_S)
    assert found is not None
    assert found.code is ProblemCode.NATIVE_LIBRARY_MISSING
    assert found.facts["file"] == "tcxpscom_native.dll"
    assert found.facts["said"]


def test_a_library_of_the_system() -> None:
    name = "kernel32.dll" if sys.platform == "win32" else ctypes.util.find_library("m")
    assert name is not None
    assert why_not_loadable(Path(name), DEADLINE_S) is None


def test_a_library_that_ends_its_process(tmp_path: Path) -> None:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform == "win32":
        pytest.skip("no C compiler here to make a library that breaks")
    source = tmp_path / "breaks.c"
    source.write_text("#include <stdlib.h>\n__attribute__((constructor)) static void begin(void) { abort(); }\n")
    library = tmp_path / "libtcxpscom_native.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source], check=True, timeout=DEADLINE_S)
    found = why_not_loadable(library, DEADLINE_S)
    assert found is not None
    assert "ended with code" in found.facts["said"]
