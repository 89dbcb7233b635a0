"""Another phone system is another process: the same program, in the place of the one before, looking the same."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from callboard.app.handover import Handover, unpacked
from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.restart import NextStart, restart, this_program
from callboard.domain.pbx_profile import Band, PbxProfile, ProfileKind

ROOT = Path(__file__).resolve().parents[2]
DRIVER = Path(__file__).with_name("restart_driver.py")
DEADLINE_S, A_MOMENT_S = 60, 0.05
posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows starts a second process beside the first one")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    store = ProfilesStore(tmp_path / "settings")
    store.save("one", PbxProfile("One", ProfileKind.DEMO, "v11"))
    store.save("two", PbxProfile("Two", ProfileKind.DEMO, "v12", band=Band.GREEN))
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(ROOT / "gui"), str(ROOT))),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": str(tmp_path),
        "CALLBOARD_LOG_FOLDER": str(tmp_path / "callboard" / "log"),
        "LOCALAPPDATA": str(tmp_path),
        "CALLBOARD_SETTINGS_FOLDER": str(tmp_path / "settings"),
        "CALLBOARD_MACHINE_FILE": str(tmp_path / "none.toml"),
    }


def wait_until(happened: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(round(DEADLINE_S / A_MOMENT_S)):
        if happened():
            return
        pause.wait(A_MOMENT_S)
    raise AssertionError("it did not happen in time")


def changed_from(tmp_path: Path, environment: dict[str, str], *arguments: str) -> dict[str, Any]:
    """Start with `arguments`, change to the profile "two": what the window there tells of itself."""
    answer_file = tmp_path / "answer.json"
    command = [sys.executable, str(DRIVER), str(answer_file), *arguments]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=DEADLINE_S, check=False, env=environment, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    wait_until(answer_file.exists)
    answer: dict[str, Any] = json.loads(answer_file.read_text("utf-8"))
    return answer


@pytest.mark.dotnet
def test_what_vendor_code_left_in_the_process_is_gone(
    tmp_path: Path, environment: dict[str, str], built_assemblies: Path
) -> None:
    """A .NET runtime runs in the first window, and none would start there a second time."""
    answer = changed_from(tmp_path, environment, "demo", "--generation", "v11")
    assert (answer["name"], answer["size"]) == ("Two · 3CX 12", [900, 506])


def test_the_window_comes_up_again_where_it_was_for_another_phone_system(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    answer = changed_from(tmp_path, environment, "--profile", "one")
    assert (answer["page"], answer["size"], answer["search"]) == ("conference", [900, 506], "ann")
    assert answer["name"] == "Two · 3CX 12"
    assert answer["generation"] == "v12"
    assert answer["band"]
    assert answer["held"] == "for-this-run"
    assert answer["arguments"][:2] == ["--profile", "two"]
    # What was held for this run is on no disk.
    for file in tmp_path.rglob("*"):
        assert file.name == "answer.json" or not file.is_file() or b"for-this-run" not in file.read_bytes()
    # The next start without arguments is for the same.
    assert ProfilesStore(tmp_path / "settings").current == "two"


@posix_only
def test_it_is_the_same_process_of_the_same_program(tmp_path: Path, environment: dict[str, str]) -> None:
    program = (
        "from callboard.app.handover import Handover; from callboard.app.restart import restart; "
        "restart(['--profile', 'two'], Handover(page='conference'))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], env=environment, cwd=ROOT, stderr=subprocess.PIPE, text=True
    )
    log = tmp_path / "callboard" / "log" / "callboard.log"
    try:
        wait_until(lambda: log.exists() and "connected in" in log.read_text("utf-8"))
        if sys.platform.startswith("linux"):
            words = Path(f"/proc/{process.pid}/cmdline").read_bytes().split(b"\0")
            assert words[1:5] == [b"-m", b"callboard", b"--profile", b"two"]
            assert words[5] == b"--handover"
        process.send_signal(signal.SIGTERM)
        assert process.wait(DEADLINE_S) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert 'page = "conference"' in (tmp_path / "settings" / "profiles" / "profile-two.toml").read_text("utf-8")
    finally:
        process.kill()
        process.communicate()


def test_nothing_starts_again_unless_somebody_asked() -> None:
    coming = NextStart()
    assert coming.arguments is None
    coming.ask(["--profile", "two"])
    assert (coming.arguments, coming.handover) == (("--profile", "two"), None)


def test_what_is_called_is_this_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert this_program() == [sys.executable, "-m", "callboard"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert this_program() == [sys.executable]


@posix_only
def test_the_handover_waits_in_an_open_file(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _program, command: called.append(command))
    restart(["--profile", "two"], Handover(page="settings"))
    (command,) = called
    handle = int(command[-1])
    assert os.get_inheritable(handle)
    with os.fdopen(handle, "rb") as pipe:
        assert unpacked(pipe.read()) == Handover(page="settings")
