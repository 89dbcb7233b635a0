"""Dropping on the group box: the first person of that group who is free is meant."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from callboard.domain.board import Board
from callboard.domain.commands import PlaceCall
from callboard.domain.drops.drop_outcomes import DropAsks, DropOutcome, DropRefused, DropRuns
from callboard.domain.drops.drop_rules import OntoSeveral
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.group_box import GroupBox


class GroupTarget(QObject):
    """Lets `box` take drops for the people of the group that is chosen in it, those with the lowest numbers first.
    `target_of` makes a target of several. `meant_changed` tells whose phone letting go would ring, "" for none; the
    box itself is marked meanwhile."""

    meant_changed = Signal(str)

    def __init__(
        self,
        box: GroupBox,
        board: Callable[[], Board],
        desk: DropDesk,
        target_of: Callable[[tuple[str, ...]], OntoSeveral],
    ) -> None:
        super().__init__(box)
        self._box = box
        self._board = board
        self._desk = desk
        self._target_of = target_of
        box.setAcceptDrops(True)
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The four events of a drag."""
        kind = event.type()
        if kind is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            self._desk.enter(event)
        elif kind is QEvent.Type.DragMove and isinstance(event, QDragMoveEvent):
            self._show(self._desk.move(event, self._target(), self._place()))
        elif kind is QEvent.Type.DragLeave and isinstance(event, QDragLeaveEvent):
            self._desk.leave(event)
            self._show(None)
        elif kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._show(None)
            self._desk.let_go(event, self._target(), self._place())
        else:
            return super().eventFilter(watched, event)
        return True

    def _show(self, outcome: DropOutcome | None) -> None:
        takes = outcome is not None and not isinstance(outcome, DropRefused)
        mark = "yes" if takes else None
        if self._box.property("drop") != mark:
            self._box.setProperty("drop", mark)
            self._box.style().unpolish(self._box)
            self._box.style().polish(self._box)
        command = outcome.command if isinstance(outcome, DropRuns | DropAsks) else None
        self.meant_changed.emit(command.dn_from if isinstance(command, PlaceCall) else "")

    def _target(self) -> OntoSeveral:
        group = self._box.group()
        people = self._board().extensions.values() if group else ()
        numbers = sorted(
            (person.number for person in people if group in person.groups), key=lambda number: (len(number), number)
        )
        return self._target_of(tuple(numbers))

    def _place(self) -> QRect:
        return QRect(self._box.mapToGlobal(QPoint(0, 0)), self._box.size())
