"""One file to send to whoever helps: logs, crash reports, the check, versions, settings, and nothing secret."""

import contextlib
import json
import os
import re
import stat
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO

from callboard.app.reports.crash_report import crash_folder, reports_in
from callboard.app.reports.settings_for_others import NotForOthers, told_to_others
from callboard.app.reports.this_computer import computer_text, vendor_text
from callboard.controller.line.line_figures import LineNumbers
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.known_secrets import KnownSecrets

LARGEST_PART = 2_000_000
LARGEST_WHOLE = 20_000_000
"""Bytes before they are packed; the newest of everything comes first."""
MOST_OF_A_KIND = 60
_OUR_LOG = re.compile(r"callboard(-\d{1,9})?\.log(\.\d{1,2})?")
_OUR_SETTINGS = re.compile(r"[\w.-]{1,120}\.toml")
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_LATEST = (2107, 12, 31, 23, 59, 58)


@dataclass(frozen=True, slots=True)
class BundleSources:
    """Where everything is; None and "" for what there is not. All of it is read beside the window's thread."""

    log_folder: Path
    settings_folder: Path | None = None
    machine_file: Path | None = None
    vendor_folders: tuple[Path, ...] = ()
    check_report: Callable[[], str] = field(default=lambda: "")
    numbers: LineNumbers | None = None
    secrets: KnownSecrets = field(default_factory=KnownSecrets)


@dataclass(frozen=True, slots=True)
class MadeBundle:
    """What came of it. `left_out` says what and why."""

    file: Path
    parts: tuple[str, ...]
    left_out: tuple[str, ...]
    size_bytes: int


def file_name(now_s: float | None = None) -> str:
    """What such a file is called."""
    return f"callboard-support-{time.strftime('%Y%m%d-%H%M', time.localtime(now_s))}.zip"


def make_bundle(target: Path, sources: BundleSources, *, may_replace: bool = False) -> MadeBundle:
    """Write the file at `target`, or under its usual name in the folder `target`. Raises SessionFailed with a sentence;
    then nothing is left of it."""
    try:
        target = target / file_name() if target.is_dir() else target
        if target.exists() and not may_replace:
            where = printable(str(target), 300)
            raise SessionFailed(problem(ProblemCode.BUNDLE_NOT_SAVED, case="exists", file=where, said=""))
        handle, name = tempfile.mkstemp(prefix=".callboard-support-", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                parts, left_out = _pack(file, sources)
            Path(name).replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
        return MadeBundle(target, parts, left_out, target.stat().st_size)
    except (OSError, ValueError) as error:  # a name with a NUL in it
        said = printable(getattr(error, "strerror", None) or str(error), 200)
        where = printable(str(target), 300)
        raise SessionFailed(problem(ProblemCode.BUNDLE_NOT_SAVED, file=where, said=said)) from error


def _pack(file: "IO[bytes]", sources: BundleSources) -> tuple[tuple[str, ...], tuple[str, ...]]:
    parts, left_out, so_far = list[str](), list[str](), 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, make, has_numbers in _parts(sources):
            try:
                text = make()
            except NotForOthers:
                left_out.append(f"{name}: it cannot be understood, so nobody knows what is in it")
                continue
            except Exception as error:  # noqa: BLE001 - one part that cannot be had must not cost the others
                left_out.append(f"{name}: {getattr(error, 'strerror', None) or type(error).__name__}")
                continue
            text = sources.secrets.clean(text) if has_numbers else sources.secrets.without_secrets(text)
            content = text.encode("utf-8", "backslashreplace")[-LARGEST_PART:]
            if so_far + len(content) > LARGEST_WHOLE:
                left_out.append(f"{name}: there is no more room")
            elif content:
                so_far += len(content)
                packed.writestr(_entry(name), content)
                parts.append(name)
        if left_out:
            packed.writestr(_entry("left-out.txt"), sources.secrets.clean("\n".join(left_out) + "\n"))
    return tuple(parts), tuple(left_out)


def _parts(sources: BundleSources) -> Iterator[tuple[str, Callable[[], str], bool]]:
    """Name, how to make it, and whether numbers in it may be those of people: hashes and sizes are not."""
    yield "computer.txt", computer_text, False
    yield "files-of-3cx.txt", lambda: vendor_text(sources.vendor_folders), False
    yield "check.txt", sources.check_report, False
    if (numbers := sources.numbers) is not None:
        yield "line.json", lambda: json.dumps(asdict(numbers), indent=1) + "\n", False
    for report in reports_in(crash_folder(sources.log_folder), sources.secrets)[:MOST_OF_A_KIND]:
        yield f"crash/{report.path.name}", lambda report=report: report.text, False
    for path in _ours(sources.log_folder, _OUR_LOG):
        yield f"log/{path.name}", lambda path=path: _end_of(path), True
    yield from _settings(sources)


def _settings(sources: BundleSources) -> Iterator[tuple[str, Callable[[], str], bool]]:
    def told(path: Path, is_memory: bool) -> str:
        return told_to_others(_end_of(path).encode("utf-8"), is_memory=is_memory)

    if sources.settings_folder is not None:
        for path in _ours(sources.settings_folder, _OUR_SETTINGS):
            yield f"settings/{path.name}", lambda path=path: told(path, is_memory=False), True
        for path in _ours(sources.settings_folder / "profiles", _OUR_SETTINGS):
            yield f"settings/profiles/{path.name}", lambda path=path: told(path, is_memory=True), True
    machine = sources.machine_file
    if machine is not None and machine.is_file():
        yield "settings/of-the-computer.toml", lambda: told(machine, is_memory=False), True


def _ours(folder: Path, names: "re.Pattern[str]") -> list[Path]:
    """Files of ours, the newest first. Whatever else somebody put there stays there: links, pipes, other names."""
    found: list[tuple[float, Path]] = []
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            with contextlib.suppress(OSError):
                seen = path.lstat()
                if names.fullmatch(path.name) and stat.S_ISREG(seen.st_mode):
                    found.append((seen.st_mtime, path))
    return [path for _, path in sorted(found, reverse=True)][:MOST_OF_A_KIND]


def _end_of(path: Path) -> str:
    with path.open("rb") as file:
        file.seek(max(0, os.fstat(file.fileno()).st_size - LARGEST_PART))
        return file.read(LARGEST_PART).decode("utf-8", "replace")


def _entry(name: str) -> zipfile.ZipInfo:
    # A clock that stands in another century is no reason to help nobody.
    now = min(max(time.localtime()[:6], _EARLIEST), _LATEST)
    entry = zipfile.ZipInfo(name, now)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry
