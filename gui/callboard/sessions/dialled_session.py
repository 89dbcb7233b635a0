"""Any session, with the dialling rules of its phone system in force: above it numbers are those that people know, below
it those that the phone system is given."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.problems import SessionFailed
from callboard.sessions.dialled_numbers import DialledNumbers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from callboard.domain.changes import PbxNews
    from callboard.domain.commands import Command
    from callboard.sessions.session import PbxSession, SessionListener


@dataclass(slots=True)
class RulesInForce:
    """The rules of now. They may be replaced from any thread; what is under way keeps those it began with."""

    value: DiallingRules = field(default_factory=DiallingRules)

    def __call__(self) -> DiallingRules:
        return self.value


class DialledSession:
    """See `PbxSession`; `within` does all the work."""

    def __init__(self, within: PbxSession, rules: Callable[[], DiallingRules]) -> None:
        self.within = within
        self._numbers = DialledNumbers(rules)

    def open(self, listener: SessionListener) -> None:
        """Connect, subscribe, read everything. Raises SessionFailed."""
        self.within.open(_Listener(listener, self._numbers))

    def execute(self, command: Command) -> None:
        """Ask the phone system. Raises SessionFailed."""
        try:
            self.within.execute(self._numbers.as_sent(command))
        except SessionFailed as failure:
            known = self._numbers.known_problem(failure.problem)
            if known is failure.problem:
                raise
            raise SessionFailed(known) from failure

    def attend(self) -> None:
        """Do the work announced by `on_attention_needed`. Raises SessionFailed."""
        self.within.attend()

    def check_alive(self, within_s: float) -> None:
        """Prove that the phone system answers. Raises SessionFailed."""
        self.within.check_alive(within_s)

    def prove_beside(self) -> bool:
        """The same from another thread. Raises SessionFailed."""
        return self.within.prove_beside()

    def compare(self) -> None:
        """Tell what differs from the phone system's own list of calls. Raises SessionFailed."""
        self.within.compare()

    def close(self) -> None:
        """End the connection."""
        self.within.close()


class _Listener:
    def __init__(self, listener: SessionListener, numbers: DialledNumbers) -> None:
        self._listener = listener
        self._numbers = numbers

    def on_news(self, news: Sequence[PbxNews]) -> None:
        self._listener.on_news(self._numbers.as_known(news))

    def on_attention_needed(self) -> None:
        self._listener.on_attention_needed()
