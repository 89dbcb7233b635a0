"""3CX 11: fixed conference places and a gateway, options by a dictionary (3cx-conferences, section 2)."""

from collections.abc import Sequence

from callboard.domain.capability import Capabilities, Capability, Feature, Reason, capabilities
from callboard.domain.commands import AddToConference
from callboard.domain.conferences.conference import ConferencePlan, ConferenceSlot, SlotKind
from callboard.sessions.threecx.conversion import Place
from callboard.sessions.threecx.generation import (
    Offer,
    SlotCall,
    VersionRange,
    call_capabilities,
    conference_capabilities,
    offered,
)

TO_JOIN, PIN = "tojoin", "PIN"


class V11:
    """3CX Phone System 11."""

    name = "v11"
    number = "11"
    # Its AssemblyVersion is documented nowhere; that it is lower than that of 12 is inferred.
    assembly_versions = VersionRange(below=(1, 6))

    def slots(self, places: Sequence[Place], extensions: Sequence[str]) -> tuple[ConferenceSlot, ...]:
        """Each place is a slot; the gateway is one that only callers can use."""
        return tuple(
            ConferenceSlot(place.number, SlotKind.GATEWAY if place.is_gateway else SlotKind.FIXED)
            for place in sorted(places, key=lambda place: (place.is_gateway, place.number))
        )

    def room_of(self, place: str, external_party: str) -> str:
        """The place itself."""
        return place

    def place_of(self, slot: str) -> str:
        """The slot is the place."""
        return slot

    def capabilities(self, offer: Offer, slots: Sequence[ConferenceSlot]) -> Capabilities:
        """Fixed slots with options."""
        has_slots = any(slot.kind is SlotKind.FIXED for slot in slots)
        missing = Capability(Feature.CONFERENCE_OPTIONS, False, Reason.PBX_LISTS_NO_SLOTS)
        options = offered(Feature.CONFERENCE_OPTIONS, has_member=offer.has_call_with_parameters, offer=offer)
        return capabilities(
            (
                *call_capabilities(offer),
                *conference_capabilities(offer, has_slots=has_slots),
                options if has_slots else missing,
                Capability(Feature.SCHEDULE, False, Reason.GENERATION_HAS_NO_SCHEDULES),
                # What is documented begins with 12, so nothing is asked of a phone book here.
                Capability(Feature.PHONE_BOOK, None, Reason.PHONE_BOOK_NOT_DOCUMENTED),
                Capability(Feature.FIXED_SLOTS, has_slots, None if has_slots else Reason.PBX_LISTS_NO_SLOTS),
                Capability(Feature.PERSONAL_SLOTS, False, Reason.GENERATION_HAS_NO_PERSONAL_SLOTS),
            )
        )

    def call_to_start(self, plan: ConferencePlan) -> SlotCall:
        """With a dictionary when there are options, else the plain form."""
        first = plan.participants[0]
        if not plan.has_options:
            return SlotCall(plan.slot, first)
        parameters = {
            TO_JOIN: first,
            PIN: plan.pin,
            "noname": "0" if plan.ask_names else "1",
            "instant": "1" if plan.instant else "0",
        }
        return SlotCall(plan.slot, first, parameters)

    def call_to_add(self, command: AddToConference) -> SlotCall:
        """The PIN has to be repeated, or nothing happens; the other options count only once."""
        parameters = {TO_JOIN: command.number, PIN: command.pin} if command.pin else None
        return SlotCall(command.slot, command.number, parameters)
