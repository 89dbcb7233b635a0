"""What must not hang or end the process, each played in a process of its own: `python pump_scenes.py SCENE RUNTIME`.

A scene that is done prints one JSON object. A scene that hangs is ended from outside.
"""

import importlib
import json
import os
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from callboard.paths import pump_assembly
from callboard.sessions.threecx.pump import EventColumns, Pump, PumpAssembly, load_pump, lost_rows
from callboard.sessions.threecx.runtime import RuntimeWants, available_runtimes, choose_runtime, start_runtime

TEST_VENDOR = Path(__file__).resolve().parents[1] / "dotnet_stand_in" / "build" / "Callboard.TestVendor.dll"
WHOLE_EVENT = EventColumns(key=("EntityName", "RecID"), arguments=("Thread", "Sequence"), object_path="ConfObject")
EIGHT_COLUMNS = ("ID", "Number", "FirstName", "LastName", "IsRegistered", "Mood", "Moment", "MainLine.CallId")
JOIN_MS = 20_000


def vendor() -> Any:
    """The namespace of the test vendor's assembly."""
    reflection: Any = importlib.import_module("System.Reflection")
    reflection.Assembly.LoadFrom(str(TEST_VENDOR))
    return importlib.import_module("Callboard.TestVendor")


def desk(types: Any) -> Any:
    """A desk with something in each of EIGHT_COLUMNS."""
    made = types.PhoneDesk()
    made.ID, made.Number, made.FirstName, made.LastName = 5, "105", "Ada", "Example"
    made.IsRegistered = True
    made.MainLine = types.Line(44, made)
    return made


def attached(assembly: PumpAssembly, bell: Any) -> Pump:
    """A pump that listens to the bell and reads eight columns of the desk."""
    pump = assembly.pump()
    pump.read("PhoneDesk", EIGHT_COLUMNS)
    pump.attach(bell, "Rang", "rang", WHOLE_EVENT)
    return pump


class Drainer(threading.Thread):
    """Drains a pump to its end, as the PBX thread does."""

    def __init__(self, pump: Pump) -> None:
        super().__init__(daemon=True)
        self.pump = pump
        self.rows: list[list[str]] = []
        self.has_rows = threading.Event()

    def run(self) -> None:
        while (batch := self.pump.drain(1.0)) is not None:
            self.rows.extend(batch)
            if batch:
                self.has_rows.set()


