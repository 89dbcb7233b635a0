"""The memory of the window with a full board, against a process with Qt and the CLR that holds the same list."""

import asyncio
from typing import Any

from benchmarks.child_process import measured_in_child
from benchmarks.demo_pbx import demo_pbx
from benchmarks.figures import Figure, at_most
from benchmarks.live_window import Answer, in_live_window, settled
from benchmarks.resident_memory import resident_memory
from benchmarks.spread import median
from callboard.app.console import Console

EXTENSIONS = 10_000


def figures(*, quick: bool) -> list[Figure]:
    """The ratio of what Linux counts as this process's share, and the sizes themselves."""
    bare: list[dict[str, float]] = []
    full: list[dict[str, float]] = []
    with demo_pbx(EXTENSIONS) as port:
        for _ in range(1 if quick else 3):
            bare.append(measured_in_child("bare_process", port=port))
            full.append(measured_in_child("memory", port=port))
    sizes = {
        key: (median([each[key] for each in full]), median([each[key] for each in bare]))
        for key in ("proportional_kib", "resident_kib")
    }
    window, process = sizes["proportional_kib"]
    resident, bare_resident = sizes["resident_kib"]
    return [
        Figure(f"memory: window with {EXTENSIONS:,} extensions over bare process", window / process, "x", at_most(1.6)),
        Figure("memory: the same in resident memory", resident / bare_resident, "x"),
        Figure("memory: window, proportional share", window / 1024, "MiB"),
        Figure("memory: bare process, proportional share", process / 1024, "MiB"),
    ]


def measure(port: int) -> dict[str, Any]:
    """The child's side."""

    async def play(console: Console) -> Answer:
        await settled(console, 1.0)
        await asyncio.sleep(1.0)
        return {**resident_memory()}

    return in_live_window(port, EXTENSIONS, play)
