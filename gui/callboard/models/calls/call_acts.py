"""What can be done with a live call, by what it is doing. Nothing of Qt here."""

from collections.abc import Mapping
from enum import StrEnum

from callboard.domain.capability import Feature
from callboard.domain.commands import Command, DivertCall, DropLeg, PickUpCall, TransferCall
from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_facts import CallFacts


class CallAct(StrEnum):
    """One button of a row."""

    PICK_UP = "pick-up"
    DIVERT = "divert"
    TRANSFER = "transfer"
    HANG_UP = "hang-up"
    CANCEL = "cancel"
    SHOW = "show"  # the conference


NEEDS: Mapping[CallAct, Feature] = {
    CallAct.PICK_UP: Feature.PICK_UP,
    CallAct.DIVERT: Feature.DIVERT,
    CallAct.TRANSFER: Feature.TRANSFER,
    CallAct.HANG_UP: Feature.DROP,
    CallAct.CANCEL: Feature.DROP,
}
ON_ENTER = (CallAct.SHOW, CallAct.PICK_UP, CallAct.TRANSFER)
"""What the Enter key may do. It ends nothing."""


def acts_of(facts: CallFacts) -> tuple[CallAct, ...]:
    """What a row offers, in the order of its buttons."""
    if facts.is_conference:
        return (CallAct.SHOW,)
    if facts.rings_at_me:
        return (CallAct.DIVERT,)  # it is answered on the phone itself
    if facts.state is ExtensionState.RINGING and facts.rings_at and not facts.is_mine:
        return (CallAct.PICK_UP, CallAct.DIVERT)
    if facts.state in (ExtensionState.RINGING, ExtensionState.DIALLING):
        return (CallAct.CANCEL,)
    return (CallAct.TRANSFER, CallAct.HANG_UP) if facts.passed_on_by else (CallAct.HANG_UP,)


def ending(facts: CallFacts) -> DropLeg:
    """What ends the call."""
    return DropLeg(facts.call_id, facts.ended_by)


def taking(facts: CallFacts, my_phone: str) -> PickUpCall:
    """What takes the ringing call on my phone."""
    return PickUpCall(facts.call_id, facts.rings_at, my_phone)


def passing_on(act: CallAct, facts: CallFacts, destination: str) -> Command:
    """What sends the call to `destination`: a ringing one is diverted, an answered one transferred."""
    if act is CallAct.DIVERT:
        return DivertCall(facts.call_id, facts.rings_at, destination)
    return TransferCall(facts.call_id, facts.passed_on_by, destination)
