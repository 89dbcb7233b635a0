"""What a board asks of whoever knows names of outside numbers. On its own, so that the board knows no directory."""

from typing import Protocol


class NamesForNumbers(Protocol):
    """Asked for every row of calls: it answers from memory, at once."""

    def name_for(self, number: str) -> str:
        """What to call whoever has that number, "" for nobody."""
        ...


class NoNames:
    """Where nobody is known."""

    def name_for(self, number: str) -> str:
        """Never one."""
        return ""


NO_NAMES = NoNames()
