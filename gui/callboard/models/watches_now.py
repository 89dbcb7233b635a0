"""What is waited for now: follows the board, the clock and the calls that were agreed to."""

import math
from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.calls.handover_progress import HandoverPhase, HandoverProgress
from callboard.domain.commands import Command, DivertCall, PlaceCall, TransferCall
from callboard.domain.first_free import NOBODY
from callboard.domain.numbers.phone_number import same_number
from callboard.domain.watch import CallFrom, CallWhoIsFree, PassOn, UnderWay, Watch, WatchEnd, WatchStep, Wish
from callboard.domain.watches import Watches
from callboard.models.board_update import BoardUpdate
from callboard.sessions.steady_clock import steady_now_s


class WatchesNow(QObject):
    """Holds `watches`. `ask` hands a command on and gives the id of the request, None when it was not asked.

    Nothing is asked but by `agree`, and for one watch only one request at a time.
    """

    changed = Signal()
    offered = Signal(object)  # Watch: from now on it offers somebody
    withdrawn = Signal(object, str)  # Watch, who is not free any more
    came_back = Signal(object, str)  # Watch, whose call did not come about
    ended = Signal(object, object)  # Watch, WatchEnd

    def __init__(
        self,
        board: Callable[[], Board],
        ask: Callable[[Command], int | None],
        now_s: Callable[[], float] = steady_now_s,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._ask = ask
        self._now_s = now_s
        self._reserved: Collection[str] = NOBODY
        self._calls: dict[int, CallProgress] = {}
        self._handovers: dict[int, HandoverProgress] = {}
        self._asked: dict[int, int] = {}
        # Until the first news of a request comes it is known here alone, even when its watch was stopped meanwhile.
        self._own: dict[int, Command] = {}
        self.watches = Watches()
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self.look_now)

    @property
    def is_paused(self) -> bool:
        """Whether nobody can tell who is free, since there is no line."""
        return not self._board().connection.is_live

    @property
    def offer(self) -> Watch | None:
        """The watch that has been offering somebody, the oldest one of several."""
        return next((watch for watch in self.watches.all if watch.step is WatchStep.OFFERED), None)

    # what somebody wants

    def begin(self, wish: Wish, targets: Iterable[str]) -> Watch | None:
        """Wait for one of `targets`; gives the watch, which is an older one where that caller is waited for already."""
        named = tuple(targets)
        self.watches = self.watches.begun(wish, named, self._now_s())
        self.look_now()
        self.changed.emit()
        return self.watches.like(wish, named)

    def agree(self, watch_id: int, target: str) -> bool:
        """Place the call with `target`, as it was offered. False when it is not offered any more: nothing is asked."""
        known = (self._board(), self._now_s(), self.under_way, self._reserved)
        before = self.watches
        self.watches, command = before.agreed(watch_id, target, *known)
        if command is not None:
            request_id = self._ask(command)
            if request_id is None:
                self.watches = self.watches.came_back(watch_id)
            else:
                self._asked[request_id] = watch_id
                self._own[request_id] = command
        self._tell(before)
        return command is not None

    def keep_waiting(self, watch_id: int) -> None:
        """Not now: who is free at the moment is offered again when he was busy in between."""
        self._change(self.watches.kept_waiting(watch_id))

    def look_again(self, watch_id: int) -> None:
        """Offer who is free, even if that was not wanted before."""
        self._change(self.watches.looked_again(watch_id))

    def stop(self, watch_id: int) -> None:
        """That one is over. A call that is under way for it goes on."""
        self._change(self.watches.stopped(watch_id))

    def add_targets(self, watch_id: int, numbers: Iterable[str]) -> None:
        """Watch these as well."""
        self._change(self.watches.with_targets(watch_id, numbers))

    def remove_target(self, watch_id: int, number: str) -> None:
        """Watch this one no longer."""
        self._change(self.watches.without_target(watch_id, number))

    def set_reserved(self, numbers: Collection[str]) -> None:
        """These count as busy, whatever the phone system says."""
        self._reserved = frozenset(numbers)
        self.look_now()

    @property
    def reserved(self) -> frozenset[str]:
        """Those who count as busy."""
        return frozenset(self._reserved)

    @property
    def under_way(self) -> UnderWay:
        """What was asked for here and is not settled yet, by a watch or otherwise."""
        calls, handovers, own = self._calls.values(), self._handovers.values(), self._own.values()
        placed = [command for command in own if isinstance(command, PlaceCall)]
        passed = [command for command in own if isinstance(command, TransferCall | DivertCall)]
        return UnderWay(
            numbers=frozenset(each.number_to for each in (*calls, *placed)),
            phones=frozenset(each.dn_from for each in (*calls, *placed))
            .union(each.receiver for each in handovers)
            .union(each.destination for each in passed),
            placed=frozenset((each.dn_from, each.number_to) for each in (*calls, *placed)),
            calls=frozenset(each.command.call_id for each in handovers).union(each.call_id for each in passed),
        )

    # what happens

    def show(self, update: BoardUpdate) -> None:
        """The board is different."""
        if self.watches.all and (update.replaced or self._is_about_us(update)):
            self.look_now()

    def look_now(self) -> None:
        """Judge everything by what is known at this moment."""
        before, board = self.watches, self._board()
        for watch in before.without_call(board):
            self.watches = self.watches.stopped(watch.watch_id)
            self.ended.emit(watch, WatchEnd.CALL_GONE)
        self.watches = self.watches.after(board, self._now_s(), self.under_way, self._reserved)
        self._tell(before)

    def follow_call(self, progress: CallProgress) -> None:
        """A call that was asked for here got further, whoever asked for it."""
        is_settled = progress.is_over or progress.phase is CallPhase.TALKING
        if not is_settled:
            self._calls[progress.request_id] = progress
        elif self._calls.pop(progress.request_id, None) is None and progress.request_id not in self._asked:
            return
        watch_id = self._asked.pop(progress.request_id, 0) if is_settled else 0
        if is_settled:
            self._own.pop(progress.request_id, None)
        if watch_id:
            self._settle(watch_id, has_failed=progress.phase is CallPhase.FAILED and not _has_picked_up(progress))
        elif progress.phase is CallPhase.TALKING:
            self._end_what_was_called(progress.number_to)
        self.look_now()

    def follow_handover(self, progress: HandoverProgress) -> None:
        """A call that is passed on from here got further."""
        if not progress.is_over:
            self._handovers[progress.request_id] = progress
        else:
            self._handovers.pop(progress.request_id, None)
            self._own.pop(progress.request_id, None)
            watch_id = self._asked.pop(progress.request_id, 0)
            if watch_id:
                self._settle(watch_id, has_failed=progress.phase is HandoverPhase.FAILED)
        self.look_now()

    # inside

    def _settle(self, watch_id: int, has_failed: bool) -> None:
        watch = self.watches.of(watch_id)
        if watch is None:
            return
        self.watches = self.watches.came_back(watch_id) if has_failed else self.watches.stopped(watch_id)
        if has_failed:
            self.came_back.emit(watch, watch.target)
        else:
            self.ended.emit(watch, WatchEnd.DONE)
        self.changed.emit()

    def _end_what_was_called(self, number: str) -> None:
        for watch in self.watches.all:
            is_for_it = isinstance(watch.wish, CallFrom) and same_number(watch.wish.number, number)
            if is_for_it and watch.step is not WatchStep.ASKED:
                self.watches = self.watches.stopped(watch.watch_id)
                self.ended.emit(watch, WatchEnd.CALLED_ELSEWHERE)
                self.changed.emit()

    def _change(self, watches: Watches) -> None:
        self.watches = watches
        self.look_now()
        self.changed.emit()

    def _tell(self, before: Watches) -> None:
        if self.watches != before:
            self.changed.emit()
        for watch in self.watches.all:
            then = before.of(watch.watch_id)
            was = then.target if then is not None and then.step is WatchStep.OFFERED else ""
            is_busy_again = bool(was) and watch.step is not WatchStep.ASKED and was not in watch.idle
            if is_busy_again and was in watch.targets and not self.is_paused:
                self.withdrawn.emit(watch, was)
            if watch.step is WatchStep.OFFERED and watch.target != was:
                self.offered.emit(watch)
        due_s = self.watches.next_look_s(self._now_s())
        if due_s is None:
            self._due.stop()
        else:
            self._due.start(max(1, math.ceil((due_s - self._now_s()) * 1000)))

    def _is_about_us(self, update: BoardUpdate) -> bool:
        for watch in self.watches.all:
            if not update.touched_numbers.isdisjoint(watch.targets):
                return True
            if isinstance(watch.wish, CallWhoIsFree) and watch.wish.dn_from in update.touched_numbers:
                return True
            if isinstance(watch.wish, PassOn) and watch.wish.call_id in update.touched_calls:
                return True
        return False


def _has_picked_up(progress: CallProgress) -> bool:
    """Whether the phone that was to ring first did its part: then it was the number that could not be reached."""
    who = progress.problem.facts.get("who", "") if progress.problem is not None else ""
    return bool(who) and who != progress.dn_from and same_number(who, progress.number_to)
