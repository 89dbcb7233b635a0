"""Each fault with a real window: on the engine's server through .NET, or on the engine inside this process."""

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.computer.wake_watch import WakeWatch
from callboard.app.wiring import connect_connection
from callboard.paths import stand_in_folder
from callboard.sessions.catalogue import ThreeCxChoice, session_maker
from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.demo_pbx import now_ticks
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.scenario import load_scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.other_clock import OtherClock
from tests.doubles.pbx import SCENARIO, SPEED, Pbx
from tests.doubles.window_loop import window_loop_for
from tests.faults.fault import ON_SERVER, REHEARSED, Fault
from tests.faults.pbx_inside import PbxesInside
from tests.faults.pbx_server import PbxServer
from tests.faults.results import plays_all, tell_afterwards, tell_plan
from tests.faults.scene import Scene
from tests.faults.table import FAULTS

IN_COMPANY_MS = 1000.0
"""Beside other tests nobody can tell a pause of the window from one of the computer."""
HERE = os.path.dirname(__file__)  # noqa: PTH120 - compared with texts


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A process holds one generation, and only `make faults` plays every row."""
    generation = config.getoption("--generation")
    others = [item for item in items if _is_of_other_run(item, generation)]
    if others:
        items[:] = [item for item in items if item not in others]
        config.hook.pytest_deselected(items=others)


def _is_of_other_run(item: pytest.Item, generation: str) -> bool:
    row = _row_of(item) if str(item.path).startswith(HERE) else None
    if row is None:
        return False
    fault, where = row
    # One in a process of its own does not care.
    is_of_other = "scene" in getattr(item, "fixturenames", ()) and where in ON_SERVER and where != generation
    return is_of_other or not (where in fault.short_on or plays_all())


def pytest_collection_finish(session: pytest.Session) -> None:
    """Say what is going to be played: what breaks off in the middle is missed that way."""
    if not session.config.option.collectonly:
        played = (_row_of(item) for item in session.items if str(item.path).startswith(HERE))
        tell_plan((FAULTS.index(fault) + 1, fault, where) for fault, where in filter(None, played))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """What a row leaves behind belongs to it."""
    report: pytest.TestReport = yield
    row = _row_of(item)
    if row is not None and report.failed and report.when != "call":
        tell_afterwards(row[0].name, row[1], f"{report.when}: {str(call.excinfo.value if call.excinfo else '')[:300]}")
    return report


def _row_of(item: pytest.Item) -> tuple[Fault, str] | None:
    params = item.callspec.params if hasattr(item, "callspec") else {}
    fault, where = params.get("fault"), params.get("where")
    return (fault, str(where)) if isinstance(fault, Fault) else None


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def scene(
    fault: Fault,
    where: str,
    request: pytest.FixtureRequest,
    qapp: QApplication,
    loop: asyncio.AbstractEventLoop,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Iterator[Scene]:
    """The window of a row, before it is shown. What is played beside others may pause for longer."""
    if not (plays_all() or request.node.get_closest_marker("alone")):
        fault = replace(fault, most_pause_ms=max(fault.most_pause_ms, IN_COMPANY_MS))
    clock = OtherClock(monkeypatch)
    monkeypatch.setattr(connect_connection, "WakeWatch", partial(WakeWatch, wall_s=clock.now_s))
    with nothing_left_behind():
        if where.startswith(REHEARSED):
            pbx = _rehearsal("v12" if where.endswith("v12") else "v11", fault)
            yield Scene(fault, pbx, pbx.make_session, qapp, loop, qtbot, clock)
            assert isinstance(pbx.controls, PbxesInside)
            pbx.controls.let_go()
            return
        runtime: RuntimeChoice = request.getfixturevalue("runtime_choice")
        request.getfixturevalue("built_assemblies")
        server = PbxServer(where, *fault.options)
        choice = ThreeCxChoice(where, stand_in_folder(where), "127.0.0.1", server.port, runtime=runtime.name)
        make_session = session_maker(fault.chosen(choice, tmp_path), Credentials())
        try:
            pbx = Pbx(where, server, make_session, make_session)
            yield Scene(fault, pbx, make_session, qapp, loop, qtbot, clock)
        finally:
            server.close()


def _rehearsal(generation: str, fault: Fault) -> Pbx:
    scenario = load_scenario(str(SCENARIO))
    inside = PbxesInside(lambda: PhoneEngine(scenario, generation, started_at_ticks=now_ticks()), SPEED)

    def session() -> SimulatedSession:
        paced = inside.new()
        return SimulatedSession(generation_named(generation), lambda: paced, Credentials())

    return Pbx(generation, inside, session, session)
