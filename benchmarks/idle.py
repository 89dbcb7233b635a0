"""What the program takes of one processor while nobody does anything, all its threads together."""

import asyncio
import time
from typing import Any

from benchmarks import bare_vendor, event_script
from benchmarks.child_process import measured_in_child
from benchmarks.demo_pbx import demo_pbx
from benchmarks.figures import Figure, at_most
from benchmarks.live_window import Answer, in_live_window, settled
from callboard.app.console import Console

EXTENSIONS = 2_000
STARTED_AFTER_S = 10.0
""".NET compiles what runs often once more, some seconds after a start: 0.1 s of a processor, which is not idling."""
TIMERS = 200
"""So many people are on the phone; as many of them as possible can be seen."""


def figures(*, quick: bool) -> list[Figure]:
    """Percent of one processor."""
    with demo_pbx(EXTENSIONS) as port:
        got = measured_in_child("idle", port=port, seconds=4 if quick else 15)
    return [
        Figure(f"idle: processor use with {EXTENSIONS:,} extensions", got["idle_percent"], "%", at_most(1)),
        Figure(f"idle: processor use with {TIMERS} running call timers", got["timers_percent"], "%", at_most(5)),
    ]


def measure(port: int, seconds: float) -> dict[str, Any]:
    """The child's side."""

    async def play(console: Console) -> Answer:
        await settled(console, STARTED_AFTER_S)
        idle = await _percent_of_processor(seconds)
        player = bare_vendor.transport().Player(event_script.rounds(range(TIMERS), 2))
        player.Start(0.0)
        await settled(console, 2.0)
        assert len(console.feed.board.legs) == TIMERS
        return {"idle_percent": idle, "timers_percent": await _percent_of_processor(seconds)}

    return in_live_window(port, EXTENSIONS, play)


async def _percent_of_processor(seconds: float) -> float:
    began, used = time.monotonic(), time.process_time()
    await asyncio.sleep(seconds)
    return (time.process_time() - used) / (time.monotonic() - began) * 100
