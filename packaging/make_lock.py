"""Write requirements.lock anew from pyproject.toml, for every Python and system that Callboard supports."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV = "uv==0.13.9"
# No name of a host, a folder or a tool: the lock must be the same wherever it is made.
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--group=dev",
    "--group=dotnet",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-header",
    "--no-annotate",
    "--quiet",
    "--output-file=requirements.lock",
)


def main(arguments: Sequence[str]) -> int:
    """Compile the lock; further arguments (such as --upgrade) go to uv. Returns its exit code."""
    folder = ROOT / "build" / "lock"
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    if not folder.exists():
        venv.create(folder, with_pip=True)
    subprocess.run((programs / "python", "-m", "pip", "install", "--quiet", UV), check=True)
    command = (programs / "uv", "pip", "compile", "pyproject.toml", *OPTIONS, *arguments)
    return subprocess.call(command, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
