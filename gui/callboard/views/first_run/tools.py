"""What the first run is given to find out things: nothing of it saves anything."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials

Person = tuple[str, str]
"""Number and name of an extension."""


class Reading(Protocol):
    """Asks a phone system who is on it."""

    def read(self) -> Sequence[Person]:
        """All extensions; waits for them. Raises SessionFailed."""
        ...

    def cancel(self) -> None:
        """Nobody wants to know any more. From any thread."""
        ...


class Checker(QObject):
    """Makes the connection check beside the window: `told` brings each CheckResult, `ended` comes after the last."""

    told = Signal(object)
    ended = Signal()

    def check(self, choice: ThreeCxChoice, credentials: Credentials, my_extension: str) -> None:
        """Begin from the beginning."""

    def cancel(self) -> None:
        """Stop; nothing more is told."""


@dataclass(frozen=True, slots=True)
class SetupTools:
    """`find_folders` (the phone system's own folder, the ini) and `known_credentials` (the id of a profile) wait for
    disks and people: they are called beside the window. `known_credentials` may raise SessionFailed."""

    checker: Checker
    read_extensions: Callable[[ThreeCxChoice, Credentials], Reading]
    known_credentials: Callable[[str], Credentials]
    find_folders: Callable[[str, Path | None], Sequence[Path]]
