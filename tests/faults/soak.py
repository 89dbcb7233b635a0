"""Eight hours at a busy desk in a few minutes: memory, threads and handles stay as they are, and the board stays true.

The demo PBX lives many times as fast as life, in a process of its own; the window is the real one over real .NET. Every
ten minutes of the phone system's time its connections are cut. Because ten minutes pass in seconds, somebody presses
"Try now" each time, and makes a call. `python -m tests.faults.soak`; the exit code is 1 when anything was not as it
should be.
"""

import argparse
import asyncio
import contextlib
import ctypes
import gc
import importlib
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from callboard.app.console import Console
from callboard.app.opened_window import Wish, open_window
from callboard.domain.connection import LineState
from callboard.paths import stand_in_folder
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from tests.doubles.pbx_controls import PbxChild
from tests.doubles.pbx_truth import seen_on, truth_of

RUNTIME = "core80"
WARM_UP_SHARE = 0.4
"""So much of the day is needed until every kind of thing has happened, and until what is remembered of numbers and of
laid-out texts (each with a limit) is full: they come in by the hour."""
MOST_MIB_PER_HOUR, MOST_MORE = 1.0, 2
"""Bounds: memory by the line that fits best, threads and handles by the highest against the lowest."""
LIVE_WITHIN_S, SAME_WITHIN_S, LOOK_S = 20.0, 20.0, 0.05
LEAST_HOURS = 1.0
"""In less than that, memory is still being taken for the first time, and its line says nothing."""
CALLED = "02079460311"


@dataclass(frozen=True)
class Plan:
    generation: str
    hours: float
    speed: float
    events_per_s: float
    cut_every_s: float


@dataclass(frozen=True)
class Sample:
    """At one moment of the phone system's time. `resident_mib` is what is held: waste has been collected, by Python and
    by .NET, and the C library has given back what nobody uses. `with_waste_mib` is how much it was just before."""

    hour: float
    events: int
    resident_mib: float
    threads: int
    handles: int
    with_waste_mib: float = 0.0


class Soak:
    """One soak, worked by `play` in the window."""

    def __init__(self, plan: Plan, pbx: PbxChild) -> None:
        self._plan = plan
        self._pbx = pbx
        self.samples: list[Sample] = []
        self.complaints: list[str] = []
        self.cuts = self.calls = 0
        self.slowest_back_s = self._began_s = 0.0
        self.reconnects = 0

    async def play(self, console: Console) -> int:
        """Until the time is over. Returns the exit code."""
        try:
            await self._until(lambda: _is_live(console), LIVE_WITHIN_S, "first picture")
            self._began_s = float((await self._status())["now_s"])
            while (await self._now_s()) < self._plan.hours * 3600:
                await self._one_round(console)
            await self._end_the_same(console)
            await self._look_into_the_log()
        except TimeoutError as error:
            self.complaints.append(str(error))
        self.complaints += judged(self.samples)
        return 1 if self.complaints else 0

    async def _one_round(self, console: Console) -> None:
        next_cut_s = (self.cuts + 1) * self._plan.cut_every_s
        while (left_s := next_cut_s - await self._now_s()) > 0:  # noqa: ASYNC110
            await asyncio.sleep(max(LOOK_S, left_s / self._plan.speed))
        before = console.switchboard.numbers().reconnects
        began_s = time.monotonic()
        await asyncio.to_thread(self._pbx.do, "drop_connections")
        self.cuts += 1
        await self._until(lambda: self._is_back(console, before), LIVE_WITHIN_S, "line after a cut")
        self.slowest_back_s = max(self.slowest_back_s, time.monotonic() - began_s)
        self.reconnects = console.switchboard.numbers().reconnects
        console.panels.dial.number_to.set_number(CALLED)
        console.panels.dial.place()
        self.calls += 1
        self.samples.append(await self._sample())

    def _is_back(self, console: Console, before: int) -> bool:
        if console.feed.board.connection.state is LineState.LOST:
            console.window.book["connection.retry"].trigger()
        return console.switchboard.numbers().reconnects > before and _is_live(console)

    async def _sample(self) -> Sample:
        with_waste_mib = _resident_mib()
        _give_back()  # here, because a thread more would be one of this test's own
        status = await self._status()
        hour = (status["now_s"] - self._began_s) / 3600
        return Sample(hour, status["events"], _resident_mib(), _threads(), _handles(), with_waste_mib)

    async def _now_s(self) -> float:
        """Since the beginning, by the phone system's clock."""
        return float((await self._status())["now_s"]) - self._began_s

    async def _status(self) -> dict[str, Any]:
        return await asyncio.to_thread(self._pbx.do, "status")

    async def _end_the_same(self, console: Console) -> None:
        """The day is over; what the board shows is what the phone system holds, to the last call."""
        await asyncio.to_thread(self._pbx.do, "traffic", events_per_second=0)
        until_s = time.monotonic() + SAME_WITHIN_S
        while truth_of(await asyncio.to_thread(self._pbx.rows)) != seen_on(console.feed.board):
            if time.monotonic() > until_s:
                raise TimeoutError("the board is not what the phone system holds")
            await asyncio.sleep(LOOK_S)

    async def _look_into_the_log(self) -> None:
        requests = (await asyncio.to_thread(self._pbx.do, "requests"))["requests"]
        asked = [each for each in requests if each["verb"] in ("MAKECALL", "DROP", "MAKECALLPARAMS")]
        if len(asked) > self.calls or any(each["args"] != ["100", CALLED] for each in asked):
            self.complaints.append(f"{self.calls} calls were asked for, {len(asked)} requests came")

    async def _until(self, happened: Callable[[], bool], within_s: float, what: str) -> None:
        until_s = time.monotonic() + within_s
        while not happened():
            if time.monotonic() > until_s:
                raise TimeoutError(f"no {what} within {within_s:g} s")
            await asyncio.sleep(LOOK_S)


