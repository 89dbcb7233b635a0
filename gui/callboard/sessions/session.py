"""The promises every session keeps: one live connection to one PBX, whoever made it."""

from collections.abc import Sequence
from typing import Protocol

from callboard.domain.changes import PbxNews
from callboard.domain.commands import Command

PROGRESS_EVERY_S = 0.1
"""A reading of everything is told of at most that often."""


class SessionListener(Protocol):
    """What a session tells. Both methods may be called from any thread; neither blocks nor raises."""

    def on_news(self, news: Sequence[PbxNews]) -> None:
        """Changes in the order in which they happened."""
        ...

    def on_attention_needed(self) -> None:
        """Please call `attend()` soon on the PBX thread."""
        ...


class PbxSession(Protocol):
    """One connection to one PBX. All methods but one run on the PBX thread (the thread that called `open`).

    - `open` returns after `ConnectionChanged(live)` and one `BoardReplaced` have been reported, or raises
      `SessionFailed`; subscription comes before the picture, so nothing that happens in between is lost.
    - While there is no line and a picture is being read, `ReadingProgress` is told, for the first time as soon as it
      is known how many extensions there are, then every `PROGRESS_EVERY_S`; the last one comes before the picture.
    - `execute` returns when the PBX has *accepted* the command, or raises `SessionFailed`. What came of it is news.
    - When the line is lost the session reports `ConnectionChanged(lost)`; when it is back, `ConnectionChanged(live)`
      and a new `BoardReplaced`. It never raises out of a vendor thread.
    - `check_alive` has the PBX itself give a sign of life. When there is none, or it took longer than it may, the line
      is lost: that is told, attention is asked for, and everything is read again. It may never return.
    - `prove_beside` is the only one for another thread: the question of `check_alive` while that thread is busy.
    - `compare` reads the PBX's own lists of calls and people and tells what no event told; nothing without a line.
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

    def check_alive(self, within_s: float) -> None:
        """Prove that the PBX answers within so many seconds. Raises SessionFailed when it does not."""
        ...

    def prove_beside(self) -> bool:
        """Whether the PBX gives a sign of life to another thread; False when it is not asked, because only a request
        that waits for the call manager leaves the rest of the library free. Changes nothing; may never return. Raises
        SessionFailed."""
        ...

    def compare(self) -> None:
        """Tell what differs from the PBX's own list of calls. Raises SessionFailed when the list cannot be read."""
        ...

    def close(self) -> None:
        """End the connection and every thread of it."""
        ...
