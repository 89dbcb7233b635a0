"""Run the whole suite in as many pytest processes as it needs and add up what they say.

Arguments go to every pytest: `packaging/run_tests.py -k dial`. The last line is the total; the exit code
is 1 when anything failed, broke off, or when a run found nothing to execute.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

from suite_runs import (
    EMPTY_FOR_NOW,
    RUNS,
    Counts,
    Outcome,
    SuiteRun,
    complaint_about,
    counts_from_junit,
    pytest_arguments,
    table,
    with_broken_run,
)
from virtual_screen import virtual_screen

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "build" / "tests"
LIMIT_S = 600
LAST_WORDS_S = 10


def main(extra: Sequence[str]) -> int:
    """Run everything, print a table and the total. Returns the exit code."""
    os.chdir(ROOT)
    REPORTS.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    outcomes = [_outcome_of(run, number, extra) for number, run in enumerate(RUNS, start=1)]
    print(f"\n{table(outcomes)}\n")
    complaints = [
        f"{outcome.run.name}: {complaint}"
        for outcome in outcomes
        if (complaint := complaint_about(outcome, bool(extra), EMPTY_FOR_NOW))
    ]
    total = sum((outcome.counts for outcome in outcomes), Counts())
    if not total.executed:
        complaints.append("no test was executed at all")
    print("\n".join(complaints), end="\n" if complaints else "")
    print(f"all runs together: {time.monotonic() - started:.0f} s")
    print(total)
    return 1 if complaints else 0


def _outcome_of(run: SuiteRun, number: int, extra: Sequence[str]) -> Outcome:
    print(f"\n=== {run.name} ===", flush=True)
    report = REPORTS / f"run_{number}.xml"
    report.unlink(missing_ok=True)
    command = (sys.executable, "-m", "pytest", *pytest_arguments(run, report, extra))
    started = time.monotonic()
    with _screen_for(run) as environment:
        exit_code = exit_code_of(command, environment, LIMIT_S)
    counts = counts_from_junit(report.read_text(encoding="utf-8")) if report.exists() else Counts()
    return Outcome(run, with_broken_run(counts, exit_code), exit_code, time.monotonic() - started)


@contextlib.contextmanager
def _screen_for(run: SuiteRun) -> Generator[Mapping[str, str]]:
    if run.on_virtual_screen and sys.platform.startswith("linux"):
        with virtual_screen() as environment:
            yield environment
    else:
        yield os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def exit_code_of(command: Sequence[str], environment: Mapping[str, str], limit_s: float) -> int | None:
    """Run in a process group of its own, so that nothing it started outlives it. None: it took too long."""
    process = subprocess.Popen(command, env=environment, start_new_session=True)
    try:
        return process.wait(limit_s)
    except subprocess.TimeoutExpired:
        if os.name == "posix":
            # pytest's fault handler answers to this with the stacks of all threads.
            process.send_signal(signal.SIGABRT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(LAST_WORDS_S)
        return None
    finally:
        if os.name == "posix":
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
