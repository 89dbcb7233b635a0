"""Which requests reached the phone system, and what became of them?"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

DONE = "done"
HUNG = "hung"
MASK = "****"
LONGEST_LOG = 100_000


@dataclass(frozen=True, slots=True)
class RequestEntry:
    """One request as it came: the verb and its arguments, the engine's time in seconds, and the outcome.

    The outcome is "done", "hung", or "refused" with the vendor's exception name.
    """

    at_s: float
    verb: str
    args: tuple[str | None, ...]
    outcome: str

    def masked_args(self) -> tuple[str | None, ...]:
        """The arguments with every value whose key is a PIN blotted out."""
        masked: list[str | None] = []
        previous = ""
        for arg in self.args:
            masked.append(MASK if previous.casefold() == "pin" and arg else arg)
            previous = arg or ""
        return tuple(masked)

    def as_json(self) -> str:
        """One line for a log file, PINs masked."""
        fields = {"at_s": round(self.at_s, 3), "verb": self.verb, "args": self.masked_args()}
        return json.dumps({**fields, "outcome": self.outcome}, ensure_ascii=True)


class RequestLog:
    """Requests in the order of their coming, the newest hundred thousand; `on_entry` hears each as it is added."""

    def __init__(self) -> None:
        self._entries: deque[RequestEntry] = deque(maxlen=LONGEST_LOG)
        self.on_entry: Callable[[RequestEntry], None] | None = None

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[RequestEntry]:
        return iter(tuple(self._entries))

    def add(self, entry: RequestEntry) -> None:
        self._entries.append(entry)
        if self.on_entry is not None:
            self.on_entry(entry)

    def with_verb(self, verb: str) -> list[RequestEntry]:
        return [entry for entry in self._entries if entry.verb == verb]
