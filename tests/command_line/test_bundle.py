"""`callboard bundle` says where the file is, or why there is none."""

import io
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from callboard.command_line.arguments import BundleWish, Verb, parse
from callboard.command_line.bundle import bundle
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import Output

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Made:
    file: Path = Path("x.zip")
    parts: tuple[str, ...] = ("computer.txt",)
    left_out: tuple[str, ...] = ("check.txt: gone",)
    size_bytes: int = 1234


def test_it_is_told_in_words_and_as_json() -> None:
    words, lines = io.StringIO(), io.StringIO()
    for as_json, out in ((False, words), (True, lines)):
        code = bundle(Path("x.zip"), lambda *_: Made(), str, Output(as_json=as_json, out=out))
        assert code is ExitCode.DONE
    assert "Saved as x.zip (1 kB)." in words.getvalue()
    assert "Left out: check.txt: gone" in words.getvalue()
    told = json.loads(lines.getvalue())
    assert told["event"] == "result"
    assert told["file"] == "x.zip"


def test_it_needs_no_phone_system() -> None:
    arguments = parse(["bundle", "a.zip", "--json"])
    assert arguments.verb is Verb.BUNDLE
    assert arguments.bundle == BundleWish(Path("a.zip").absolute())
    assert arguments.choice is None
    assert parse(["bundle", "--check"]).bundle == BundleWish(Path.cwd(), with_check=True)


def _run(tmp_path: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "gui"),
        "CALLBOARD_SETTINGS_FOLDER": str(tmp_path / "settings"),
        "CALLBOARD_LOG_FOLDER": str(tmp_path / "log"),
    }
    command = [sys.executable, "-m", "callboard", "bundle", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=60, check=False
    )


def test_with_a_check_of_the_phone_system(tmp_path: Path) -> None:
    done = _run(tmp_path, "b.zip", "--check", "--rehearsal", "v12")
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(tmp_path / "b.zip") as packed:
        assert "[Passed] Sign-in accepted" in packed.read("check.txt").decode()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("there.zip",), "There is a file"),
        (("nowhere/b.zip",), "could not be saved"),
        (("--check",), "Say which phone system"),
    ],
)
def test_what_does_not_work_is_a_sentence(tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    (tmp_path / "there.zip").write_text("somebody's", "utf-8")
    done = _run(tmp_path, *arguments)
    assert done.returncode == ExitCode.WRONG_USAGE
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "there.zip").read_text("utf-8") == "somebody's"
