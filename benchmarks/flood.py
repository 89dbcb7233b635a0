"""Twenty thousand events as fast as the vendor's library can raise them.

Pipeline: from the first event to the moment at which the window's models have all of them. Bare: the same events to
a Python function that does nothing, until it has had the last one. Both in one process, bare before and after the
window; the first floods of each, in which .NET still compiles, are not counted. Several such processes, one after the
other, so that a machine that changes its pace meets both sides; medians.
"""

import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks import bare_vendor, event_script
from benchmarks.child_process import measured_in_child
from benchmarks.demo_pbx import demo_pbx
from benchmarks.figures import Figure, at_least, at_most
from benchmarks.live_window import Answer, changed_until, in_live_window, settled
from benchmarks.loop_watch import LoopWatch
from benchmarks.spread import median
from callboard.app.console import Console
from callboard.domain.board import Board

EVENTS = 20_000
EXTENSIONS = 10_000
FIFTH = 2_000
"""So many legs, each of which changes ten times: a fifth of the house is on the phone."""
WARM_UPS = 3
HALF = 5_000
"""So many legs, each of which changes four times, for comparison: the same flood with less to leave out."""


def figures(*, quick: bool) -> list[Figure]:
    """Throughput against bare callbacks, and the longest pause of the window's loop meanwhile."""
    with demo_pbx(EXTENSIONS) as port:
        processes = 1 if quick else 3
        got = [measured_in_child("flood", port=port, times=3 if quick else 5) for _ in range(processes)]

    def middle(of: Callable[[dict[str, Any]], float]) -> float:
        return median([of(each) for each in got])

    return [
        Figure("flood: bare Python callbacks", EVENTS / middle(lambda it: it["bare_s"]), "events/s"),
        Figure(
            "flood: everything in the window's models", EVENTS / middle(lambda it: it["fifth"]["applied_s"]), "events/s"
        ),
        Figure(
            "flood: over bare callbacks", middle(lambda it: it["bare_s"] / it["fifth"]["applied_s"]), "x", at_least(3)
        ),
        Figure("flood: longest pause of the window", middle(lambda it: it["fifth"]["pause_ms"]), "ms", at_most(50)),
        Figure(
            f"flood: over bare callbacks, {HALF:,} legs change",
            middle(lambda it: it["bare_s"] / it["half"]["applied_s"]),
            "x",
        ),
        Figure(
            f"flood: longest pause of the window, {HALF:,} legs change", middle(lambda it: it["half"]["pause_ms"]), "ms"
        ),
    ]


def measure(port: int, times: int) -> dict[str, Any]:
    """The child's side."""
    bare_vendor.start_clr()
    bare = _bare_floods(port, times)

    async def play(console: Console) -> Answer:
        await settled(console)
        fifth = await _floods(console, range(FIFTH), times)
        half = await _floods(console, range(0, EXTENSIONS, EXTENSIONS // HALF), times)
        return {"fifth": fifth, "half": half}

    answer = in_live_window(port, EXTENSIONS, play)
    bare += _bare_floods(port, times)
    return {"bare_s": median(bare), **answer}


def _bare_floods(port: int, times: int) -> list[float]:
    vendor = bare_vendor.connect(port)
    count = 0
    had_all = threading.Event()

    def on_event(_sender: object, _arguments: object) -> None:
        nonlocal count
        count += 1
        if count == EVENTS:
            had_all.set()

    system = vendor.phone_system
    system.Inserted += on_event
    system.Updated += on_event
    taken: list[float] = []
    for script in _scripts(range(FIFTH), times):
        count = 0
        had_all.clear()
        player = bare_vendor.transport().Player(script)
        player.Start(0.0)
        if not had_all.wait(60):
            raise RuntimeError(f"only {count} events arrived")
        taken.append((time.perf_counter_ns() - player.PlayedAt()[0]) / 1e9)
    system.Inserted -= on_event
    system.Updated -= on_event
    return taken[WARM_UPS:]


async def _floods(console: Console, places: Sequence[int], times: int) -> Answer:
    taken: list[float] = []
    pauses: list[float] = []
    watch = LoopWatch()
    last_applied_ns = 0

    def note() -> None:
        nonlocal last_applied_ns
        last_applied_ns = time.perf_counter_ns()

    for turn, script in enumerate(_scripts(places, times)):
        last_event = EVENTS * (turn + 1) - 1
        connection = console.feed.board_changed.connect(lambda _: note())
        player = bare_vendor.transport().Player(script)
        watch.start()
        player.Start(0.0)
        await changed_until(console, lambda last=last_event: _holds(console.feed.board, len(places) - 1, last))
        await settled(console)
        pauses.append(watch.stop())
        console.feed.board_changed.disconnect(connection)
        _check_complete(console.feed.board, len(places), last_event)
        taken.append((last_applied_ns - player.PlayedAt()[0]) / 1e9)
    return {"applied_s": median(taken[WARM_UPS:]), "pause_ms": median(pauses)}


def _scripts(places: Sequence[int], times: int) -> list[list[str]]:
    """Floods to warm up and `times` more; each goes on where the one before it ended."""
    each = EVENTS // len(places)
    return [event_script.rounds(places, each, EVENTS * turn, each * turn) for turn in range(times + WARM_UPS)]


def _holds(board: Board, person: int, event: int) -> bool:
    leg = board.legs.get(event_script.leg_key(person))
    return leg is not None and event_script.event_in(leg.other_party) == event


def _check_complete(board: Board, legs: int, last_event: int) -> None:
    first = last_event - legs + 1
    complete = [leg for leg in board.legs.values() if first <= (event_script.event_in(leg.other_party) or 0)]
    if len(complete) != legs:
        raise RuntimeError(f"{len(complete)} of {legs} legs are in their last state")
