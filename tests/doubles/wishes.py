"""Who was wanted in which conference, and who was called into it: two counts that have to agree."""

from collections import Counter
from dataclasses import dataclass, field

from callboard.sessions.simulator.engine import PhoneEngine


@dataclass
class Wishes:
    """Who was wanted where, how often, by whoever sits at the console."""

    calls: Counter[tuple[str, str]] = field(default_factory=Counter)
    here_and_now: dict[str, list[str]] = field(default_factory=dict)

    def start(self, slot: str, people: list[str]) -> None:
        self.here_and_now[slot] = list(people)
        self.calls.update((slot, number) for number in people)

    def add(self, slot: str, number: str) -> None:
        self.calls[slot, number] += 1
        wanted = self.here_and_now.setdefault(slot, [])
        if number not in wanted:
            wanted.append(number)


def calls_asked(engine: PhoneEngine) -> Counter[tuple[str, str]]:
    """How often the phone system was asked to call somebody into a room, by room and number."""
    asked: Counter[tuple[str, str]] = Counter()
    for entry in engine.request_log:
        room, *rest = map(str, entry.args)
        if entry.verb == "MAKECALL":
            asked[room, rest[0]] += 1
        elif entry.verb == "MAKECALLPARAMS":
            asked[room, dict(zip(rest[::2], rest[1::2], strict=True))["tojoin"]] += 1
    return asked
