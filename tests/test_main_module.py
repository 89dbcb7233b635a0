"""How the process ends."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DEADLINE_S = 60
INTERRUPTED_WHILE_IMPORTING = """
import sys
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == "callboard.app.main":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupting())
from callboard.__main__ import main
sys.exit(main())
"""


def ended(*words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE_S, check=False, cwd=ROOT / "gui")


def test_the_exit_code_comes_out() -> None:
    assert ended("-m", "callboard", "dial").returncode == 2
    assert ended("-m", "callboard", "--version").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has another Ctrl+C")
def test_ctrl_c_while_it_is_loading_leaves_no_traceback() -> None:
    done = ended("-c", INTERRUPTED_WHILE_IMPORTING)
    assert done.returncode == 128 + signal.SIGINT
    assert done.stderr == ""


@pytest.mark.dotnet
def test_a_program_with_dotnet_says_everything_before_it_ends(built_assemblies: Path, generation: str) -> None:
    """It ends without Python's own way out, so nothing may be left in a buffer."""
    folder = built_assemblies / "vendor" / "stand_in" / "build" / generation
    choice = ("--assembly-folder", str(folder), "--generation", generation, "--host", "127.0.0.1", "--port", "1")
    done = ended("-m", "callboard", "dial", "--from", "100", "101", "--json", *choice)
    assert done.returncode == 3
    assert '"cannot-connect"' in done.stdout.splitlines()[-1]
