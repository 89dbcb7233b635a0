"""Take pictures of the whole window, in every theme and several sizes, on a virtual screen.

`make screenshots` writes them to build/screenshots; with `--keep` those the README shows are written to
resources/pictures as well. One process per run: Qt reads the
magnification of the screen once, at the start.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from set_up_steps import venv_program
from virtual_screen import NoVirtualScreen, virtual_screen

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "screenshots"
SCREEN = "3840x2160x24"
RUNS = (("v11", "1"), ("v11", "2"), ("v12", "1"))
"""Generation of the phone system, and magnification of the screen."""
KEPT = {
    "board-1366x768-light.png": "board-light.png",
    "board-1366x768-dark.png": "board-dark.png",
    "search-1366x768-dark.png": "table-dark.png",
    "drag-1366x768-light.png": "drag-light.png",
    "conference-1366x768-light.png": "conference-light.png",
    "conference-v12-1366x768-light.png": "conference-v12-light.png",
}


def main(arguments: Sequence[str]) -> int:
    """Take all pictures. Returns the exit code."""
    parser = argparse.ArgumentParser(description="Take pictures of the window.")
    parser.add_argument("--keep", action="store_true", help="renew those in resources/pictures too")
    wish = parser.parse_args(arguments)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    try:
        with virtual_screen(SCREEN) as environment:
            for generation, magnification in RUNS:
                command = (venv_program(ROOT, "python"), "packaging/screenshot_scenes.py", FOLDER, generation)
                code = subprocess.call(command, env=environment | {"QT_SCALE_FACTOR": magnification}, cwd=ROOT)
                if code != 0:
                    return code
    except NoVirtualScreen as failure:
        print(f"screenshots: {failure}", file=sys.stderr)
        return 1
    if wish.keep:
        for taken, kept in KEPT.items():
            shutil.copy(FOLDER / taken, ROOT / "resources" / "pictures" / kept)
    print(f"Pictures: {FOLDER.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
