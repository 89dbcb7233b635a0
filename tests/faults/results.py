"""What is played and what became of it, one JSON object per line, for the table of `make faults`."""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.faults.fault import Fault

RESULTS_FILE = "CALLBOARD_FAULT_RESULTS"
"""The variable that names the file. Without it only the short set is played, and nothing is written."""


@dataclass(frozen=True)
class Result:
    """One row, played once. `after_s` is when the last of what had to be seen was seen."""

    name: str
    where: str
    seen: list[str]
    missed: list[str]
    after_s: float
    pause_ms: float | None = None


def plays_all() -> bool:
    return RESULTS_FILE in os.environ


def tell(result: Result) -> None:
    """Write it down, if somebody wants to know."""
    _append(".jsonl", asdict(result))


def tell_afterwards(name: str, where: str, what: str) -> None:
    """It was played to its end, and left something behind."""
    _append(".jsonl", {"name": name, "where": where, "missed": [what]})


def tell_plan(rows: Iterable[tuple[int, Fault, str]]) -> None:
    """What is going to be played: its number in the table, and where."""
    for number, fault, where in rows:
        row = {"number": number, "family": fault.family, "name": fault.name, "where": where}
        _append(".plan", {**row, "expected": [str(each) for each in (*fault.shows, *fault.after)]})


def _append(suffix: str, line: object) -> None:
    name = os.environ.get(RESULTS_FILE)
    if name:
        with Path(name).with_suffix(suffix).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
