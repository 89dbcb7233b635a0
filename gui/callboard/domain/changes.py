"""News from the phone system, as whole values with a key, so that the newest per key is all that is needed."""

from collections.abc import Hashable
from dataclasses import dataclass

from callboard.domain.call_group import CallGroup
from callboard.domain.calls.call import Leg, LegKey
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.calls.handover_progress import HandoverProgress
from callboard.domain.capability import Capabilities
from callboard.domain.conferences.conference import ConferenceSlot
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.conferences.scheduled_conference import ScheduledConference, ScheduleOutcome
from callboard.domain.connection import Connection, PbxIdentity
from callboard.domain.extension import Extension
from callboard.domain.external_line import Line
from callboard.domain.people.phone_book import PhoneBookEntry
from callboard.domain.presence import ForwardingProfile
from callboard.domain.presence_progress import PresenceProgress


@dataclass(frozen=True, slots=True)
class ExtensionChanged:
    """An extension is new or different."""

    extension: Extension

    @property
    def key(self) -> Hashable:
        """One extension, one key."""
        return ("extension", self.extension.number)


@dataclass(frozen=True, slots=True)
class ExtensionGone:
    """An extension was deleted."""

    number: str

    @property
    def key(self) -> Hashable:
        """Same key as its `ExtensionChanged`: the newer wins."""
        return ("extension", self.number)


@dataclass(frozen=True, slots=True)
class LegChanged:
    """A leg is new or different."""

    leg: Leg

    @property
    def key(self) -> Hashable:
        """One leg, one key."""
        return self.leg.key


@dataclass(frozen=True, slots=True)
class LegEnded:
    """A leg is over."""

    leg_key: LegKey

    @property
    def key(self) -> Hashable:
        """Same key as its `LegChanged`: the newer wins."""
        return self.leg_key


@dataclass(frozen=True, slots=True)
class BoardReplaced:
    """A full picture was read; everything known before is void."""

    identity: PbxIdentity
    capabilities: Capabilities
    extensions: tuple[Extension, ...] = ()
    slots: tuple[ConferenceSlot, ...] = ()
    lines: tuple[Line, ...] = ()
    legs: tuple[Leg, ...] = ()
    call_groups: tuple[CallGroup, ...] = ()

    @property
    def key(self) -> Hashable:
        """There is one board."""
        return "board"


@dataclass(frozen=True, slots=True)
class ReadingProgress:
    """A full picture is being read: `done` of `total` extensions so far. Nothing is being read when that is 0 of 0.

    What is known of the phone system does not change by it.
    """

    done: int = 0
    total: int = 0

    @property
    def key(self) -> Hashable:
        """One picture is read at a time."""
        return "reading"


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """The connection to the phone system changed its state."""

    connection: Connection

    @property
    def key(self) -> Hashable:
        """There is one connection."""
        return "connection"


@dataclass(frozen=True, slots=True)
class SchedulesRead:
    """The conferences that the phone system itself shall start, all of them, those that start first first. `unreadable`
    counts the records that could not be understood."""

    schedules: tuple[ScheduledConference, ...]
    unreadable: int = 0

    @property
    def key(self) -> Hashable:
        """There is one list."""
        return "schedules"


@dataclass(frozen=True, slots=True)
class ProfilesRead:
    """Which forwarding profiles extension `number` has, in the order of the phone system."""

    number: str
    profiles: tuple[ForwardingProfile, ...]

    @property
    def key(self) -> Hashable:
        """One extension, one list."""
        return ("profiles", self.number)


@dataclass(frozen=True, slots=True)
class PhoneBookRead:
    """All that is in the phone books that were asked for."""

    entries: tuple[PhoneBookEntry, ...]

    @property
    def key(self) -> Hashable:
        """There is one list."""
        return "phone-book"


@dataclass(frozen=True, slots=True)
class ScheduleProgressed:
    """What a scheduled conference did at its time."""

    outcome: ScheduleOutcome

    @property
    def key(self) -> Hashable:
        """Each fate of each time counts: none is skipped."""
        return ("schedule", self.outcome.record_id, self.outcome.starts_at_s, self.outcome.fate)


@dataclass(frozen=True, slots=True)
class CallProgressed:
    """A callback that was asked for here got further. Every step has its own key: none is skipped."""

    progress: CallProgress

    @property
    def key(self) -> Hashable:
        """Each step counts, see `CallProgress.step`."""
        return ("call-progress", self.progress.request_id, self.progress.step)


@dataclass(frozen=True, slots=True)
class ConferenceProgressed:
    """A conference that was started here got further. Every step has its own key: none is skipped."""

    progress: ConferenceProgress

    @property
    def key(self) -> Hashable:
        """Each step counts, see `ConferenceProgress.step`."""
        return ("conference-progress", self.progress.request_id, self.progress.step)


@dataclass(frozen=True, slots=True)
class HandoverProgressed:
    """A live call that is passed on from here got further. Every step has its own key: none is skipped."""

    progress: HandoverProgress

    @property
    def key(self) -> Hashable:
        """Each step counts, see `HandoverProgress.step`."""
        return ("handover-progress", self.progress.request_id, self.progress.step)


@dataclass(frozen=True, slots=True)
class PresenceProgressed:
    """A presence that is changed from here got further. Every step has its own key: none is skipped."""

    progress: PresenceProgress

    @property
    def key(self) -> Hashable:
        """Each step counts, see `PresenceProgress.step`."""
        return ("presence-progress", self.progress.request_id, self.progress.step)


PbxNews = (
    ExtensionChanged
    | ExtensionGone
    | LegChanged
    | LegEnded
    | BoardReplaced
    | ReadingProgress
    | ConnectionChanged
    | SchedulesRead
    | ProfilesRead
    | PhoneBookRead
)
"""What a session reports."""

Change = PbxNews | CallProgressed | ConferenceProgressed | HandoverProgressed | PresenceProgressed | ScheduleProgressed
"""What the upper floors receive: the news, and the progress that the controller derives from it."""
