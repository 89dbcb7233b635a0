"""The rehearsal keeps the promises of a session, for every generation, without .NET."""

import pytest

from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.demo_pbx import now_ticks
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.scenario import load_scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from tests.doubles.pbx import BUSY_EVENTS_PER_S, SCENARIO, SPEED, Pbx
from tests.doubles.pbx_controls import PbxInside
from tests.sessions.live_call_promises import LiveCallPromises
from tests.sessions.session_promises import (
    CallPromises,
    ConferencePromises,
    HandoverPromises,
    LifePromises,
    LinePromises,
    OpeningPromises,
)


@pytest.fixture(params=["v11", "v12"])
def pbx(request: pytest.FixtureRequest) -> Pbx:
    generation = str(request.param)
    scenario = load_scenario(str(SCENARIO))
    inside = PbxInside(lambda: PhoneEngine(scenario, generation, started_at_ticks=now_ticks()), SPEED)

    def session(rate: float = 0) -> SimulatedSession:
        paced = inside.new(events_per_second=rate)
        return SimulatedSession(generation_named(generation), lambda: paced, Credentials())

    return Pbx(generation, inside, session, lambda: session(BUSY_EVENTS_PER_S))


class TestOpening(OpeningPromises):
    pass


class TestCalls(CallPromises):
    pass


class TestHandovers(HandoverPromises):
    pass


class TestLiveCalls(LiveCallPromises):
    pass


class TestConferences(ConferencePromises):
    pass


class TestLine(LinePromises):
    pass


class TestLife(LifePromises):
    pass
