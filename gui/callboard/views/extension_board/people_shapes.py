"""The place of the people on the board: as cards, as a table, or the words that say why there is nobody."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from callboard.domain.profile_memory import BoardShape
from callboard.views.extension_board.cards_area import CardsArea
from callboard.views.extension_board.nothing_found import NothingFound
from callboard.views.extension_board.place_before_search import PlaceBeforeSearch
from callboard.views.extension_board.table_view import TableView

MARGIN = 16


class PeopleShapes(QStackedWidget):
    """Shows one of them."""

    chosen_changed = Signal()
    attended = Signal(bool)

    def __init__(self, cards: CardsArea, table: TableView, nothing: NothingFound, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("board.people")
        self.cards, self.table, self.nothing = cards, table, nothing
        self._shape = BoardShape.CARDS
        self._framed = QWidget(self)
        self._inner = QVBoxLayout(self._framed)
        self._inner.addWidget(table)
        self._place = PlaceBeforeSearch((*cards.lists, table.rows), self.selected)
        self.set_spare(0)
        for widget in (cards, self._framed, nothing):
            self.addWidget(widget)
        for people in (cards, table):
            people.attended.connect(self.attended)
            people.chosen_changed.connect(self.chosen_changed)

    @property
    def people(self) -> CardsArea | TableView:
        """The shape that is used, even while there is nobody in it."""
        return self.table if self._shape is BoardShape.TABLE else self.cards

    def show_people(self, shape: BoardShape, is_anybody: bool) -> None:
        """Show the people in `shape`, or why there is nobody."""
        self._shape = shape
        people = self._framed if shape is BoardShape.TABLE else self.cards
        self.setCurrentWidget(people if is_anybody else self.nothing)

    def set_spare(self, pixels: int) -> None:
        """Let the table end so many pixels before the margin."""
        self._inner.setContentsMargins(MARGIN, 9, MARGIN + pixels, 12)

    def set_live(self, is_live: bool) -> None:
        """Show what may be old without colour."""
        self.cards.set_live(is_live)
        self.table.set_live(is_live)

    def search(self, typed: str, find: Callable[[], None]) -> None:
        """Mark where `typed` is in names and numbers, and show the first of those whom `find` finds; with nothing
        typed, what was seen before."""
        self._place.keep()
        self.cards.set_typed(typed)
        self.table.set_typed(typed)
        find()
        if typed:
            self._place.show_first()
        else:
            self._place.come_back()

    def set_in_call(self, numbers: frozenset[str]) -> None:
        """These are in the call that is selected."""
        self.cards.set_in_call(numbers)
        self.table.set_in_call(numbers)

    def selected(self) -> Sequence[str]:
        """The numbers of the people who are selected."""
        return self.people.chosen()

    def chosen(self) -> Sequence[str]:
        """The numbers of the people who are selected, else of who has the focus, else nobody."""
        current = self.people.current_number()
        return self.selected() or ([current] if current else [])

    def place_of(self, number: str) -> QRect:
        """Where `number` is on the screen."""
        return self.people.place_of(number)

    def enter(self) -> bool:
        """Go to the people, or to what can be done without; False when there is neither."""
        if self.currentWidget() is self.nothing:
            return self.nothing.enter()
        if self.people is self.cards:
            self.cards.enter()
        else:
            self.table.setFocus()
        return True
