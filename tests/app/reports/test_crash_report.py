"""A process that ended badly leaves a report behind, one that ended well nothing, one that lives is left alone."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from callboard.app.reports import crash_report
from callboard.app.reports.crash_report import add_last_words, mark_seen, report_of, reports_in, to_offer
from callboard.app.reports.crash_watch import LARGEST_BYTES, CrashWatch
from callboard.sessions.known_secrets import KnownSecrets

ROOT = Path(crash_report.__file__).parents[3]
PROGRAM = (
    "import ctypes, os, sys\n"
    "from pathlib import Path\n"
    "from callboard.app.reports.crash_watch import CrashWatch\n"
    "watch = CrashWatch(Path(sys.argv[1])); watch.note('under way')\n"
    "print('ready', flush=True)\n"
    "what = sys.stdin.readline().strip()\n"
    "if what == 'segv': ctypes.string_at(0)\n"
    "if what == 'abort': os.abort()\n"
    "if what == 'end': watch.end()\n"
    "if what == 'fail': watch.failed(LookupError('02079460311'))\n"
)


def _started(folder: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def _ended(folder: Path, how: str) -> int:
    process = _started(folder)
    process.communicate(f"{how}\n", timeout=30)
    return process.pid


@pytest.mark.parametrize(
    ("how", "words"), [("segv", "Fatal Python error: Seg"), ("abort", "Fatal Python error: Abort")]
)
def test_a_crash_says_where_it_was(tmp_path: Path, how: str, words: str) -> None:
    if sys.platform == "win32":
        words = "atal"
    process = _ended(tmp_path, how)
    report = to_offer(tmp_path)
    assert report is not None
    assert report.process == process
    assert report.says_why
    assert words in report.text
    assert "under way" in report.text
    assert abs(report.ended_at_s - time.time()) < 60


def test_an_exception_says_what_it_was_masked(tmp_path: Path) -> None:
    _ended(tmp_path, "fail")
    report = to_offer(tmp_path)
    assert report is not None
    assert report.says_why
    assert "LookupError: 02*******11" in report.text


def test_a_good_end_leaves_nothing(tmp_path: Path) -> None:
    _ended(tmp_path, "end")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal there")
def test_one_that_was_killed_says_nothing_and_is_no_riddle(tmp_path: Path) -> None:
    process = _started(tmp_path)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=30)
    report = to_offer(tmp_path)
    assert report is not None
    assert not report.says_why
    assert report.ended_at_s == report.started_at_s


def test_one_that_lives_is_left_alone(tmp_path: Path) -> None:
    process = _started(tmp_path)
    try:
        assert reports_in(tmp_path) == []
    finally:
        process.communicate("end\n", timeout=30)


def test_our_own_is_none(tmp_path: Path) -> None:
    watch = CrashWatch(tmp_path)
    assert reports_in(tmp_path) == []
    watch.end()


def _left(folder: Path, name: str, words: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"Callboard\n----\n{words}", "utf-8")
    return path


def test_after_the_computer_was_switched_off_nobody_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _left(tmp_path, "callboard-20200101-100000-1.txt")
    monkeypatch.setattr(crash_report, "booted_at_s", lambda: time.time() - 60)
    assert to_offer(tmp_path) is None
    _left(tmp_path, "callboard-20200101-110000-2.txt", "Fatal Python error: Aborted")
    report = to_offer(tmp_path)
    assert report is not None
    assert report.process == 2


def test_it_is_offered_until_somebody_answers(tmp_path: Path) -> None:
    for number in range(14):
        _left(tmp_path, f"callboard-20300101-1000{number:02d}-{number + 1}.txt", "Fatal Python error: Aborted")
    assert to_offer(tmp_path) is not None
    assert to_offer(tmp_path) is not None
    mark_seen(tmp_path)
    assert to_offer(tmp_path) is None
    assert [report.process for report in reports_in(tmp_path)] == list(range(14, 4, -1))


def test_what_is_no_report_is_not_read(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("sesame-open", "utf-8")
    folder = tmp_path / "crash"
    folder.mkdir()
    if sys.platform != "win32":
        (folder / "callboard-20300101-100000-1.txt").symlink_to(outside)
        os.mkfifo(folder / "callboard-20300101-100000-2.txt")
    (folder / "callboard-20300101-100000-3.txt").mkdir()
    (folder / "callboard-99999999-999999-4.txt").write_text("----\n", "utf-8")
    (folder / "notes.txt").write_text("sesame-open", "utf-8")
    assert reports_in(folder) == []
    assert reports_in(tmp_path / "nowhere") == []


def test_last_words_heard_by_others_are_added_clean(tmp_path: Path) -> None:
    process = _ended(tmp_path, "nothing")
    report = report_of(tmp_path, process)
    assert report is not None
    assert not report.says_why
    add_last_words(report, "Unhandled exception. sesame-open 02079460311", KnownSecrets("sesame-open"))
    report = report_of(tmp_path, process)
    assert report is not None
    assert report.says_why
    assert "Unhandled exception. ••• 02*******11" in report.path.read_text("utf-8")


def test_faults_that_are_taken_care_of_fill_no_disk(tmp_path: Path) -> None:
    watch = CrashWatch(tmp_path)
    assert watch.path is not None
    head = watch.path.stat().st_size
    for _ in range(3):
        watch.note("x" * LARGEST_BYTES)
        watch.tidy()
    assert watch.path.stat().st_size == head
    watch.note("still here")
    assert watch.path.read_text("utf-8").endswith("still here\n")
    watch.end()


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    watch = CrashWatch(blocked)
    watch.note("nowhere")
    watch.tidy()
    watch.end()
    assert watch.path is None
