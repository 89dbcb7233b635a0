"""The whole window on a phone system that only pretends: in this process, or through .NET and the stand-in assembly."""

import os
from collections.abc import Iterator

import pytest

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import asyncio

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.paths import stand_in_folder
from callboard.sessions.catalogue import ThreeCxChoice, session_maker
from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.demo_pbx import now_ticks
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.scenario import load_scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.drawn_icons import Drawn, icons_kept_in
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.pbx import SCENARIO, SPEED, Pbx
from tests.doubles.pbx_controls import PbxChild, PbxInside
from tests.doubles.reception import Reception
from tests.doubles.window_loop import finish, window_loop_for


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A process holds one generation: journeys through .NET with the other one belong to another run."""
    wanted = config.getoption("--generation")
    others = [item for item in items if _is_of_other_generation(item, wanted)]
    if others:
        items[:] = [item for item in items if item not in others]
        config.hook.pytest_deselected(items=others)


def _is_of_other_generation(item: pytest.Item, wanted: str) -> bool:
    chosen = item.callspec.params.get("pbx") if hasattr(item, "callspec") else None
    return isinstance(chosen, tuple) and chosen[0] == "stand-in" and chosen[1] != wanted


@pytest.fixture(scope="session")
def drawn() -> Iterator[Drawn]:
    drawn: Drawn = {}
    yield drawn
    drawn.clear()  # no picture may outlive the application


@pytest.fixture(scope="module", autouse=True)
def icons_stay_drawn(drawn: Drawn) -> Iterator[None]:
    with icons_kept_in(drawn):
        yield


@pytest.fixture
def pbx(request: pytest.FixtureRequest) -> Iterator[Pbx]:
    """The phone system named by the parameter: (where, generation), see `pbxes.py`."""
    where, generation = request.param
    if where == "rehearsal":
        yield _rehearsal(generation)
        return
    runtime: RuntimeChoice = request.getfixturevalue("runtime_choice")
    request.getfixturevalue("built_assemblies")
    child = PbxChild(generation, "--scenario", str(SCENARIO), "--speed", str(SPEED))
    choice = ThreeCxChoice(generation, stand_in_folder(generation), "127.0.0.1", child.port, runtime=runtime.name)
    make_session = session_maker(choice, Credentials())
    try:
        yield Pbx(generation, child, make_session, make_session)
    finally:
        child.close()


def _rehearsal(generation: str) -> Pbx:
    scenario = load_scenario(str(SCENARIO))
    inside = PbxInside(lambda: PhoneEngine(scenario, generation, started_at_ticks=now_ticks()), SPEED)

    def session() -> SimulatedSession:
        paced = inside.new()
        return SimulatedSession(generation_named(generation), lambda: paced, Credentials())

    return Pbx(generation, inside, session, session)


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """The window's loop. Whoever waits with qtbot lets it run as well."""
    with window_loop_for(qapp) as loop:
        yield loop


@pytest.fixture
def reception(pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Reception]:
    """A window that shows its first picture. Afterwards nothing of it is left."""
    with nothing_left_behind():
        console = Console(pbx.make_session, qapp, loop, my_phone="100")
        console.start()
        reception = Reception(console, pbx, qtbot)
        try:
            reception.wait_for_picture()
            yield reception
        finally:
            assert finish(loop, shut_down(console)), "the phone system did not let go in time"
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
