"""The house rules that a machine can check."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "gui" / "callboard"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST_MODULE = 300
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}
TOP_LEVEL = {
    *("pyproject.toml", "gui", "resources", "vendor", "tests", "packaging", "benchmarks"),
    *("README.md", "CHANGELOG.md", "LICENSE", "Makefile", ".ci", "requirements.lock", ".gitignore", ".gitattributes"),
}


def tracked_files() -> list[str]:
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed: it alone knows what belongs to the project")
    listing = subprocess.run([git, "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode != 0:
        pytest.skip("not a git checkout: there is no list of what belongs to the project")
    return listing.stdout.splitlines()


def test_the_top_level_is_as_it_was_ordered() -> None:
    assert {name.split("/")[0] for name in tracked_files()} <= TOP_LEVEL


def test_no_binary_is_tracked() -> None:
    binaries = (".dll", ".exe", ".so", ".pdb", ".pyd")
    assert [name for name in tracked_files() if name.endswith(binaries)] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_answers_one_question(module: Path) -> None:
    text = module.read_text("utf-8")
    assert len(text.splitlines()) <= LONGEST_MODULE
    assert module.stem not in VAGUE_NAMES
    assert text.startswith('"""'), "the first line says which question"


def test_every_path_on_the_map_exists() -> None:
    readme = (ROOT / "gui" / "README.md").read_text("utf-8")
    named = set(re.findall(r"`((?:gui|vendor|tests|resources|packaging|benchmarks)/[\w./-]+)`", readme))
    inside = set(
        re.findall(r"`((?:domain|sessions|controller|wording|models|views|command_line|app)/[\w./-]+)`", readme)
    )
    assert named, "the map names places"
    missing = [path for path in named if not (ROOT / path).exists()]
    missing += [path for path in inside if not (PACKAGE / path).exists()]
    assert missing == []


def test_every_module_is_tested_or_named_as_exempt() -> None:
    """The tests mirror the package; a module without a test of its own is exercised by one of its neighbours."""
    folders_with_tests = {path.parent for path in (ROOT / "tests").rglob("test_*.py")}
    floors = {path.parent.relative_to(PACKAGE).parts[0] for path in MODULES if path.parent != PACKAGE}
    tested = {folder.relative_to(ROOT / "tests").parts[0] for folder in folders_with_tests if folder != ROOT / "tests"}
    assert floors <= tested


@pytest.mark.parametrize("floor", ["domain", "sessions", "records", "controller", "wording", "command_line"])
def test_the_lower_floors_run_without_qt(floor: str) -> None:
    modules = [
        ".".join(("callboard", *path.relative_to(PACKAGE).with_suffix("").parts))
        for path in MODULES
        if path.relative_to(PACKAGE).parts[0] == floor and path.name != "__init__.py"
    ]
    program = (
        "import sys, importlib\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'qasync', 'clr', 'System')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT / "gui", timeout=60
    )
    assert done.stdout.strip() == "[]", done.stderr
