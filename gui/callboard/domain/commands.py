"""What a receptionist may ask of the phone system."""

from dataclasses import dataclass
from enum import StrEnum

from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.conferences.scheduled_conference import ScheduledConference


@dataclass(frozen=True, slots=True)
class PlaceCall:
    """Ring `dn_from`; once answered, call `number_to` (callback, `MakeCall(dn_from, number_to)`)."""

    dn_from: str
    number_to: str


@dataclass(frozen=True, slots=True)
class StartConference:
    """Make the call that opens `plan.slot`: its first participant, with the options of the plan."""

    plan: ConferencePlan


@dataclass(frozen=True, slots=True)
class AddToConference:
    """Call `number` into the conference in `slot`; `pin` must repeat the PIN it was opened with (3CX 11)."""

    slot: str
    number: str
    pin: str = ""


@dataclass(frozen=True, slots=True)
class DropLeg:
    """End the part that `number` has in call `call_id`."""

    call_id: int
    number: str


@dataclass(frozen=True, slots=True)
class TransferCall:
    """Pass the answered call `call_id` on: extension `number` leaves it, `destination` is called in its place."""

    call_id: int
    number: str
    destination: str


@dataclass(frozen=True, slots=True)
class DivertCall:
    """Send the call `call_id`, which rings at extension `number`, to `destination` instead, or to the voicemail of
    `destination`."""

    call_id: int
    number: str
    destination: str
    to_voicemail: bool = False


@dataclass(frozen=True, slots=True)
class PickUpCall:
    """Let the phone `dn` take the call `call_id`, which rings at extension `number`."""

    call_id: int
    number: str
    dn: str


class ListenMode(StrEnum):
    """How somebody comes into a call of others (`PBXConnection.BargeInMode`)."""

    LISTEN = "listen"  # hears both, is heard by nobody
    WHISPER = "whisper"  # hears both, is heard by the extension alone
    JOIN = "join"  # hears both and is heard by both


@dataclass(frozen=True, slots=True)
class ListenIn:
    """Let the phone `dn` come into the answered call `call_id`, on the side of extension `number`."""

    call_id: int
    number: str
    dn: str
    mode: ListenMode


@dataclass(frozen=True, slots=True)
class RecordCall:
    """Have the phone system record what extension `number` says and hears in call `call_id`, or stop it."""

    call_id: int
    number: str
    on: bool


@dataclass(frozen=True, slots=True)
class ReadProfiles:
    """Read which forwarding profiles extension `number` has; they come as news."""

    number: str


@dataclass(frozen=True, slots=True)
class SetPresence:
    """Give extension `number` the forwarding profile with this name (`FwdProfile.Name`, not the label)."""

    number: str
    profile: str


@dataclass(frozen=True, slots=True)
class ReadSchedules:
    """Read the conferences that the phone system itself shall start; from then on changes of them are news."""


@dataclass(frozen=True, slots=True)
class ScheduleConference:
    """Have the phone system itself start `conference`. One with a `record_id` that is there already is changed: `was`
    is what it looked like when the change began, so that nobody else's change is overwritten."""

    conference: ScheduledConference
    was: ScheduledConference | None = None


@dataclass(frozen=True, slots=True)
class RemoveSchedule:
    """Do not have the phone system start that conference."""

    record_id: str


@dataclass(frozen=True, slots=True)
class ReadPhoneBook:
    """Read the phone books of the phone system: the company's, and the private one of extension `number` ("" for
    none)."""

    number: str = ""


LiveCallCommand = DropLeg | TransferCall | DivertCall | PickUpCall | ListenIn | RecordCall
CallCommand = PlaceCall | StartConference | AddToConference | LiveCallCommand
PresenceCommand = ReadProfiles | SetPresence
ScheduleCommand = ReadSchedules | ScheduleConference | RemoveSchedule
Command = CallCommand | PresenceCommand | ScheduleCommand | ReadPhoneBook


def called_number(command: Command) -> str:
    """The number that `command` has called, "" where it calls none or several."""
    match command:
        case PlaceCall():
            return command.number_to
        case AddToConference():
            return command.number
        case TransferCall() | DivertCall():
            return command.destination
        case _:
            return ""
