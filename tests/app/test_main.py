"""The program from its arguments to its exit code, in a process of its own."""

import os
import signal
import subprocess
import sys
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from callboard.app.kept.profiles_store import ProfilesStore
from callboard.app.main import main
from callboard.command_line.exit_codes import ExitCode
from callboard.domain.pbx_profile import PbxProfile, ProfileKind

ROOT = Path(__file__).resolve().parents[2]
DEADLINE_S, A_MOMENT_S = 60, 0.05
SCREENS = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


def _environment(home: Path) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT / "gui"),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": str(home),
        "CALLBOARD_LOG_FOLDER": str(home / "callboard" / "log"),
        "LOCALAPPDATA": str(home),
        "CALLBOARD_SETTINGS_FOLDER": str(home / "settings"),
        "CALLBOARD_MACHINE_FILE": str(home / "none.toml"),
    }


def _callboard(home: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "callboard", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=DEADLINE_S, check=False, env=_environment(home), cwd=ROOT
    )


@pytest.fixture
def nothing_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ProfilesStore:
    """A computer that has just been set up, without a screen."""
    monkeypatch.setenv("CALLBOARD_SETTINGS_FOLDER", str(tmp_path))
    monkeypatch.setenv("CALLBOARD_MACHINE_FILE", str(tmp_path / "none.toml"))
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    return ProfilesStore(tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.usefixtures("nothing_kept")
def test_a_window_needs_a_phone_system(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == ExitCode.WRONG_USAGE
    assert "--rehearsal v11" in capsys.readouterr().err


def test_a_profile_that_is_not_known_is_told(nothing_kept: ProfilesStore, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--profile", "nobody"]) == ExitCode.WRONG_USAGE
    assert "There is no phone system called “nobody” here." in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_arguments_it_is_the_one_used_last(
    nothing_kept: ProfilesStore, capsys: pytest.CaptureFixture[str]
) -> None:
    nothing_kept.save("one", PbxProfile("One", ProfileKind.DEMO, "v11"))
    nothing_kept.save("two", PbxProfile("Two", ProfileKind.DEMO, "v12"))
    assert main(["--profile", "two"]) == ExitCode.WRONG_USAGE
    assert "There is no screen here." in capsys.readouterr().err
    assert ProfilesStore(nothing_kept.folder).current == "two"
    assert main([]) == ExitCode.WRONG_USAGE
    assert "There is no screen here." in capsys.readouterr().err
    assert main(["status", "--json"]) == ExitCode.DONE
    assert '"extensions"' in capsys.readouterr().out


def test_verbs_without_a_window_load_no_qt(tmp_path: Path) -> None:
    program = (
        "import sys; from callboard.app.main import main; code = main(['status', '--rehearsal', 'v11', '--json']); "
        "print([name for name in sys.modules if name.startswith('PySide6')]); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=False,
        env=_environment(tmp_path),
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM that a program could answer")
def test_a_window_that_is_told_to_end_does_so_in_order(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "callboard", "--rehearsal", "v11", "--scenario", "rush_hour"]
    process = subprocess.Popen(command, env=_environment(tmp_path), cwd=ROOT, stderr=subprocess.PIPE, text=True)
    log = tmp_path / "callboard" / "log" / "callboard.log"
    try:
        pause = threading.Event()
        while process.poll() is None and not (log.exists() and "connected in" in log.read_text("utf-8")):
            pause.wait(A_MOMENT_S)
        process.send_signal(signal.SIGTERM)
        assert process.wait(DEADLINE_S) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert "ended in" in log.read_text("utf-8")
        assert 'my_phone = "100"' in (tmp_path / "settings" / "profiles" / "rehearsal-v11.toml").read_text("utf-8")
    finally:
        process.kill()
        process.communicate()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize("arguments", [("--rehearsal", "v11"), ("demo",)])
def test_without_a_screen_it_says_so(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    screenless = {name: text for name, text in _environment(tmp_path).items() if name not in SCREENS}
    command = [sys.executable, "-m", "callboard", *arguments]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=DEADLINE_S, check=False, env=screenless, cwd=ROOT
    )
    assert done.returncode == ExitCode.WRONG_USAGE
    assert done.stderr.startswith("callboard: There is no screen here.")


@pytest.mark.dotnet
@pytest.mark.generation("v11")  # the runtime is the same for both
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM that a program could answer")
def test_a_demo_that_is_told_to_end_does_so_in_order(tmp_path: Path, built_assemblies: Path, generation: str) -> None:
    """The .NET runtime takes SIGTERM for itself when it starts; the window has to take it back."""
    command = [sys.executable, "-m", "callboard", "demo", "--generation", generation, "--unattended"]
    process = subprocess.Popen(command, env=_environment(tmp_path), cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Connected to 3CX")
        process.send_signal(signal.SIGTERM)
        assert process.wait(DEADLINE_S) == 1
        assert "ended in" in (tmp_path / "callboard" / "log" / "callboard.log").read_text("utf-8")
    finally:
        process.kill()
        process.communicate()


@pytest.mark.dotnet
def test_the_demo_works_the_window_by_itself(
    tmp_path: Path, generation: str, built_assemblies: Path, runtime_choice: object
) -> None:
    picture = tmp_path / "demo.png"
    done = _callboard(tmp_path, "demo", "--generation", generation, "--unattended", "--picture", str(picture))
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].startswith(f"Connected to 3CX {generation.removeprefix('v')}: 48 extensions")
    assert any(line.endswith("are connected.") for line in lines)
    assert "In the conference: 3 people." in lines
    assert lines[-1] == "Done: the window closes."
    assert done.stderr == ""
    assert picture.stat().st_size > 10_000
    assert not (tmp_path / "settings").exists()


@pytest.mark.parametrize(("kept", "code"), [("", 2), ("schedules_on_phone_system = true\n", 0)])
def test_3cx_is_asked_to_start_conferences_where_settings_say_so(tmp_path: Path, kept: str, code: int) -> None:
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "preferences.toml").write_text(kept, "utf-8")
    soon = f"{datetime.now() + timedelta(days=30):%Y-%m-%d}T14:00"  # noqa: DTZ005 - what the clock on the wall shows
    add = ("schedule", "add", "101", "102", "--title", "Board", "--at", soon, "--by", "3cx")
    ran = _callboard(tmp_path, "--rehearsal", "v12", *add)
    assert ran.returncode == code, ran.stderr
    assert ("--experimental" in ran.stderr) is (code != 0)
