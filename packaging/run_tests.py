"""Run the whole suite in as many pytest runs as it needs, two at a time, and add up what they say.

Most of their time is waiting for phones that ring, so two of them with two workers each fill two cores better than one.
Runs that measure how long something takes come last, one at a time. What a run prints is kept in build/tests and shown
when it ends: all of it when it failed, else its summary.

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
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

from suite_runs import (
    EMPTY_FOR_NOW,
    RUNS,
    Counts,
    Outcome,
    SuiteRun,
    complaint_about,
    counts_from_junit,
    pytest_arguments,
    summary_of,
    table,
    with_broken_run,
)
from virtual_screen import virtual_screen

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "build" / "tests"
LIMIT_S = 1500
LAST_WORDS_S = 10
AT_ONCE = 2


def main(extra: Sequence[str]) -> int:
    """Run everything, print a table and the total. Returns the exit code."""
    os.chdir(ROOT)
    REPORTS.mkdir(parents=True, exist_ok=True)
    # The tests start hundreds of Pythons, and each would compile all of the program anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.monotonic()
    outcomes = alone_at_last(RUNS, lambda run: _outcome_of(run, RUNS.index(run) + 1, extra))
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


def alone_at_last(runs: Sequence[SuiteRun], outcome_of: Callable[[SuiteRun], Outcome]) -> list[Outcome]:
    """Those that bear company side by side; when all of them have ended, the others one by one."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        outcomes = list(pool.map(outcome_of, [run for run in runs if not run.is_alone]))
    return [*outcomes, *(outcome_of(run) for run in runs if run.is_alone)]


def _outcome_of(run: SuiteRun, number: int, extra: Sequence[str]) -> Outcome:
    print(f"{run.name}: started", flush=True)
    report, said = REPORTS / f"run_{number}.xml", REPORTS / f"run_{number}.log"
    report.unlink(missing_ok=True)
    command = (sys.executable, "-m", "pytest", *pytest_arguments(run, report, extra))
    started = time.monotonic()
    with _screen_for(run) as environment, said.open("wb") as output:
        exit_code = exit_code_of(command, environment, LIMIT_S, output)
    counts = counts_from_junit(report.read_text(encoding="utf-8")) if report.exists() else Counts()
    outcome = Outcome(run, with_broken_run(counts, exit_code), exit_code, time.monotonic() - started)
    _show(outcome, said.read_text(encoding="utf-8", errors="replace"))
    return outcome


def _show(outcome: Outcome, said: str) -> None:
    is_clean = outcome.exit_code == 0
    print(f"\n=== {outcome.run.name} ===\n{summary_of(said) if is_clean else said}", flush=True)


@contextlib.contextmanager
def _screen_for(run: SuiteRun) -> Generator[Mapping[str, str]]:
    if run.on_virtual_screen and sys.platform.startswith("linux"):
        with virtual_screen() as environment:
            yield environment
    else:
        yield os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def exit_code_of(
    command: Sequence[str], environment: Mapping[str, str], limit_s: float, output: IO[bytes] | None = None
) -> int | None:
    """Run in a process group of its own, so that nothing it started outlives it. None: it took too long."""
    process = subprocess.Popen(
        command, env=environment, start_new_session=True, stdout=output, stderr=subprocess.STDOUT if output else None
    )
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
