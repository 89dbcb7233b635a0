"""How far the rehearsed reading of everything is: the extensions one by one, each as slow as the faults say."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence

from callboard.domain.changes import ReadingProgress
from callboard.sessions.session import PROGRESS_EVERY_S
from callboard.sessions.simulator.rows import Row
from callboard.sessions.threecx.conversion import EXTENSION, EXTENSION_COLUMNS

_LIST = ("GetExtensions",)
_MEMBERS = tuple({path.partition(".")[0] for path in EXTENSION_COLUMNS})


def told_while_read(
    rows: Sequence[Row],
    wait_for: Callable[[Iterable[str]], None],
    tell: Callable[[ReadingProgress], None],
    now: Callable[[], float] = time.monotonic,
) -> Iterator[Row]:
    """The same `rows`. `wait_for` takes as long as the members that it is given; `tell` hears of the extensions."""
    wait_for(_LIST)
    done, total = 0, sum(row.kind == EXTENSION for row in rows)
    tell(ReadingProgress(done, total))
    due_s = now() + PROGRESS_EVERY_S
    for row in rows:
        if row.kind != EXTENSION:
            yield row
            continue
        wait_for(_MEMBERS)
        yield row
        done += 1
        if done == total or now() >= due_s:
            tell(ReadingProgress(done, total))
            due_s = now() + PROGRESS_EVERY_S
