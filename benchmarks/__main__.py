"""Runs the measurements that were named, all without a name, and keeps what they gave."""

import argparse
import importlib
import sys
import time
import traceback
from collections.abc import Sequence

from benchmarks.figures import Figure
from benchmarks.results_file import RESULTS_FILE, table, written

MEASUREMENTS = {
    "command": "command_overhead",
    "tiles": "event_to_tile",
    "flood": "flood",
    "cold start": "cold_start",
    "search": "search",
    "paste": "paste",
    "history": "history",
    "directory": "directory",
    "people": "people",
    "memory": "memory",
    "idle": "idle",
}
"""Name on the command line (with - for a space) and in the results: module with `figures(quick)`."""


def main(argv: Sequence[str] | None = None) -> int:
    """0 when everything could be measured, whether the targets are met or not."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measures what the program costs.")
    names = [name.replace(" ", "-") for name in MEASUREMENTS]
    parser.add_argument("names", nargs="*", metavar="name", choices=[*names, []], help=", ".join(names))
    parser.add_argument("--quick", action="store_true", help="fewer repetitions, for a first impression")
    chosen = parser.parse_args(argv)
    wanted = [name.replace("-", " ") for name in chosen.names] or list(MEASUREMENTS)
    figures: list[Figure] = []
    unmeasured: list[str] = []
    for name, module in MEASUREMENTS.items():
        if name not in wanted:
            continue
        started = time.monotonic()
        try:
            figures += importlib.import_module(f"benchmarks.{module}").figures(quick=chosen.quick)
        except Exception:  # noqa: BLE001  (one measurement that breaks must not cost the others)
            traceback.print_exc()
            figures.append(Figure(f"{name}: not measured", None, "", None))
            unmeasured.append(name)
        print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    print(table(figures))
    written(RESULTS_FILE, figures, list(MEASUREMENTS))
    return 1 if unmeasured else 0


if __name__ == "__main__":
    sys.exit(main())
