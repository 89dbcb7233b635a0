"""Why there can be no connection, check by check."""

import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from callboard.domain.problems import Problem, ProblemCode
from callboard.paths import stand_in_folder
from callboard.sessions.catalogue import RehearsalChoice, SessionChoice, ThreeCxChoice
from callboard.sessions.check_result import Check, CheckResult, CheckState, Patience
from callboard.sessions.connection_check import checks_of, run_checks
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.ini_file import FILE_NAME
from callboard.sessions.threecx.runtime import RuntimeChoice
from callboard.sessions.threecx.vendor_files import COMPANION_FILE, MAIN_FILE
from tests.conftest import compiled
from tests.doubles.made_assemblies import DEADLY_PHONE_SYSTEM, vendor_like
from tests.doubles.pbx import SCENARIO
from tests.doubles.pbx_controls import PbxChild

SOMEBODY = Credentials("user", "some-secret", "user", "some-secret")
QUICK = Patience(sign_in_s=30, extensions_s=0.2, network_s=1.0)


def told(
    choice: SessionChoice, my_extension: str = "", credentials: Credentials = SOMEBODY, ini: Path | None = None
) -> list[CheckResult]:
    """Everything that is told, each announcement before what came of it."""
    found = list(run_checks(choice, credentials, my_extension, ini_file=ini, patience=QUICK))
    announced = [each.check for each in found if each.state is CheckState.CHECKING]
    done = [each for each in found if each.state is not CheckState.CHECKING]
    assert [each.check for each in done] == list(checks_of(choice))
    assert announced == [each.check for each in done if each.state is not CheckState.NOT_CHECKED]
    for before, after in pairwise(found):
        if before.state is CheckState.CHECKING:
            assert after.check is before.check
    assert not any("some-secret" in str(each) for each in found)
    return done


def by_check(results: Sequence[CheckResult]) -> dict[Check, CheckResult]:
    return {each.check: each for each in results}


def states(results: Sequence[CheckResult], state: CheckState) -> list[Check]:
    return [each.check for each in results if each.state is state]


def why(result: CheckResult) -> Problem:
    assert result.state is CheckState.FAILED, result
    assert result.problem is not None
    return result.problem


def only_failure(results: Sequence[CheckResult], check: Check) -> Problem:
    assert states(results, CheckState.FAILED) == [check], results
    return why(by_check(results)[check])


def test_a_rehearsal_passes() -> None:
    found = told(RehearsalChoice("v11"), "100")
    assert {each.state for each in found} == {CheckState.PASSED}
    assert dict(found[0].facts) == {"number": "11", "version": "11.0.28976"}
    assert found[0].case == "rehearsal"
    assert (found[1].facts["extensions"], found[1].facts["rooms"], found[1].facts["gateways"]) == ("48", "4", "700")


def test_a_rehearsal_that_cannot_be_read() -> None:
    found = told(RehearsalChoice("v11", "no such thing"))
    assert only_failure(found, Check.SIGN_IN).code is ProblemCode.SCENARIO_UNREADABLE
    assert [each.waits_for for each in found] == [None, Check.SIGN_IN, Check.EXTENSIONS]


def test_a_phone_that_is_not_there() -> None:
    found = told(RehearsalChoice("v11"), "999")
    assert only_failure(found, Check.MY_PHONE) == Problem(ProblemCode.MY_PHONE_UNKNOWN, {"number": "999"})


def test_nothing_is_there_at_all(tmp_path: Path) -> None:
    found = told(ThreeCxChoice("v11", tmp_path, ""), credentials=Credentials())
    rows = by_check(found)
    assert why(rows[Check.SETTINGS]).facts["case"] == "no-host"
    assert why(rows[Check.FILES]).facts == {"file": MAIN_FILE, "folder": str(tmp_path)}
    assert rows[Check.RUNTIME].state in {CheckState.PASSED, CheckState.FAILED}, ".NET is looked for all the same"
    assert rows[Check.NETWORK].waits_for is Check.SETTINGS
    assert rows[Check.COPY].waits_for is Check.FILES
    assert rows[Check.MY_PHONE].waits_for is Check.EXTENSIONS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files of 3CX 11, as far as can be told without loading them."""
    made = tmp_path / "dlls"
    vendor_like(made, "1.5.0.0")
    vendor_like(made, "1.0.0.0", name="sl")
    return made


@pytest.fixture
def nobody_there() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def found_by(results: Sequence[CheckResult], check: Check) -> ProblemCode:
    return why(by_check(results)[check]).code


def test_no_user_and_password(folder: Path, nobody_there: int) -> None:
    found = told(ThreeCxChoice("v11", folder, "127.0.0.1", nobody_there), credentials=Credentials())
    assert found_by(found, Check.SETTINGS) is ProblemCode.SETTINGS_INCOMPLETE
    assert by_check(found)[Check.NETWORK].state is CheckState.FAILED, "it needs no password, so it was looked at"


def test_this_computer_is_not_the_phone_system(folder: Path, nobody_there: int) -> None:
    found = told(ThreeCxChoice("v11", folder, "127.0.0.1", nobody_there))
    assert why(by_check(found)[Check.NETWORK]).facts["case"] == "this-computer"


@pytest.fixture
def other_host(monkeypatch: pytest.MonkeyPatch) -> str:
    """A name that is not this computer's, behind which nobody listens: no packet leaves for it."""
    connect = socket.create_connection

    def refused(address: tuple[str, int], timeout: float) -> socket.socket:
        if address[0] == "pbx.example":
            raise ConnectionRefusedError
        return connect(address, timeout)

    monkeypatch.setattr(socket, "create_connection", refused)
    return "pbx.example"


