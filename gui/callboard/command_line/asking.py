"""Questions to whoever typed the command: a secret that is not shown, or whether to go on."""

import getpass
import sys
from typing import TextIO

from callboard.command_line.output import harmless

_YES = frozenset({"y", "yes"})


class Asking:
    """Nobody is there to be asked when the input is no terminal; a secret is then its next line."""

    def __init__(self, typed: TextIO | None = None, shown: TextIO | None = None) -> None:
        # There is none at all where a program without a console starts this one.
        self._typed: TextIO | None = sys.stdin if typed is None else typed
        self._shown = sys.stderr if shown is None else shown

    def secret(self, what: str) -> str:
        """What is typed after "`what`: " without being shown; "" for nothing."""
        if self._is_terminal:
            try:
                return getpass.getpass(f"{harmless(what)}: ", self._shown).strip()
            except EOFError:  # Ctrl+D
                return ""
        return self._line()

    def agrees(self, question: str) -> bool | None:
        """Whether the answer is yes; None when nobody is there to give one."""
        if not self._is_terminal:
            return None
        print(f"{harmless(question)} [y/N] ", end="", file=self._shown, flush=True)
        return self._line().casefold() in _YES

    def _line(self) -> str:
        return "" if self._typed is None else self._typed.readline().strip()

    @property
    def _is_terminal(self) -> bool:
        return self._typed is not None and not self._typed.closed and self._typed.isatty()
