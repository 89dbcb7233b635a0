"""One pytest process of many: its exit code comes back, and nothing it started outlives it."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from run_tests import AT_ONCE, alone_at_last, exit_code_of
from suite_runs import Counts, Outcome, SuiteRun

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no process groups of this kind")
TOGETHER_S = 20.0

# Leaves a child behind that holds the pipe open and waits for ever.
LEAVING_A_CHILD = """
import subprocess, sys
pipe = open(sys.argv[1], "wb", buffering=0)
waiting = [sys.executable, "-c", "import threading; threading.Event().wait()"]
subprocess.Popen(waiting, pass_fds=[pipe.fileno()])
pipe.write(b"started")
"""
WAITING_TOO = LEAVING_A_CHILD + "import threading; threading.Event().wait()"


def test_who_has_to_be_alone_is_so() -> None:
    events: list[tuple[str, str]] = []
    company = threading.Barrier(AT_ONCE)

    def outcome_of(run: SuiteRun) -> Outcome:
        events.append(("begins", run.name))
        if not run.is_alone:
            company.wait(TOGETHER_S)  # breaks unless they run at the same time
        events.append(("ends", run.name))
        return Outcome(run, Counts(passed=1), 0, 1.0)

    together = [SuiteRun(f"together {number}", ()) for number in range(AT_ONCE)]
    first, second = SuiteRun("first", (), is_alone=True), SuiteRun("second", (), is_alone=True)
    outcomes = alone_at_last([first, *together, second], outcome_of)
    assert [outcome.run for outcome in outcomes] == [*together, first, second]
    assert events[2 * AT_ONCE :] == [("begins", "first"), ("ends", "first"), ("begins", "second"), ("ends", "second")]


@posix_only
def test_the_exit_code_comes_back() -> None:
    assert exit_code_of((sys.executable, "-c", "raise SystemExit(3)"), os.environ, limit_s=30) == 3


@posix_only
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
