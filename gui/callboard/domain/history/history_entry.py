"""One call or conference of the past, as it is written down: who was in it, and what became of it in honest words."""

from dataclasses import dataclass
from enum import StrEnum


class HistoryKind(StrEnum):
    """Which way it went. The values are kept on disk."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    INTERNAL = "internal"
    CONFERENCE = "conference"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """What became of it, as far as it was seen. The values are kept on disk."""

    ANSWERED = "answered"  # they talked
    MISSED = "missed"  # it came in and nobody took it
    NOT_ANSWERED = "not-answered"  # it was made here and nobody took it
    NOT_BEGUN = "not-begun"  # asked for here, and the phone in From was not picked up: nobody else was called
    CANCELLED = "cancelled"  # asked for here and ended here before anybody talked
    NO_REACTION = "no-reaction"  # asked for here, and nothing was ever seen of it
    REFUSED = "refused"  # asked for here, and the phone system did not take it
    ATTEMPTED = "attempted"  # asked for here, and nobody knows what became of it
    UNKNOWN = "unknown"  # seen, and it ended while nobody looked
    HELD = "held"  # a conference that somebody was in
    NOBODY_CAME = "nobody-came"  # a conference that never opened


@dataclass(frozen=True, slots=True)
class HistoryParty:
    """Somebody who had a part in it, by the `name` that was known then. `was_in`: talked, or was in the conference.
    `why` not is the value of a ProblemCode, "" where nobody knows or none is needed."""

    number: str
    name: str = ""
    is_outside: bool = False
    was_in: bool = False
    why: str = ""


WITHHELD = HistoryParty("", is_outside=True)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """All times are Unix time in seconds, None where that has not happened or is not known.

    `who` is the other side: the outside number ("" where it was withheld), in a call inside the phone system whoever
    began it, of a conference its room, with the title as its name. `others` are our side, of a conference its people.
    `entry_id` is its place in time (bigger is newer, never the same twice), 0 while it is not kept. `call_id` is that
    of the phone system, None for a conference and for what never became a call. `why` is the value of a ProblemCode
    or "". `via` is the queue, ring group or menu it came through, "" for none. Where `is_begin_seen` is False it was
    there already when somebody first looked, which was at `began_at_s`.
    """

    kind: HistoryKind
    outcome: Outcome
    began_at_s: float
    who: HistoryParty
    others: tuple[HistoryParty, ...] = ()
    answered_at_s: float | None = None
    ended_at_s: float | None = None
    via: str = ""
    is_asked_here: bool = False
    why: str = ""
    call_id: int | None = None
    entry_id: int = 0
    is_begin_seen: bool = True

    @property
    def talked_s(self) -> float | None:
        """For how long they talked; None where nobody did, or where its end was not seen."""
        if self.answered_at_s is None or self.ended_at_s is None:
            return None
        return max(0.0, self.ended_at_s - self.answered_at_s)

    @property
    def is_missed(self) -> bool:
        """Whether somebody wanted to talk to us and nobody took it."""
        return self.outcome is Outcome.MISSED

    @property
    def parties(self) -> tuple[HistoryParty, ...]:
        """Everybody."""
        return (self.who, *self.others)
