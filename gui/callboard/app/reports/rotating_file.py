"""One file that grows to a certain size and is then followed by the next; a second process gets another one."""

import contextlib
import os
import time
from pathlib import Path
from typing import IO

from callboard.app.reports import file_lock

LARGEST_BYTES = 1_000_000
OLD_ONES_KEPT = 5
MOST_AT_ONCE = 20
"""Processes that write at the same time."""
FORGOTTEN_AFTER_S = 30 * 86_400.0


class NoFreeName(OSError):
    """So many processes write already that something must be wrong."""


class RotatingFile:
    """`folder`/`name`.log, then `name`.log.1 to .5, the newest first. While another process writes these, it is
    `name`-2.log, and so on. To be used on one thread; everything raises OSError."""

    def __init__(
        self, folder: Path, name: str, largest_bytes: int = LARGEST_BYTES, old_ones_kept: int = OLD_ONES_KEPT
    ) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._largest_bytes = largest_bytes
        self._old_ones_kept = old_ones_kept
        self._lock, own_name = _own_name(folder, name)
        self.path = folder / f"{own_name}.log"
        try:
            self._file = self._opened("ab")
        except BaseException:
            self._lock.close()
            raise

    def write(self, data: bytes) -> None:
        """Add `data`, in the next file when this one is full."""
        if os.fstat(self._file.fileno()).st_nlink == 0:  # somebody tidied up
            self._file.close()
            self._file = self._opened("ab")
        if self._file.tell() and self._file.tell() + len(data) > self._largest_bytes:
            self._begin_next()
        left = memoryview(data)
        while left:
            left = left[self._file.write(left) or 0 :]

    def close(self) -> None:
        """Let another process have it."""
        self._file.close()
        self._lock.close()

    def _opened(self, mode: str) -> "IO[bytes]":
        file = self.path.open(mode, buffering=0)
        with contextlib.suppress(OSError):  # what belongs to another system may not have rights
            self.path.chmod(0o600)
        file.seek(0, os.SEEK_END)
        return file

    def _begin_next(self) -> None:
        self._file.close()
        mode = "ab"
        try:
            for number in range(self._old_ones_kept - 1, 0, -1):
                with contextlib.suppress(FileNotFoundError):
                    self._old(number).replace(self._old(number + 1))
            self.path.replace(self._old(1))
        except OSError:
            mode = "wb"  # on Windows, while somebody looks at one of them: better a gap than a full disk
        self._file = self._opened(mode)

    def _old(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}")


def forget_old(folder: Path, name: str, now_s: float | None = None) -> None:
    """Remove what no process has written for a month. Never fails."""
    before_s = (time.time() if now_s is None else now_s) - FORGOTTEN_AFTER_S
    with contextlib.suppress(OSError):
        for file in folder.glob(f"{name}*.log*"):
            with contextlib.suppress(OSError):
                if file.is_file() and not file.is_symlink() and file.stat().st_mtime < before_s:
                    file.unlink()


def _own_name(folder: Path, name: str) -> "tuple[IO[bytes], str]":
    for number in range(1, MOST_AT_ONCE + 1):
        own_name = name if number == 1 else f"{name}-{number}"
        lock = (folder / f"{own_name}.lock").open("ab")
        try:
            if file_lock.take(lock):
                return lock, own_name
        except OSError:
            return lock, f"{name}-{os.getpid()}"  # a drive without locks
        lock.close()
    raise NoFreeName(f"{MOST_AT_ONCE} others write there")
