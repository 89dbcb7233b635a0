"""The table that is printed and the file that is kept."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.figures import Figure, Record

RESULTS_FILE = Path(__file__).with_name("results.json")
_MET_WORDS = {True: "met", False: "MISSED", None: ""}


def table(figures: Sequence[Figure]) -> str:
    """One line for each figure."""
    rows = [("", "value", "unit", "target", "")]
    for figure in figures:
        record = figure.as_record()
        value = "not measured" if record["value"] is None else f"{record['value']:,g}"
        rows.append((record["name"], value, record["unit"], record["target"] or "", _MET_WORDS[record["met"]]))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        f"{name:<{widths[0]}}  {value:>{widths[1]}} {unit:<{widths[2]}}  {target:<{widths[3]}}  {met}".rstrip()
        for name, value, unit, target, met in rows
    )


def written(path: Path, figures: Iterable[Figure], order: Sequence[str]) -> list[Record]:
    """Writes `figures` to `path`; figures of measurements that did not run this time stay as they are.

    A figure belongs to the measurement whose name its own begins with. `order` is all measurements.
    """
    new = [figure.as_record() for figure in figures]
    ran = {_owner(record, order) for record in new}
    kept = [record for record in read(path) if _owner(record, order) not in ran]
    # Stable: within a measurement the figures keep their order. What no measurement owns any more goes.
    places = {name: place for place, name in enumerate(order)}
    records = sorted(
        (record for record in kept + new if _owner(record, order) in places),
        key=lambda record: places[_owner(record, order)],
    )
    text = ",\n".join(f"  {json.dumps(record, ensure_ascii=False)}" for record in records)
    path.write_text(f"[\n{text}\n]\n", encoding="utf-8")
    return records


def read(path: Path) -> list[Record]:
    """The records in `path`; none when there is no such file."""
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


def _owner(record: Record, order: Sequence[str]) -> str:
    return next((name for name in order if record["name"].startswith(f"{name}: ")), "")
