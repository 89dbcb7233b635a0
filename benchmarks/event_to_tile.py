"""From the vendor's event to the tile that shows it, in the real window.

Begins right before the vendor's library takes the news in (a stamp in C#), ends with the end of the paint event in
which the tile shows this state or a newer one of the same leg. Measured on tiles that can be seen; a fifth of all
events is for them. A fifth of the house is on the phone.
"""

import asyncio
from collections import defaultdict
from typing import Any

from benchmarks import bare_vendor, event_script
from benchmarks.child_process import measured_in_child
from benchmarks.demo_pbx import demo_pbx
from benchmarks.figures import Figure, at_most
from benchmarks.live_window import Answer, in_live_window, settled
from benchmarks.paint_watch import Painted, PaintWatch
from benchmarks.spread import percentile
from callboard.app.console import Console

LOADS = ((500, 2_000, (at_most(20), at_most(50))), (2_000, 10_000, (None, at_most(100))))
WARM_UP_S = 2


def figures(*, quick: bool) -> list[Figure]:
    """p50 and p99 for each load."""
    found: list[Figure] = []
    for rate, extensions, (middle, worst) in LOADS:
        with demo_pbx(extensions) as port:
            got = measured_in_child(
                "event_to_tile", port=port, extensions=extensions, rate=rate, seconds=3 if quick else 10
            )
        load = f"{rate:,}/s on {extensions:,} extensions"
        found += [
            Figure(f"tiles: event raised to tile painted, {load}, p50", got["p50_ms"], "ms", middle),
            Figure(f"tiles: event raised to tile painted, {load}, p99", got["p99_ms"], "ms", worst),
        ]
    return found


def measure(port: int, extensions: int, rate: int, seconds: int) -> dict[str, Any]:
    """The child's side."""
    watch = PaintWatch()

    async def play(console: Console) -> Answer:
        return await _latencies(console, watch, extensions, rate, seconds)

    return in_live_window(port, extensions, play)


async def _latencies(console: Console, watch: PaintWatch, extensions: int, rate: int, seconds: int) -> Answer:
    await settled(console)
    visible = _visible_places(console)
    spread = extensions // max(1, extensions // 5 - len(visible))
    places = visible + [place for place in range(len(visible), extensions, spread) if place not in visible]
    script = event_script.stream(places, len(visible), rate * (WARM_UP_S + seconds))
    player = bare_vendor.transport().Player([line for _, line in script])
    watch.painted.clear()
    player.Start(float(rate))
    await asyncio.sleep(WARM_UP_S + seconds)
    await settled(console)
    raised = dict(enumerate(player.PlayedAt()))
    if len(raised) != len(script):
        raise RuntimeError("the player did not keep pace")
    place_of = dict(enumerate(place for place, _ in script))
    wanted = {event: at for event, at in raised.items() if event >= rate * WARM_UP_S and place_of[event] in visible}
    found = [latency / 1e6 for latency in _waits(wanted, place_of, watch.painted)]
    return {"p50_ms": percentile(found, 50), "p99_ms": percentile(found, 99), "count": len(found)}


def _visible_places(console: Console) -> list[int]:
    tiles = console.panels.board.tiles
    area = tiles.viewport().rect()
    rows = [row for row in tiles.visible_rows() if area.contains(tiles.visualRect(tiles.model().index(row, 0)))]
    return rows[: len(rows) // 2 * 2]  # rows are places here; an even number, because two share a call


def _waits(raised: dict[int, int], place_of: dict[int, int], painted: list[Painted]) -> list[int]:
    """Nanoseconds from each event to the first paint that shows it or a newer one at its place."""
    waiting: defaultdict[int, list[int]] = defaultdict(list)
    for event in sorted(raised, reverse=True):
        waiting[place_of[event]].append(event)  # the oldest is last
    waits: list[int] = []
    for at_ns, tiles in painted:
        for facts in tiles:
            shown = event_script.event_in(facts.leg.other_party) if facts.leg is not None else None
            if shown is None:
                continue
            queue = waiting[place_of[shown]]
            while queue and queue[-1] <= shown:
                waits.append(at_ns - raised[queue.pop()])
    if left := sum(map(len, waiting.values())):
        raise RuntimeError(f"{left} of {len(raised)} events were never painted")
    return waits
