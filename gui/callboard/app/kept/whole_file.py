"""Writes a small file whole or not at all, for the eyes of its owner only; reads no more of one than is sensible."""

import contextlib
import os
import tempfile
from pathlib import Path

LARGEST_BYTES = 1_000_000


class TooLarge(OSError):
    """No file of ours is that large."""


def read_small(path: Path) -> bytes:
    """What is in the file. Raises OSError; TooLarge when it is none of ours."""
    with path.open("rb") as file:
        content = file.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        raise TooLarge("it is too large")
    return content


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in the place of what is there. Raises OSError, and then what was there is there still."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Made for its owner only; beside the file, since another disk could not change places with it.
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
