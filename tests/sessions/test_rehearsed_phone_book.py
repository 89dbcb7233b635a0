"""The rehearsal keeps the promises about phone books, without .NET."""

import pytest

from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.demo_pbx import now_ticks
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.scenario import load_scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from tests.doubles.pbx import SCENARIO, SPEED, Pbx
from tests.doubles.pbx_controls import PbxInside
from tests.sessions.phone_book_promises import NoPhoneBook, PhoneBookPromises


def made_pbx(generation: str) -> Pbx:
    scenario = load_scenario(str(SCENARIO))
    inside = PbxInside(lambda: PhoneEngine(scenario, generation, started_at_ticks=now_ticks()), SPEED)

    def session() -> SimulatedSession:
        paced = inside.new()
        return SimulatedSession(generation_named(generation), lambda: paced, Credentials())

    return Pbx(generation, inside, session, session)


class TestOnV12(PhoneBookPromises):
    @pytest.fixture
    def pbx(self) -> Pbx:
        return made_pbx("v12")


class TestOnV11(NoPhoneBook):
    @pytest.fixture
    def pbx(self) -> Pbx:
        return made_pbx("v11")
