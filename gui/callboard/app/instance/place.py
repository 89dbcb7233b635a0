"""Where the windows of one person find each other: a folder that nobody else can look into, one lock and one pipe in it
for each phone system. Those of one settings folder begin alike; the lock that was touched last is that of the window
that was used last.

It belongs to this computer and not to the settings, which may lie on a drive that several computers share.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

log = logging.getLogger(__name__)

LONGEST_PIPE = 100
"""Bytes: the path of a socket has room for hardly more. Qt puts a few behind it while it makes one."""
_ROOM = 48
_DIGITS, _SETTINGS_DIGITS = 24, 12


@dataclass(frozen=True, slots=True)
class Place:
    """`lock` is held by the window that is open; `pipe` is how Qt and the system call its pipe."""

    lock: Path
    pipe: str


def place_of(settings: Path, system: str) -> Place | None:
    """For the phone system `system` of those that are kept in `settings`. None where there is no folder of one's own:
    then nobody finds anybody."""
    folder = own_folder()
    if folder is None:
        log.warning("there is no folder of one's own for a pipe")
        return None
    return _named(folder, f"{_beginning(settings)}{_digits(system)[:_DIGITS]}")


def places_in(settings: Path) -> tuple[Place, ...]:
    """Where windows of whatever phone system are or were open, that of the one used last first."""
    folder = own_folder()
    if folder is None:
        return ()
    locks = sorted(folder.glob(f"{_beginning(settings)}*.lock"), key=_touched_ns, reverse=True)
    return tuple(_named(folder, lock.stem) for lock in locks)


def _beginning(settings: Path) -> str:
    return f"{_digits(os.path.normcase(os.path.realpath(settings)))[:_SETTINGS_DIGITS]}-"


def _digits(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def _named(folder: Path, name: str) -> Place:
    if sys.platform == "win32":
        owner = _digits(os.path.normcase(folder))[:_DIGITS]
        return Place(folder / f"{name}.lock", f"callboard-{owner}-{name}")
    return Place(folder / f"{name}.lock", str(folder / f"{name}.pipe"))


def _touched_ns(lock: Path) -> int:
    try:
        return lock.stat().st_mtime_ns
    except OSError:
        return 0  # somebody tidies up


def own_folder() -> Path | None:
    """Made where it is missing."""
    if sys.platform == "win32":
        from platformdirs import user_runtime_path  # noqa: PLC0415 - only there

        folder = user_runtime_path("callboard", appauthor=False)
        folder.mkdir(parents=True, exist_ok=True)
        return folder
    return next(filter(_is_ours, _candidates()), None)


def _candidates() -> Iterable[Path]:
    user = os.getuid()
    for base in (os.environ.get("XDG_RUNTIME_DIR", ""), f"/run/user/{user}"):
        if base and _belongs_to_us(Path(base)):
            yield Path(base) / "callboard"
    for base in (tempfile.gettempdir(), "/tmp"):  # noqa: S108 - a folder in it that nobody else can enter
        yield Path(base) / f"callboard-{user}"


def _is_ours(folder: Path) -> bool:
    if len(os.fsencode(folder)) + _ROOM > LONGEST_PIPE:
        return False
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return False
    return _belongs_to_us(folder)


def _belongs_to_us(folder: Path) -> bool:
    """Whether nobody else can put anything there. A link may lead anywhere, and counts for nothing."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_closed = found.st_mode & 0o170077 == 0o040000
    return is_closed and found.st_uid == os.getuid()
