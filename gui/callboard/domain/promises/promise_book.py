"""All promises, and what the calls on the board make of them. Every moment is given; there is no clock here."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from callboard.domain.board import Board
from callboard.domain.calls.diary_entry import Moment
from callboard.domain.promises.keeping import connected_at_s, connects
from callboard.domain.promises.promise import Promise, PromiseEnd, in_order


@dataclass(frozen=True)
class PromiseBook:
    """`promises` by their id, the ended ones among them as long as somebody keeps them here. `spent` are the promises
    with calls that connected before the promise was made, as long as those go on: they keep nothing. Treat the mapping
    as read-only."""

    promises: Mapping[str, Promise] = field(default_factory=dict[str, Promise])
    spent: frozenset[tuple[str, int]] = frozenset()

    @property
    def open(self) -> tuple[Promise, ...]:
        """Those that are still to be kept, the next due first."""
        return tuple(sorted((each for each in self.promises.values() if each.is_open), key=in_order))

    def next_due_s(self, now_s: float) -> float | None:
        """The moment after `now_s` at which the next promise is due; None when there is none."""
        due = (each.due_at_s for each in self.promises.values() if each.is_open)
        return min((moment for moment in due if moment > now_s), default=None)

    def made(self, promise: Promise, board: Board, country: str) -> "PromiseBook":
        """The book with `promise`, which was made while `board` held: a call that connects both already does not keep
        it, whatever becomes of that call. An id that is known is not made again."""
        if promise.promise_id in self.promises:
            return self
        return PromiseBook({**self.promises, promise.promise_id: promise}, self._spent_on(promise, board, country))

    def with_kept(self, promises: Iterable[Promise]) -> "PromiseBook":
        """The book with `promises` as they are kept elsewhere: made, changed or ended by another window. One that has
        ended here is not opened by what was read before."""
        known = dict(self.promises)
        for promise in promises:
            here = known.get(promise.promise_id)
            if here is None or here.is_open:
                known[promise.promise_id] = promise
        return self if known == self.promises else replace(self, promises=known)

    def after(
        self, board: Board, at: Moment, country: str, touched: Collection[int] | None = None, *, is_first: bool = False
    ) -> "PromiseBook":
        """Once `board` holds, `at` this moment, with the calls `touched` changed (None: any may be): a promise whose
        two sides hear each other since it was made is kept. On the `is_first` board of a run nobody knows whether a
        call that goes on connected before the promise was made, unless the phone system says since when it does. Calls
        whose parties are hidden keep nothing: else it would tell of them. While the line is lost nothing happens."""
        if not board.connection.is_live:
            return self
        kept: dict[str, Promise] = {}
        spent = {pair for pair in self.spent if pair[1] in board.calls}
        for call_id in board.calls if touched is None else touched:
            call = board.calls.get(call_id)
            for promise in self.promises.values() if call is not None else ():
                if not promise.is_open or (promise.promise_id, call_id) in spent:
                    continue
                if call is None or not connects(promise, call, board, country):
                    continue
                since = connected_at_s(promise, call, board, country, at)
                is_new = since >= promise.made_at_s if since is not None else not is_first
                if not is_new:
                    spent.add((promise.promise_id, call_id))
                elif board.shows_parties(call_id):
                    kept[promise.promise_id] = promise.ended(PromiseEnd.KEPT, at.wall_s)
        if not kept and spent == set(self.spent):
            return self
        return PromiseBook({**self.promises, **kept}, frozenset(spent))

    def ended(self, promise_id: str, end: PromiseEnd, at_s: float) -> "PromiseBook":
        """The book once somebody ended that promise."""
        return self._with(promise_id, lambda promise: promise.ended(end, at_s))

    def reopened(self, promise_id: str, board: Board, country: str) -> "PromiseBook":
        """The book once somebody took the end of that promise back. The calls that go on do not end it again."""
        book = self._with(promise_id, lambda promise: replace(promise, end=None, ended_at_s=None))
        if book is self:
            return self
        return replace(book, spent=self._spent_on(book.promises[promise_id], board, country))

    def due(self, promise_id: str, due_at_s: float) -> "PromiseBook":
        """The book once that promise, if it is open, is due at another moment."""
        return self._with(
            promise_id, lambda promise: replace(promise, due_at_s=due_at_s) if promise.is_open else promise
        )

    def forgotten(self, promise_id: str) -> "PromiseBook":
        """The book without that promise."""
        if promise_id not in self.promises:
            return self
        left = {each: promise for each, promise in self.promises.items() if each != promise_id}
        return PromiseBook(left, frozenset(each for each in self.spent if each[0] != promise_id))

    def _spent_on(self, promise: Promise, board: Board, country: str) -> frozenset[tuple[str, int]]:
        calls = board.calls.items()
        return self.spent.union(
            (promise.promise_id, call_id) for call_id, call in calls if connects(promise, call, board, country)
        )

    def _with(self, promise_id: str, change: Callable[[Promise], Promise]) -> "PromiseBook":
        before = self.promises.get(promise_id)
        after = change(before) if before is not None else None
        if after is None or after == before:
            return self
        return replace(self, promises={**self.promises, promise_id: after})
