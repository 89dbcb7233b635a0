"""From `Switchboard.submit` to the first line of the vendor's method, over the same call made with bare pythonnet.

The call is one that the phone system refuses, so that measuring rings no phones and changes nothing. `submit` is
called where a click would: in the window's event loop.
"""

import asyncio
import time
from typing import Any

from benchmarks import bare_vendor, event_script
from benchmarks.child_process import measured_in_child
from benchmarks.demo_pbx import demo_pbx
from benchmarks.figures import Figure, at_most
from benchmarks.live_window import Answer, changed_until, in_live_window, settled
from benchmarks.spread import median, percentile
from callboard.app.console import Console
from callboard.domain.commands import PlaceCall
from callboard.domain.problems import ProblemCode, SessionFailed

EXTENSIONS = 10_000
BUSY_RATE = 2_000
STRANGER, CALLED = "88888", event_script.number_of(0)
GAP_S = 0.004
SLOWEST_CALL_MS = 120


def figures(*, quick: bool) -> list[Figure]:
    """What is added to the median of the bare call."""
    with demo_pbx(EXTENSIONS) as port:
        got = measured_in_child("command_overhead", port=port, calls=150 if quick else 600)
    bare = median(got["bare_ms"])
    idle, busy = ([value - bare for value in got[key]] for key in ("idle_ms", "busy_ms"))
    load = f"under {BUSY_RATE:,} events/s"
    return [
        Figure("command: bare pythonnet call, to the vendor's method", bare, "ms"),
        Figure("command: added by Callboard, idle, median", median(idle), "ms", at_most(1)),
        Figure("command: added by Callboard, idle, p99", percentile(idle, 99), "ms", at_most(5)),
        Figure(f"command: added by Callboard, {load}, median", median(busy), "ms"),
        Figure(f"command: added by Callboard, {load}, p99", percentile(busy, 99), "ms", at_most(20)),
    ]


def measure(port: int, calls: int) -> dict[str, Any]:
    """The child's side."""
    bare_vendor.start_clr()
    bare_vendor.connect(port)
    bare = _bare_calls(port, calls)

    async def play(console: Console) -> Answer:
        probe = bare_vendor.transport().Probe
        probe.Feed.Play(event_script.newcomer(STRANGER))
        await changed_until(console, lambda: STRANGER in console.feed.board.extensions)
        await settled(console)
        idle = await _submitted(console, probe, calls)
        seconds = 5 + calls * SLOWEST_CALL_MS // 1000
        people = range(0, EXTENSIONS, 5)
        player = bare_vendor.transport().Player(
            [line for _, line in event_script.stream(people, 40, BUSY_RATE * seconds)]
        )
        player.Start(float(BUSY_RATE))
        busy = await _submitted(console, probe, calls)
        if player.Wait(0):
            raise RuntimeError("the events ended before the calls")
        player.Stop()
        return {"idle_ms": idle, "busy_ms": busy}

    return {"bare_ms": bare, **in_live_window(port, EXTENSIONS, play)}


def _bare_calls(port: int, calls: int) -> list[float]:
    probe = bare_vendor.transport().Probe
    manager = bare_vendor.call_manager(port)
    refused = bare_vendor.operation_failed()
    probe.Watch(True)
    asked: list[int] = []
    for _ in range(calls):
        asked.append(time.perf_counter_ns())
        try:
            manager.MakeCall(STRANGER, CALLED)
        except refused:
            continue
    entered = list(probe.TakeEntries())
    probe.Watch(False)
    manager.Dispose()
    return _differences(asked, entered)


async def _submitted(console: Console, probe: Any, calls: int) -> list[float]:
    probe.Watch(True)
    asked: list[int] = []
    for _ in range(calls):
        asked.append(time.perf_counter_ns())
        try:
            await asyncio.wrap_future(console.switchboard.submit(PlaceCall(STRANGER, CALLED)).accepted)
        except SessionFailed as failure:
            if failure.problem.code is not ProblemCode.REFUSED:
                raise
        await asyncio.sleep(GAP_S)
    entered = list(probe.TakeEntries())
    probe.Watch(False)
    return _differences(asked, entered)


def _differences(asked: list[int], entered: list[int]) -> list[float]:
    if len(asked) != len(entered):
        raise RuntimeError(f"{len(asked)} calls, {len(entered)} arrived")
    return [(at - began) / 1e6 for began, at in zip(asked, entered, strict=True)]
