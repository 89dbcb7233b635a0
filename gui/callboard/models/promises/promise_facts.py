"""What can be said of one promise: what everybody is called now, and whether it is seen here when it is kept."""

from collections.abc import Callable
from dataclasses import dataclass

from callboard.domain.board import Board
from callboard.domain.promises.promise import Promise


@dataclass(frozen=True, slots=True)
class PromiseFacts:
    """`name` is that of who was promised, `via_name` that of the person through whom, "" where nobody knows. `is_seen`
    is False where the calls of that person are hidden here: then it does not close by itself."""

    promise: Promise
    name: str = ""
    via_name: str = ""
    is_seen: bool = True
    is_overdue: bool = False

    @property
    def key(self) -> str:
        """Which row it is."""
        return self.promise.promise_id


def facts_of(promise: Promise, board: Board, name_of: Callable[[str], str], now_s: float) -> PromiseFacts:
    """What can be said of `promise` while `board` holds; `name_of` knows what numbers are called."""
    via = promise.via
    return PromiseFacts(
        promise,
        promise.name or name_of(promise.number),
        name_of(via) if via else "",
        board.sight.is_whole or (bool(via) and board.sight.sees(via, board)),
        promise.is_overdue(now_s),
    )
