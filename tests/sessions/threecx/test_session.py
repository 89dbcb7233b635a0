"""What only sessions through .NET can meet: no server, wrong passwords, wrong files, a library that never returns."""

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from callboard.domain.capability import Feature, Reason
from callboard.domain.commands import PlaceCall
from callboard.domain.problems import Problem, ProblemCode, SessionFailed
from callboard.paths import stand_in_folder
from callboard.sessions.catalogue import ThreeCxChoice, session_maker
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.console import Console, connected
from tests.doubles.pbx import SCENARIO
from tests.doubles.pbx_controls import ROOT, PbxChild

pytestmark = pytest.mark.dotnet

DEADLINE_S = 40
RIGHT = Credentials("cfguser", "right-secret", "cfguser", "right-secret")
OTHER = {"v11": "v12", "v12": "v11"}


@pytest.fixture
def child(generation: str, tmp_path: Path) -> Iterator[PbxChild]:
    """A PBX that wants a password."""
    text = SCENARIO.read_text("utf-8")
    scenario = tmp_path / "guarded.toml"
    scenario.write_text(f'{text}\n[credentials]\nuser = "cfguser"\npassword = "right-secret"\n', "utf-8")
    made = PbxChild(generation, "--scenario", str(scenario), "--speed", "20")
    yield made
    made.close()


@pytest.fixture
def choice(generation: str, runtime_choice: RuntimeChoice, built_assemblies: Path, child: PbxChild) -> ThreeCxChoice:
    return ThreeCxChoice(generation, stand_in_folder(generation), "127.0.0.1", child.port, runtime=runtime_choice.name)


