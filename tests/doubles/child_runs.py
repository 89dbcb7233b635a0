"""The command line as a child process: what it prints, and what it ends with."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.doubles.spoken import Run

ROOT = Path(__file__).resolve().parents[2]
CHILD_DEADLINE_S = 45.0
PROGRAM = (
    "import sys\n"
    "from callboard.command_line.arguments import parse\n"
    "from callboard.command_line.run import run\n"
    "sys.exit(run(parse(sys.argv[1:])))\n"
)
WHOLE_PROGRAM = "import sys\nfrom callboard.app.main import main\nsys.exit(main(sys.argv[1:]))\n"
"""With what is kept in the folder of the settings."""
WITH_MODULES = (
    "import sys\n"
    "from callboard.command_line.arguments import parse\n"
    "from callboard.command_line.run import run\n"
    "code = run(parse(sys.argv[1:]))\n"
    "print(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)\n"
    "sys.exit(code)\n"
)


def environment(**changed: str) -> Mapping[str, str]:
    """Ours, with this checkout, without anybody's keyring, and with `changed`."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("CALLBOARD_")}
    keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    return {**ours, "PYTHONPATH": str(ROOT / "gui"), **keyring, **changed}


def run_child(*argv: str, program: str = PROGRAM, typed: str = "", **changed: str) -> Run:
    """Run it to its end, with `typed` as its input."""
    done = subprocess.run(
        [sys.executable, "-c", program, *argv],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(**changed),
        timeout=CHILD_DEADLINE_S,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def interrupt_child_after(first_line: str, *argv: str) -> Run:
    """Run it, press Ctrl+C once a line that holds `first_line` is there, and wait for its end."""
    child = start_child(argv)
    assert child.stdout is not None
    read, interrupted = "", time.monotonic()
    for line in child.stdout:
        read += line
        if first_line in line:
            interrupted = time.monotonic()
            child.send_signal(signal.SIGINT)
            break
    rest, complaints = child.communicate(timeout=CHILD_DEADLINE_S)
    return Run(child.returncode, read + rest, complaints, time.monotonic() - interrupted)


def start_child(argv: Sequence[str]) -> "subprocess.Popen[str]":
    """Run it and go on."""
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *argv],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment(),
    )
