"""What was let go in full length: people for a list, and more numbers than a question has room for.

While it hovers only its beginning is looked at; once it was let go, nothing of it is left out.
"""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QRect

from callboard.domain.board import Board
from callboard.domain.drops.drop_rules import (
    Dragged,
    DropAdds,
    DropChooses,
    DropOutcome,
    DropRefusal,
    DropRefused,
    DropTarget,
    OntoSlot,
    outcome_of_drop,
)
from callboard.domain.numbers.number_chip import NumberChip, Pasted
from callboard.domain.numbers.number_search import LONGEST_TEXT
from callboard.models.drag_payload import list_in, text_in
from callboard.models.pasted.pasted_in import pasted_in
from callboard.views.drops.drop_deeds import MOST_CHOICES

ShowMany = Callable[[Pasted, DropTarget, QRect, bool], None]
"""Shows numbers to choose from: what was found, where it was let go, where that is on the screen, and whether a number
that is chosen is asked about."""


class WholeLists:
    """Decides whether something let go is more than one number for its target."""

    def __init__(self, board: Callable[[], Board]) -> None:
        self._board = board
        self.take_list: Callable[[str, str], bool] = lambda _slot, _text: False
        """Gets the room that is set up with what another program wrote, and all of that; says whether it was a list."""
        self.show_many: ShowMany | None = None

    def taken(self, mime: QMimeData, outcome: DropOutcome, target: DropTarget) -> bool:
        """Whether `mime` was a list of people for the room that is being set up; then they are on it now."""
        if not (isinstance(outcome, DropAdds) and isinstance(target, OntoSlot)):
            return False
        text = list_in(mime)
        return bool(text) and self.take_list(outcome.slot, text)

    def in_full(self, mime: QMimeData, outcome: DropOutcome, target: DropTarget) -> tuple[DropOutcome, Pasted | None]:
        """What comes of all of `mime`: the outcome, and the numbers in it where they are too many for a question."""
        if not self._is_more(mime, outcome, target):
            return outcome, None
        pasted = pasted_in(mime, self._board().extensions)
        if isinstance(outcome, DropChooses) and len(pasted.chips) < len(outcome.numbers):
            pasted = Pasted(tuple(map(NumberChip, outcome.numbers)))
        if len(pasted.chips) > MOST_CHOICES and self.show_many is not None:
            return outcome, pasted
        if len(pasted.chips) < 2:
            return outcome, None
        return outcome_of_drop(Dragged(pasted.numbers), target, self._board()), None

    def _is_more(self, mime: QMimeData, outcome: DropOutcome, target: DropTarget) -> bool:
        if isinstance(outcome, DropChooses):
            return len(outcome.numbers) > MOST_CHOICES or len(text_in(mime)) > LONGEST_TEXT
        nothing_found = isinstance(outcome, DropRefused) and outcome.why is DropRefusal.NO_NUMBER
        is_for_room = isinstance(target, OntoSlot) and not isinstance(outcome, DropRefused | DropAdds)
        return (nothing_found or is_for_room) and len(text_in(mime)) > LONGEST_TEXT
