"""One wait for somebody to be free: for what, for whom, and how far it is.

There is no clock here: every moment is given, one of a steady clock in seconds.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.board import Board
from callboard.domain.calls.call import LegState
from callboard.domain.calls.live_call_rules import HEARD, leg_of
from callboard.domain.commands import Command, DivertCall, PlaceCall, TransferCall
from callboard.domain.first_free import is_idle
from callboard.domain.numbers.phone_number import same_number

FREE_FOR_S = 2.0
"""So long somebody has to be free without interruption: many put the receiver down only to lift it again."""


@dataclass(frozen=True, slots=True)
class CallFrom:
    """Call `number` from the phone of whoever is free."""

    number: str


@dataclass(frozen=True, slots=True)
class CallWhoIsFree:
    """Call whoever is free from phone `dn_from`; it may be "" while nobody said which phone that is."""

    dn_from: str


@dataclass(frozen=True, slots=True)
class PassOn:
    """Pass the part that extension `number` has in call `call_id` on to whoever is free."""

    call_id: int
    number: str


Wish = CallFrom | CallWhoIsFree | PassOn


class WatchStep(StrEnum):
    """How far a watch is."""

    WAITING = "waiting"
    OFFERED = "offered"  # `target` is free, and somebody is asked whether to call
    ASKED = "asked"  # somebody agreed: the call with `target` is under way


class WatchEnd(StrEnum):
    """Why a watch is over."""

    DONE = "done"  # the call that it offered came about
    CALL_GONE = "call-gone"  # the call it would have passed on is over
    CALLED_ELSEWHERE = "called-elsewhere"  # the number was called from another phone meanwhile


@dataclass(frozen=True, slots=True)
class UnderWay:
    """Requests of this console that nobody knows the end of yet: the numbers that are called, the phones that are made
    to ring, the calls that are passed on; and of the calls that are placed, which phone calls which number."""

    numbers: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    calls: frozenset[int] = frozenset()
    placed: frozenset[tuple[str, str]] = frozenset()


NOTHING_UNDER_WAY = UnderWay()


@dataclass(frozen=True, slots=True)
class Watch:
    """`wish`, as soon as one of `targets` is free, those who come first first.

    `target` is who is offered or asked, "" while waiting. `free_since` has the moments since which targets have been
    idle, `passed_over` those who are not offered again before they have been busy once. `since` is when it began.
    """

    watch_id: int
    wish: Wish
    targets: tuple[str, ...]
    since: float
    step: WatchStep = WatchStep.WAITING
    target: str = ""
    free_since: tuple[tuple[str, float], ...] = ()
    passed_over: frozenset[str] = frozenset()

    @property
    def idle(self) -> tuple[str, ...]:
        """The targets that are free, however long, in their order."""
        known = dict(self.free_since)
        return tuple(number for number in self.targets if number in known)

    def waiting(self) -> "Watch":
        """The same, with nobody offered or asked."""
        return replace(self, step=WatchStep.WAITING, target="")

    def after(self, board: Board, now_s: float, reserved: Collection[str]) -> "Watch":
        """The same, once `board` holds at `now_s`. Nobody new is offered by it."""
        is_open = self.step is WatchStep.OFFERED
        if not board.connection.is_live:
            # What is known now may be old: everybody is judged anew once there is a line again.
            lost = replace(self, free_since=())
            return lost.waiting() if is_open else lost
        known = dict(self.free_since)
        idle = {number: known.get(number, now_s) for number in self.targets if is_idle(number, board, reserved)}
        seen = replace(self, free_since=tuple(idle.items()), passed_over=self.passed_over & idle.keys())
        return seen.waiting() if is_open and self.target not in idle else seen

    def may_offer(self, number: str, now_s: float) -> bool:
        """Whether `number` has been free long enough at `now_s`."""
        since = dict(self.free_since).get(number)
        # The very sum that says when to look: else a rounding would have it looked at a moment too early, for good.
        return since is not None and number not in self.passed_over and now_s >= since + FREE_FOR_S


def is_same_wish(one: Wish, other: Wish) -> bool:
    """Whether both are for the same caller."""
    if isinstance(one, CallFrom) and isinstance(other, CallFrom):
        return same_number(one.number, other.number)
    if isinstance(one, PassOn) and isinstance(other, PassOn):
        return one.call_id == other.call_id
    return False


def wish_of(command: Command) -> tuple[Wish, str] | None:
    """What somebody wanted who asked for `command`, and the phone it is about; None where that cannot wait."""
    if isinstance(command, PlaceCall):
        return CallFrom(command.number_to), command.dn_from
    if isinstance(command, TransferCall | DivertCall):
        return PassOn(command.call_id, command.number), command.destination
    return None


def command_of(wish: Wish, target: str, board: Board) -> Command | None:
    """What carries `wish` out with `target` while `board` holds; None when that cannot be."""
    if isinstance(wish, CallFrom):
        return PlaceCall(target, wish.number)
    if isinstance(wish, CallWhoIsFree):
        return PlaceCall(wish.dn_from, target) if wish.dn_from else None
    leg = leg_of(wish.call_id, wish.number, board)
    if leg is not None and leg.state is LegState.RINGING:
        return DivertCall(wish.call_id, wish.number, target)
    return TransferCall(wish.call_id, wish.number, target) if leg is not None and leg.state in HEARD else None


def is_call_gone(watch: Watch, board: Board) -> bool:
    """Whether the call it would pass on is over, or was passed on by other means."""
    wish = watch.wish
    # While it is being passed on it is gone sooner or later: how that ends is told by the request.
    if not isinstance(wish, PassOn) or watch.step is WatchStep.ASKED or not board.connection.is_live:
        return False
    return leg_of(wish.call_id, wish.number, board) is None


def is_held_up(watch: Watch, under_way: UnderWay, board: Board) -> bool:
    """Whether the caller it is for is being connected just now by another request, or the phone that would ring first
    has a call: a second one there nobody asked for."""
    wish = watch.wish
    if isinstance(wish, CallFrom):
        return any(same_number(wish.number, number) for number in under_way.numbers)
    if isinstance(wish, CallWhoIsFree):
        return wish.dn_from in under_way.phones or bool(board.legs_of(wish.dn_from))
    return wish.call_id in under_way.calls