def lock_inversion(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """The vendor raises under its lock while Python asks for the same lock: a bare property read included."""
    bell = types.Bell()
    pump = attached(assembly, bell)
    drainer = Drainer(pump)
    drainer.start()
    bell.StartRinging(1, 20_000, desk(types), True)
    reads = assembly.columns("LockedProperty", "LockedMethod()")
    rounds = 0
    while bell.Raised() < 20_000:
        assert bell.LockedProperty == bell.LockedMethod() == "locked"
        assert reads.row(bell) == ["locked", "locked"]
        rounds += 1
    closed = pump.close(5.0)
    drainer.join(10.0)
    return {"read_meanwhile": rounds > 0, "closed": closed, "rows": len(drainer.rows)}


def lock_inversion_without_pump(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """The same with a Python handler: this one hangs, which shows that the scene above is a test."""
    bell = types.Bell()
    rang = threading.Event()
    bell.add_Rang(types.RangHandler(lambda sender, event: rang.set()))
    bell.StartRinging(1, 20_000, None, True)
    rang.wait(10.0)
    print("ringing", flush=True)
    while bell.Raised() < 20_000:
        assert bell.LockedProperty == "locked"
    return {}


def stuck_property(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """A property and a method that never return, read on worker threads, while this thread goes on."""
    nasty = types.NastyDesk()
    columns = assembly.columns("Stuck")
    sequence = types.Desks.Of(nasty, None, None)
    calls: list[Callable[[], object]] = [
        lambda: columns.row(nasty),
        lambda: columns.table(sequence),
        lambda: columns.nested(sequence, "GetStuckLines()", columns),
    ]
    workers = [threading.Thread(target=call, daemon=True) for call in calls]
    for worker in workers:
        worker.start()
    clock = threading.Event()
    longest_s = 0.0
    for _ in range(100):
        before = time.perf_counter()
        clock.wait(0.005)
        longest_s = max(longest_s, time.perf_counter() - before)
    return {"alive": [worker.is_alive() for worker in workers], "longest_ms": longest_s * 1000}


def stuck_news(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """A property that never returns, read for the news of it."""
    bell = types.Bell()
    pump = assembly.pump()
    pump.read("NastyDesk", ("Stuck",))
    pump.attach(bell, "Rang", "rang", WHOLE_EVENT)
    before_s, clock, first_s = pump.stuck_s, threading.Event(), 0.0
    bell.StartRinging(1, 1, types.NastyDesk(), False)
    while first_s < 0.3:
        clock.wait(0.05)
        first_s = pump.stuck_s
    clock.wait(0.2)
    return {"before_s": before_s, "first_s": first_s, "then_s": pump.stuck_s, "rows": len(pump.drain(0.0) or [])}


def dies_elsewhere(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """An exception that nobody catches on a thread of .NET: the process ends, and says why in a file."""
    file = Path(tempfile.mkdtemp()) / "report.txt"
    file.write_text("Before\n", encoding="utf-8")
    load_pump(pump_assembly(), file)
    print(json.dumps({"file": str(file)}), flush=True)
    types.Storm.ThrowElsewhere()
    threading.Event().wait(20)
    return {"file": ""}


def four_threads(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """Events from four threads at once: how many of each arrived, and whether each thread's came in order."""
    bell = types.Bell()
    pump = attached(assembly, bell)
    drainer = Drainer(pump)
    drainer.start()
    bell.StartRinging(4, 5_000, desk(types), False)
    joined = bell.JoinRingers(JOIN_MS)
    closed = pump.close(5.0)
    drainer.join(10.0)
    by_thread: dict[str, list[int]] = defaultdict(list)
    for row in drainer.rows:
        by_thread[row[3]].append(int(row[4]))
    in_order = all(numbers == list(range(5_000)) for numbers in by_thread.values())
    return {"joined": joined, "closed": closed, "threads": sorted(by_thread), "in_order": in_order, "lost": pump.lost()}


def close_in_flight(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """100 times: two threads ring without end, a thread drains, and the pump is closed."""
    bell = types.Bell()
    bell.StartRinging(2, -1, desk(types), False)
    ended = 0
    for _ in range(100):
        pump = attached(assembly, bell)
        drainer = Drainer(pump)
        drainer.start()
        drainer.has_rows.wait(10.0)
        closed = pump.close(5.0) and pump.close(5.0)
        drainer.join(5.0)
        left = bell.HasListeners()
        ended += closed and not drainer.is_alive() and not left and pump.pending() == 0
    return {"ended": ended, "stopped": bell.StopRinging(JOIN_MS)}


def flood_and_loss(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """A limit so small that rows are lost all the time: what arrived and what is reported lost is all there was."""
    bell = types.Bell()
    pump = assembly.pump(limit=50)
    pump.attach(bell, "Rang", "rang", WHOLE_EVENT)
    bell.StartRinging(3, 20_000, None, False)
    arrived = told = reports = 0
    closing = False
    while (batch := pump.drain(0.2, max_rows=20, collapse_over=None)) is not None:
        if not batch and not closing:
            closing = bell.JoinRingers(JOIN_MS) and pump.pending() == 0 and pump.close(5.0)
        for row in batch:
            told += lost_rows(row)
            reports += lost_rows(row) > 0
            arrived += lost_rows(row) == 0
    return {"arrived": arrived, "told": told, "lost": pump.lost(), "reports": reports}


def exit_while_ringing(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """Ends with a subscription, two ringing threads and a draining thread alive, as the program would have to.

    Python's own way out aborts on some versions (3.11.2) under a thread that drains; `__main__.py` does not take it.
    """
    bell = types.Bell()
    pump = attached(assembly, bell)
    drainer = Drainer(pump)
    drainer.start()
    bell.StartRinging(2, -1, desk(types), False)
    print(json.dumps({"rings": drainer.has_rows.wait(10.0)}), flush=True)
    os._exit(7)


def exit_after_close(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """Ends as the program does: pump closed, thread joined, but the vendor still rings and one accessor is stuck."""
    bell = types.Bell()
    pump = attached(assembly, bell)
    pump.attach(bell, "StuckInRemove", "stuck", EventColumns())
    drainer = Drainer(pump)
    drainer.start()
    bell.StartRinging(2, -1, desk(types), False)
    drainer.has_rows.wait(10.0)
    closed = pump.close(0.2)
    drainer.join(5.0)
    print(json.dumps({"closed": closed, "alive": drainer.is_alive()}), flush=True)
    sys.exit(7)


def speed(assembly: PumpAssembly, types: Any) -> dict[str, Any]:
    """Microseconds per event: a bare Python handler, one that reads eight properties, and the pump."""
    count, made = 20_000, desk(types)
    bare, reading = types.Bell(), types.Bell()
    bare.add_Rang(types.RangHandler(lambda sender, event: None))

    def read_all(sender: Any, event: Any) -> None:
        found = event.ConfObject
        _ = (event.EntityName, event.RecID, found.ID, found.Number, found.FirstName, found.LastName)
        _ = (found.IsRegistered, found.Mood, found.Moment, found.MainLine.CallId)

    reading.add_Rang(types.RangHandler(read_all))
    figures: dict[str, list[float]] = defaultdict(list)
    for _ in range(3):
        figures["bare_us"].append(bare.RaiseTimed(count, made))
        figures["bare_reading_us"].append(reading.RaiseTimed(count, made))
        for name, value in pump_speed(assembly, types, count, made).items():
            figures[name].append(value)
    return {name: min(values) for name, values in figures.items()}


def pump_speed(assembly: PumpAssembly, types: Any, count: int, made: Any) -> dict[str, float]:
    """One flood through the pump, drained at the same time, and one drained afterwards."""
    bell = types.Bell()
    pump = attached(assembly, bell)
    raising_us = bell.RaiseTimed(count, made)
    started = time.perf_counter()
    drained = 0
    while drained < count:
        drained += len(pump.drain(1.0) or [])
    draining_us = (time.perf_counter() - started) / count * 1e6
    drainer = Drainer(pump)
    drainer.start()
    started = time.perf_counter()
    bell.RaiseTimed(count, made)
    pump.close(5.0)
    drainer.join(20.0)
    through_us = (time.perf_counter() - started) / count * 1e6
    assert len(drainer.rows) == count
    return {"raising_us": raising_us, "draining_us": draining_us, "through_us": through_us}


SCENES: dict[str, Callable[[PumpAssembly, Any], dict[str, Any]]] = {
    scene.__name__: scene
    for scene in (
        lock_inversion,
        lock_inversion_without_pump,
        stuck_property,
        stuck_news,
        dies_elsewhere,
        four_threads,
        close_in_flight,
        flood_and_loss,
        exit_while_ringing,
        exit_after_close,
        speed,
    )
}


def main(scene: str, runtime: str) -> None:
    """Plays one scene on one runtime."""
    wants = RuntimeWants(on_windows=(), elsewhere=())
    choice = choose_runtime(sys.platform, wants, available_runtimes(sys.platform, os.environ), runtime)
    start_runtime(choice)
    print(json.dumps(SCENES[scene](load_pump(pump_assembly()), vendor())), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
