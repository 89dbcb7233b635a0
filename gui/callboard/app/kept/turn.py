"""Whose turn it is to change a file: one process after the other, however many windows and commands there are."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

WAIT_S = 3.0
"""As long as that nobody writes; a drive that is so slow is as good as gone."""


class NotOurTurn(OSError):
    """Somebody else has been writing for too long."""

    def __init__(self) -> None:
        super().__init__(0, "another Callboard is writing it")


@contextmanager
def our_turn(path: Path, wait_s: float | None = None) -> Generator[None]:
    """Nobody else changes the file at `path` meanwhile, also in another process. Raises OSError; NotOurTurn after
    `wait_s`, by default `WAIT_S`. Readers need no turn: files are written whole."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - brings asyncio along, and nothing is written at a start

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Not the file itself: it is replaced by another one whenever it is written.
    lock = FileLock(path.with_name(f".{path.name}.lock"), mode=0o600)
    try:
        lock.acquire(timeout=WAIT_S if wait_s is None else wait_s, poll_interval=0.01)
    except Timeout as error:
        raise NotOurTurn from error
    try:
        yield
    finally:
        lock.release()
