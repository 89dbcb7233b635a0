"""3CX 12: one conference extension, and in it a room for every extension (3cx-conferences, section 3)."""

from collections.abc import Sequence

from callboard.domain.capability import Capabilities, Capability, Feature, Reason, capabilities
from callboard.domain.commands import AddToConference
from callboard.domain.conferences.conference import ConferencePlan, ConferenceSlot, SlotKind
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.conversion import Place
from callboard.sessions.threecx.generation import (
    Offer,
    SlotCall,
    VersionRange,
    call_capabilities,
    conference_capabilities,
    phone_book_capability,
    schedule_capability,
)

ROOM_MARK = "**"


class V12:
    """3CX Phone System 12."""

    name = "v12"
    number = "12"
    # 3CX 14 has the same number; nothing but the PBX itself tells them apart.
    assembly_versions = VersionRange(at_least=(1, 6), below=(2,))

    def slots(self, places: Sequence[Place], extensions: Sequence[str]) -> tuple[ConferenceSlot, ...]:
        """One room per extension, dialled through the conference extension; that one itself is no slot."""
        place = _the_place(places)
        if place is None:
            return ()
        return tuple(ConferenceSlot(f"{place}{ROOM_MARK}{owner}", SlotKind.PERSONAL, owner) for owner in extensions)

    def room_of(self, place: str, external_party: str) -> str:
        """The room as it was dialled, which the place's leg shows as its external party (inferred)."""
        return external_party if external_party.startswith(f"{place}{ROOM_MARK}") else place

    def place_of(self, slot: str) -> str:
        """What is dialled before the two stars."""
        return slot.partition(ROOM_MARK)[0]

    def capabilities(self, offer: Offer, slots: Sequence[ConferenceSlot]) -> Capabilities:
        """Personal slots without options, whatever the assembly still carries (3cx-conferences, section 3)."""
        has_slots = bool(slots)
        return capabilities(
            (
                *call_capabilities(offer),
                *conference_capabilities(offer, has_slots=has_slots),
                schedule_capability(offer, has_slots=has_slots),
                phone_book_capability(offer),
                Capability(Feature.CONFERENCE_OPTIONS, False, Reason.GENERATION_DROPPED_OPTIONS),
                Capability(Feature.FIXED_SLOTS, False, Reason.GENERATION_HAS_NO_FIXED_SLOTS),
                Capability(Feature.PERSONAL_SLOTS, has_slots, None if has_slots else Reason.PBX_LISTS_NO_SLOTS),
            )
        )

    def call_to_start(self, plan: ConferencePlan) -> SlotCall:
        """Always the plain form. Raises SessionFailed when options are wanted."""
        _refuse(options=plan.has_options)
        return SlotCall(plan.slot, plan.participants[0])

    def call_to_add(self, command: AddToConference) -> SlotCall:
        """Always the plain form. Raises SessionFailed when there is a PIN."""
        _refuse(options=bool(command.pin))
        return SlotCall(command.slot, command.number)


def _refuse(*, options: bool) -> None:
    if options:
        raise SessionFailed(problem(ProblemCode.OPTIONS_NOT_SUPPORTED, generation=V12.number))


def _the_place(places: Sequence[Place]) -> str | None:
    # Whether the only place counts as a gateway is not documented, so the flag decides only among several.
    usable = [place.number for place in places if not place.is_gateway] or [place.number for place in places]
    return min(usable, default=None)
