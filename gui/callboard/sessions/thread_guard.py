"""Proof that a session is only touched by the thread that owns it."""

import threading


class ThreadGuard:
    """Remembers the thread that first entered and refuses every other one."""

    def __init__(self) -> None:
        self._owner: int | None = None

    def enter(self) -> None:
        """First line of every session method. Raises RuntimeError on a foreign thread: that is a bug, not a Problem."""
        current = threading.get_ident()
        if self._owner is None:
            self._owner = current
        elif self._owner != current:
            raise RuntimeError(f"session used on thread {current}, owned by thread {self._owner}")
