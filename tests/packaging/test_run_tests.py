"""One pytest process of many: its exit code comes back, and nothing it started outlives it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from run_tests import exit_code_of

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no process groups of this kind")

# Leaves a child behind that holds the pipe open and waits for ever.
LEAVING_A_CHILD = """
import subprocess, sys
pipe = open(sys.argv[1], "wb", buffering=0)
waiting = [sys.executable, "-c", "import threading; threading.Event().wait()"]
subprocess.Popen(waiting, pass_fds=[pipe.fileno()])
pipe.write(b"started")
"""
WAITING_TOO = LEAVING_A_CHILD + "import threading; threading.Event().wait()"


def test_the_exit_code_comes_back() -> None:
    assert exit_code_of((sys.executable, "-c", "raise SystemExit(3)"), os.environ, limit_s=30) == 3


@pytest.mark.parametrize(("program", "limit_s", "expected"), [(LEAVING_A_CHILD, 30, 0), (WAITING_TOO, 2, None)])
def test_a_child_that_was_left_behind_is_ended(
    program: str, limit_s: float, expected: int | None, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert exit_code_of((sys.executable, "-c", program, str(pipe)), os.environ, limit_s) == expected
    os.set_blocking(reader, True)
    with os.fdopen(reader, "rb") as rest:
        # The end comes only when every process that held the other side is gone.
        assert rest.read() == b"started"
