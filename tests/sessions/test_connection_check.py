"""Why there can be no connection, check by check."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from callboard.domain.capability import Capabilities, Capability, Feature
from callboard.domain.changes import BoardReplaced
from callboard.domain.problems import ProblemCode
from callboard.paths import stand_in_folder
from callboard.sessions import connection_check
from callboard.sessions.catalogue import RehearsalChoice, SessionChoice, ThreeCxChoice
from callboard.sessions.connection_check import CheckResult, CheckState, run_checks
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.file_checks import FileChecks
from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.fake_session import FakeSession, office
from tests.doubles.pbx import SCENARIO
from tests.doubles.pbx_controls import PbxChild

ORDER = [
    "settings",
    "files",
    "generation",
    "runtime",
    "network",
    "native",
    "copy",
    "sign-in",
    "call-manager",
    "extensions",
]
NOBODY = Credentials()


def results(choice: SessionChoice, credentials: Credentials = NOBODY) -> list[CheckResult]:
    return list(run_checks(choice, credentials))


def failed_at(choice: SessionChoice, check: str, credentials: Credentials = NOBODY) -> CheckResult:
    """The one failed check; those before it passed, those after it were not made."""
    found = results(choice, credentials)
    states = [each.state for each in found]
    place = [each.check for each in found].index(check)
    rest = len(found) - place - 1
    assert states == [CheckState.PASSED] * place + [CheckState.FAILED] + [CheckState.NOT_CHECKED] * rest, found
    assert found[place].problem is not None
    return found[place]


def test_a_rehearsal_passes() -> None:
    found = results(RehearsalChoice("v11"))
    assert [each.check for each in found] == ["sign-in", "extensions"]
    assert {each.state for each in found} == {CheckState.PASSED}
    assert found[0].found == "Rehearsal of 3CX 11, version 11.0.28976"
    assert found[1].found.startswith("48 extensions, 4 conference rooms (and 700 for callers), 2 external lines")


def test_a_rehearsal_that_cannot_be_read() -> None:
    failed = failed_at(RehearsalChoice("v11", "no such thing"), "sign-in")
    assert failed.problem is not None
    assert failed.problem.code is ProblemCode.SCENARIO_UNREADABLE


def test_no_host() -> None:
    assert failed_at(ThreeCxChoice("v11", Path("x"), ""), "settings").found == "port: 5485, said: no host name"


def test_no_files(tmp_path: Path) -> None:
    choice = ThreeCxChoice("v11", tmp_path, "pbx")
    assert [each.check for each in results(choice)] == ORDER
    failed = failed_at(choice, "files")
    assert failed.found == f"file: 3cxpscomcpp2.dll, folder: {tmp_path}"
    assert failed.title == "3CX files"


@pytest.mark.parametrize(
    ("picture", "check", "code"),
    [
        (office(numbers=()), "extensions", ProblemCode.NO_ANSWER_FROM_PBX),
        (replace(office(), capabilities=Capabilities()), "call-manager", ProblemCode.CALL_MANAGER_NOT_CONNECTED),
        (
            replace(office(), capabilities=Capabilities((Capability(Feature.MAKE_CALL, on=False),))),
            "call-manager",
            ProblemCode.FEATURE_NOT_OFFERED,
        ),
    ],
)
def test_what_was_told_after_the_sign_in(
    monkeypatch: pytest.MonkeyPatch, picture: BoardReplaced, check: str, code: ProblemCode
) -> None:
    """A session that opens and has little to tell stands in for a real one."""
    monkeypatch.setattr(connection_check, "session_maker", lambda choice, credentials: lambda: FakeSession(picture))
    monkeypatch.setattr(connection_check, "why_no_answer", lambda host, port: None)
    for name in ("present", "generation", "runtime", "native_libraries", "copy"):
        monkeypatch.setattr(FileChecks, name, lambda self: "fine")
    failed = failed_at(ThreeCxChoice("v11", Path("x"), "pbx"), check)
    assert failed.problem is not None
    assert failed.problem.code is code


@pytest.fixture
def child(generation: str) -> Iterator[PbxChild]:
    made = PbxChild(generation, "--scenario", str(SCENARIO))
    yield made
    made.close()


@pytest.fixture
def choice(generation: str, runtime_choice: RuntimeChoice, built_assemblies: Path, child: PbxChild) -> ThreeCxChoice:
    return ThreeCxChoice(generation, stand_in_folder(generation), "127.0.0.1", child.port, runtime=runtime_choice.name)


@pytest.mark.dotnet
def test_everything_passes_and_says_what_it_saw(choice: ThreeCxChoice) -> None:
    found = results(choice)
    assert [each.check for each in found] == ORDER
    assert {each.state for each in found} == {CheckState.PASSED}
    told = {each.check: each.found for each in found}
    assert told["network"] == f"127.0.0.1 answers on port {choice.port}"
    assert told["copy"].startswith(str(choice.assembly_folder / "3cxpscomcpp2.dll"))
    assert told["extensions"].startswith("60 extensions")
    assert "60 conference rooms" in told["extensions"] or "4 conference rooms (and 700" in told["extensions"]


@pytest.mark.dotnet
def test_files_of_the_other_generation(choice: ThreeCxChoice, generation: str) -> None:
    other = "v12" if generation == "v11" else "v11"
    failed = failed_at(replace(choice, assembly_folder=stand_in_folder(other)), "generation")
    assert failed.problem is not None
    assert failed.problem.code is ProblemCode.WRONG_GENERATION


@pytest.mark.dotnet
def test_no_server(choice: ThreeCxChoice, child: PbxChild) -> None:
    child.do("pause")
    failed = failed_at(choice, "network")
    assert failed.problem is not None
    assert failed.problem.facts["said"] == "refused"


@pytest.mark.dotnet
def test_a_call_manager_on_a_port_where_nobody_is(choice: ThreeCxChoice) -> None:
    failed = failed_at(replace(choice, call_manager_port=1), "network")
    assert failed.problem is not None
    assert failed.problem.facts["port"] == "1"


@pytest.mark.dotnet
def test_another_copy(choice: ThreeCxChoice, tmp_path: Path) -> None:
    results(choice)
    copy = Path(shutil.copytree(choice.assembly_folder, tmp_path / "copy"))
    failed = failed_at(replace(choice, assembly_folder=copy), "copy")
    assert failed.problem is not None
    assert failed.problem.code is ProblemCode.OTHER_COPY_LOADED


@pytest.mark.dotnet
def test_a_wrong_password(choice: ThreeCxChoice, child: PbxChild) -> None:
    child.do("fault", kind="refuse_credentials")
    failed = failed_at(choice, "sign-in", Credentials("user", "some-secret", "user", "some-secret"))
    assert failed.problem is not None
    assert failed.problem.code is ProblemCode.SIGN_IN_REFUSED
    assert "some-secret" not in failed.found
