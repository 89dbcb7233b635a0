"""What can be said of one watch: whom it waits for, for whom, and what everybody is called."""

from dataclasses import dataclass

from callboard.domain.board import Board
from callboard.domain.calls.call import LegState
from callboard.domain.calls.live_call_rules import leg_of
from callboard.domain.extension import ExtensionState
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.watch import NOTHING_UNDER_WAY, CallFrom, PassOn, UnderWay, Watch, WatchStep, is_held_up
from callboard.models.calls.call_facts import Party


@dataclass(frozen=True, slots=True)
class WatchedPerson:
    """One of those who are waited for."""

    number: str
    name: str
    state: ExtensionState


@dataclass(frozen=True, slots=True)
class WatchFacts:
    """`caller` is whom it is for, None where nobody but the person is wanted, or where that is not known any more.
    `is_ringing` says of a call that is to be passed on that nobody has answered it yet; `is_held_up`, that another
    request is under way for that caller, or that the phone which would ring first has a call; `called_from` with which
    phone that number is called, "" where it is none of one number."""

    watch: Watch
    people: tuple[WatchedPerson, ...]
    caller: Party | None = None
    is_ringing: bool = False
    is_paused: bool = False
    is_held_up: bool = False
    called_from: str = ""

    @property
    def key(self) -> str:
        """Which row it is."""
        return str(self.watch.watch_id)

    @property
    def target(self) -> WatchedPerson | None:
        """Who is offered or asked."""
        return next((person for person in self.people if person.number == self.watch.target), None)

    @property
    def free(self) -> WatchedPerson | None:
        """The first who is free while nobody is offered or asked: somebody said not now."""
        if self.watch.step is not WatchStep.WAITING:
            return None
        idle = self.watch.idle
        return next((person for person in self.people if person.number in idle), None)


def facts_of(watch: Watch, board: Board, under_way: UnderWay = NOTHING_UNDER_WAY) -> WatchFacts:
    """What can be said of `watch` while `board` holds and that is `under_way`."""
    people = tuple(
        WatchedPerson(number, board.name_of(number), board.state_of(number)) for number in dict.fromkeys(watch.targets)
    )
    wish, caller, is_ringing = watch.wish, "", False
    if isinstance(wish, CallFrom):
        caller = wish.number
    elif isinstance(wish, PassOn):
        leg = leg_of(wish.call_id, wish.number, board)
        caller = board.other_side(leg) if leg is not None else ""
        is_ringing = leg is not None and leg.state is LegState.RINGING
    party = Party(caller, board.name_of(caller)) if caller else None
    waits_for_it = watch.step is WatchStep.WAITING and is_held_up(watch, under_way, board)
    called_from = _called_from(wish.number, under_way) if waits_for_it and isinstance(wish, CallFrom) else ""
    return WatchFacts(watch, people, party, is_ringing, not board.connection.is_live, waits_for_it, called_from)


def _called_from(number: str, under_way: UnderWay) -> str:
    return next((phone for phone, called in under_way.placed if same_number(called, number)), "")
