"""What is being dragged at the moment, by us or by another program, and what was announced for letting it go."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal

from callboard.domain.board import Board
from callboard.domain.drops.drop_rules import (
    Dragged,
    DropAsks,
    DropOutcome,
    DropRefusal,
    DropRefused,
    DropRuns,
    DropTarget,
    outcome_of_drop,
)
from callboard.models.drag_payload import dragged_in, is_own

NOTHING = Dragged(())


class DragInHand(QObject):
    """One drag at a time. It is read once, when it comes in: what was announced is what is let go."""

    changed = Signal()  # a drag began or ended

    def __init__(self, board: Callable[[], Board], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._announced: tuple[DropTarget, DropOutcome] | None = None
        self._is_ours = False
        self.dragged = NOTHING
        self.is_own = False
        self.is_there = False
        # A drag that leaves one target enters the next one at once; only when it does not is it over.
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(0)
        self._over.timeout.connect(self._end)

    def begin(self, mime: QMimeData) -> None:
        """A drag came in. One of our own is known already."""
        self._over.stop()
        if self._is_ours and is_own(mime):
            return
        self.dragged, self.is_own = dragged_in(mime, self._board().extensions), is_own(mime)
        if not self.is_there:
            self.is_there = True
            self.changed.emit()

    def hold(self, mime: QMimeData) -> None:
        """We begin a drag: it lasts until `release`, wherever the pointer goes."""
        self.begin(mime)
        self._is_ours = True

    def release(self) -> None:
        """Our own drag is over."""
        self._is_ours = False
        self._end()

    def announce(self, target: DropTarget) -> DropOutcome:
        """It is over `target` now."""
        outcome = outcome_of_drop(self.dragged, target, self._board())
        self._announced = (target, outcome)
        return outcome

    def forget_target(self) -> None:
        """It is over nothing that takes drops."""
        self._announced = None

    def leave(self) -> None:
        """It left a target."""
        self._announced = None
        if not self._is_ours:
            self._over.start()

    def let_go(self, mime: QMimeData, target: DropTarget) -> DropOutcome:
        """What is to be done now that it was let go over `target`: what was announced, or nothing at all."""
        dragged = self.dragged if self.is_there else dragged_in(mime, self._board().extensions)
        outcome = outcome_of_drop(dragged, target, self._board())
        if self._announced is None or _is_as_announced(self._announced, target, outcome):
            return outcome
        return DropRefused(DropRefusal.TARGET_CHANGED)

    def would_take(self, target: DropTarget) -> bool:
        """Whether something is being dragged that could be let go on `target`."""
        if not self.is_there or self.dragged == NOTHING:
            return False
        return not isinstance(outcome_of_drop(self.dragged, target, self._board()), DropRefused)

    def _end(self) -> None:
        self._over.stop()
        self._announced = None
        if self.is_there:
            self.dragged, self.is_own, self.is_there = NOTHING, False, False
            self.changed.emit()


def _is_as_announced(announced: tuple[DropTarget, DropOutcome], target: DropTarget, outcome: DropOutcome) -> bool:
    # Rows may move away under the pointer, a free room may fill, a call that rang may have been answered: then
    # letting go would ring another phone than the one that was named. A question, or nothing, is always safe.
    if announced[0] != target:
        return False
    promised = announced[1]
    if not isinstance(outcome, DropRuns | DropAsks):
        return True
    return isinstance(promised, DropRuns | DropAsks) and promised.command == outcome.command
