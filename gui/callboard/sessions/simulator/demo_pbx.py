"""How is the demo PBX started as a program of its own, and how does it end?"""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import signal
import sys
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO, FileIO
from pathlib import Path
from types import FrameType
from typing import IO, NoReturn

from callboard.sessions.simulator.background_traffic import HIGHEST_RATE
from callboard.sessions.simulator.demo_control import DemoControls
from callboard.sessions.simulator.demo_server import DemoServer
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.fault_spec import FaultSpecError, fault_from_text
from callboard.sessions.simulator.generations import GENERATIONS
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.request_log import RequestEntry
from callboard.sessions.simulator.scenario import (
    MOST_EXTENSIONS,
    Scenario,
    ScenarioError,
    load_scenario,
    shipped_scenarios,
)

USED_WRONGLY = 2
CANNOT_START = 3
DEFAULT_SCENARIO = "quiet_office"
TICKS_AT_1970 = 621_355_968_000_000_000

log = logging.getLogger(__name__)


class UsageError(Exception):
    """The arguments make no sense; the text is one sentence."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


def run_demo_pbx(arguments: Sequence[str], stdin: IO[bytes] | None = None, stdout: IO[str] | None = None) -> int:
    """Serve until told to end; returns the exit code (0 ended as told, 2 wrong usage, 3 cannot listen).

    One JSON line on `stdout` tells the port as soon as it listens. `stdin` and `stdout` stand in for those of
    the process.
    """
    out = stdout or sys.stdout
    try:
        options = _parser().parse_args(list(arguments))
        engine = PhoneEngine(_scenario(options), options.generation, seed=options.seed, started_at_ticks=now_ticks())
        log_file = _log_file(options.log)
    except SystemExit as asked_for_help:
        return int(asked_for_help.code or 0)
    except (UsageError, ScenarioError, FaultSpecError) as error:
        sys.stderr.write(f"callboard demo-pbx: {error}\n")
        return USED_WRONGLY
    with contextlib.ExitStack() as cleanup:
        if log_file is not None:
            cleanup.enter_context(log_file)
            engine.request_log.on_entry = _writer(log_file)
        return _serve(engine, options, stdin, out)


def now_ticks() -> int:
    """The present moment as .NET counts it (UTC)."""
    return TICKS_AT_1970 + time.time_ns() // 100


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="callboard demo-pbx", description="A pretend phone system: no real calls are made.")
    parser.add_argument("--generation", required=True, choices=sorted(GENERATIONS))
    parser.add_argument(
        "--scenario",
        default=DEFAULT_SCENARIO,
        help=f"a .toml file or one of: {', '.join(shipped_scenarios())} (default %(default)s)",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on; 0 takes a free one")
    parser.add_argument("--speed", type=float, default=1.0, help="how much faster than the clock it lives")
    parser.add_argument("--extensions", type=int, help="how many extensions, instead of the scenario's")
    parser.add_argument("--events-per-second", type=float, help="background traffic, instead of the scenario's")
    parser.add_argument("--seed", type=int, help="the same seed makes the same day")
    parser.add_argument("--log", metavar="FILE", help="write every request there, one JSON object per line")
    parser.add_argument(
        "--faults",
        nargs="+",
        default=[],
        metavar="SPEC",
        help="kind or kind:key=value..., such as vanish:at_s=20:for_s=3",
    )
    parser.add_argument("--control", action="store_true", help="obey JSON commands on standard input")
    parser.add_argument("--until-stdin-closes", action="store_true", help="end when standard input is closed")
    return parser


def _scenario(options: argparse.Namespace) -> Scenario:
    """The scenario with what the command line changes about it."""
    _check_ranges(options)
    scenario = load_scenario(options.scenario)
    if options.extensions is not None:
        named = scenario.population.named[: options.extensions]
        population = replace(scenario.population, extensions=options.extensions, named=named)
        scenario = replace(scenario, population=population)
    if options.events_per_second is not None:
        scenario = replace(scenario, traffic=scenario.traffic.at_rate(options.events_per_second))
    faults = tuple(fault_from_text(spec) for spec in options.faults)
    return replace(scenario, faults=scenario.faults + faults)


def _check_ranges(options: argparse.Namespace) -> None:
    if not 0 <= options.port <= 65_535:
        raise UsageError("--port has to be from 0 to 65535")
    if not 0 < options.speed <= 1000:
        raise UsageError("--speed has to be above 0 and at most 1000")
    if options.extensions is not None and not 1 <= options.extensions <= MOST_EXTENSIONS:
        raise UsageError(f"--extensions has to be from 1 to {MOST_EXTENSIONS}")
    rate = options.events_per_second
    if rate is not None and not 0 <= rate <= HIGHEST_RATE:
        raise UsageError(f"--events-per-second has to be from 0 to {HIGHEST_RATE:g}")


def _log_file(name: str | None) -> IO[str] | None:
    if name is None:
        return None
    try:
        return Path(name).open("a", encoding="utf-8")
    except OSError as error:
        raise UsageError(f"the log {name} cannot be written: {error.strerror}") from error


def _writer(log_file: IO[str]) -> Callable[[RequestEntry], None]:
    def write(entry: RequestEntry) -> None:
        try:
            log_file.write(entry.as_json() + "\n")
            log_file.flush()
        except OSError as error:
            log.warning("a request could not be written to the log", exc_info=error)

    return write


def _serve(engine: PhoneEngine, options: argparse.Namespace, stdin: IO[bytes] | None, out: IO[str]) -> int:
    paced = PacedEngine(engine, options.speed)
    try:
        server = DemoServer(paced, options.host, options.port)
    except OSError as error:
        reason = error.strerror or str(error)
        sys.stderr.write(f"callboard demo-pbx: cannot listen on {options.host} port {options.port}: {reason}\n")
        return CANNOT_START
    listening = {
        "event": "listening",
        "port": server.port,
        "generation": engine.generation.name,
        "scenario": engine.scenario.name,
        "extensions": len(engine.store.extensions()),
    }
    paced.start()
    server.start()
    over = threading.Event()
    try:
        with _ended_by_signals(over):
            _say(out, listening)
            if options.control or options.until_stdin_closes:
                controls = DemoControls(paced, server) if options.control else None
                _listen_to_stdin(stdin, controls, out, over if options.until_stdin_closes else None)
            while not over.wait(0.5):
                continue
    except BrokenPipeError:
        pass  # nobody listens to this program any more: that is an end as good as any
    finally:
        server.stop()
        paced.stop()
    return 0


def _say(out: IO[str], message: Mapping[str, object]) -> None:
    out.write(json.dumps(message) + "\n")
    out.flush()


def _listen_to_stdin(
    stdin: IO[bytes] | None, controls: DemoControls | None, out: IO[str], over: threading.Event | None
) -> None:
    """Obey lines of standard input on a thread of its own; when it closes, that may be the end."""
    try:
        # Unbuffered: a thread waiting inside a buffered reader would stop the interpreter from ending.
        source: IO[bytes] | FileIO = stdin or open(0, "rb", buffering=0, closefd=False)  # noqa: SIM115
    except OSError:
        source = BytesIO()  # started without a standard input: it is closed from the beginning

    def obey() -> None:
        with contextlib.suppress(BrokenPipeError):
            while line := source.readline():
                if controls is not None and line.strip():
                    out.write(controls.obey(line.decode("utf-8", "replace")) + "\n")
                    out.flush()
        if over is not None:
            over.set()

    threading.Thread(target=obey, name="demo-control", daemon=True).start()


@contextlib.contextmanager
def _ended_by_signals(over: threading.Event) -> Generator[None]:
    """SIGTERM and SIGINT end it cleanly; only the main thread can ask for that."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(_number: int, _frame: FrameType | None) -> None:
        over.set()

    before = {each: signal.signal(each, end) for each in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
