"""The phone system on the pictures: in this process, and its phones do what a scene says."""

from __future__ import annotations

import json
import time
from pathlib import Path

from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.demo_control import DemoControls
from callboard.sessions.simulator.demo_pbx import now_ticks
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.scenario import load_scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named

SCENARIO = Path(__file__).with_name("picture_office.toml")


class PictureOffice:
    """`ago_s`: so many seconds ago happened what the phone system tells from now on, so that times look lived in."""

    def __init__(self, generation: str) -> None:
        self.ago_s = 0.0
        self._generation = generation
        self._controls: DemoControls | None = None

    def make_session(self) -> SimulatedSession:
        """What the window is opened on."""
        return SimulatedSession(generation_named(self._generation), self._engine, Credentials(), self._now)

    def do(self, what: str, **details: object) -> None:
        """Work the phones. Raises RuntimeError when that cannot be done."""
        if self._controls is None:
            raise RuntimeError("the phone system is not there yet")
        answer = json.loads(self._controls.obey(json.dumps({"do": what, **details})))
        if not answer["ok"]:
            raise RuntimeError(f"{what} {details}: {answer['error']}")

    def _engine(self) -> PacedEngine:
        scenario = load_scenario(str(SCENARIO))
        paced = PacedEngine(PhoneEngine(scenario, self._generation, started_at_ticks=now_ticks()))
        self._controls = DemoControls(paced)
        return paced

    def _now(self) -> float:
        return time.time() - self.ago_s