def judged(samples: Sequence[Sample]) -> list[str]:
    """What is wrong with the figures once everything is warm."""
    if not samples:
        return ["nothing was measured"]
    warm = warm_ones(samples)
    complaints: list[str] = []
    if warm[-1].hour - warm[0].hour >= LEAST_HOURS and slope(warm) > MOST_MIB_PER_HOUR:
        complaints.append(f"memory grows by {slope(warm):.2f} MiB an hour")
    for name in ("threads", "handles"):
        counts = [getattr(each, name) for each in warm]
        if counts[-1] - min(counts) > MOST_MORE:
            complaints.append(f"{name}: {min(counts)} became {counts[-1]}")
    return complaints


def warm_ones(samples: Sequence[Sample]) -> list[Sample]:
    """Those after the beginning."""
    return [each for each in samples if each.hour >= samples[-1].hour * WARM_UP_SHARE]


def slope(samples: Sequence[Sample]) -> float:
    """MiB an hour, by least squares."""
    hours = [each.hour for each in samples]
    sizes = [each.resident_mib for each in samples]
    hour, size = sum(hours) / len(hours), sum(sizes) / len(sizes)
    spread = sum((each - hour) ** 2 for each in hours)
    return sum((x - hour) * (y - size) for x, y in zip(hours, sizes, strict=True)) / spread if spread else 0.0


def table(samples: Sequence[Sample], lines: int = 10) -> str:
    """Some of the samples, evenly spread."""
    step = max(1, round(len(samples) / lines))
    shown = [*samples[:-1:step], samples[-1]]
    rows = [f"{'hour':>6}{'events':>12}{'memory, MiB':>13}{'with waste':>12}{'threads':>9}{'handles':>9}"]
    rows += [
        f"{s.hour:>6.2f}{s.events:>12,}{s.resident_mib:>13.1f}{s.with_waste_mib:>12.1f}{s.threads:>9}{s.handles:>9}"
        for s in shown
    ]
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Soak, and print what came of it."""
    plan = _plan(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    rate = ("--events-per-second", str(plan.events_per_s))
    pbx = PbxChild(plan.generation, "--scenario", "rush_hour", "--speed", str(plan.speed), *rate)
    soak = Soak(plan, pbx)
    began_s = time.monotonic()
    folder = stand_in_folder(plan.generation)
    choice = ThreeCxChoice(plan.generation, folder, "127.0.0.1", pbx.port, runtime=RUNTIME)
    try:
        exit_code = open_window(Wish(choice, Credentials(), is_pretend=True, play=soak.play))
    finally:
        pbx.close()
    took_s = time.monotonic() - began_s
    print(table(soak.samples) if soak.samples else "nothing was measured")
    print(
        f"{plan.hours:g} simulated hours in {took_s:.0f} s, {soak.cuts} cuts, {soak.reconnects} times back "
        f"(slowest {soak.slowest_back_s:.1f} s), {soak.calls} calls; once warm, memory "
        f"{slope(warm_ones(soak.samples)) if soak.samples else 0:+.2f} MiB an hour (at most {MOST_MIB_PER_HOUR:g})"
    )
    print("\n".join(soak.complaints) or "Everything as it should be: the board is what the phone system holds.")
    return exit_code


def _plan(arguments: Sequence[str] | None) -> Plan:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.soak", description=__doc__)
    parser.add_argument("--generation", choices=("v11", "v12"), default="v11")
    parser.add_argument("--hours", type=float, default=8.0, help="of the phone system's time")
    parser.add_argument("--speed", type=float, default=100.0, help="how many times as fast as life it lives")
    parser.add_argument("--events-per-second", type=float, default=50.0, help="of the phone system's time")
    parser.add_argument("--cut-every", type=float, default=600.0, help="seconds of the phone system's time")
    chosen = parser.parse_args(arguments)
    return Plan(chosen.generation, chosen.hours, chosen.speed, chosen.events_per_second, chosen.cut_every)


def _is_live(console: Console) -> bool:
    return console.feed.board.connection.is_live and bool(console.feed.board.extensions)


def _give_back() -> None:
    """Bring in all waste. How much of it there is at a moment is chance, and would hide what really grows."""
    gc.collect()
    dotnet: Any = importlib.import_module("System").GC
    dotnet.Collect()
    dotnet.WaitForPendingFinalizers()
    dotnet.Collect()
    with contextlib.suppress(OSError, AttributeError):  # only the GNU C library has it
        ctypes.CDLL("libc.so.6").malloc_trim(0)


def _resident_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _threads() -> int:
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.exists() else threading.active_count()


def _handles() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # On Python's own way out pythonnet would unload .NET, which takes its time.
    os._exit(code)
