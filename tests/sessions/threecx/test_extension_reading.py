"""Who is on a phone system, asked in a process of its own; nobody waits for an answer that is not wanted any more."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from callboard.app.demo_pbx_process import DemoPbxProcess
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.paths import stand_in_folder
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.extension_reading import ExtensionReading

pytestmark = [pytest.mark.dotnet, pytest.mark.usefixtures("built_assemblies")]

DEMO = Credentials("demo", "demo", "demo", "demo")


@pytest.fixture
def pbx(generation: str) -> Iterator[DemoPbxProcess]:
    pbx = DemoPbxProcess.start(generation, "quiet_office")
    yield pbx
    pbx.stop()


@pytest.fixture
def silent_port() -> Iterator[int]:
    """Takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_all_of_them_with_their_names(pbx: DemoPbxProcess, generation: str) -> None:
    choice = ThreeCxChoice(generation, stand_in_folder(generation), "127.0.0.1", pbx.listening.port)
    people = dict(ExtensionReading(choice, DEMO).read())
    assert len(people) == 48
    assert people["204"] == "Maya Lindqvist"


def test_nobody_there(generation: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    choice = ThreeCxChoice(generation, stand_in_folder(generation), "127.0.0.1", port)
    with pytest.raises(SessionFailed) as raised:
        ExtensionReading(choice, DEMO).read()
    assert raised.value.problem.code is ProblemCode.CANNOT_CONNECT


def test_files_that_are_not_there(generation: str, tmp_path: Path) -> None:
    choice = ThreeCxChoice(generation, tmp_path, "127.0.0.1", 1)
    with pytest.raises(SessionFailed) as raised:
        ExtensionReading(choice, DEMO).read()
    assert raised.value.problem.code is ProblemCode.FILE_MISSING


@pytest.mark.parametrize("at_once", [True, False])
def test_cancelled_it_ends_soon(silent_port: int, generation: str, at_once: bool) -> None:
    choice = ThreeCxChoice(generation, stand_in_folder(generation), "127.0.0.1", silent_port)
    reading = ExtensionReading(choice, DEMO)
    ended = threading.Event()

    def read() -> None:
        with pytest.raises(SessionFailed):
            reading.read()
        ended.set()

    if at_once:
        reading.cancel()
    thread = threading.Thread(target=read)
    thread.start()
    if not at_once:
        reading.cancel()
    assert ended.wait(20)
    thread.join()
