"""In which order the people on the board were selected: the first of them who is free is the one that is meant."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from callboard.domain.drops.drop_rules import Dragged, DropTarget, OntoExtension, OntoSeveral


class SelectedInOrder(QObject):
    """`selected` tells who is selected, from top to bottom; `look` is to be called whenever that changes.
    `target_of` makes a target of several."""

    changed = Signal()

    def __init__(
        self,
        selected: Callable[[], Sequence[str]],
        target_of: Callable[[tuple[str, ...]], OntoSeveral],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._selected = selected
        self._target_of = target_of
        self.numbers: tuple[str, ...] = ()

    @property
    def is_several(self) -> bool:
        """Whether more than one person is selected."""
        return len(self.numbers) > 1

    def look(self) -> None:
        """Somebody else may be selected. Those who were selected together stand from top to bottom."""
        now = self._selected()
        kept = [number for number in self.numbers if number in set(now)]
        numbers = tuple(dict.fromkeys((*kept, *now)))
        if numbers != self.numbers:
            self.numbers = numbers
            self.changed.emit()

    def widened(self, target: DropTarget, dragged: Dragged) -> DropTarget:
        """What is meant by `target`: one of several who are selected stands for all of them, unless it is they who are
        dragged."""
        is_one_of_them = isinstance(target, OntoExtension) and self.is_several and target.number in self.numbers
        if not is_one_of_them or not set(self.numbers).isdisjoint(dragged.extensions):
            return target
        return self._target_of(self.numbers)
