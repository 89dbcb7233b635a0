"""How things stand between Callboard and the phone system."""

from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.problems import Problem

TRIES_IN_HOPE = 3
"""A lost line that could not be had back so many times counts as one that cannot be had."""


class LineState(StrEnum):
    """The life of a connection."""

    CONNECTING = "connecting"
    LIVE = "live"
    LOST = "lost"  # was live; news has stopped; trying again
    FAILED = "failed"  # could not be opened; `problem` says why
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Connection:
    """The connection now. `retry_in_s` is the wait before the next try, None when none is planned.

    `problem` of a connection that is being made is why the try before it failed, until this one gets further.
    """

    state: LineState
    problem: Problem | None = None
    retry_in_s: float | None = None
    attempt: int = 0

    @property
    def is_on_its_way(self) -> bool:
        """Whether it is being made, and nothing has gone wrong so far."""
        return self.state is LineState.CONNECTING and self.problem is None

    @property
    def has_failed(self) -> bool:
        """Whether there is no line and it does not look as if there soon would be."""
        tried_in_vain = self.state is LineState.LOST and self.attempt >= TRIES_IN_HOPE
        tries_again = self.state is LineState.CONNECTING and not self.is_on_its_way
        return tried_in_vain or tries_again or self.state is LineState.FAILED

    @property
    def is_live(self) -> bool:
        """Whether what the board shows is being kept up to date."""
        return self.state is LineState.LIVE


@dataclass(frozen=True, slots=True)
class PbxIdentity:
    """Which phone system this is, as far as it said."""

    generation: str
    version: str = ""
    rehearsal: bool = False
