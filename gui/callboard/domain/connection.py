"""How things stand between Callboard and the phone system."""

from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.problems import Problem


class LineState(StrEnum):
    """The life of a connection."""

    CONNECTING = "connecting"
    LIVE = "live"
    LOST = "lost"  # was live; news has stopped; trying again
    FAILED = "failed"  # could not be opened; `problem` says why
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Connection:
    """The connection now. `retry_in_s` is the wait before the next try, None when none is planned."""

    state: LineState
    problem: Problem | None = None
    retry_in_s: float | None = None
    attempt: int = 0

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
