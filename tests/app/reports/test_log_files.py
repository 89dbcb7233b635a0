"""The log holds what matters and no whole number, and whatever the disk does, nobody who logs waits."""

import errno
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from callboard.app.reports import log_files, log_writer
from callboard.app.reports.log_files import LOG_FOLDER, LogFiles, log_folder
from callboard.sessions.known_secrets import KnownSecrets

DEADLINE_S = 10.0


@pytest.fixture(autouse=True)
def root() -> Iterator[logging.Logger]:
    root = logging.getLogger()
    level = root.level
    yield root
    root.setLevel(level)


def _text(files: LogFiles) -> str:
    assert files.flush(DEADLINE_S)
    return (files.folder / "callboard.log").read_text("utf-8")


def test_numbers_are_masked_in_the_finished_line(tmp_path: Path) -> None:
    with closing(LogFiles(tmp_path / "logs")) as files:
        logging.getLogger("callboard.test").info("calling %s from %s", "+442079460311", "204")
        text = _text(files)
    assert "2079460311" not in text
    assert "204" in text


def test_a_traceback_is_cleaned_too(tmp_path: Path) -> None:
    with closing(LogFiles(tmp_path, secrets=KnownSecrets("sesame-open"))) as files:
        try:
            raise ValueError("02079460311 is busy, sesame-open")
        except ValueError:
            logging.getLogger("callboard.test").exception("failed")
        text = _text(files)
    assert "Traceback" in text
    assert "02079460311" not in text
    assert "sesame-open" not in text


def test_a_folder_that_cannot_be_written_is_told_once_and_is_no_obstacle(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    told: list[OSError] = []
    with closing(LogFiles(blocked)) as files:
        for number in range(3):
            logging.getLogger("callboard.test").warning("line %d", number)
            files.flush(DEADLINE_S)
        files.tell_trouble_to(told.append)
    assert capsys.readouterr().err.count("no log in") == 1
    assert len(told) == 1


def test_the_log_goes_on_when_there_is_room_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_writer, "RETRY_S", 0.0)
    told: list[OSError] = []
    folder = tmp_path / "logs"
    folder.write_text("in the way", "utf-8")
    with closing(LogFiles(folder)) as files:
        files.tell_trouble_to(told.append)
        logging.getLogger("callboard.test").warning("lost")
        files.flush(DEADLINE_S)
        folder.unlink()
        logging.getLogger("callboard.test").warning("kept")
        text = _text(files)
    assert len(told) == 1
    assert "1 lines before this one could not be written" in text
    assert "kept" in text


def test_a_full_disk_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class FullDisk:
        def __init__(self, folder: Path, name: str) -> None:
            pass

        def write(self, data: bytes) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        def close(self) -> None:
            pass

    monkeypatch.setattr(log_files, "RotatingFile", FullDisk)
    told: list[OSError] = []
    with closing(LogFiles(tmp_path)) as files:
        files.tell_trouble_to(told.append)
        for _ in range(5):
            logging.getLogger("callboard.test").warning("no room")
            files.flush(DEADLINE_S)
    assert [error.errno for error in told] == [errno.ENOSPC]


def test_a_disk_that_hangs_keeps_nobody_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    goes_on = threading.Event()

    class SlowDisk:
        def __init__(self, folder: Path, name: str) -> None:
            pass

        def write(self, data: bytes) -> None:
            goes_on.wait(DEADLINE_S)

        def close(self) -> None:
            pass

    monkeypatch.setattr(log_files, "RotatingFile", SlowDisk)
    files, log = LogFiles(tmp_path), logging.getLogger("callboard.test")
    began = time.monotonic()
    for number in range(log_writer.MOST_WAITING * 2):
        log.info("line %d", number)
    assert time.monotonic() - began < DEADLINE_S / 2
    assert not files.flush(0.01)
    goes_on.set()
    files.close()


def test_a_storm_is_told_by_its_number(tmp_path: Path) -> None:
    with closing(LogFiles(tmp_path)):
        for number in range(1000):
            try:
                raise LookupError(f"storm {number}")
            except LookupError:
                logging.getLogger("callboard.test").exception("not expected")
    text = (tmp_path / "callboard.log").read_text("utf-8")
    assert text.count("Traceback") == 20
    assert "… and 980 more like it from callboard.test" in text


def test_more_is_written_while_somebody_wants_it(tmp_path: Path) -> None:
    log, library = logging.getLogger("callboard.test"), logging.getLogger("some.library")
    with closing(LogFiles(tmp_path)) as files:
        log.debug("before")
        files.set_detailed(True)
        log.debug("within")
        library.debug("of others")
        files.set_detailed(False)
        log.debug("after")
        text = _text(files)
    assert [word in text for word in ("before", "within", "of others", "after")] == [False, True, False, False]


def test_a_record_that_cannot_be_written_down_harms_nobody(
    root: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Odd:
        def __str__(self) -> str:
            raise RuntimeError("sesame-open")

    monkeypatch.setattr(root, "handlers", [])  # those of pytest fail of it
    with closing(LogFiles(tmp_path)) as files:
        logging.getLogger("callboard.test").info("%s", Odd())
        text = _text(files)
    assert "RuntimeError" in text
    assert "sesame-open" not in text + capsys.readouterr().err


def test_no_text_can_look_like_a_record(tmp_path: Path) -> None:
    with closing(LogFiles(tmp_path)) as files:
        logging.getLogger("callboard.test").info("a\n2030-01-01 00:00:00,000 ERROR   forged\x1b[2J\r")
        lines = _text(files).splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("    2030")
    assert "\x1b" not in lines[1]


def test_two_consoles_have_a_log_each(tmp_path: Path) -> None:
    program = (
        "import logging, sys; from pathlib import Path; from callboard.app.reports.log_files import LogFiles\n"
        "files = LogFiles(Path(sys.argv[1])); logging.getLogger('x').warning('of the other'); print(files.flush(5))\n"
        "files.close()"
    )
    with closing(LogFiles(tmp_path)) as files:
        logging.getLogger("callboard.test").warning("of the first")
        first = _text(files)
        done = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path)],
            env={**os.environ, "PYTHONPATH": str(Path(log_files.__file__).parents[3])},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert done.stdout.strip() == "True"
        assert _text(files) == first
    assert "of the other" in (tmp_path / "callboard-2.log").read_text("utf-8")


def test_another_folder_can_be_named() -> None:
    assert log_folder({LOG_FOLDER: "/elsewhere"}) == Path("/elsewhere")
    assert log_folder({}).name in {"callboard", "log", "Logs"}
