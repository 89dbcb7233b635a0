"""The promises every session keeps: one live connection to one PBX, whoever made it."""

from collections.abc import Sequence
from typing import Protocol

from callboard.domain.changes import PbxNews
from callboard.domain.commands import Command


class SessionListener(Protocol):
    """What a session tells. Both methods may be called from any thread; neither blocks nor raises."""

    def on_news(self, news: Sequence[PbxNews]) -> None:
        """Changes in the order in which they happened."""
        ...

    def on_attention_needed(self) -> None:
        """Please call `attend()` soon on the PBX thread."""
        ...


class PbxSession(Protocol):
    """One connection to one PBX. All methods run on the PBX thread (the thread that called `open`).

    - `open` returns after `ConnectionChanged(live)` and one `BoardReplaced` have been reported, or raises
      `SessionFailed`; subscription comes before the picture, so nothing that happens in between is lost.
    - `execute` returns when the PBX has *accepted* the command, or raises `SessionFailed`. What came of it is news.
    - When the line is lost the session reports `ConnectionChanged(lost)`; when it is back, `ConnectionChanged(live)`
      and a new `BoardReplaced`. It never raises out of a vendor thread.
    - `attend` does what the session asked attention for (a re-read); harmless at any time.
    - `close` may be called twice, and at any moment; no news follows it.
    """

    def open(self, listener: SessionListener) -> None:
        """Connect, subscribe, read everything. Raises SessionFailed."""
        ...

    def execute(self, command: Command) -> None:
        """Ask the PBX. Raises SessionFailed when it refuses or cannot be reached."""
        ...

    def attend(self) -> None:
        """Do the work announced by `on_attention_needed`. Raises SessionFailed when the PBX cannot be read."""
        ...

    def close(self) -> None:
        """End the connection and every thread of it."""
        ...