def test_a_phone_system_that_listens_on_itself_only(folder: Path, other_host: str) -> None:
    choice = ThreeCxChoice("v11", folder, other_host)
    assert why(by_check(told(choice))[Check.NETWORK]).facts["case"] == "refused"
    ini = "[ConfService]\nconfNIC=127.0.0.1\nConfPort=5485\nconfUser=u\nconfPass=some-secret\n"
    (folder / FILE_NAME).write_text(ini, "utf-8")
    found = told(choice)
    assert why(by_check(found)[Check.NETWORK]).facts["case"] == "listens-on-itself"
    assert by_check(found)[Check.SETTINGS].facts["ini"] == str(folder / FILE_NAME)


def test_an_ini_with_another_port_is_told(folder: Path, tmp_path: Path, other_host: str) -> None:
    ini = tmp_path / "other.ini"
    ini.write_text("[ConfService]\nConfPort=5999\nconfUser=u\nconfPass=some-secret\n", "utf-8")
    settings = by_check(told(ThreeCxChoice("v11", folder, other_host), ini=ini))[Check.SETTINGS]
    assert (settings.state, settings.case, settings.facts["ini_port"]) == (CheckState.PASSED, "other-port", "5999")


def test_a_template_ini(folder: Path, other_host: str) -> None:
    (folder / FILE_NAME).write_text("[ConfService]\nconfUser={user}\nconfPass={password}\n", "utf-8")
    found = told(ThreeCxChoice("v11", folder, other_host))
    assert found_by(found, Check.SETTINGS) is ProblemCode.INI_TEMPLATE


@pytest.mark.parametrize(
    ("version", "references", "platform", "check", "code"),
    [
        ("1.6.0.0", {}, "anycpu", Check.GENERATION, ProblemCode.WRONG_GENERATION),
        ("4.0.0.0", {"System.Runtime": "8.0.0.0"}, "anycpu", Check.GENERATION, ProblemCode.WRONG_GENERATION),
        ("1.5.0.0", {}, "x86" if sys.maxsize > 2**32 else "x64", Check.RUNTIME, ProblemCode.WRONG_BITNESS),
    ],
)
def test_files_that_do_not_fit(
    folder: Path,
    other_host: str,
    version: str,
    references: dict[str, str],
    platform: str,
    check: Check,
    code: ProblemCode,
) -> None:
    vendor_like(folder, version, references=references, platform=platform)
    (folder / "tcxpscom_native.dll").write_bytes(b"")
    found = told(ThreeCxChoice("v11", folder, other_host))
    assert found_by(found, check) is code
    assert by_check(found)[Check.FILES].state is CheckState.PASSED
    assert by_check(found)[Check.COPY].state is CheckState.NOT_CHECKED


def test_files_from_a_folder_never_to_be_used(tmp_path: Path, other_host: str) -> None:
    skeleton = tmp_path / "3cxpbx" / "skel" / "Bin"
    vendor_like(skeleton, "1.5.0.0")
    vendor_like(skeleton, "1.0.0.0", name="sl")
    found = told(ThreeCxChoice("v11", skeleton, other_host))
    assert found_by(found, Check.FILES) is ProblemCode.WRONG_FOLDER


def test_a_generator_left_in_the_middle_leaves_nothing(folder: Path, other_host: str) -> None:
    with closing(run_checks(ThreeCxChoice("v11", folder, other_host), SOMEBODY, patience=QUICK)) as results:
        for result in results:
            if result.check is Check.NETWORK:
                break


# Through .NET


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
    found = told(choice, "100", Credentials())
    assert states(found, CheckState.FAILED) == []
    assert states(found, CheckState.SKIPPED) == [Check.NATIVE]
    rows = by_check(found)
    assert rows[Check.SETTINGS].case == "asks-nobody"
    assert rows[Check.NETWORK].facts["ports"] == str(choice.port)
    assert rows[Check.COPY].facts["file"] == str(choice.assembly_folder / MAIN_FILE)
    assert rows[Check.EXTENSIONS].facts["extensions"] == "60"
    assert rows[Check.RUNTIME].facts["version"]


