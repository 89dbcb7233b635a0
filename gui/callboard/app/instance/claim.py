"""Who is the one window: whoever holds the lock. The system takes it away from a process that dies."""

from __future__ import annotations

import contextlib
import logging
import os
from typing import IO

from callboard.app.instance.place import Place
from callboard.app.reports import file_lock

log = logging.getLogger(__name__)


class Claim:
    """The right to be the window of `place`, until `release`; without a file it is claimed by nobody, and nobody can
    be called there."""

    def __init__(self, place: Place | None = None, file: IO[bytes] | None = None) -> None:
        self.place = place if file is not None else None
        self._file = file

    @property
    def is_held(self) -> bool:
        """Whether others find the window by it."""
        return self._file is not None

    def mark_used(self) -> None:
        """This is the window that was used last: a start that names no phone system looks for it."""
        if self.place is not None:
            with contextlib.suppress(OSError):
                os.utime(self.place.lock)

    def release(self) -> None:
        """Let the next one have it. May be called again."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
        self._file = self.place = None


def claimed(place: Place) -> Claim | None:
    """The claim, None while somebody else has it. Where there are no locks everybody has one, held by nobody."""
    try:
        # The next process that this one becomes or starts shall not have it.
        file = place.lock.open("ab")
    except OSError as error:
        log.warning("no lock for the window: %s", error.strerror)
        return Claim()
    try:
        if file_lock.take(file):
            return Claim(place, file)
    except OSError as error:
        log.warning("no lock for the window: %s", error.strerror)
        file.close()
        return Claim()
    file.close()
    return None
