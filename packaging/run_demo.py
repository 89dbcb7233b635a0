"""Show Callboard against the demo PBX; without a screen, let it work on a virtual one and take a picture."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from set_up_steps import venv_program
from virtual_screen import NoVirtualScreen, has_screen, virtual_screen

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "build" / "demo.png"


def main(arguments: Sequence[str]) -> int:
    """Run `callboard demo` with these further arguments. Returns its exit code."""
    command = (venv_program(ROOT, "python"), "-m", "callboard", "demo")
    if has_screen(os.environ):
        return subprocess.call((*command, *arguments))
    print("No screen here: the demo runs on a virtual one and saves a picture of its window.", flush=True)
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.unlink(missing_ok=True)
    try:
        with virtual_screen() as environment:
            unattended = ("--unattended", "--picture", PICTURE)
            exit_code = subprocess.call((*command, *unattended, *arguments), env=environment)
    except NoVirtualScreen as failure:
        print(f"demo: {failure}", file=sys.stderr)
        return 1
    if exit_code == 0 and not PICTURE.exists():
        print("demo: ended well but saved no picture", file=sys.stderr)
        return 1
    if exit_code == 0:
        print(f"Picture of the window: {PICTURE.relative_to(ROOT)}")
    return exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
