"""Sessions through .NET and phone books: `pytest -m dotnet --runtime R --generation G`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from callboard.paths import stand_in_folder
from callboard.sessions.catalogue import ThreeCxChoice, session_maker
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.pbx import SCENARIO, SPEED, Pbx
from tests.doubles.pbx_controls import PbxChild
from tests.sessions.phone_book_promises import NoPhoneBook, PhoneBookPromises

pytestmark = pytest.mark.dotnet


@pytest.fixture
def pbx(generation: str, runtime_choice: RuntimeChoice, built_assemblies: Path) -> Iterator[Pbx]:
    child = PbxChild(generation, "--scenario", str(SCENARIO), "--speed", str(SPEED))
    folder = stand_in_folder(generation)
    choice = ThreeCxChoice(generation, folder, "127.0.0.1", child.port, runtime=runtime_choice.name)
    make_session = session_maker(choice, Credentials())
    yield Pbx(generation, child, make_session, make_session)
    child.close()


@pytest.mark.generation("v12")
class TestOnV12(PhoneBookPromises):
    pass


@pytest.mark.generation("v11")
class TestOnV11(NoPhoneBook):
    pass
