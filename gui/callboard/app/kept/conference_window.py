"""Which of the windows open for one phone system this is: what one leaves behind is not for those beside it."""

import logging
from collections.abc import Iterable
from pathlib import Path
from typing import IO

from callboard.app.reports import file_lock

MOST_WINDOWS = 9
NO_WINDOW = 0
log = logging.getLogger(__name__)


def take_window(path: Path, left: Iterable[int] = ()) -> tuple[IO[bytes] | None, int]:
    """A number, from 1, that no other open window has, with the file that holds it as long as it is open; `path` is
    that of the conferences. First come those of `left`: windows that left something behind, unless they are still
    open. `NO_WINDOW` when there are too many. Where the disk has no locks every window is the first."""
    for number in dict.fromkeys((*sorted(left), *range(1, MOST_WINDOWS + 1))):
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = path.with_name(f".{path.stem}.window-{number}.lock").open("ab")
        except OSError as error:
            log.warning("no lock beside %s: %s", path.name, error.strerror)
            return None, 1
        try:
            if file_lock.take(file):
                return file, number
        except OSError:
            return file, 1
        file.close()
    return None, NO_WINDOW
