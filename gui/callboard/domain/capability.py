"""What a phone system offers, and the reason when it does not."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Feature(StrEnum):
    """A thing the window may offer (ui-spec, section 13)."""

    MAKE_CALL = "make-call"
    DROP = "drop"
    TRANSFER = "transfer"
    DIVERT = "divert"
    PICK_UP = "pick-up"
    START_CONFERENCE = "start-conference"
    ADD_TO_CONFERENCE = "add-to-conference"
    CALL_INTO_ROOM = "call-into-room"
    CONFERENCE_OPTIONS = "conference-options"
    FIXED_SLOTS = "fixed-slots"
    PERSONAL_SLOTS = "personal-slots"
    LISTEN_IN = "listen-in"
    RECORD = "record"
    PRESENCE = "presence"
    PRESENCE_FOR_A_WHILE = "presence-for-a-while"
    SCHEDULE = "schedule"
    PHONE_BOOK = "phone-book"


class Reason(StrEnum):
    """Why a feature is off. The sentences are in `wording/capability_sentences.py`."""

    GENERATION_DROPPED_OPTIONS = "generation-dropped-options"
    GENERATION_HAS_NO_FIXED_SLOTS = "generation-has-no-fixed-slots"
    GENERATION_HAS_NO_PERSONAL_SLOTS = "generation-has-no-personal-slots"
    GENERATION_HAS_NO_SCHEDULES = "generation-has-no-schedules"
    GENERATION_HAS_NO_END_OF_PRESENCE = "generation-has-no-end-of-presence"
    CALLS_STAY_OUT_OF_ROOMS = "calls-stay-out-of-rooms"
    PBX_LISTS_NO_SLOTS = "pbx-lists-no-slots"
    ASSEMBLY_LACKS_IT = "assembly-lacks-it"
    CALL_MANAGER_NOT_CONNECTED = "call-manager-not-connected"
    PHONE_BOOK_NOT_DOCUMENTED = "phone-book-not-documented"
    NOT_ASKED_YET = "not-asked-yet"


@dataclass(frozen=True, slots=True)
class Capability:
    """A feature that is on, or off with a reason; `on` None means not known yet."""

    feature: Feature
    on: bool | None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Capabilities:
    """All capabilities of one session."""

    known: tuple[Capability, ...] = ()

    def of(self, feature: Feature) -> Capability:
        """The capability for `feature`; not listed means not known."""
        for capability in self.known:
            if capability.feature is feature:
                return capability
        return Capability(feature, None, Reason.NOT_ASKED_YET)

    def offers(self, feature: Feature) -> bool:
        """Whether `feature` is known to be on."""
        return self.of(feature).on is True


def capabilities(items: Iterable[Capability]) -> Capabilities:
    """Capabilities from any iterable."""
    return Capabilities(tuple(items))
