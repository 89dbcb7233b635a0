"""A session with dialling rules keeps the promises of a session: above the border nothing else is seen."""

import pytest

from callboard.domain.commands import PlaceCall
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.credentials import Credentials
from callboard.sessions.dialled_session import DialledSession, RulesInForce
from callboard.sessions.simulator.demo_pbx import now_ticks
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.scenario import load_scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.generations import generation_named
from tests.doubles.pbx import BUSY_EVENTS_PER_S, SCENARIO, SPEED, Pbx
from tests.doubles.pbx_controls import PbxInside
from tests.sessions.session_promises import CallPromises, HandoverPromises, LinePromises, OpeningPromises

RULES = RulesInForce(DiallingRules("GB", "", ("900-999",)))


@pytest.fixture(params=["v12"])
def pbx(request: pytest.FixtureRequest) -> Pbx:
    generation = str(request.param)
    scenario = load_scenario(str(SCENARIO))
    inside = PbxInside(lambda: PhoneEngine(scenario, generation, started_at_ticks=now_ticks()), SPEED)

    def session(rate: float = 0) -> DialledSession:
        paced = inside.new(events_per_second=rate)
        return DialledSession(SimulatedSession(generation_named(generation), lambda: paced, Credentials()), RULES)

    return Pbx(generation, inside, session, lambda: session(BUSY_EVENTS_PER_S))


class TestOpening(OpeningPromises):
    pass


class TestCalls(CallPromises):
    pass


class TestHandovers(HandoverPromises):
    pass


class TestLine(LinePromises):
    pass


class Refusing:
    """Names the number that it was given."""

    def execute(self, command: object) -> None:
        raise SessionFailed(problem(ProblemCode.REFUSED, number=getattr(command, "number_to", "")))


def test_a_refusal_names_the_number_that_was_asked_for() -> None:
    session = DialledSession(Refusing(), RulesInForce(DiallingRules("GB", "9")))  # type: ignore[arg-type]
    with pytest.raises(SessionFailed) as refused:
        session.execute(PlaceCall("100", "02079460958"))
    assert refused.value.problem.facts["number"] == "02079460958"
