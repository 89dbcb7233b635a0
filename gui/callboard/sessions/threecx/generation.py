"""What a generation of 3CX answers about itself. Each one has its own folder; nobody else asks for its name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from callboard.domain.capability import Capabilities, Capability, Feature, Reason
from callboard.domain.commands import AddToConference
from callboard.domain.conferences.conference import ConferencePlan, ConferenceSlot
from callboard.sessions.threecx.conversion import Place

Version = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class VersionRange:
    """AssemblyVersions from `at_least` (included) to `below` (not included)."""

    below: Version
    at_least: Version = (0,)

    def __contains__(self, version: Version) -> bool:
        return self.at_least <= version < self.below


CALL_FEATURES = (
    Feature.MAKE_CALL,
    Feature.DROP,
    Feature.TRANSFER,
    Feature.DIVERT,
    Feature.PICK_UP,
    Feature.LISTEN_IN,
    Feature.RECORD,
)
"""What is asked of the call manager by one method each."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What this assembly and this PBX have, whatever the generation promises."""

    calls: frozenset[Feature]
    """Which of `CALL_FEATURES` the assembly has a member for."""
    has_call_with_parameters: bool
    has_profiles: bool
    call_manager_connected: bool
    has_schedules: bool = False
    """Whether the assembly has the members for records of scheduled conferences."""
    has_phone_book: bool = False
    """Whether the assembly has the members for phone books."""


@dataclass(frozen=True, slots=True)
class SlotCall:
    """The call that brings `number` into `slot`. `parameters` is the vendor's dictionary; None is the plain form."""

    slot: str
    number: str
    parameters: Mapping[str, str] | None = None


class Generation(Protocol):
    """One generation of 3CX, as far as it differs from the others."""

    @property
    def name(self) -> str:
        """As on the command line: "v11"."""
        ...

    @property
    def number(self) -> str:
        """As people say it: "11"."""
        ...

    @property
    def assembly_versions(self) -> VersionRange:
        """The AssemblyVersions of its 3cxpscomcpp2.dll."""
        ...

    def slots(self, places: Sequence[Place], extensions: Sequence[str]) -> tuple[ConferenceSlot, ...]:
        """The conference slots that these conference places give these extensions."""
        ...

    def room_of(self, place: str, external_party: str) -> str:
        """The number of the slot that a leg of `place` belongs to."""
        ...

    def place_of(self, slot: str) -> str:
        """The number of the conference place that `slot` is dialled through; any other number stays what it is."""
        ...

    def capabilities(self, offer: Offer, slots: Sequence[ConferenceSlot]) -> Capabilities:
        """What can be asked of this PBX, and why the rest cannot."""
        ...

    def call_to_start(self, plan: ConferencePlan) -> SlotCall:
        """The call that opens the slot of `plan`. Raises SessionFailed when it cannot be had like that."""
        ...

    def call_to_add(self, command: AddToConference) -> SlotCall:
        """The call that brings one more into the slot. Raises SessionFailed as `call_to_start` does."""
        ...


def offered(feature: Feature, *, has_member: bool, offer: Offer) -> Capability:
    """A feature that needs a member of the call manager: off without it, unknown while it is not connected."""
    if not has_member:
        return Capability(feature, False, Reason.ASSEMBLY_LACKS_IT)
    if not offer.call_manager_connected:
        return Capability(feature, None, Reason.CALL_MANAGER_NOT_CONNECTED)
    return Capability(feature, True)


def call_capabilities(offer: Offer) -> tuple[Capability, ...]:
    """What all generations with a call manager have in common."""
    return (
        *(offered(feature, has_member=feature in offer.calls, offer=offer) for feature in CALL_FEATURES),
        # Off until somebody has seen a real phone system do it.
        Capability(Feature.CALL_INTO_ROOM, False, Reason.CALLS_STAY_OUT_OF_ROOMS),
        Capability(Feature.PRESENCE, offer.has_profiles, None if offer.has_profiles else Reason.ASSEMBLY_LACKS_IT),
        Capability(Feature.PRESENCE_FOR_A_WHILE, False, Reason.GENERATION_HAS_NO_END_OF_PRESENCE),
    )


def schedule_capability(offer: Offer, *, has_slots: bool) -> Capability:
    """Conferences that the phone system itself starts. Whether it keeps their records shows when one is written."""
    if not offer.has_schedules:
        return Capability(Feature.SCHEDULE, False, Reason.ASSEMBLY_LACKS_IT)
    return Capability(Feature.SCHEDULE, has_slots, None if has_slots else Reason.PBX_LISTS_NO_SLOTS)


def phone_book_capability(offer: Offer) -> Capability:
    """The phone books of a generation that is known to have them."""
    is_there = offer.has_phone_book
    return Capability(Feature.PHONE_BOOK, is_there, None if is_there else Reason.ASSEMBLY_LACKS_IT)


def conference_capabilities(offer: Offer, *, has_slots: bool) -> tuple[Capability, ...]:
    """Starting and filling a conference: both are calls of a slot."""
    features = (Feature.START_CONFERENCE, Feature.ADD_TO_CONFERENCE)
    if not has_slots:
        return tuple(Capability(feature, False, Reason.PBX_LISTS_NO_SLOTS) for feature in features)
    return tuple(offered(feature, has_member=Feature.MAKE_CALL in offer.calls, offer=offer) for feature in features)
