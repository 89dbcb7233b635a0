"""Rows of widgets that stand one below the other where there is no room side by side."""

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QWidget


class TurningRow(QBoxLayout):
    """Runs to the right, or downwards where it was told that it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent)
        self._stretches: list[int] = []

    def turn(self, is_narrow: bool) -> None:
        """Run downwards when it is narrow."""
        directions = QBoxLayout.Direction
        if not self._stretches:
            self._stretches = [self.stretch(place) for place in range(self.count())]
        for place, stretch in enumerate(self._stretches):
            # What shares the width of a row must not share the height of a column.
            self.setStretch(place, 0 if is_narrow else stretch)
        self.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)


def side_by_side(*widgets: QWidget) -> TurningRow:
    """`widgets` in a row, as wide as they need to be."""
    row = TurningRow()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def turn(rows: Iterable[TurningRow], is_narrow: bool) -> None:
    """Let `rows` run downwards where it is narrow."""
    for row in rows:
        row.turn(is_narrow)
