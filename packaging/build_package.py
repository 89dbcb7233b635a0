"""Freeze the program, measure it beside the unfrozen one, and try it. `make package`."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import smoke_test
from licences import write_licences
from runtime_wheel import runtime_folder
from set_up_steps import venv_program

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "package"
PROGRAM = BUILD / "dist" / "callboard"
STARTS = 5
SLOWEST_START = 1.3
"""Times the unfrozen program, from start to a live board."""
_MEGABYTE = 1_000_000


def main(arguments: Sequence[str]) -> int:
    """Build it; with `--no-test` nothing more. Returns the exit code."""
    if code := freeze():
        return code
    print(f"{PROGRAM.relative_to(ROOT)}: {size_of(PROGRAM) / _MEGABYTE:.0f} MB", flush=True)
    if "--no-test" in arguments:
        return 0
    if code := smoke_test.main((str(PROGRAM),)):
        return code
    return compare_starts()


def freeze() -> int:
    """Run PyInstaller. Returns its exit code; what it says is in a file."""
    BUILD.mkdir(parents=True, exist_ok=True)
    log = BUILD / "pyinstaller.log"
    command = (venv_program(ROOT, "pyinstaller"), "--noconfirm", "--log-level", "WARN")
    folders = ("--distpath", BUILD / "dist", "--workpath", BUILD / "work")
    # The order of what is written does not change from one build to the next.
    environment = os.environ | {"PYTHONHASHSEED": "1"}
    with log.open("w", encoding="utf-8") as told:
        spec = ROOT / "packaging" / "callboard.spec"
        code = subprocess.call((*command, *folders, spec), stdout=told, stderr=told, env=environment, cwd=ROOT)
    if code:
        print(log.read_text(encoding="utf-8"), file=sys.stderr)
        return code
    write_licences(PROGRAM / "licences")
    return 0


def size_of(folder: Path) -> int:
    """In bytes, links not followed."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def compare_starts() -> int:
    """From start to a live board, one after the other and in turns. Returns 0 when that is quick enough."""
    suffix = ".exe" if os.name == "nt" else ""
    ways = {
        "frozen": (str(PROGRAM / f"callboard{suffix}"),),
        "unfrozen": (str(venv_program(ROOT, "python")), "-m", "callboard"),
    }
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(STARTS):
        for name, command in ways.items():
            seconds[name].append(_start(command))
    medians = {name: statistics.median(found) for name, found in seconds.items()}
    ratio = medians["frozen"] / medians["unfrozen"]
    print(
        f"start to live board, medians of {STARTS}: frozen {medians['frozen']:.2f} s, "
        f"unfrozen {medians['unfrozen']:.2f} s, {ratio:.2f} x (at most {SLOWEST_START} x)"
    )
    return 0 if ratio <= SLOWEST_START else 1


def _start(command: tuple[str, ...]) -> float:
    with tempfile.TemporaryDirectory(prefix="callboard-start-") as home:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "DOTNET_ROOT": str(runtime_folder()),
            "CALLBOARD_SETTINGS_FOLDER": str(Path(home) / "settings"),
            "XDG_STATE_HOME": str(Path(home) / "state"),
        }
        picture = ("demo", "--unattended", "--picture", str(Path(home) / "board.png"))
        begun_at_s = time.perf_counter()
        subprocess.run((*command, *picture), env=environment, check=True, stdout=subprocess.DEVNULL, timeout=120)
        return time.perf_counter() - begun_at_s


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
