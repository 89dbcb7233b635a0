"""What is kept of the conferences of one phone system: templates, plans, and those that run."""

from dataclasses import dataclass, replace

from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.planned_conference import PlannedConference
from callboard.domain.conferences.scheduled_conference import ScheduleOutcome


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
class KeptDraft:
    """A conference that is being set up for the room `slot`, "" for none; nobody was called. `window` counts the
    windows that are open at once, from 1: each has its own. `kept_at_s` is Unix time. Its PIN is not kept."""

    window: int
    what: ConferenceTemplate
    slot: str = ""
    kept_at_s: float = 0.0


@dataclass(frozen=True, slots=True)
class ConferenceMemory:
    """All of it. `last` is the conference that was started last ("same as last time"); `outcomes` what became of those
    that the phone system itself was asked to start, where that was seen."""

    templates: tuple[ConferenceTemplate, ...] = ()
    last: ConferenceTemplate | None = None
    planned: tuple[PlannedConference, ...] = ()
    running: tuple[KeptConference, ...] = ()
    drafts: tuple[KeptDraft, ...] = ()
    outcomes: tuple[ScheduleOutcome, ...] = ()


def with_running(memory: ConferenceMemory, kept: KeptConference) -> ConferenceMemory:
    """`kept` is what runs in its room."""
    others = tuple(each for each in memory.running if each.slot != kept.slot)
    return replace(memory, running=(*others, kept))


def without_running(memory: ConferenceMemory, slot: str, started_at_s: float) -> ConferenceMemory:
    """The conference that began then in `slot` is over; one that began later runs."""
    running = tuple(each for each in memory.running if (each.slot, each.started_at_s) != (slot, started_at_s))
    return replace(memory, running=running)


def with_draft(memory: ConferenceMemory, window: int, draft: KeptDraft | None) -> ConferenceMemory:
    """`draft` is what that window sets up; None when it sets up nothing."""
    others = tuple(each for each in memory.drafts if each.window != window)
    return replace(memory, drafts=others if draft is None else (*others, draft))


def draft_of(memory: ConferenceMemory, window: int) -> KeptDraft | None:
    """What that window was setting up when it was last heard of; None for nothing, or when that has been started."""
    draft = next((each for each in memory.drafts if each.window == window), None)
    if draft is None or not draft.what.people:
        return None
    running = (tuple(one.number for one in each.members) for each in memory.running if each.slot == draft.slot)
    return None if draft.what.numbers in running else draft
