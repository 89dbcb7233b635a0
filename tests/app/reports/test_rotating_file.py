"""A log never takes more room than it may, and no process touches that of another."""

import os
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from callboard.app.reports.rotating_file import FORGOTTEN_AFTER_S, RotatingFile, forget_old


def test_what_is_full_is_followed_by_the_next(tmp_path: Path) -> None:
    with closing(RotatingFile(tmp_path, "callboard", 100, 3)) as file:
        for number in range(100):
            file.write(f"{number:039d}\n".encode())
    names = sorted(path.name for path in tmp_path.glob("*.log*"))
    assert names == ["callboard.log", "callboard.log.1", "callboard.log.2", "callboard.log.3"]
    assert all(path.stat().st_size <= 100 for path in tmp_path.glob("*.log*"))
    assert (tmp_path / "callboard.log").read_text("ascii").endswith("99\n")


def test_what_was_there_before_is_kept(tmp_path: Path) -> None:
    for text in (b"one\n", b"two\n"):
        with closing(RotatingFile(tmp_path, "callboard")) as file:
            file.write(text)
    assert (tmp_path / "callboard.log").read_bytes() == b"one\ntwo\n"


def test_a_second_one_has_a_name_of_its_own(tmp_path: Path) -> None:
    with closing(RotatingFile(tmp_path, "callboard")) as one, closing(RotatingFile(tmp_path, "callboard")) as two:
        one.write(b"one")
        two.write(b"two")
        assert (one.path.name, two.path.name) == ("callboard.log", "callboard-2.log")
    with closing(RotatingFile(tmp_path, "callboard")) as free_again:
        assert free_again.path.name == "callboard.log"


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
def test_a_log_that_somebody_removed_begins_anew(tmp_path: Path) -> None:
    with closing(RotatingFile(tmp_path, "callboard")) as file:
        file.write(b"one")
        file.path.unlink()
        file.write(b"two")
    assert (tmp_path / "callboard.log").read_bytes() == b"two"


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another matter there")
def test_nobody_else_reads_it(tmp_path: Path) -> None:
    with closing(RotatingFile(tmp_path / "logs", "callboard")) as file:
        assert file.path.stat().st_mode & 0o077 == 0
        assert file.path.parent.stat().st_mode & 0o077 == 0


def test_what_is_old_goes_and_nothing_else(tmp_path: Path) -> None:
    for name in ("callboard-7.log", "callboard.log.3", "callboard.log", "diary.log", "callboard.lock"):
        (tmp_path / name).write_text("", "utf-8")
    long_ago = time.time() - FORGOTTEN_AFTER_S - 60
    for name in ("callboard-7.log", "callboard.log.3", "diary.log"):
        os.utime(tmp_path / name, (long_ago, long_ago))
    forget_old(tmp_path, "callboard")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["callboard.lock", "callboard.log", "diary.log"]
    forget_old(tmp_path / "nowhere", "callboard")