@pytest.fixture
def free_port() -> int:
    """One on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def why_not(choice: ThreeCxChoice, credentials: Credentials = RIGHT) -> Problem:
    console = Console(session_maker(choice, credentials))
    try:
        with pytest.raises(SessionFailed) as failure:
            console.open()
        assert console.told.told() == ()
        return failure.value.problem
    finally:
        console.leave()


def test_no_server(choice: ThreeCxChoice, free_port: int) -> None:
    nobody = ThreeCxChoice(choice.generation, choice.assembly_folder, "127.0.0.1", free_port, runtime=choice.runtime)
    found = why_not(nobody)
    assert found.code is ProblemCode.CANNOT_CONNECT
    assert found.facts == {"host": "127.0.0.1", "port": str(free_port), "said": "refused", "case": "refused"}


def test_a_wrong_password_and_then_the_right_one(choice: ThreeCxChoice) -> None:
    wrong = Credentials("cfguser", "wrong-secret", "cfguser", "wrong-secret")
    found = why_not(choice, wrong)
    assert found.code is ProblemCode.SIGN_IN_REFUSED
    assert not any("secret" in fact for fact in found.facts.values())
    with connected(session_maker(choice, RIGHT)) as console:
        assert console.told.board.capabilities.offers(Feature.MAKE_CALL)


def test_without_the_call_manager_there_is_a_board_and_calls_are_a_problem(choice: ThreeCxChoice) -> None:
    half = Credentials("cfguser", "right-secret", "cfguser", "wrong-secret")
    with connected(session_maker(choice, half)) as console:
        make_call = console.told.board.capabilities.of(Feature.MAKE_CALL)
        assert (make_call.on, make_call.reason) == (None, Reason.CALL_MANAGER_NOT_CONNECTED)
        assert len(console.told.board.extensions) == 60
        found = console.refused(PlaceCall("100", "101"))
        assert found.code is ProblemCode.CALL_MANAGER_NOT_CONNECTED
        assert found.facts == {"host": "127.0.0.1", "port": str(choice.port)}


def test_a_call_manager_that_comes_back_is_shown(choice: ThreeCxChoice, child: PbxChild) -> None:
    with connected(session_maker(choice, RIGHT)) as console:
        child.do("fault", kind="refuse_credentials")
        child.do("fault", kind="call_manager_gone")
        assert console.refused(PlaceCall("100", "101")).code is ProblemCode.CALL_MANAGER_NOT_CONNECTED
        console.told.wait_until(lambda told: told.board.capabilities.of(Feature.MAKE_CALL).on is None)
        child.do("heal")
        console.ask(PlaceCall("100", "101"))
        console.told.wait_until(lambda told: told.board.capabilities.of(Feature.MAKE_CALL).on)


def test_a_pbx_of_another_generation_lets_nobody_in(choice: ThreeCxChoice, generation: str) -> None:
    other = PbxChild(OTHER[generation], "--scenario", str(SCENARIO))
    try:
        elsewhere = ThreeCxChoice(generation, choice.assembly_folder, "127.0.0.1", other.port, runtime=choice.runtime)
        assert why_not(elsewhere).code is ProblemCode.SIGN_IN_REFUSED
    finally:
        other.close()


@pytest.mark.parametrize("which", ["folder", "generation"])
def test_files_of_the_other_generation(choice: ThreeCxChoice, generation: str, which: str) -> None:
    folder = stand_in_folder(OTHER[generation]) if which == "folder" else choice.assembly_folder
    chosen = OTHER[generation] if which == "generation" else generation
    found = why_not(ThreeCxChoice(chosen, folder, "127.0.0.1", choice.port, runtime=choice.runtime))
    assert found.code is ProblemCode.WRONG_GENERATION
    assert found.facts["chosen"] == chosen.removeprefix("v")
    assert found.facts["found"] == OTHER[chosen].removeprefix("v")


def test_missing_files(choice: ThreeCxChoice, tmp_path: Path) -> None:
    found = why_not(ThreeCxChoice(choice.generation, tmp_path, "127.0.0.1", choice.port))
    assert found.code is ProblemCode.FILE_MISSING
    assert found.facts == {"file": "3cxpscomcpp2.dll", "folder": str(tmp_path)}


def test_a_runtime_that_is_not_here(choice: ThreeCxChoice) -> None:
    elsewhere = ThreeCxChoice(choice.generation, choice.assembly_folder, "127.0.0.1", choice.port, runtime="core99")
    found = why_not(elsewhere)
    assert found.code is ProblemCode.RUNTIME_MISSING
    assert found.facts["wanted"] == "core99"


def test_after_every_failure_the_right_choice_works(choice: ThreeCxChoice, free_port: int) -> None:
    for port in (free_port, free_port):
        why_not(ThreeCxChoice(choice.generation, choice.assembly_folder, "127.0.0.1", port, runtime=choice.runtime))
    for _ in range(2):
        with connected(session_maker(choice, RIGHT)) as console:
            console.ask(PlaceCall("100", "101"))
            console.told.wait_until(lambda told: told.board.legs_of("101"))


def test_what_changes_while_everything_is_read_is_not_missed(choice: ThreeCxChoice, child: PbxChild) -> None:
    """Extensions are read first; then GetDN takes its time, and meanwhile phones go offline."""
    numbers = [str(number) for number in range(106, 112)]
    child.do("fault", kind="slow_member", member="GetDN", delay_s=1)
    console = Console(session_maker(choice, RIGHT))
    opening = console.begin_to_open()
    pause = threading.Event()
    for number in numbers:
        pause.wait(0.15)
        child.do("register", number=number, registered=False)
    opening.result(DEADLINE_S)
    console.told.wait_until(lambda told: not any(told.board.extensions[number].registered for number in numbers))
    console.leave()


def test_a_library_that_is_stuck_in_its_news_gives_no_sign_of_life(choice: ThreeCxChoice, child: PbxChild) -> None:
    """It answers every question: only the pump knows that no news comes any more."""
    with connected(session_maker(choice, RIGHT)) as console:
        console.check_alive()
        console.pays_attention = False
        child.do("fault", kind="hang_member", member="IsRegistered")
        child.do("register", number="106", registered=False)
        error, pause = None, threading.Event()
        while error is None:
            pause.wait(0.1)
            error = console.begin_to_check_alive(0.5).exception(DEADLINE_S)
        assert isinstance(error, SessionFailed)
        assert (error.problem.code, error.problem.facts["case"]) == (ProblemCode.NO_ANSWER_FROM_PBX, "stuck")
        console.told.wait_until(lambda told: not told.board.connection.is_live)
        child.do("heal")
        console.pays_attention = True
        console.attend_until_live()
        console.check_alive()
        console.told.wait_until(lambda told: told.board.extensions["106"].registered is False)


def test_who_lets_nobody_in_any_more_after_a_loss_says_so(choice: ThreeCxChoice, child: PbxChild) -> None:
    """The library says of this what it says of a server that is not there; somebody is there, so it is the sign-in."""
    with connected(session_maker(choice, RIGHT)) as console:
        child.do("fault", kind="refuse_credentials")
        child.do("fault", kind="drop_connections")
        console.told.wait_until(lambda _: bool(console.attend_failures))
        found = console.attend_failures[0]
        assert found.code is ProblemCode.CANNOT_CONNECT
        assert found.facts["case"] == "not-let-in"
        assert not any("secret" in fact for fact in found.facts.values())
        child.do("heal")
        console.attend_until_live()


def test_a_server_that_is_gone_after_a_loss_is_not_taken_for_a_wrong_password(
    choice: ThreeCxChoice, child: PbxChild
) -> None:
    with connected(session_maker(choice, RIGHT)) as console:
        child.do("pause")
        child.do("fault", kind="drop_connections")
        console.told.wait_until(lambda _: bool(console.attend_failures))
        found = console.attend_failures[0]
        assert (found.code, found.facts["case"]) == (ProblemCode.CANNOT_CONNECT, "refused")
        child.do("listen")
        console.attend_until_live()


@pytest.mark.parametrize("scene", ["property_never_returns", "root_never_returns", "nobody_heals_it"])
def test_python_goes_on_while_the_vendor_never_returns(
    scene: str, runtime_choice: RuntimeChoice, generation: str, built_assemblies: Path
) -> None:
    program = Path(__file__).with_name("stuck_scenes.py")
    played = subprocess.run(
        [sys.executable, str(program), scene, runtime_choice.name, generation],
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "gui"), str(ROOT)))},
    )
    assert (played.returncode, played.stderr) == (0, "")
    assert json.loads(played.stdout) == {"ticks": 50, "was_stuck": True}
