"""Options and fixtures for tests that need a .NET runtime: one runtime and one generation per process."""

import gc
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from callboard.app.interpreter import collect_what_is_due
from callboard.domain.problems import Problem
from callboard.sessions.threecx.runtime import (
    Runtime,
    RuntimeChoice,
    RuntimeWants,
    available_runtimes,
    choose_runtime,
    start_runtime,
)
from suite_runs import NAMED_BY, says_mark

# Failing promises and doubles show what they compared. Here, because no double is imported earlier than this.
pytest.register_assert_rewrite("tests.doubles", "tests.sessions.session_promises", "tests.sessions.schedule_promises")

ROOT = Path(__file__).resolve().parents[1]
BUILD_DEADLINE_S = 120
GENERATIONS = ("v11", "v12")
ONE_GENERATION = tuple((name,) for name in GENERATIONS)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--runtime", choices=("core80", "core31", "mono", "netfx"), default="core80", help="the .NET runtime to test on"
    )
    parser.addoption("--generation", choices=GENERATIONS, default="v11", help="the generation of 3CX to test against")
    parser.addoption("--write-golden", action="store_true", help="paint the pictures anew; look at them afterwards")


def pytest_configure() -> None:
    """Who runs the tests in the background has Ctrl+C ignored, and every program started here would inherit that."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A process holds one generation: what is about the other one belongs to another run."""
    _see_that_files_name_their_marks(items)
    held = config.getoption("--generation")
    others = [item for item in items if _generation_of(item) not in {held, None}]
    if others:
        items[:] = [item for item in items if item not in others]
        config.hook.pytest_deselected(items=others)


def _generation_of(item: pytest.Item) -> str | None:
    mark = item.get_closest_marker("generation")
    if mark is not None and (mark.args not in ONE_GENERATION or item.get_closest_marker("dotnet") is None):
        raise pytest.UsageError(f"{item.nodeid}: only a test through .NET can be of one generation, v11 or v12")
    return None if mark is None else str(mark.args[0])


def _see_that_files_name_their_marks(items: list[pytest.Item]) -> None:
    """Else a run that opens only the files that do would miss some."""
    marks = {(item.path, mark.name) for item in items for mark in item.iter_markers() if mark.name in NAMED_BY}
    silent = [f"{path}: {mark}" for path, mark in marks if not says_mark(mark, path.read_text(encoding="utf-8"))]
    if silent:
        raise pytest.UsageError(f"files that do not name a mark their tests carry: {', '.join(sorted(silent))}")


@pytest.fixture(scope="module", autouse=True)
def nothing_older_is_looked_through() -> None:
    """Checks for leaks look through every object, hundreds of times: spare them what was there before the module."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def no_qt_object_dies_on_another_thread() -> None:
    """Loops and windows of earlier tests are waste, and a thread of a later one would find it: see `Collector`."""
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """What the collector would have done meanwhile."""
    collect_what_is_due()


@pytest.fixture(scope="session", autouse=True)
def no_real_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever a test starts, in this process or another, keeps its settings and log in a folder of the tests."""
    os.environ["CALLBOARD_SETTINGS_FOLDER"] = str(tmp_path_factory.mktemp("settings"))
    os.environ["CALLBOARD_LOG_FOLDER"] = str(tmp_path_factory.mktemp("log"))


@pytest.fixture(scope="session")
def generation(request: pytest.FixtureRequest) -> str:
    """The generation asked for: "v11" or "v12"."""
    return str(request.config.getoption("--generation"))


@pytest.fixture(scope="session")
def runtime_choice(request: pytest.FixtureRequest) -> RuntimeChoice:
    """The runtime asked for, not started. Its absence is a failure where the set-up installs it."""
    name = str(request.config.getoption("--runtime"))
    wants = RuntimeWants(on_windows=(), elsewhere=())
    choice = choose_runtime(sys.platform, wants, available_runtimes(sys.platform, os.environ), name)
    if isinstance(choice, Problem):
        reason = f"no .NET runtime {name} here (found: {choice.facts['found'] or 'none'})"
        if sys.platform == "linux" and name in {"core80", "core31"}:
            pytest.fail(f"{reason}; run make setup")
        pytest.skip(reason)
    return choice


@pytest.fixture(scope="session")
def dotnet(runtime_choice: RuntimeChoice) -> Runtime:
    """The chosen runtime, started in this process."""
    return start_runtime(runtime_choice)


@pytest.fixture(scope="session")
def built_test_vendor() -> Path:
    """The checkout, with the pump and the assembly that tests it compiled."""
    return compiled("pump", "test-vendor")


@pytest.fixture(scope="session")
def built_assemblies(generation: str) -> Path:
    """The checkout, with the pump and the stand-in of the generation asked for compiled."""
    return compiled("pump", f"stand-in-{generation}")


def compiled(*targets: str) -> Path:
    command = [sys.executable, str(ROOT / "vendor" / "build.py"), *targets]
    done = subprocess.run(command, capture_output=True, text=True, timeout=BUILD_DEADLINE_S, check=False)
    if done.returncode != 0:
        pytest.fail(f"the C# sources do not compile:\n{done.stderr}")
    return ROOT
