"""What is kept of the conferences of one phone system: templates, plans, and those that run."""

from dataclasses import dataclass, replace

from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.planned_conference import PlannedConference


@dataclass(frozen=True, slots=True)
class KeptMember:
    """One participant of a conference that was started here: `step` as in `MemberStep`, `why` the code of the problem
    of one who is not in, `gone_at_s` (Unix time) since when; `in_since_s` is since when somebody is in."""

    number: str
    step: str
    call_id: int | None = None
    name: str = ""
    why: str = ""
    gone_at_s: float | None = None
    in_since_s: float | None = None


@dataclass(frozen=True, slots=True)
class KeptConference:
    """A conference started here that was not over when last heard of, so that the next run of the program can show
    the same people again. `started_at_s` is Unix time. The PIN is in the keyring."""

    slot: str
    members: tuple[KeptMember, ...]
    started_at_s: float
    title: str = ""
    ask_names: bool = True
    instant: bool = False
    has_pin: bool = False


@dataclass(frozen=True, slots=True)
class ConferenceMemory:
    """All of it. `last` is the conference that was started last ("same as last time")."""

    templates: tuple[ConferenceTemplate, ...] = ()
    last: ConferenceTemplate | None = None
    planned: tuple[PlannedConference, ...] = ()
    running: tuple[KeptConference, ...] = ()


def with_running(memory: ConferenceMemory, kept: KeptConference) -> ConferenceMemory:
    """`kept` is what runs in its room."""
    others = tuple(each for each in memory.running if each.slot != kept.slot)
    return replace(memory, running=(*others, kept))


def without_running(memory: ConferenceMemory, slot: str, started_at_s: float) -> ConferenceMemory:
    """The conference that began then in `slot` is over; one that began later runs."""
    running = tuple(each for each in memory.running if (each.slot, each.started_at_s) != (slot, started_at_s))
    return replace(memory, running=running)
