"""The window answers within 100 ms, whatever the phone system's library does: a call of it hangs, a property of it
hangs, and it throws ten thousand times a second, all at once and over .NET."""

import asyncio
import importlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.shutdown import shut_down
from callboard.controller.patience import Patience
from callboard.controller.switchboard import Switchboard
from callboard.sessions.session import PbxSession, SessionListener
from callboard.sessions.threecx.pump import EventColumns
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.pbx import Pbx
from tests.doubles.pbxes import V11, V12
from tests.doubles.reception import Reception
from tests.doubles.window_loop import finish
from tests.faults.pulse import Pulse

MOST_MS = 100.0
EXCEPTIONS_PER_S = 10_000
LASTS_S = 3.0
LOOP_MS = 50
SHORT = Patience(answer_s=1.5, relief_s=0.5, reaction_s=4.0, connect_s=4.0, quiet_s=1.5, alive_s=1.5)
OUTSIDE = "02079460958"
COLUMNS = EventColumns(key=("EntityName", "RecID"), object_path="ConfObject")


class Storms:
    """Every session that is made hears the storm as if its own library told it."""

    def __init__(self, make_session: Callable[[], PbxSession], assembly: Path) -> None:
        self._make_session = make_session
        self._assembly = assembly
        self._storm: Any = None
        self._namespace: Any = None

    def make_session(self) -> PbxSession:
        session: Any = self._make_session()
        usual_open = session.open

        def open_into_the_storm(listener: SessionListener) -> None:
            usual_open(listener)
            if self._storm is None:
                self._storm = self._vendor().Storm()
            session._thread.pump.attach(self._storm, "Rang", "U", COLUMNS)

        session.open = open_into_the_storm
        return session

    def begin(self) -> None:
        self._storm.Begin(EXCEPTIONS_PER_S)

    def end(self) -> bool:
        return self._storm is None or bool(self._storm.End(5000))

    @property
    def thrown(self) -> int:
        return int(self._vendor().Extension.Thrown())

    def _vendor(self) -> Any:
        if self._namespace is None:
            reflection: Any = importlib.import_module("System.Reflection")
            reflection.Assembly.LoadFrom(str(self._assembly))
            self._namespace = importlib.import_module("Callboard.TestVendor")
        return self._namespace


@pytest.fixture
def storms(pbx: Pbx, built_test_vendor: Path) -> Iterator[Storms]:
    build = built_test_vendor / "tests" / "dotnet_stand_in" / "build"
    storms = Storms(pbx.make_session, build / "Callboard.TestVendor.dll")
    yield storms
    assert storms.end()


@pytest.fixture
def stormy(
    storms: Storms, pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> Iterator[Reception]:
    with nothing_left_behind():
        console = Console(Switchboard(storms.make_session, SHORT), qapp, loop, my_phone="100")
        console.start()
        reception = Reception(console, pbx, qtbot)
        try:
            reception.wait_for_picture()
            yield reception
        finally:
            storms.end()
            pbx.controls.do("heal")
            finish(loop, shut_down(console))
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.alone
@pytest.mark.parametrize("pbx", [V11[1], V12[1]], indirect=True, ids="-".join)
def test_the_window_answers_while_everything_goes_wrong_at_once(stormy: Reception, storms: Storms) -> None:
    pulse, tiles, search = Pulse(), stormy.panels.board.tiles, stormy.panels.board.search
    thrown = storms.thrown
    pulse.start()
    _do(pulse, stormy, "fault", kind="hang_member", member="MakeCall")
    _do(pulse, stormy, "register", number="158", registered=False)
    stormy.wait_until(lambda: stormy.board.extensions["158"].registered is False)  # so the library knows of it by now
    _do(pulse, stormy, "fault", kind="hang_member", member="IsRegistered")
    _do(pulse, stormy, "register", number="106", registered=False)
    began_s = time.monotonic()
    with pulse.aside():
        storms.begin()
    stormy.dial(OUTSIDE)
    stormy.wait_until(lambda: stormy.status() == "Waiting for the phone system…")
    rounds = 0
    while time.monotonic() - began_s < LASTS_S:
        stormy.type_into(search, "105")
        stormy.wait_until(lambda: tiles.model().rowCount() == 1)
        search.clear()
        stormy.wait_until(lambda: tiles.model().rowCount() > 1)
        _let_it_run(stormy)
        rounds += 1
    with pulse.aside():
        rate = (storms.thrown - thrown) / (time.monotonic() - began_s)
    stormy.wait_until(lambda: any("not answered" in line or "going on" in line for line in stormy.card().lines))
    stormy.wait_until(lambda: not tiles.is_live)
    with pulse.aside():
        assert storms.end()
    _do(pulse, stormy, "heal")
    stormy.wait_until(lambda: stormy.board.connection.is_live and tiles.is_live)
    longest_ms = pulse.stop()
    assert rate > EXCEPTIONS_PER_S / 2, "a busy machine throws less, but it has to be a storm"
    assert rounds > 3
    assert longest_ms < MOST_MS


def _let_it_run(stormy: Reception) -> None:
    """Whoever finds at once what it waits for gives the window's loop no time."""
    is_over: list[bool] = []
    QTimer.singleShot(LOOP_MS, lambda: is_over.append(True))
    stormy.wait_until(lambda: bool(is_over))


def _do(pulse: Pulse, stormy: Reception, word: str, **details: object) -> None:
    with pulse.aside():
        stormy.pbx.controls.do(word, **details)
