"""Questions to whoever typed the command: a secret that is not shown, or whether to go on."""

import getpass
import select
import sys
from typing import NoReturn, TextIO

from callboard.command_line.output import harmless

_LONGEST_WAIT_S = 0.25
_YES = frozenset({"y", "yes"})


class QuestionStopped(KeyboardInterrupt):
    """Ctrl+C at a question: what it was about was not begun."""


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
            except KeyboardInterrupt:
                self._stop()
        return self._line()

    def agrees(self, question: str) -> bool | None:
        """Whether the answer is yes; None when nobody is there to give one."""
        if not self._is_terminal:
            return None
        try:
            print(f"{harmless(question)} [y/N] ", end="", file=self._shown, flush=True)
            return self._line().casefold() in _YES
        except KeyboardInterrupt:
            self._stop()

    def _stop(self) -> NoReturn:
        print(file=self._shown, flush=True)  # what follows is not part of the question
        raise QuestionStopped from None

    def _line(self) -> str:
        if self._typed is None:
            return ""
        if self._is_terminal:
            _wait_for_line(self._typed)
        return self._typed.readline().strip()

    @property
    def _is_terminal(self) -> bool:
        return self._typed is not None and not self._typed.closed and self._typed.isatty()


def _wait_for_line(typed: TextIO) -> None:
    """Wait until a line was typed. A read that waits hears Ctrl+C only at its end, wherever .NET has taken the signal
    to a thread of its own. Windows lets nobody wait for its consoles, and ends such a read itself."""
    if sys.platform == "win32":
        return
    try:
        source = typed.fileno()
    except OSError:
        return  # not one of the system's
    while not select.select([source], [], [], _LONGEST_WAIT_S)[0]:
        pass
