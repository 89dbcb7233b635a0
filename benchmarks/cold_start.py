"""From the start of the process to the full board on the screen, against what no console could do without.

Unavoidable: a process of its own that imports Qt, starts the CLR, lets the vendor's library fill its cache and reads
every extension once. Both begin with the start of the Python process; in turn, several times, medians. The first of
each, which finds nothing compiled and nothing in the memory of the disk, is not counted.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from benchmarks.child_process import measured_in_child, process_started_ns
from benchmarks.demo_pbx import demo_pbx
from benchmarks.figures import Figure, at_most
from benchmarks.live_window import Answer, in_live_window
from benchmarks.spread import median

if TYPE_CHECKING:
    from benchmarks.paint_watch import PaintWatch
    from callboard.app.console import Console

EXTENSIONS = 10_000
PARTS = {
    "qt_s": "import of Qt",
    "clr_s": "start of the CLR",
    "connect_s": "vendor connects",
    "snapshot_s": "bare snapshot",
}


def figures(*, quick: bool) -> list[Figure]:
    """The ratio, and what the unavoidable parts take."""
    bare: list[dict[str, float]] = []
    full: list[float] = []
    with demo_pbx(EXTENSIONS) as port:
        for module in ("bare_process", "cold_start"):
            measured_in_child(module, port=port)
        for _ in range(2 if quick else 5):
            bare.append(measured_in_child("bare_process", port=port))
            full.append(measured_in_child("cold_start", port=port)["full_board_s"])
    unavoidable = median([each["total_s"] for each in bare])
    return [
        Figure("cold start: over its unavoidable parts", median(full) / unavoidable, "x", at_most(1.5)),
        Figure(f"cold start: full board of {EXTENSIONS:,}", median(full), "s"),
        Figure("cold start: unavoidable parts", unavoidable, "s"),
        *(Figure(f"cold start: {name}", median([each[key] for each in bare]), "s") for key, name in PARTS.items()),
    ]


def measure(port: int) -> dict[str, Any]:
    """The child's side."""
    watches: list[PaintWatch] = []

    def watch_painting(_console: Console) -> None:
        from benchmarks.paint_watch import PaintWatch  # noqa: PLC0415  (the program decides what is imported when)

        watches.append(PaintWatch())

    async def play(console: Console) -> Answer:
        tiles, watch = console.panels.board.tiles, watches[0]
        while not (watch.painted and watch.painted[-1].tiles and tiles.model().rowCount() == EXTENSIONS):
            await watch.next()
        return {"full_board_s": (watch.painted[-1].at_ns - process_started_ns()) / 1e9}

    assert time.monotonic_ns() // 10**9 == time.perf_counter_ns() // 10**9, "one clock for both"
    return in_live_window(port, EXTENSIONS, play, watch_painting)
