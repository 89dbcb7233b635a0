"""Remembers which step of the set-up was done with which inputs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path


def fingerprint(parts: Iterable[str | Path]) -> str:
    """One hash over texts and the contents of files; a file that is missing counts as such."""
    digest = hashlib.sha256()
    for part in parts:
        if isinstance(part, Path):
            content = part.read_bytes() if part.is_file() else b"missing"
            content = str(part).encode() + b"\0" + content
        else:
            content = part.encode()
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()


class Stamp:
    """A small file that holds the fingerprint of the inputs a step was last done with."""

    def __init__(self, path: Path, inputs: str) -> None:
        self._path = path
        self._inputs = inputs

    @property
    def is_fresh(self) -> bool:
        """Whether the step was finished with just these inputs."""
        return self._path.is_file() and self._path.read_text(encoding="ascii") == self._inputs

    def remove(self) -> None:
        """Before a step begins: a step that breaks off has to be done again."""
        self._path.unlink(missing_ok=True)

    def write(self) -> None:
        """After a step ended well."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(self._inputs, encoding="ascii")
