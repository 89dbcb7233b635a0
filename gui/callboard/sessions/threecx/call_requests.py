"""Which request of the call manager carries out which command. The same for every session."""

from typing import Protocol

from callboard.domain.calls.call import Leg
from callboard.domain.commands import (
    AddToConference,
    Command,
    DivertCall,
    DropLeg,
    PickUpCall,
    PlaceCall,
    ScheduleCommand,
    StartConference,
    TransferCall,
)
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.generation import Generation, SlotCall
from callboard.sessions.threecx.live_news import LiveNews
from callboard.sessions.threecx.schedule_desk import ScheduleDesk


class CallRequests(Protocol):
    """What can be asked of a call manager. `dn` is always the number of a DN: an extension, a line or a place.

    All raise SessionFailed.
    """

    def make_call(self, dn_from: str, number_to: str) -> None:
        """Ring `dn_from`, then call `number_to`."""
        ...

    def call_into(self, call: SlotCall) -> None:
        """Bring somebody into a slot."""
        ...

    def drop_call(self, call_id: int, dn: str) -> None:
        """End the part of `dn` in a call."""
        ...

    def transfer_call(self, call_id: int, dn: str, number_to: str) -> None:
        """Put `number_to` in the place of `dn`, which is talking."""
        ...

    def divert_call(self, call_id: int, dn: str, number_to: str) -> None:
        """Let `number_to` ring instead of `dn`."""
        ...

    def pick_up_call(self, call_id: int, dn: str, dn_by: str) -> None:
        """Let `dn_by` take the call that rings at `dn`."""
        ...

    def schedules(self) -> ScheduleDesk:
        """Where scheduled conferences are kept."""
        ...


def carry_out(command: Command, requests: CallRequests, generation: Generation, news: LiveNews | None) -> None:
    """Ask for what `command` means. Raises SessionFailed."""
    if isinstance(command, ScheduleCommand):
        requests.schedules().carry_out(command)
        return
    match command:
        case PlaceCall():
            requests.make_call(command.dn_from, command.number_to)
        case StartConference():
            requests.call_into(generation.call_to_start(command.plan))
        case AddToConference():
            requests.call_into(generation.call_to_add(command))
        case DropLeg():
            leg = _leg(command, news)
            requests.drop_call(command.call_id, leg.line or generation.place_of(leg.number))
        case TransferCall():
            requests.transfer_call(command.call_id, _leg(command, news).number, command.destination)
        case DivertCall():
            leg = _leg(command, news)
            requests.divert_call(command.call_id, leg.line or leg.number, command.destination)
        case PickUpCall():
            requests.pick_up_call(command.call_id, _leg(command, news).number, command.dn)


def _leg(command: DropLeg | TransferCall | DivertCall | PickUpCall, news: LiveNews | None) -> Leg:
    leg = news.find_leg(command.call_id, command.number) if news is not None else None
    if leg is None:
        raise SessionFailed(problem(ProblemCode.CALL_GONE))
    return leg
