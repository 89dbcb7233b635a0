"""Where the conferences of one phone system are kept, as those see it who do not know about files."""

from collections.abc import Callable
from typing import Protocol

from callboard.domain.conferences.conference_memory import ConferenceMemory

MemoryChange = Callable[[ConferenceMemory], ConferenceMemory]
"""What becomes of what is kept. It says nothing of when: it may be asked more than once, so it only computes."""


class ConferenceShelf(Protocol):
    """What is on it belongs to all windows and commands of this person. Nothing of it is for the window's thread: the
    disk may be a drive of the office network. Both raise SessionFailed."""

    def read(self) -> ConferenceMemory: ...

    def change(self, change: MemoryChange) -> ConferenceMemory:
        """Put what `change` makes of the newest content in its place, while nobody else can. Returns it."""
        ...
