"""What a command that deals with conferences has at hand besides the phone system."""

from collections.abc import Callable
from dataclasses import dataclass, field

from callboard.command_line.asking import Asking
from callboard.command_line.output import Output
from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_shelf import ConferenceShelf, MemoryChange
from callboard.sessions.pin_store import PinStore


class EmptyShelf:
    """Holds what it is given until the program ends."""

    def __init__(self) -> None:
        self._memory = ConferenceMemory()

    def read(self) -> ConferenceMemory:
        """What is on it."""
        return self._memory

    def change(self, change: MemoryChange) -> ConferenceMemory:
        """Put what `change` makes of it in its place."""
        self._memory = change(self._memory)
        return self._memory

    def mark(self) -> object:
        """Another value as soon as something was changed."""
        return self._memory


@dataclass(frozen=True, slots=True)
class KeptConferences:
    """What is kept of the conferences of one phone system. Made without anything, it keeps nothing.

    `is_phone_system_tried` tells whether somebody has switched on that the phone system itself starts conferences.
    """

    shelf: ConferenceShelf = field(default_factory=EmptyShelf)
    pins: PinStore = field(default_factory=PinStore)
    is_phone_system_tried: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Desk:
    """`my_extension` is "" where nobody said which one it is. `keep_out` is told every PIN, so that no log holds it."""

    output: Output
    kept: KeptConferences = field(default_factory=KeptConferences)
    asking: Asking = field(default_factory=Asking)
    my_extension: str = ""
    keep_out: Callable[[str], None] = lambda _pin: None
