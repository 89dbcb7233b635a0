"""Did a Callboard end before this one without being asked to, and what did it say?

A process that was ended from outside (kill -9, the task manager, no more power) says nothing; then `says_why` is False.
"""

import contextlib
import os
import re
import stat
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from callboard.app.reports import file_lock
from callboard.sessions.known_secrets import KnownSecrets

FOLDER = "crash"
"""Inside the folder of the log."""
PREFIX, SUFFIX, SEEN = "callboard-", ".txt", ".seen.txt"
END_OF_HEAD = "----"
LONGEST_REPORT = 256 * 1024
MOST_KEPT = 10
HALF_WRITTEN_S = 60.0
_NAME = re.compile(r"callboard-(\d{8}-\d{6})-(\d+)(\.seen)?\.txt")
ENDED_BY = "Ended by an exception that nobody expected:"
_REASONS = (
    ENDED_BY,
    "Ended by an exception of .NET:",
    "Fatal Python error",
    "Windows fatal exception",
    "Traceback (most recent call last)",
    "Said at its end:",
)


@dataclass(frozen=True, slots=True)
class CrashReport:
    """What one process left behind. `ended_at_s` is a Unix time: of its last words, or of its start when it said
    nothing. `text` is clean already."""

    path: Path
    process: int
    started_at_s: float
    ended_at_s: float
    says_why: bool
    is_seen: bool
    text: str


def crash_folder(log_folder: Path) -> Path:
    """Where the reports are."""
    return log_folder / FOLDER


def reports_in(folder: Path, secrets: KnownSecrets | None = None) -> list[CrashReport]:
    """What processes that live no more have left, the newest first. Never fails."""
    secrets = secrets or KnownSecrets()
    found: list[CrashReport] = []
    with contextlib.suppress(OSError):
        for path in sorted(folder.iterdir(), reverse=True):
            named = _NAME.fullmatch(path.name)
            if named is not None:
                with contextlib.suppress(OSError, ValueError):
                    report = _read(path, named, secrets)
                    if report is not None:
                        found.append(report)
    return found


def to_offer(folder: Path, secrets: KnownSecrets | None = None) -> CrashReport | None:
    """The newest one that nobody has been told of. When the computer was switched off meanwhile, that is reason enough
    for an end without words, and nobody needs to be told."""
    boot_s = booted_at_s()
    for report in reports_in(folder, secrets):
        if not report.is_seen and (report.says_why or boot_s is None or report.started_at_s > boot_s):
            return report
    return None


def mark_seen(folder: Path) -> None:
    """Somebody has been told: offer none of them again, and keep no more than the newest. Never fails."""
    for number, report in enumerate(reports_in(folder)):
        with contextlib.suppress(OSError):
            if number >= MOST_KEPT:
                report.path.unlink(missing_ok=True)
            elif not report.is_seen:
                report.path.replace(report.path.with_name(report.path.name.removesuffix(SUFFIX) + SEEN))


def report_of(folder: Path, process: int) -> CrashReport | None:
    """What the process with this id left when it ended."""
    return next((report for report in reports_in(folder) if report.process == process), None)


def add_last_words(report: CrashReport, words: str, secrets: KnownSecrets | None = None) -> None:
    """Add what a process printed at its end, heard by whoever had started it. Never fails."""
    clean = (secrets or KnownSecrets()).clean(words)[-LONGEST_REPORT // 4 :]
    with contextlib.suppress(OSError), report.path.open("ab") as file:
        file.write(f"\nSaid at its end:\n{clean}\n".encode("utf-8", "backslashreplace"))


def booted_at_s() -> float | None:
    """When this computer was switched on, as Unix time; None where that is not known."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415 - only there

            since_ms = ctypes.windll.kernel32.GetTickCount64
            since_ms.restype = ctypes.c_uint64
            return time.time() - since_ms() / 1000
        with Path("/proc/stat").open(encoding="ascii") as lines:
            return next((float(line.split()[1]) for line in lines if line.startswith("btime ")), None)
    return None


def _read(path: Path, named: "re.Match[str]", secrets: KnownSecrets) -> CrashReport | None:
    if not stat.S_ISREG(path.lstat().st_mode):
        return None
    with path.open("rb") as file:
        if _is_alive(file, int(named[2])):
            return None
        content = file.read(LONGEST_REPORT).decode("utf-8", "replace")
        written_at_s = os.fstat(file.fileno()).st_mtime
    head, is_whole, rest = content.partition(f"{END_OF_HEAD}\n")
    if not is_whole and time.time() - written_at_s < HALF_WRITTEN_S:
        return None  # somebody is just starting
    started_at_s = datetime.strptime(named[1], "%Y%m%d-%H%M%S").astimezone().timestamp()
    says_why = any(reason in rest for reason in _REASONS)
    text = secrets.clean(head + is_whole + rest)
    ended_at_s = written_at_s if says_why else started_at_s
    return CrashReport(path, int(named[2]), started_at_s, ended_at_s, says_why, named[3] is not None, text)


def _is_alive(file: "IO[bytes]", process: int) -> bool:
    try:
        return not file_lock.take(file)
    except OSError:
        return is_running(process)


def is_running(process: int) -> bool:
    """Whether there is such a process, where a drive has no locks. Ids are used again, so it may be another one."""
    if sys.platform == "win32":
        return True  # asking there would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
