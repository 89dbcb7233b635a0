"""Sessions through .NET keep the promises of a session: against the stand-in assembly, whose demo PBX lives in a
process of its own. One generation and one runtime per process: `pytest -m dotnet --runtime R --generation G`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from callboard.paths import stand_in_folder
from callboard.sessions.catalogue import ThreeCxChoice, session_maker
from callboard.sessions.credentials import Credentials
from callboard.sessions.session import PbxSession
from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.pbx import BUSY_EVENTS_PER_S, SCENARIO, SPEED, Pbx
from tests.doubles.pbx_controls import PbxChild
from tests.sessions.live_call_promises import LiveCallPromises
from tests.sessions.session_promises import (
    CallPromises,
    ConferencePromises,
    HandoverPromises,
    LifePromises,
    LinePromises,
    OpeningPromises,
)

pytestmark = pytest.mark.dotnet


@pytest.fixture
def child(generation: str) -> Iterator[PbxChild]:
    made = PbxChild(generation, "--scenario", str(SCENARIO), "--speed", str(SPEED))
    yield made
    made.close()


@pytest.fixture
def pbx(child: PbxChild, generation: str, runtime_choice: RuntimeChoice, built_assemblies: Path) -> Pbx:
    folder = stand_in_folder(generation)
    choice = ThreeCxChoice(generation, folder, "127.0.0.1", child.port, runtime=runtime_choice.name)
    make_session = session_maker(choice, Credentials())

    def make_busy_session() -> PbxSession:
        child.do("traffic", events_per_second=BUSY_EVENTS_PER_S)
        return make_session()

    return Pbx(generation, child, make_session, make_busy_session)


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
