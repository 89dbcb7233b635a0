"""A list of people as tiles: the favourites, or everybody else."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from callboard.domain.drops.drop_rules import BUSY_STATES, OntoExtension
from callboard.domain.extension import ExtensionState
from callboard.models.drag_payload import payload_of
from callboard.models.filters import ExtensionFilter
from callboard.models.roles import AnyIndex, Role
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.extension_board.tile_geometry import cell_size
from callboard.views.look.look import Look
from callboard.views.ringing_fade import RingingFade
from callboard.views.tile_list_view import TileKind, TileListView


class BoardView(TileListView):
    """Shows `people`. Double-click or Enter calls from my phone, a drop calls from the tile's own phone."""

    call_requested = Signal(str, QRect)  # number, and where its tile is on the screen
    menu_requested = Signal(str, QPoint)  # number whose tile it is, and where on the screen
    chosen_changed = Signal()
    all_requested = Signal()  # everybody is to be selected
    left_downwards = Signal(int)  # from the last row, at so many pixels from the left
    left_upwards = Signal(int)  # from the first row
    everybody_selected: Callable[[], Sequence[str]] | None = None
    """The numbers that are selected in this list and in those it stands with."""

    def __init__(
        self,
        people: ExtensionFilter,
        delegate: ExtensionTileDelegate,
        desk: DropDesk,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        kind = TileKind(
            cell_size=lambda width: cell_size(width, delegate.sizes),
            drop_target=lambda index: OntoExtension(index.data(Role.NUMBER)),
            shows_time=lambda index: index.data(Role.STATE) in BUSY_STATES,
        )
        super().__init__(kind, delegate, desk, parent)
        self._people = people
        self._tiles = delegate
        delegate.is_faded = people.is_faded
        self._selected: list[str] = []
        self._current = ""
        self.setObjectName("board.tiles")
        self.setAccessibleName(self.tr("Extensions"))
        self.setProperty("tiles", "people")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # A frame that is dragged would begin in the gaps, where a tile is grabbed as well.
        self.setSelectionRectVisible(False)
        self.setModel(people)
        self.chosen.connect(lambda number: self.call_requested.emit(number, self.place_of(number)))
        people.modelAboutToBeReset.connect(self._remember)
        people.modelReset.connect(self._select_again)
        self._fade = RingingFade(self, look.pulse, self._is_ringing, self._show_fading)

    def in_hand(self) -> QMimeData:
        """Who looks selected goes along, in whichever list."""
        numbers = self.everybody_selected() if self.everybody_selected is not None else ()
        return payload_of(numbers) if len(numbers) > len(self.selectedIndexes()) else super().in_hand()

    def count_selected(self) -> int:
        """Those in the other list count as well."""
        return len(self.everybody_selected()) if self.everybody_selected is not None else super().count_selected()

    def set_sizes(self, zoom: float, is_compact: bool) -> None:
        """Paint tiles `zoom` times as large as the look says, with two lines of text instead of three."""
        if self._tiles.set_sizes(zoom, is_compact):
            self.fit()
            self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def set_typed(self, typed: str) -> None:
        """Mark where `typed` is in names and numbers."""
        self._tiles.typed = typed

    def set_in_call(self, numbers: frozenset[str]) -> None:
        """These are in the call that is selected."""
        if numbers != self._tiles.in_call:
            self._tiles.in_call = numbers
            self.viewport().update()

    def selected_numbers(self) -> Sequence[str]:
        """The numbers of the people who are selected, from top to bottom."""
        return [self._people.number_at(row) for row in sorted(index.row() for index in self.selectedIndexes())]

    def current_number(self) -> str:
        """Whose tile has the focus, or had it last; "" for nobody."""
        index = self.currentIndex()
        return self._people.number_at(index.row()) if index.isValid() else ""

    def select(self, number: str) -> bool:
        """Select `number` alone, make it current and visible; False when it is not in the list."""
        row = self._people.row_of(number)
        if row is None:
            return False
        self.setCurrentIndex(self._people.index(row))
        return True

    def enter_at(self, row: int, left: int) -> None:
        """Come in from another list, into the first (0) or the last (-1) row, about `left` pixels from its edge."""
        count = self._people.rowCount()
        if not count:
            return
        columns = max(1, self.viewport().width() // max(1, self.gridSize().width()))
        column = min(left // max(1, self.gridSize().width()), columns - 1)
        first = 0 if row == 0 else (count - 1) // columns * columns
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self._people.index(min(first + column, count - 1)))

    def place_of(self, number: str) -> QRect:
        """Where the tile of `number` is on the screen."""
        row = self._people.row_of(number)
        rect = self.visualRect(self._people.index(row)) if row is not None else QRect(0, 0, 1, 1)
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    # Qt's events

    def viewportSizeHint(self) -> QSize:
        """As high as all rows of tiles together."""
        cell = self.gridSize()
        columns = max(1, self.viewport().width() // max(1, cell.width()))
        return QSize(cell.width(), -(-self._people.rowCount() // columns) * cell.height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the person under the pointer, or with the current one by the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_requested.emit(self._people.number_at(index.row()), self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows leave the list where it ends; Ctrl+A selects everybody."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_requested.emit()
            return
        before, key = self.currentIndex(), event.key()
        super().keyPressEvent(event)
        if not before.isValid() or before != self.currentIndex() or event.modifiers() & ~KEYPAD:
            return
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.left_downwards.emit(self.visualRect(before).center().x() if key == Qt.Key.Key_Down else 0)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            far = self.viewport().width()
            self.left_upwards.emit(self.visualRect(before).center().x() if key == Qt.Key.Key_Up else far)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Somebody else is selected."""
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Somebody may ring now."""
        super().dataChanged(first, last, roles)
        self._fade.see_changed(first.row(), last.row())

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing fades that nobody sees."""
        super().hideEvent(event)
        self._fade.look_again()

    def _on_tick(self) -> None:
        super()._on_tick()
        self._fade.look_again()

    def _is_ringing(self, row: int) -> bool:
        return self._people.facts_at(row).state is ExtensionState.RINGING

    def _show_fading(self, is_fading: bool) -> None:
        self._tiles.is_fading = is_fading

    def _remember(self) -> None:
        chosen = self.selected_numbers()
        self._selected = list(chosen) or self._selected
        self._current = self.current_number() or self._current

    def _select_again(self) -> None:
        rows = [row for number in self._selected if (row := self._people.row_of(number)) is not None]
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            self.selectionModel().select(self._people.index(row), flags.Select)
        current = self._people.row_of(self._current)
        if current is not None:
            self.selectionModel().setCurrentIndex(self._people.index(current), flags.NoUpdate)
            self.scrollTo(self._people.index(current))
        else:
            self.scrollToTop()


KEYPAD = Qt.KeyboardModifier.KeypadModifier
