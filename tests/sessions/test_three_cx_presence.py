"""Sessions through .NET and presence: `pytest -m dotnet --runtime R --generation G`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from callboard.paths import stand_in_folder
from callboard.sessions.catalogue import ThreeCxChoice, session_maker
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.pbx import SCENARIO, SPEED, Pbx
from tests.doubles.pbx_controls import PbxChild
from tests.sessions.presence_promises import PresencePromises

pytestmark = pytest.mark.dotnet


class TestThroughDotNet(PresencePromises):
    @pytest.fixture
    def pbx(self, generation: str, runtime_choice: RuntimeChoice, built_assemblies: Path) -> Iterator[Pbx]:
        child = PbxChild(generation, "--scenario", str(SCENARIO), "--speed", str(SPEED))
        folder = stand_in_folder(generation)
        choice = ThreeCxChoice(generation, folder, "127.0.0.1", child.port, runtime=runtime_choice.name)
        make_session = session_maker(choice, Credentials())
        yield Pbx(generation, child, make_session, make_session)
        child.close()
