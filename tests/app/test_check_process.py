"""The check beside the window: results come live, and nothing is left of one that was stopped."""

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.app.check_process import CheckOrder, CheckProcess
from callboard.domain.problems import ProblemCode
from callboard.paths import stand_in_folder
from callboard.sessions.check_result import Check, CheckResult, CheckState
from callboard.sessions.choices import RehearsalChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.threecx.ini_file import FILE_NAME
from callboard.sessions.threecx.runtime import RuntimeChoice
from tests.doubles.pbx import SCENARIO
from tests.doubles.pbx_controls import PbxChild

LIMIT_MS = 60_000
NET = {"clr", "pythonnet"}
SECRET = "planted-secret-2718"
SOMEBODY = Credentials("user", SECRET, "user", SECRET)
REHEARSAL = CheckOrder(RehearsalChoice("v11"), Credentials, "100")


@pytest.fixture
def process(qtbot: QtBot) -> Iterator[CheckProcess]:
    process = CheckProcess()
    yield process
    process.end()


def results_of(spy: QSignalSpy) -> list[CheckResult]:
    return [spy.at(row)[0] for row in range(spy.count())]


def children() -> list[str]:
    """The command lines of the processes below this one."""
    listed = subprocess.run(
        ["ps", "-o", "args=", "--ppid", str(os.getpid())], capture_output=True, text=True, check=False
    )
    return [line for line in listed.stdout.splitlines() if "spawn_main" in line]


def test_every_row_is_told_as_it_comes(process: CheckProcess, qtbot: QtBot) -> None:
    told = QSignalSpy(process.told)
    with qtbot.waitSignal(process.ended, timeout=LIMIT_MS):
        process.start(REHEARSAL)
        assert process.is_running
    assert not process.is_running
    assert [(one.check, one.state) for one in results_of(told)] == [
        (check, state)
        for check in (Check.SIGN_IN, Check.EXTENSIONS, Check.MY_PHONE)
        for state in (CheckState.CHECKING, CheckState.PASSED)
    ]


def test_a_failure_comes_with_its_problem(process: CheckProcess, qtbot: QtBot) -> None:
    told = QSignalSpy(process.told)
    with qtbot.waitSignal(process.ended, timeout=LIMIT_MS):
        process.start(CheckOrder(RehearsalChoice("v11"), Credentials, "99999"))
    last = results_of(told)[-1]
    assert last.state is CheckState.FAILED
    assert last.problem is not None
    assert last.problem.facts == {"number": "99999"}


def test_a_second_start_takes_the_place_of_the_first(process: CheckProcess, qtbot: QtBot) -> None:
    told, ended = QSignalSpy(process.told), QSignalSpy(process.ended)
    with qtbot.waitSignal(process.ended, timeout=LIMIT_MS):
        process.start(CheckOrder(RehearsalChoice("v11"), Credentials, "99999"))
        process.start(REHEARSAL)
    assert ended.count() == 1
    assert not any(one.state is CheckState.FAILED for one in results_of(told))


def test_nothing_is_told_of_what_was_stopped(process: CheckProcess, qtbot: QtBot) -> None:
    told, ended = QSignalSpy(process.told), QSignalSpy(process.ended)
    with qtbot.waitSignal(process.told, timeout=LIMIT_MS):
        process.start(REHEARSAL)
    before = told.count()
    process.cancel()
    with qtbot.waitSignal(process.ended, timeout=LIMIT_MS):
        process.start(REHEARSAL)
    assert ended.count() == 1
    assert told.count() == before + 6


def test_ending_in_the_middle_leaves_no_child(process: CheckProcess, qtbot: QtBot, tmp_path: Path) -> None:
    before = children()
    with qtbot.waitSignal(process.told, timeout=LIMIT_MS):
        process.start(REHEARSAL)
    process.end()
    assert children() == before
    assert not any(one.name == "callboard-probe" for one in multiprocessing.active_children())


def test_no_secret_is_in_an_argument_or_in_a_result(process: CheckProcess, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("[ConfService]\nConfPort=1\n", encoding="utf-8")
    order = CheckOrder(ThreeCxChoice("v11", tmp_path, "127.0.0.1", 1), lambda: SOMEBODY, "100")
    assert SECRET not in repr(order)
    told = QSignalSpy(process.told)
    with qtbot.waitSignal(process.told, timeout=LIMIT_MS), qtbot.waitSignal(process.ended, timeout=LIMIT_MS):
        process.start(order)
        qtbot.waitUntil(lambda: told.count() > 0, timeout=LIMIT_MS)
        seen = children()
    assert not any(SECRET in line for line in seen)
    results = results_of(told)
    assert not any(SECRET in str(one) for one in results)
    assert any(one.check is Check.FILES and one.state is CheckState.FAILED for one in results)


@pytest.fixture
def pbx(generation: str) -> Iterator[PbxChild]:
    made = PbxChild(generation, "--scenario", str(SCENARIO))
    yield made
    made.close()


@pytest.mark.dotnet
def test_through_the_stand_in_while_another_console_is_connected(
    process: CheckProcess,
    qtbot: QtBot,
    generation: str,
    runtime_choice: RuntimeChoice,
    built_assemblies: Path,
    pbx: PbxChild,
) -> None:
    folder = stand_in_folder(generation)
    choice = ThreeCxChoice(generation, folder, "127.0.0.1", pbx.port, runtime=runtime_choice.name)
    before = set(sys.modules)  # another test may have brought .NET into this process
    first, second = process, CheckProcess()
    told = {one: QSignalSpy(one.told) for one in (first, second)}
    ended = {one: QSignalSpy(one.ended) for one in (first, second)}
    for one in (first, second):
        one.start(CheckOrder(choice, lambda: SOMEBODY, "100"))
    qtbot.waitUntil(lambda: all(spy.count() for spy in ended.values()), timeout=LIMIT_MS)
    second.end()
    for spy in told.values():
        results = [one for one in results_of(spy) if one.state is not CheckState.CHECKING]
        assert [one.check for one in results] == list(Check)
        assert not [one for one in results if one.state is CheckState.FAILED]
    assert not NET & (set(sys.modules) - before), "no .NET got into the window's process"


@pytest.mark.dotnet
def test_a_child_that_is_killed_is_a_failure_of_what_it_was_at(
    process: CheckProcess,
    qtbot: QtBot,
    generation: str,
    runtime_choice: RuntimeChoice,
    built_assemblies: Path,
    pbx: PbxChild,
) -> None:
    folder = stand_in_folder(generation)
    told = QSignalSpy(process.told)
    process.start(
        CheckOrder(ThreeCxChoice(generation, folder, "127.0.0.1", pbx.port, runtime=runtime_choice.name), Credentials)
    )
    qtbot.waitUntil(lambda: any(one.check is Check.RUNTIME for one in results_of(told)), timeout=LIMIT_MS)
    with qtbot.waitSignal(process.ended, timeout=LIMIT_MS):
        for child in multiprocessing.active_children():
            child.kill()
    last = results_of(told)[-1]
    assert last.state is CheckState.FAILED
    assert last.problem is not None
    assert last.problem.code is ProblemCode.PROBE_ENDED
