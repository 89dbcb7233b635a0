"""What became of each fault, as rows, and as a table to read. Nothing is started here."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

FAULT_WIDTH, EXPECTED_WIDTH, SEEN_WIDTH = 52, 46, 46


@dataclass
class Row:
    """One fault, played in one place. `after_s` is when the last thing that had to be seen was; None: never played."""

    number: int
    family: str
    name: str
    where: str
    expected: list[str] = field(default_factory=list[str])
    seen: list[str] = field(default_factory=list[str])
    missed: list[str] = field(default_factory=list[str])
    after_s: float | None = None
    pause_ms: float | None = None

    @property
    def is_passed(self) -> bool:
        return self.after_s is not None and not self.missed


def rows_of(plan: str, results: str) -> list[Row]:
    """The rows that were planned, with what was told of each. Both texts hold one JSON object per line."""
    rows = {(each["name"], each["where"]): Row(**each) for each in _objects(plan)}
    for result in _objects(results):
        row = rows[result["name"], result["where"]]
        row.missed += result["missed"]
        row.seen += result.get("seen", [])
        row.after_s = result.get("after_s", row.after_s)
        row.pause_ms = result.get("pause_ms", row.pause_ms)
    return list(rows.values())


def short_table(rows: Sequence[Row]) -> str:
    """One line per row, with texts cut to fit."""
    widths = (4, FAULT_WIDTH, 10, EXPECTED_WIDTH, SEEN_WIDTH, 8, 8, 6)
    head = ("#", "fault", "on", "expected (within)", "seen after", "s", "pause ms", "")
    lines = [_line(head, widths), _line(tuple("-" * width for width in widths), widths)]
    lines += [_line(_cells(row), widths) for row in rows]
    return "\n".join(lines)


def long_table(rows: Sequence[Row]) -> str:
    """The same as Markdown, with everything."""
    lines = ["| # | fault | on | expected (within) | seen after | s | longest pause, ms | |", "|" + "---|" * 8]
    lines += ["| " + " | ".join(each.replace("|", "/") for each in _cells(row)) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def complaints_of(rows: Sequence[Row], broken: Mapping[str, int | None]) -> list[str]:
    """What went wrong, row by row, and which runs of pytest did not end well."""
    complaints: list[str] = []
    for row in rows:
        if not row.is_passed:
            complaints.append(f"\n#{row.number} {row.name} ({row.where}):")
            complaints += [f"    {each}" for each in row.missed or ["it was not played to its end"]]
    for name, end in broken.items():
        words = "took too long and was ended" if end is None else f"ended with {end}"
        complaints.append(f"the run {name} {words}: see build/faults/{name}.log")
    return complaints


def _cells(row: Row) -> tuple[str, ...]:
    return (
        str(row.number),
        f"{row.family}: {row.name}",
        row.where,
        "; ".join(row.expected),
        "; ".join(row.seen),
        "" if row.after_s is None else f"{row.after_s:.1f}",
        "" if row.pause_ms is None else f"{row.pause_ms:.0f}",
        "passed" if row.is_passed else "FAILED",
    )


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(_cut(cell, width).ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"


def _objects(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines() if line.strip()]
