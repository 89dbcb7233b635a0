"""Who talks to whom: everybody in the call of the person, or of the call, that is selected; and whom a drag means."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject

from callboard.domain.board import Board
from callboard.models.board_update import BoardUpdate
from callboard.models.extension_model import ExtensionModel
from callboard.views.extension_board.people_shapes import PeopleShapes


class CallMarks(QObject):
    """Tells the people in `shapes` whom to mark."""

    def __init__(self, source: ExtensionModel, shapes: PeopleShapes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._shapes = shapes
        self._calls: tuple[int, ...] = ()
        self._shown: frozenset[str] = frozenset()
        self._meant = ""

    def show_meant(self, number: str) -> None:
        """What is dragged would let `number` ring, wherever it hovers; "" for nobody."""
        self._meant = number
        self._renew()

    def show_board(self, update: BoardUpdate) -> None:
        """Calls may have begun or ended."""
        if update.replaced or update.touched_calls:
            self._renew()

    def show_calls(self, call_ids: Collection[int]) -> None:
        """These calls are selected; none: then it is that of the person who is selected."""
        self._calls = tuple(call_ids)
        self._renew()

    def show_chosen(self) -> None:
        """Somebody else is selected."""
        self._calls = ()
        self._renew()

    def _renew(self) -> None:
        board = self._source.board
        numbers = _in_calls(board, self._calls or self._calls_of_chosen(board))
        if self._meant:
            numbers = frozenset({self._meant})
        if numbers != self._shown:
            self._shown = numbers
            self._shapes.set_in_call(numbers)

    def _calls_of_chosen(self, board: Board) -> list[int]:
        # Of several people nobody could tell whose call is meant.
        chosen = self._shapes.selected()
        return [leg.call_id for leg in board.legs_of(chosen[0])] if len(chosen) == 1 else []


def _in_calls(board: Board, call_ids: Iterable[int]) -> frozenset[str]:
    calls = (board.calls.get(call_id) for call_id in call_ids)
    shown = (call for call in calls if call is not None and board.shows_parties(call.call_id))
    return frozenset(leg.number for call in shown for leg in call.legs)
