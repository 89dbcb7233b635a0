"""The rehearsal keeps the promises about presence, without .NET."""

import pytest

from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.demo_pbx import now_ticks
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.scenario import load_scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from tests.doubles.pbx import SCENARIO, SPEED, Pbx
from tests.doubles.pbx_controls import PbxInside
from tests.sessions.presence_promises import PresencePromises


@pytest.mark.parametrize("generation", ["v11", "v12"])
class TestInRehearsal(PresencePromises):
    @pytest.fixture
    def pbx(self, generation: str) -> Pbx:
        scenario = load_scenario(str(SCENARIO))
        inside = PbxInside(lambda: PhoneEngine(scenario, generation, started_at_ticks=now_ticks()), SPEED)

        def session() -> SimulatedSession:
            paced = inside.new()
            return SimulatedSession(generation_named(generation), lambda: paced, Credentials())

        return Pbx(generation, inside, session, session)
