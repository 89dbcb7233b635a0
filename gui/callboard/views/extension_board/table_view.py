"""The board as a table: one line per extension, sorted by any column that stands still."""

from PySide6.QtCore import QEvent, QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callboard.domain.preferences import Density
from callboard.models.extension_order import ExtensionOrder, Order, order_of
from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.models.roles import Role
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.table_columns import Column, places_in
from callboard.views.extension_board.table_delegate import TableDelegate
from callboard.views.extension_board.table_header import TableHeader
from callboard.views.extension_board.table_rows import ROW, TableRows
from callboard.views.floating_bar import FloatingBar
from callboard.views.look.look import Look

COMPACT_ROW = 26


class TableView(QFrame):
    """`people` as a table under heads. It follows zoom, density, order and favourites by itself."""

    call_requested = Signal(str, QRect)  # number, and where its line is on the screen
    letters_typed = Signal(str)
    favourite_toggled = Signal(str)
    menu_requested = Signal(list, QPoint)  # numbers, and where on the screen
    attended = Signal(bool)
    chosen_changed = Signal()

    def __init__(
        self,
        people: ExtensionOrder,
        delegate: TableDelegate,
        desk: DropDesk,
        look: Look,
        memory: MemoryNow,
        preferences: PreferencesNow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("board.table")
        self.setProperty("surface", "card")
        self._people = people
        self._delegate = delegate
        self._look = look
        self._memory = memory
        self._preferences = preferences
        self._selected: list[str] = []
        self._row_before = -1
        self.header = TableHeader(look, self)
        self.rows = TableRows(people, delegate, desk, look.pulse, self)
        FloatingBar(self.rows)
        self.setFocusProxy(self.rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.rows, 1)
        self._connect()
        self._sort()
        self._measure()

    def set_live(self, is_live: bool) -> None:
        """Paint what may be old without colour."""
        self.rows.set_live(is_live)

    def set_typed(self, typed: str) -> None:
        """Mark where `typed` is in names and numbers."""
        self._delegate.typed = typed
        self.rows.viewport().update()

    def set_in_call(self, numbers: frozenset[str]) -> None:
        """These are in the call that is selected."""
        if numbers != self._delegate.in_call:
            self._delegate.in_call = numbers
            self.rows.viewport().update()

    def chosen(self) -> list[str]:
        """The numbers of the people who are selected, from top to bottom; else of who is current."""
        return self.rows.selected_numbers()

    def current_number(self) -> str:
        """Who is current, "" for nobody."""
        index = self.rows.currentIndex()
        return index.data(Role.NUMBER) if index.isValid() else ""

    def go_to(self, number: str) -> bool:
        """Select `number` alone, make it current and visible; False when it is not in the list."""
        row = self._people.row_of(number)
        if row is not None:
            self.rows.setCurrentIndex(self._people.index(row))
        return row is not None

    def place_of(self, number: str) -> QRect:
        """Where the line of `number` is on the screen."""
        row = self._people.row_of(number)
        rect = self.rows.visualRect(self._people.index(row)) if row is not None else QRect(0, 0, 1, 1)
        return QRect(self.rows.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other columns."""
        super().resizeEvent(event)
        self._place_columns()

    def changeEvent(self, event: QEvent) -> None:
        """In a window that is read the other way the first column is at the right."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_columns()

    def _connect(self) -> None:
        self.header.order_requested.connect(self._on_order)
        self.rows.chosen.connect(lambda number: self.call_requested.emit(number, self.place_of(number)))
        self.rows.letters_typed.connect(self.letters_typed)
        self.rows.starred.connect(self.favourite_toggled)
        self.rows.menu_requested.connect(self.menu_requested)
        self.rows.attended.connect(self.attended)
        self.rows.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self._people.modelAboutToBeReset.connect(self._remember)
        self._people.modelReset.connect(self._select_again)
        self._look.changed.connect(self._measure)
        self._memory.changed.connect(self._on_memory)
        self._preferences.changed.connect(self._measure)

    def _on_order(self, order: Order) -> None:
        self._memory.change(table_order=str(order))
        self._sort()

    def _on_memory(self) -> None:
        if order_of(self._memory.value.table_order) != self._people.order:
            self._sort()
        self._measure()

    def _sort(self) -> None:
        self._people.set_order(order_of(self._memory.value.table_order))
        self.header.show_order(self._people.order)

    def _measure(self) -> None:
        zoom = self._memory.value.board_zoom / 100
        self._delegate.set_zoom(zoom)
        is_compact = self._preferences.value.density is Density.COMPACT
        self.rows.set_row_height(round((COMPACT_ROW if is_compact else ROW) * self._delegate.scale))
        self._place_columns()

    def _place_columns(self) -> None:
        at_least = self.header.needed()
        at_least[Column.STATUS] = max(at_least[Column.STATUS], self._delegate.status_width())
        width = self.width() - 2 - self.rows.verticalScrollBar().sizeHint().width()
        places = places_in(width, self._delegate.scale, at_least)
        self._delegate.places = places
        self.header.place(places)
        self.rows.viewport().update()

    def _remember(self) -> None:
        self._selected = self.chosen() or self._selected
        self._row_before = self.rows.currentIndex().row()

    def _select_again(self) -> None:
        self._delegate.typed = self._people.typed
        number = next((number for number in self._selected if self._people.row_of(number) is not None), "")
        if number:
            self.go_to(number)
        elif self.rows.hasFocus() and self._row_before >= 0 and self._people.rowCount():
            # Nobody of them is there any more: whoever works here goes on in the same row.
            self.rows.setCurrentIndex(self._people.index(min(self._row_before, self._people.rowCount() - 1)))
