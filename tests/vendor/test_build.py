"""The build step: what it compiles, what it leaves alone, and what it says when it cannot."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEADLINE_S = 60


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("vendor_build", ROOT / "vendor" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with the build step and one small class in every place that it knows."""
    places = ("vendor/pump", "vendor/stand_in/sl", "vendor/stand_in/v12", "tests/dotnet_stand_in")
    for place in places:
        (tmp_path / place).mkdir(parents=True)
    shutil.copy(ROOT / "vendor" / "build.py", tmp_path / "vendor")
    (tmp_path / "vendor/pump/A.cs").write_text("public class A { }", "utf-8")
    (tmp_path / "vendor/stand_in/sl/Wire.cs").write_text("public class Wire { }", "utf-8")
    (tmp_path / "vendor/stand_in/B.cs").write_text(
        "public class B {\n#if V11\nWire wire = new Wire(); public Wire Get() { return wire; }\n#else\n"
        "OnlyInV12 only = new OnlyInV12(); public OnlyInV12 Get() { return only; }\n#endif\n}",
        "utf-8",
    )
    (tmp_path / "vendor/stand_in/v12/OnlyInV12.cs").write_text("public class OnlyInV12 { }", "utf-8")
    (tmp_path / "tests/dotnet_stand_in/C.cs").write_text("public class C { }", "utf-8")
    return tmp_path


def build(checkout: Path, *arguments: str, **surroundings: str) -> tuple[int, list[str], list[str]]:
    """Exit code and the lines on stdout and stderr."""
    done = subprocess.run(
        [sys.executable, str(checkout / "vendor" / "build.py"), *arguments],
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        env=os.environ | surroundings,
        check=False,
    )
    return done.returncode, done.stdout.splitlines(), done.stderr.splitlines()


OUTPUTS = [
    "vendor/pump/build/Callboard.Pump.dll",
    "vendor/stand_in/build/v11/sl.dll",
    "vendor/stand_in/build/v11/3cxpscomcpp2.dll",
    "vendor/stand_in/build/v12/sl.dll",
    "vendor/stand_in/build/v12/3cxpscomcpp2.dll",
    "tests/dotnet_stand_in/build/Callboard.TestVendor.dll",
]


@pytest.mark.skipif(os.sep != "/", reason="the paths are written with slashes")
def test_everything_is_built_once(checkout: Path) -> None:
    assert build(checkout) == (0, [f"built: {path}" for path in OUTPUTS], [])
    assert build(checkout) == (0, [f"up to date: {path}" for path in OUTPUTS], [])
    assert all((checkout / path).read_bytes().startswith(b"MZ") for path in OUTPUTS)
    leftovers = [path for path in checkout.rglob("build/*") if path.suffix not in {".dll", ".stamp"}]
    assert sorted(path.name for path in leftovers) == ["v11", "v12"]


@pytest.mark.skipif(os.sep != "/", reason="the paths are written with slashes")
def test_what_changed_is_built_again_with_what_refers_to_it(checkout: Path) -> None:
    build(checkout, "pump", "stand-in-v11")
    (checkout / "vendor/stand_in/sl/Wire.cs").write_text("public class Wire { public int More; }", "utf-8")
    _, said, _ = build(checkout, "pump", "stand-in-v11")
    assert [line.split(":")[0] for line in said] == ["up to date", "built", "built"]
    assert build(checkout, "--force", "pump") == (0, ["built: vendor/pump/build/Callboard.Pump.dll"], [])
    (checkout / "vendor/pump/build/Callboard.Pump.dll").unlink()
    assert build(checkout, "pump") == (0, ["built: vendor/pump/build/Callboard.Pump.dll"], [])


def test_sources_that_are_not_there_are_no_target(checkout: Path) -> None:
    shutil.rmtree(checkout / "vendor/stand_in")
    shutil.rmtree(checkout / "tests")
    code, said, _ = build(checkout)
    assert (code, len(said)) == (0, 1)
    assert build(checkout, "stand-in-v11") == (1, [], ["No target 'stand-in-v11' here. There are: pump."])


def test_without_a_compiler_one_line_says_so(checkout: Path) -> None:
    code, said, complaint = build(checkout, "pump", PATH=str(checkout), WINDIR=str(checkout), CALLBOARD_CSC="")
    assert (code, said, len(complaint)) == (1, [], 1)
    assert complaint[0].startswith("No C# compiler: ")
    absent = str(checkout / "absent")
    code, _, complaint = build(checkout, "pump", CALLBOARD_CSC=absent)
    assert (code, len(complaint)) == (1, 1)
    assert absent in complaint[0]


def test_an_error_or_a_warning_in_the_source_is_shown_and_leaves_the_old_file(checkout: Path) -> None:
    build(checkout, "pump")
    built = checkout / "vendor/pump/build/Callboard.Pump.dll"
    before = built.read_bytes()
    for flawed in ("public class A { int unused; }", 'public class A { public string S = $"C# 6"; }'):
        (checkout / "vendor/pump/A.cs").write_text(flawed, "utf-8")
        code, _, complaint = build(checkout, "pump")
        assert code == 1
        assert any("A.cs" in line for line in complaint)
        assert built.read_bytes() == before
        assert len(list(built.parent.iterdir())) == 2


def test_defines_and_references_reach_the_compiler(builder: ModuleType) -> None:
    assembly = builder.Assembly(Path("out.dll"), (Path("a.cs"),), ("V12",), (Path("sl.dll"),))
    arguments = assembly.arguments(Path("fresh/out.dll"))
    assert {"-langversion:5", "-warnaserror", "-define:V12", "-reference:sl.dll", "a.cs"} <= set(arguments)
    assert f"-out:{Path('fresh/out.dll')}" in arguments


def test_the_compiler_is_the_one_of_the_set_up(builder: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLBOARD_CSC", "my-csc")
    assert builder.find_compiler() == "my-csc"
