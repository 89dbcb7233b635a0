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


Command = PlaceCall | StartConference | AddToConference | DropLeg
