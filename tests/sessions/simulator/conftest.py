"""A phone system with a short memory of its news, for tests in virtual time."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.rows import EngineEvent, Row
from callboard.sessions.simulator.scenario import Scenario

STATUS_WORDS = {"1": "dialing", "2": "ringing", "3": "connected", "4": "hold", "5": "held"}


@dataclass
class House:
    """An engine and the news it sent since the last look."""

    engine: PhoneEngine
    news: list[EngineEvent] = field(default_factory=list)

    def legs(self) -> list[str]:
        """What happened to legs since the last look, such as "+100 ringing", "101 connected", "-101"."""
        self.engine.store.flush()
        told = [leg_words(event) for event in self.news if event.row.entity == "CONNECTION"]
        self.news.clear()
        return told

    def after(self, seconds: float) -> list[str]:
        self.engine.advance_by(seconds)
        return self.legs()

    def connections(self) -> list[Row]:
        return [row for row in self.engine.snapshot() if row.entity == "CONNECTION"]

    def leg_of(self, dn: str) -> Row:
        (row,) = [row for row in self.connections() if row.fields["DN"] == dn]
        return row

    def call_of(self, dn: str) -> int:
        return int(self.leg_of(dn).fields["CallID"] or 0)


def leg_words(event: EngineEvent) -> str:
    dn = event.row.fields["DN"]
    if event.operation == "D":
        return f"-{dn}"
    status = STATUS_WORDS[event.row.fields["Status"] or ""]
    return f"+{dn} {status}" if event.operation == "I" else f"{dn} {status}"


@pytest.fixture
def house() -> Callable[..., House]:
    """Make a house: a silent one of v11, or any scenario and generation."""

    def make(scenario: Scenario | None = None, generation: str = "v11", seed: int | None = None) -> House:
        engine = PhoneEngine(scenario or Scenario(), generation, seed=seed)
        made = House(engine)
        engine.subscribe(made.news.extend)
        return made

    return make
