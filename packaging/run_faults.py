"""Play every fault of tests/faults with a real window and print what became of each: `make faults`.

A process holds one .NET runtime and one generation for good, so each generation has a pytest of its own, and so have
the engine inside the program and what befalls this computer. Arguments go to every pytest: `run_faults.py -k clock`.

The table says of each fault what had to be seen and within how many seconds, what was seen and when, after how many
seconds the last of it, and the longest pause of the window's loop meanwhile, without the time for which the system let
others run. All of it, unshortened, is in build/faults/table.md. The exit code is 1 when anything failed or did not end.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from fault_table import Row, complaints_of, long_table, rows_of, short_table
from run_tests import exit_code_of

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "build" / "faults"
RESULTS_FILE = "CALLBOARD_FAULT_RESULTS"
LIMIT_S = 900
AT_ONCE = 2
"""With more than there are processors a pause of the window would be one of the computer's."""
AT_THE_WINDOW = "tests/faults/test_faults_at_the_window.py"
OF_THE_COMPUTER = "tests/faults/test_faults_of_the_computer.py"
GROUPS: dict[str, tuple[str, ...]] = {
    "v11": ("-m", "dotnet", "--generation", "v11", AT_THE_WINDOW),
    "v12": ("-m", "dotnet", "--generation", "v12", AT_THE_WINDOW),
    "processes": ("-m", "dotnet", OF_THE_COMPUTER),
    "computer": ("-m", "not dotnet", OF_THE_COMPUTER),
    "rehearsal": ("-m", "not dotnet", AT_THE_WINDOW),
}
FOUND_NOTHING = 5


def main(extra: Sequence[str]) -> int:
    """Play all, print the table. Returns the exit code."""
    os.chdir(ROOT)
    REPORTS.mkdir(parents=True, exist_ok=True)
    began_s = time.monotonic()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        running = {name: pool.submit(_played, name, (*options, *extra)) for name, options in GROUPS.items()}
        ends = {name: each.result() for name, each in running.items()}
    rows = sorted((row for name in GROUPS for row in _rows(name)), key=lambda row: (row.number, row.where))
    (REPORTS / "table.md").write_text(long_table(rows), encoding="utf-8")
    print(short_table(rows))
    complaints = complaints_of(rows, {name: end for name, end in ends.items() if end not in (0, FOUND_NOTHING)})
    print(*complaints, sep="\n", end="\n" if complaints else "")
    failed = sum(not row.is_passed for row in rows)
    names = len({row.name for row in rows})
    print(f"{names} faults, played {len(rows)} times: {len(rows) - failed} passed, {failed} failed, ", end="")
    print(f"{time.monotonic() - began_s:.0f} s")
    return 1 if complaints or not rows else 0


def _played(name: str, options: Sequence[str]) -> int | None:
    """The exit code of one pytest; None when it took too long."""
    results, said = REPORTS / f"{name}.jsonl", REPORTS / f"{name}.log"
    for path in (results, results.with_suffix(".plan")):
        path.unlink(missing_ok=True)
    environment = {**os.environ, RESULTS_FILE: str(results), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("DISPLAY", None)
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options)
    began_s = time.monotonic()
    with said.open("wb") as output:
        end = exit_code_of(command, environment, LIMIT_S, output)
    print(f"{name}: {time.monotonic() - began_s:.0f} s", flush=True)
    return end


def _rows(name: str) -> list[Row]:
    results = REPORTS / f"{name}.jsonl"
    plan = results.with_suffix(".plan")
    texts = [path.read_text("utf-8") if path.exists() else "" for path in (plan, results)]
    return rows_of(*texts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
