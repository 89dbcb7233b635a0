"""Which row a call is in and where that row stands: my calls, then what rings, then by start. Nothing of Qt here."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from enum import IntEnum

from callboard.domain.board import Board
from callboard.domain.calls.call import Call, LegState
from callboard.domain.conferences.conference import SlotKind

RowId = int | str
"""The call id of an ordinary call; the slot of a conference, which is one row however many calls it is made of."""


class Rank(IntEnum):
    """The three parts of the list, from top to bottom."""

    MINE = 0
    RINGING = 1
    OTHERS = 2


Place = tuple[Rank, int, str]
"""Where a row stands. The number is a call id: those of the phone system grow, so it stands for the start. The slot
keeps a conference apart from a call that has left it."""


class CallOrder:
    """Rows and their places. A row that is `put` keeps its place until it is put again."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._row_ids: dict[Place, RowId] = {}
        self._place_of: dict[RowId, Place] = {}
        self._row_of_call: dict[int, RowId] = {}
        self._calls_of: dict[str, set[int]] = {}

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, row_id: object) -> bool:
        return row_id in self._place_of

    def row_id_at(self, row: int) -> RowId:
        """What is in `row`."""
        return self._row_ids[self._places[row]]

    def row_of(self, row_id: RowId) -> int:
        """The row of `row_id`, which has one."""
        return bisect_left(self._places, self._place_of[row_id])

    def row_id_of_call(self, call_id: int) -> RowId | None:
        """The row that shows call `call_id`."""
        return self._row_of_call.get(call_id)

    def calls_of(self, slot: str) -> list[int]:
        """The calls that make up the conference in `slot`, in their order."""
        return sorted(self._calls_of.get(slot, ()))

    def sort_in(self, call_id: int, board: Board) -> set[RowId]:
        """Take in what has become of call `call_id`; gives the rows it was and is in."""
        call = board.calls.get(call_id)
        before = self._row_of_call.get(call_id)
        now = row_id_of(call, board) if call is not None else None
        if before == now:
            return set() if now is None else {now}
        self._row_of_call.pop(call_id, None)
        if isinstance(before, str):
            self._calls_of[before].discard(call_id)
        if now is not None:
            self._row_of_call[call_id] = now
        if isinstance(now, str):
            self._calls_of.setdefault(now, set()).add(call_id)
        return {row_id for row_id in (before, now) if row_id is not None}

    def wanted_place(self, row_id: RowId, board: Board, my_number: str) -> Place | None:
        """Where `row_id` belongs while `board` holds, None when it has no call any more."""
        if isinstance(row_id, str):
            calls = self.calls_of(row_id)
            if not calls:
                return None
            started = self._place_of[row_id][1] if row_id in self._place_of else calls[0]
            return rank_of((board.calls[call_id] for call_id in calls), my_number, may_ring=False), started, row_id
        if self._row_of_call.get(row_id) != row_id:
            return None
        return rank_of((board.calls[row_id],), my_number), row_id, ""

    def place_of(self, row_id: RowId) -> Place | None:
        """Where `row_id` stands."""
        return self._place_of.get(row_id)

    def row_at_place(self, place: Place) -> int:
        """The row that something put at `place` would get."""
        return bisect_left(self._places, place)

    def put(self, row_id: RowId, place: Place) -> None:
        """Let `row_id` stand at `place`."""
        self.take_out(row_id)
        insort(self._places, place)
        self._row_ids[place] = row_id
        self._place_of[row_id] = place

    def take_out(self, row_id: RowId) -> None:
        """Let `row_id` stand nowhere."""
        place = self._place_of.pop(row_id, None)
        if place is not None:
            del self._places[bisect_left(self._places, place)]
            del self._row_ids[place]


def order_of(board: Board, my_number: str) -> CallOrder:
    """All calls of `board`, sorted."""
    order = CallOrder()
    rows = {row_id for call_id in board.calls for row_id in order.sort_in(call_id, board)}
    wanted = ((row_id, order.wanted_place(row_id, board, my_number)) for row_id in rows)
    for row_id, place in sorted(((row_id, place) for row_id, place in wanted if place), key=lambda each: each[1]):
        order.put(row_id, place)
    return order


def row_id_of(call: Call, board: Board) -> RowId:
    """Which row shows `call`."""
    for leg in call.legs:
        slot = board.slots.get(leg.number)
        if slot is not None and slot.kind is not SlotKind.GATEWAY:
            return slot.number
    return call.call_id


def rank_of(calls: Iterable[Call], my_number: str, may_ring: bool = True) -> Rank:
    """In which part of the list a row made of `calls` belongs."""
    rank = Rank.OTHERS
    for call in calls:
        for leg in call.legs:
            if my_number and leg.number == my_number:
                return Rank.MINE
            if may_ring and leg.state is LegState.RINGING:
                rank = Rank.RINGING
    return rank
