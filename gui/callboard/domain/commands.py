"""What a receptionist may ask of the phone system."""

from dataclasses import dataclass

from callboard.domain.conference import ConferencePlan


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
    """Send the call `call_id`, which rings at extension `number`, to `destination` instead."""

    call_id: int
    number: str
    destination: str


@dataclass(frozen=True, slots=True)
class PickUpCall:
    """Let the phone `dn` take the call `call_id`, which rings at extension `number`."""

    call_id: int
    number: str
    dn: str


Command = PlaceCall | StartConference | AddToConference | DropLeg | TransferCall | DivertCall | PickUpCall
