"""What is asked before a drop is done (ui-spec, section 8), in sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.commands import AddToConference, Command, DivertCall, PlaceCall, TransferCall
from callboard.domain.drops.drop_outcomes import AskReason, DropAsks
from callboard.wording.drop_sentences import People
from callboard.wording.phrase import Phrase


class Deed(StrEnum):
    """What is asked about."""

    CALL = "call"
    CALL_IN = "call-in"
    TRANSFER = "transfer"
    DIVERT = "divert"


@dataclass(frozen=True, slots=True)
class Question:
    """`head` in bold (may be empty), what is asked, and what the button says that does it."""

    head: Phrase
    text: Phrase
    yes: Phrase


HEADS: Mapping[AskReason, str] = {
    AskReason.BUSY: "{name} is on a call",
    AskReason.DO_NOT_DISTURB: "{name} has Do not disturb on",
    AskReason.OFFLINE: "{name}'s phone is offline",
    AskReason.CODE: "{to_person}",
    AskReason.EMERGENCY: "{to_person}",
    AskReason.LONG_NUMBER: "{to_person}",
    AskReason.COSTLY: "{to_person}",
    AskReason.FIRST_ABROAD: "{to_person}",
    AskReason.FOREIGN: "",
    AskReason.FIRST_FREE: "{name} is the first who is free",
}
CALL_TEXTS: Mapping[AskReason, str] = {
    AskReason.BUSY: "Call {to_person} from {from_number} anyway?",
    AskReason.DO_NOT_DISTURB: "The phone may not ring. Call {to_person} from {from_number} anyway?",
    AskReason.OFFLINE: "The call may follow its forwarding. Call {to_person} from {from_number} anyway?",
    AskReason.CODE: "This is a code, not a phone number. Codes can change settings on your phone system. "
    "Send it from {from_number}?",
    AskReason.EMERGENCY: "This is an emergency number. Call it from {from_number}?",
    AskReason.LONG_NUMBER: "This is longer than a phone number. Call it from {from_number}?",
    AskReason.COSTLY: "This is a premium-rate, shared-cost or satellite number. The call may cost a lot. "
    "Call it from {from_number}?",
    AskReason.FIRST_ABROAD: "This number is in a country that was never called from here. Call it from {from_number}?",
    AskReason.FOREIGN: "Call {to_person} from {from_person}?",
}
CALL_IN_TEXTS: Mapping[AskReason, str] = {
    AskReason.CODE: "This is a code, not a phone number. Codes can change settings on your phone system. "
    "Send it from room {room}?",
    AskReason.EMERGENCY: "This is an emergency number. Call it into room {room}?",
    AskReason.LONG_NUMBER: "This is longer than a phone number. Call it into room {room}?",
    AskReason.COSTLY: "This is a premium-rate, shared-cost or satellite number. The call may cost a lot. "
    "Call it into room {room}?",
    AskReason.FIRST_ABROAD: "This number is in a country that was never called from here. Call it into room {room}?",
    AskReason.FOREIGN: "Call {to_person} into room {room}?",
}
TRANSFER_TEXTS: Mapping[AskReason, str] = {
    AskReason.BUSY: "Transfer anyway?",
    AskReason.DO_NOT_DISTURB: "The phone may not ring. Transfer anyway?",
    AskReason.OFFLINE: "The call may follow its forwarding. Transfer anyway?",
    AskReason.FIRST_FREE: "Transfer the call to {to_person}?",
}
DIVERT_TEXTS: Mapping[AskReason, str] = {
    AskReason.BUSY: "Divert anyway?",
    AskReason.DO_NOT_DISTURB: "The phone may not ring. Divert anyway?",
    AskReason.OFFLINE: "The call may follow its forwarding. Divert anyway?",
    AskReason.FIRST_FREE: "Divert the call to {to_person}?",
}
TEXTS: Mapping[Deed, Mapping[AskReason, str]] = {
    Deed.CALL: CALL_TEXTS,
    Deed.CALL_IN: CALL_IN_TEXTS,
    Deed.TRANSFER: TRANSFER_TEXTS,
    Deed.DIVERT: DIVERT_TEXTS,
}
CALL, SEND_CODE = "Call", "Send code"
FIRST_FREE: Mapping[Deed, str] = {Deed.TRANSFER: "Transfer", Deed.DIVERT: "Divert"}
ANYWAY: Mapping[Deed, str] = {
    Deed.CALL: "Call anyway",
    Deed.CALL_IN: "Call anyway",
    Deed.TRANSFER: "Transfer anyway",
    Deed.DIVERT: "Divert anyway",
}
ABOUT_THE_NUMBER: Mapping[AskReason, str] = {
    AskReason.CODE: SEND_CODE,
    AskReason.EMERGENCY: CALL,
    AskReason.LONG_NUMBER: CALL,
    AskReason.COSTLY: CALL,
    AskReason.FIRST_ABROAD: CALL,
    AskReason.FOREIGN: CALL,
}


def question(outcome: DropAsks, people: People) -> Question:
    """What is asked before `outcome` is done."""
    deed, facts = _deed_of(outcome.command, people)
    yes = ABOUT_THE_NUMBER.get(outcome.reason, ANYWAY[deed])
    if outcome.reason is AskReason.FIRST_FREE:
        yes = FIRST_FREE.get(deed, yes)
    text = TEXTS[deed].get(outcome.reason, CALL_TEXTS[AskReason.FOREIGN])
    return Question(Phrase(HEADS[outcome.reason], facts), Phrase(text, facts), Phrase(yes))


def _deed_of(command: Command, people: People) -> tuple[Deed, dict[str, str]]:
    if isinstance(command, TransferCall | DivertCall):
        deed = Deed.TRANSFER if isinstance(command, TransferCall) else Deed.DIVERT
        return deed, {"name": people.name(command.destination), "to_person": people.person(command.destination)}
    if isinstance(command, AddToConference):
        facts = {"room": command.slot, "to_person": people.person(command.number)}
        return Deed.CALL_IN, facts | {"name": people.name(command.number)}
    dn_from = command.dn_from if isinstance(command, PlaceCall) else ""
    number_to = command.number_to if isinstance(command, PlaceCall) else ""
    return Deed.CALL, {
        "name": people.name(dn_from),
        "from_number": dn_from,
        "from_person": people.person(dn_from),
        "to_person": people.person(number_to),
    }
