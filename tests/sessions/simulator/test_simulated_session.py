"""What only a rehearsal can meet. What it shares with every session is in `test_rehearsal_promises.py`."""

from dataclasses import replace

import pytest

from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.credentials import Credentials
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.scenario import Credentials as Demanded
from callboard.sessions.simulator.scenario import Scenario
from callboard.sessions.simulator.simulated_session import SimulatedSession
from callboard.sessions.threecx.v11.rules import V11
from tests.doubles.console import Console, connected
from tests.doubles.pbx_controls import PbxInside
from tests.doubles.recording import DEADLINE_S


def session_in(scenario: Scenario, credentials: Credentials | None = None) -> SimulatedSession:
    paced = PacedEngine(PhoneEngine(scenario, "v11"), speed=20)
    return SimulatedSession(V11(), lambda: paced, credentials or Credentials())


def why_not(scenario: Scenario, credentials: Credentials | None = None) -> ProblemCode:
    console = Console(lambda: session_in(scenario, credentials))
    try:
        with pytest.raises(SessionFailed) as failure:
            console.open()
        return failure.value.problem.code
    finally:
        console.leave()


def test_a_phone_system_that_wants_a_password() -> None:
    guarded = replace(Scenario(), credentials=Demanded("user", "secret"))
    assert why_not(guarded, Credentials("user", "wrong")) is ProblemCode.SIGN_IN_REFUSED
    with connected(lambda: session_in(guarded, Credentials("user", "secret"))) as console:
        assert len(console.told.board.extensions) == 20


def test_a_phone_system_that_is_away_from_the_beginning() -> None:
    away = PhoneEngine(Scenario(), "v11")
    away.faults.start(FaultOrder(FaultKind.VANISH, for_s=1000))
    paced = PacedEngine(away, speed=20)
    console = Console(lambda: SimulatedSession(V11(), lambda: paced, Credentials()))
    with pytest.raises(SessionFailed) as failure:
        console.open()
    console.leave()
    assert failure.value.problem.code is ProblemCode.CANNOT_CONNECT


def test_the_phone_system_ends_with_its_session() -> None:
    inside = PbxInside(lambda: PhoneEngine(Scenario(), "v11"), 20)
    with connected(lambda: SimulatedSession(V11(), inside.new, Credentials())) as console:
        console.close()
        assert inside.paced.stop(DEADLINE_S)
        assert inside.paced.failures == []


def test_a_member_that_never_returns_holds_news_back_until_it_does() -> None:
    inside = PbxInside(lambda: PhoneEngine(Scenario(), "v11"), 20)
    with connected(lambda: SimulatedSession(V11(), inside.new, Credentials())) as console:
        console.pays_attention = False
        inside.do("fault", kind="null_objects")
        inside.do("register", number="105", registered=False)
        console.told.wait_until(lambda told: told.attention_count)
        inside.do("heal")
        inside.do("fault", kind="hang_member", member="IsRegistered")
        reading = console.begin_to_attend()
        inside.do("register", number="106", registered=False)
        assert console.told.board.extensions["106"].registered
        assert not reading.done()
        inside.do("heal")
        reading.result(DEADLINE_S)
        console.told.wait_until(lambda told: told.board.extensions["106"].registered is False)
        assert console.told.board.extensions["105"].registered is False


def test_a_hanging_member_that_nobody_reads_hangs_nothing() -> None:
    inside = PbxInside(lambda: PhoneEngine(Scenario(), "v11"), 20)
    with connected(lambda: SimulatedSession(V11(), inside.new, Credentials())) as console:
        inside.do("fault", kind="hang_member", member="VoiceMailBox")
        inside.do("register", number="106", registered=False)
        console.told.wait_until(lambda told: told.board.extensions["106"].registered is False)
