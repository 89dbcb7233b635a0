"""All that is waited for: whom to offer to which watch, and what became of it.

Nothing here calls anybody. A watch offers; somebody has to agree to each call (`Watches.agreed`). It lives as long as
the program runs.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace

from callboard.domain.board import Board
from callboard.domain.commands import Command
from callboard.domain.first_free import NOBODY
from callboard.domain.watch import (
    FREE_FOR_S,
    NOTHING_UNDER_WAY,
    CallWhoIsFree,
    UnderWay,
    Watch,
    WatchStep,
    Wish,
    command_of,
    is_call_gone,
    is_held_up,
    is_same_wish,
)


@dataclass(frozen=True, slots=True)
class Watches:
    """All watches, the oldest first. Every method gives the next value."""

    all: tuple[Watch, ...] = ()
    last_id: int = 0

    def of(self, watch_id: int) -> Watch | None:
        """The watch with that id, if it is still there."""
        return next((watch for watch in self.all if watch.watch_id == watch_id), None)

    def like(self, wish: Wish, targets: Iterable[str]) -> Watch | None:
        """The watch that is for the same caller already: no caller is waited for twice. Who only wants to reach
        somebody waits for each of them by himself."""
        named = frozenset(targets)
        for watch in self.all:
            both_reach = isinstance(wish, CallWhoIsFree) and isinstance(watch.wish, CallWhoIsFree)
            if is_same_wish(watch.wish, wish) or (both_reach and named <= frozenset(watch.targets)):
                return watch
        return None

    def begun(self, wish: Wish, targets: Iterable[str], now_s: float) -> "Watches":
        """Watch `targets` for `wish`; where that is waited for already, `targets` are added to those of then."""
        named = tuple(dict.fromkeys(targets))
        known = self.like(wish, named)
        if known is not None:
            return self.with_targets(known.watch_id, named)
        if not named:
            return self
        return Watches((*self.all, Watch(self.last_id + 1, wish, named, now_s)), self.last_id + 1)

    def with_targets(self, watch_id: int, targets: Iterable[str]) -> "Watches":
        """`targets` are watched as well, after those there are."""
        return self._with(watch_id, lambda each: replace(each, targets=tuple(dict.fromkeys((*each.targets, *targets)))))

    def without_target(self, watch_id: int, number: str) -> "Watches":
        """`number` is not watched any more; without anybody left there is no watch. Who is being called stays."""
        watch = self.of(watch_id)
        if watch is None or (watch.step is WatchStep.ASKED and watch.target == number):
            return self
        left = tuple(target for target in watch.targets if target != number)
        if not left:
            return self.stopped(watch_id)
        fewer = replace(watch, targets=left, free_since=tuple(pair for pair in watch.free_since if pair[0] != number))
        return self._with(watch_id, lambda _: fewer.waiting() if watch.target == number else fewer)

    def stopped(self, watch_id: int) -> "Watches":
        """That one is over. A call that is under way for it goes on."""
        return replace(self, all=tuple(watch for watch in self.all if watch.watch_id != watch_id))

    def without_call(self, board: Board) -> tuple[Watch, ...]:
        """The watches whose call is gone, or was passed on by other means."""
        return tuple(watch for watch in self.all if is_call_gone(watch, board))

    def after(
        self,
        board: Board,
        now_s: float,
        under_way: UnderWay = NOTHING_UNDER_WAY,
        reserved: Collection[str] = NOBODY,
    ) -> "Watches":
        """Once `board` holds at `now_s`: who is free long enough is offered, each to one watch only."""
        gone = self.without_call(board)
        kept = [watch.after(board, now_s, reserved) for watch in self.all if watch not in gone]
        kept = [
            watch.waiting() if watch.step is WatchStep.OFFERED and is_held_up(watch, under_way, board) else watch
            for watch in kept
        ]
        taken = {watch.target for watch in kept if watch.target} | under_way.phones
        for place, watch in enumerate(kept):
            if watch.step is not WatchStep.WAITING or is_held_up(watch, under_way, board):
                continue
            found = next(
                (number for number in watch.targets if number not in taken and watch.may_offer(number, now_s)), ""
            )
            if found:
                kept[place] = replace(watch, step=WatchStep.OFFERED, target=found)
                taken.add(found)
        return replace(self, all=tuple(kept))

    def next_look_s(self, now_s: float) -> float | None:
        """The moment after `now_s` at which somebody will have been free long enough; None when there is none."""
        due = [
            since + FREE_FOR_S
            for watch in self.all
            if watch.step is WatchStep.WAITING
            for number, since in watch.free_since
            if number not in watch.passed_over
        ]
        return min((moment for moment in due if moment > now_s), default=None)

    def agreed(
        self,
        watch_id: int,
        target: str,
        board: Board,
        now_s: float,
        under_way: UnderWay = NOTHING_UNDER_WAY,
        reserved: Collection[str] = NOBODY,
    ) -> tuple["Watches", Command | None]:
        """Somebody agrees to the call with `target`: what to ask for. None when that is not offered any more: the
        target is busy again, the call is gone, the line is lost, the caller is being connected already."""
        now = self.after(board, now_s, under_way, reserved)
        watch = now.of(watch_id)
        if watch is None or watch.step is not WatchStep.OFFERED or watch.target != target:
            return now, None
        command = command_of(watch.wish, target, board)
        if command is None:
            return now, None
        return now._with(watch_id, lambda each: replace(each, step=WatchStep.ASKED)), command

    def came_back(self, watch_id: int) -> "Watches":
        """The call that was agreed to did not come about: go on waiting. Its target is not offered again before it
        has been busy once."""

        def back(watch: Watch) -> Watch:
            is_asked = watch.step is WatchStep.ASKED
            return replace(watch.waiting(), passed_over=watch.passed_over | {watch.target}) if is_asked else watch

        return self._with(watch_id, back)

    def kept_waiting(self, watch_id: int) -> "Watches":
        """Somebody does not want it now: whoever is free at the moment is passed over until busy once."""
        return self._with(
            watch_id,
            lambda each: (
                each
                if each.step is WatchStep.ASKED
                else replace(each.waiting(), passed_over=each.passed_over.union(each.idle))
            ),
        )

    def looked_again(self, watch_id: int) -> "Watches":
        """Somebody asks for it: who was passed over may be offered again."""
        return self._with(watch_id, lambda each: replace(each, passed_over=frozenset()))

    def _with(self, watch_id: int, change: Callable[[Watch], Watch]) -> "Watches":
        return replace(self, all=tuple(change(each) if each.watch_id == watch_id else each for each in self.all))