@pytest.mark.dotnet
def test_no_dotnet_gets_into_this_process(choice: ThreeCxChoice) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from callboard.sessions.choices import ThreeCxChoice\n"
        "from callboard.sessions.connection_check import run_checks\n"
        "from callboard.sessions.credentials import Credentials\n"
        "if __name__ == '__main__':\n"
        f"    choice = ThreeCxChoice({choice.generation!r}, Path({str(choice.assembly_folder)!r}), '127.0.0.1', "
        f"{choice.port}, runtime={choice.runtime!r})\n"
        "    print(*[each.state for each in run_checks(choice, Credentials())])\n"
        "    print(*[name for name in ('clr', 'clr_loader', 'pythonnet') if name in sys.modules])\n"
    )
    folder = Path(__file__).resolve().parents[2] / "gui"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, timeout=55, check=False)
    states_told, loaded = done.stdout.split("\n")[:2]
    assert "failed" not in states_told, done
    assert loaded == "", done


@pytest.mark.dotnet
def test_files_of_the_other_generation(choice: ThreeCxChoice, generation: str) -> None:
    other = "v12" if generation == "v11" else "v11"
    compiled(f"stand-in-{other}")
    found = told(replace(choice, assembly_folder=stand_in_folder(other)))
    assert only_failure(found, Check.GENERATION).facts["found"] == other[1:]
    assert states(found, CheckState.NOT_CHECKED) == [
        *(Check.COPY, Check.SIGN_IN, Check.CALL_MANAGER, Check.EXTENSIONS, Check.MY_PHONE)
    ]


@pytest.mark.dotnet
def test_no_server(choice: ThreeCxChoice, child: PbxChild) -> None:
    child.do("pause")
    found = told(choice)
    assert only_failure(found, Check.NETWORK).facts["said"] == "refused"
    assert by_check(found)[Check.COPY].state is CheckState.PASSED, "the DLLs have nothing to do with the network"
    assert by_check(found)[Check.SIGN_IN].waits_for is Check.NETWORK


@pytest.mark.dotnet
def test_a_call_manager_on_a_port_where_nobody_is(choice: ThreeCxChoice) -> None:
    assert only_failure(told(replace(choice, call_manager_port=1)), Check.NETWORK).facts["port"] == "1"


@pytest.mark.dotnet
def test_a_wrong_password(choice: ThreeCxChoice, child: PbxChild) -> None:
    child.do("fault", kind="refuse_credentials")
    found = told(choice)
    assert only_failure(found, Check.SIGN_IN).code is ProblemCode.SIGN_IN_REFUSED


@pytest.mark.dotnet
def test_a_dotnet_that_is_not_here(choice: ThreeCxChoice) -> None:
    found = told(replace(choice, runtime="core70"))
    assert only_failure(found, Check.RUNTIME).code is ProblemCode.RUNTIME_MISSING
    assert by_check(found)[Check.COPY].waits_for is Check.RUNTIME


@pytest.mark.dotnet
def test_files_made_for_a_newer_dotnet(choice: ThreeCxChoice, tmp_path: Path) -> None:
    vendor_like(tmp_path, "4.0.0.0", references={"System.Runtime": "99.0.0.0"})
    (tmp_path / "tcxpscom_native.dll").write_bytes(b"")
    found = told(replace(choice, assembly_folder=tmp_path))
    assert why(by_check(found)[Check.RUNTIME]).facts["wanted"] == ".NET 99.0 or later"


@pytest.mark.dotnet
def test_a_native_library_that_ends_its_process(choice: ThreeCxChoice, tmp_path: Path) -> None:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform == "win32":
        pytest.skip("no C compiler here to make a library that breaks")
    folder = Path(shutil.copytree(choice.assembly_folder, tmp_path / "copy"))
    source = tmp_path / "breaks.c"
    source.write_text("#include <stdlib.h>\n__attribute__((constructor)) static void begin(void) { abort(); }\n")
    library = folder / "libtcxpscom_native.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source], check=True, timeout=30)
    found = told(replace(choice, assembly_folder=folder))
    assert "ended with code -6" in only_failure(found, Check.NATIVE).facts["said"]


@pytest.mark.dotnet
def test_a_library_of_the_vendors_that_ends_the_process(choice: ThreeCxChoice, tmp_path: Path, generation: str) -> None:
    folder = tmp_path / "deadly"
    version = "1.6.0.0" if generation == "v12" else "1.5.0.0"
    vendor_like(folder, version, body=DEADLY_PHONE_SYSTEM)
    shutil.copy(choice.assembly_folder / COMPANION_FILE, folder)
    found = told(replace(choice, assembly_folder=folder))
    died = only_failure(found, Check.SIGN_IN)
    assert died.code is ProblemCode.PROBE_ENDED
    assert died.facts["exit_code"] != "0"
    assert "it ended itself" in died.facts["said"] or "Fatal" in died.facts["said"], died
    assert by_check(found)[Check.EXTENSIONS].waits_for is Check.SIGN_IN
