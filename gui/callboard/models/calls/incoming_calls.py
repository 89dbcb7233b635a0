"""Calls that come in for my extensions: which one rings, and whether it was answered or missed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from callboard.domain.board import Board
from callboard.domain.calls.call import Call, Leg, LegState
from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.numbers.phone_number import same_number
from callboard.models.board_update import BoardUpdate
from callboard.models.calls.known_names import name_for
from callboard.sessions.steady_clock import steady_now_s

Names = Callable[[str, Board], str]


@dataclass(frozen=True, slots=True)
class IncomingCall:
    """A call that rings, or rang, at `number_to`. `number_from` is "" when the caller withheld it, and a conference
    room when `is_room`; `since_s` is a moment of the steady clock. `via` is the queue, ring group or menu through which
    it came, "" for none; `is_at_my_phone` is false where it rings at another phone."""

    call_id: int
    number_from: str
    name_from: str
    number_to: str
    name_to: str
    since_s: float
    is_room: bool = False
    via: str = ""
    name_via: str = ""
    is_at_my_phone: bool = True


class IncomingEnd(StrEnum):
    """How the ringing ended."""

    ANSWERED = "answered"
    TAKEN_ELSEWHERE = "taken-elsewhere"  # somebody else talks to the caller now, or it was sent elsewhere from here
    MISSED = "missed"
    UNKNOWN = "unknown"  # the line was lost meanwhile


class IncomingCalls(QObject):
    """Give it every `BoardUpdate` and every step of what was asked for here, after `watch` has said whose phone it is.
    `names` knows who a number belongs to.

    A callback rings at my phone as well, and so does a conference that was started here with me in it. Both were
    asked for here, so they are no calls that come in.
    """

    rang = Signal(IncomingCall)
    changed = Signal(IncomingCall)  # it turned out who calls
    ended = Signal(IncomingCall, IncomingEnd)

    def __init__(self, parent: QObject | None = None, names: Names = name_for) -> None:
        super().__init__(parent)
        self._names = names
        self._mine = ""
        self._others: frozenset[str] = frozenset()
        self._ringing: dict[int, IncomingCall] = {}
        self._asked_for: dict[int, CallProgress] = {}
        self._conferences: dict[int, ConferenceProgress] = {}
        self._unsure: set[int] = set()  # calls that may turn out to be of such a conference
        self._passed_on: set[int] = set()
        self._board = Board()

    @property
    def ringing(self) -> tuple[IncomingCall, ...]:
        """What rings now, the longest first."""
        return tuple(self._ringing.values())

    def watch(self, my_phone: str) -> None:
        """`my_phone` is the extension that counts; "" for none. What rings at another one is forgotten."""
        self._mine = my_phone
        self._begin_anew()

    def watch_others(self, phones: Iterable[str]) -> None:
        """Calls for these extensions count as well."""
        others = frozenset(phones)
        if others != self._others:
            self._others = others
            self._begin_anew()

    def lose_line(self) -> None:
        """Nobody knows any more what rings; what still does is told again with the next whole board."""
        for call_id in tuple(self._ringing):
            self._end(call_id, IncomingEnd.UNKNOWN)

    def follow_call(self, progress: CallProgress) -> None:
        """A callback that was asked for here got further."""
        if progress.is_over:
            self._asked_for.pop(progress.request_id, None)
        else:
            self._asked_for[progress.request_id] = progress
        if progress.call_id is not None and self._is_asked_for(progress):
            self._end(progress.call_id, IncomingEnd.UNKNOWN)

    def follow_conference(self, progress: ConferenceProgress) -> None:
        """A conference that was started here got further."""
        if progress.is_over:
            self._conferences.pop(progress.request_id, None)
        else:
            self._conferences[progress.request_id] = progress
            for member in progress.members:
                if member.call_id is not None and not member.is_gone:
                    self._end(member.call_id, IncomingEnd.UNKNOWN)
        unsure, self._unsure = self._unsure, set()
        for call_id in sorted(unsure):
            self._look_at(call_id, self._board)

    def pass_on(self, call_id: int, is_on: bool = True) -> None:
        """It is sent elsewhere from here, so it is not missed when it stops ringing; or that failed (not `is_on`)."""
        if call_id in self._ringing and is_on:
            self._passed_on.add(call_id)
        else:
            self._passed_on.discard(call_id)

    def show(self, update: BoardUpdate) -> None:
        """Take the next board over."""
        self._board = board = update.board
        if not self._mine:
            return
        touched = frozenset(board.calls) | frozenset(self._ringing) if update.replaced else update.touched_calls
        for call_id in sorted(touched):
            leg = self._look_at(call_id, board)
            if leg is None or leg.state is not LegState.RINGING:
                self._unsure.discard(call_id)
                known = IncomingEnd.UNKNOWN if update.replaced and leg is None else None
                self._end(call_id, known or self._how_it_ended(leg, call_id, board))

    def _begin_anew(self) -> None:
        """Others count now: what rings at them is told, and what does not count any more is forgotten."""
        self.lose_line()
        self.show(BoardUpdate(self._board, replaced=True))

    def _is_my_own(self, number: str) -> bool:
        """Whether it is an extension of mine."""
        return number == self._mine or number in self._others

    def _look_at(self, call_id: int, board: Board) -> Leg | None:
        """The leg that counts in a call; when it rings, that is told."""
        call = board.calls.get(call_id)
        leg = self._leg_in(call, board) if call is not None else None
        if leg is not None and leg.state is LegState.RINGING:
            self._begin(leg, board)
        return leg

    def _is_asked_for(self, progress: CallProgress) -> bool:
        """Whether what rings is the phone that a callback calls first."""
        return self._is_my_own(progress.dn_from)

    def _leg_in(self, call: Call, board: Board) -> Leg | None:
        """The leg that counts in `call`; None when the call is no matter of this list."""
        own = [leg for leg in call.legs if self._is_my_own(leg.number) and not leg.is_outside]
        mine, rings = self._mine, LegState.RINGING
        return max(own, key=lambda leg: (leg.number == mine, leg.state is rings, leg.key), default=None)

    def _begin(self, leg: Leg, board: Board) -> None:
        before = self._ringing.get(leg.call_id)
        if before is None and any(each.claims(leg) for each in self._asked_for.values()):
            return
        leg, caller = board.shown_leg(leg), _caller(leg, board)
        if self._is_of_conference(leg, caller):
            self._end(leg.call_id, IncomingEnd.UNKNOWN)  # it turned out later who calls
            return
        since_s = before.since_s if before is not None else leg.since
        call = IncomingCall(
            leg.call_id,
            caller,
            self._names(caller, board),
            leg.number,
            board.name_of(leg.number),
            since_s if since_s is not None else steady_now_s(),
            caller in board.slots,
            leg.via,
            self._names(leg.via, board),
            leg.number == self._mine,
        )
        if call != before:
            self._ringing[leg.call_id] = call
            (self.rang if before is None else self.changed).emit(call)

    def _is_of_conference(self, leg: Leg, caller: str) -> bool:
        """Whether a conference that was started here calls. The room shows up in the call a moment after the phone
        that it calls: until then nobody seems to call."""
        if any(caller == progress.plan.slot for progress in self._conferences.values()):
            return True
        members = [member for progress in self._conferences.values() for member in progress.members]
        if any(member.call_id == leg.call_id and not member.is_gone for member in members):
            return True
        is_unsure = not caller and any(one.is_unclaimed and same_number(one.number, leg.number) for one in members)
        if is_unsure:
            self._unsure.add(leg.call_id)
        return is_unsure

    def _how_it_ended(self, leg: Leg | None, call_id: int, board: Board) -> IncomingEnd:
        if leg is not None:
            return IncomingEnd.ANSWERED
        call = board.calls.get(call_id)
        return IncomingEnd.TAKEN_ELSEWHERE if call is not None and call.is_connected else IncomingEnd.MISSED

    def _end(self, call_id: int, how: IncomingEnd) -> None:
        call = self._ringing.pop(call_id, None)
        if call is not None:
            is_passed_on = call_id in self._passed_on and how is IncomingEnd.MISSED
            self._passed_on.discard(call_id)
            self.ended.emit(call, IncomingEnd.TAKEN_ELSEWHERE if is_passed_on else how)


def _caller(leg: Leg, board: Board) -> str:
    """Who calls at `leg`: the outside party where there is one, however many phones ring; "" where it withholds its
    number, in whose place the phone system names the line."""
    others = board.shown_others(leg)
    outside = [other for other in others if other.is_outside]
    if len(outside) == 1:
        return "" if outside[0].number == outside[0].line else outside[0].number
    began = next(iter(others), None)
    if began is not None and began.key < leg.key and began.number in board.extensions:
        return began.number if began.state is not LegState.RINGING else board.other_side(leg)
    return board.other_side(leg)
