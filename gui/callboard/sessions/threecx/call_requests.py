"""Which request of the call manager carries out which command. The same for every session."""

from typing import Protocol

from callboard.domain.calls.call import Leg
from callboard.domain.commands import (
    AddToConference,
    CallCommand,
    Command,
    DivertCall,
    DropLeg,
    ListenIn,
    ListenMode,
    LiveCallCommand,
    PickUpCall,
    PlaceCall,
    PresenceCommand,
    ReadPhoneBook,
    RecordCall,
    ScheduleCommand,
    StartConference,
    TransferCall,
)
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.threecx.generation import Generation, SlotCall
from callboard.sessions.threecx.live_news import LiveNews
from callboard.sessions.threecx.phone_book_desk import PhoneBookDesk
from callboard.sessions.threecx.schedule_desk import ScheduleDesk


class PresenceRequests(Protocol):
    """Where the presence of people is read and set."""

    def carry_out(self, command: PresenceCommand) -> None:
        """Ask for what `command` means. Raises SessionFailed."""
        ...


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

    def divert_call(self, call_id: int, dn: str, number_to: str, *, to_voicemail: bool) -> None:
        """Let `number_to` ring instead of `dn`, or its voicemail answer."""
        ...

    def pick_up_call(self, call_id: int, dn: str, dn_by: str) -> None:
        """Let `dn_by` take the call that rings at `dn`."""
        ...

    def listen_in(self, call_id: int, dn: str, dn_by: str, mode: ListenMode) -> None:
        """Let `dn_by` come into the call of `dn`."""
        ...

    def record_call(self, call_id: int, dn: str, *, is_on: bool) -> None:
        """Record what `dn` says and hears, or stop it."""
        ...


class Requests(Protocol):
    """Whom a session asks for what. All raise SessionFailed."""

    def calls(self) -> CallRequests:
        """Where calls are asked for."""
        ...

    def schedules(self) -> ScheduleDesk:
        """Where scheduled conferences are kept."""
        ...

    def presence(self) -> PresenceRequests:
        """Where the presence of people is read and set."""
        ...

    def phone_book(self) -> PhoneBookDesk:
        """Where the phone books are read."""
        ...


def carry_out(command: Command, requests: Requests, generation: Generation, news: LiveNews | None) -> None:
    """Ask for what `command` means. Raises SessionFailed."""
    if isinstance(command, ScheduleCommand):
        requests.schedules().carry_out(command)
    elif isinstance(command, ReadPhoneBook):
        requests.phone_book().carry_out(command)
    elif isinstance(command, PresenceCommand):
        requests.presence().carry_out(command)
    else:
        _ask(command, requests.calls(), generation, news)


def _ask(command: CallCommand, calls: CallRequests, generation: Generation, news: LiveNews | None) -> None:
    match command:
        case PlaceCall():
            calls.make_call(command.dn_from, command.number_to)
        case StartConference():
            calls.call_into(generation.call_to_start(command.plan))
        case AddToConference():
            calls.call_into(generation.call_to_add(command))
        case DropLeg():
            leg = _leg(command, news)
            calls.drop_call(command.call_id, leg.line or generation.place_of(leg.number))
        case TransferCall():
            calls.transfer_call(command.call_id, _leg(command, news).number, command.destination)
        case DivertCall():
            leg = _leg(command, news)
            dn, is_box = leg.line or leg.number, command.to_voicemail
            calls.divert_call(command.call_id, dn, command.destination, to_voicemail=is_box)
        case PickUpCall():
            calls.pick_up_call(command.call_id, _leg(command, news).number, command.dn)
        case ListenIn():
            calls.listen_in(command.call_id, _leg(command, news).number, command.dn, command.mode)
        case RecordCall():
            calls.record_call(command.call_id, _leg(command, news).number, is_on=command.on)


def _leg(command: LiveCallCommand, news: LiveNews | None) -> Leg:
    leg = news.find_leg(command.call_id, command.number) if news is not None else None
    if leg is None:
        raise SessionFailed(problem(ProblemCode.CALL_GONE))
    return leg
