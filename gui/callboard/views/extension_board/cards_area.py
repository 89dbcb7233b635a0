"""People as tiles: the favourites above, everybody else below, one selection and one way of the arrows over both."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from callboard.domain.preferences import Density
from callboard.models.filters import ExtensionFilter
from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.views.button_icons import put_icon
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.extension_board.board_room import BoardRoom
from callboard.views.extension_board.board_view import BoardView
from callboard.views.extension_board.favourites_view import FavouritesHeading, FavouritesView
from callboard.views.extension_board.first_favourite import FirstFavourite
from callboard.views.extension_board.tile_geometry import (
    BEFORE,
    TileSizes,
    favourite_rows,
    height_of_rows,
    spare_width,
)
from callboard.views.labels import label
from callboard.views.look.look import Look

MARGIN = 16
TOP, HEADING, ICON = 6, 20, 14
FIRST_TOP = 2
OTHERS_GAP, OTHERS_DROP = 8, 12
"""A heading stands near to what it is about, and farther from what is above it."""
SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
RIGHTWARDS_FIRST = "\u200f"
"""Lets a text that begins with a dot begin at the right."""


class CardsArea(QWidget):
    """`favourites` and `people` are what the two lists show; everybody is in one of them."""

    chosen_changed = Signal()
    attended = Signal(bool)
    spare_changed = Signal()
    room_changed = Signal()

    def __init__(
        self,
        favourites: ExtensionFilter,
        people: ExtensionFilter,
        lists: tuple[FavouritesView, BoardView],
        desk: DropDesk,
        look: Look,
        memory: MemoryNow,
        preferences: PreferencesNow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("board.cards")
        self._favourites, self._people = favourites, people
        self._look = look
        self._memory = memory
        self._preferences = preferences
        self.favourites, self.people = lists
        self.favourites.setObjectName("board.favourites")
        self.favourites.setAccessibleName(self.tr("Favourites"))
        self._attended: set[BoardView] = set()
        self._is_folding = False
        self._arranged: object = None
        self._room = BoardRoom()
        self.spare = 0
        """So many pixels behind the last column belong to no tile."""
        self.heading = FavouritesHeading(desk, memory, self)
        self.first = FirstFavourite(desk, memory, look, self)
        self._others = QWidget(self)
        self._rest = label(self._others, "board.others", "heading")
        self._order = label(self._others, "board.others.order", "second", self.tr("· by number"))
        if self.isRightToLeft():
            self._order.setText(f"{RIGHTWARDS_FIRST}{self._order.text()}")
        self._lay_out()
        self._connect()
        self._measure()

    @property
    def lists(self) -> tuple[BoardView, BoardView]:
        """From top to bottom."""
        return self.favourites, self.people

    def set_live(self, is_live: bool) -> None:
        """Show what may be old without colour."""
        for tiles in self.lists:
            tiles.set_live(is_live)

    def set_room(self, room: BoardRoom) -> None:
        """Where there is no room for two lists, the favourites stand among the others; where there is hardly any, the
        tiles are compact."""
        if room != self._room:
            self._room = room
            self.room_changed.emit()
            self._measure()

    @property
    def is_merged(self) -> bool:
        """Whether everybody is in the one list."""
        return not self._room.has_favourites

    def set_typed(self, typed: str) -> None:
        """Mark where `typed` is in names and numbers."""
        for tiles in self.lists:
            tiles.set_typed(typed)

    def set_in_call(self, numbers: frozenset[str]) -> None:
        """These are in the call that is selected."""
        for tiles in self.lists:
            tiles.set_in_call(numbers)

    def chosen(self) -> Sequence[str]:
        """The numbers of the people who are selected, from top to bottom."""
        return [number for tiles in self.lists for number in tiles.selected_numbers()]

    def go_to(self, number: str) -> bool:
        """Select `number` alone, make it current and visible; False when it is not shown."""
        return any(tiles.select(number) for tiles in self.lists)

    def current_number(self) -> str:
        """Whose tile has the focus, or had it last; "" for nobody."""
        tiles = self.favourites if self.favourites.hasFocus() else self.people
        return tiles.current_number() or self.favourites.current_number()

    def place_of(self, number: str) -> QRect:
        """Where the tile of `number` is on the screen."""
        tiles = self.favourites if self._favourites.row_of(number) is not None else self.people
        return tiles.place_of(number)

    def enter(self) -> None:
        """Go to who is selected, else to the first one."""
        for tiles in self.lists:
            if not tiles.isHidden() and tiles.selectedIndexes():
                tiles.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        first = self.favourites if self.favourites.isVisible() else self.people
        first.enter_at(0, 0)

    def arrange(self) -> None:
        """Give each list its room: two rows of favourites, or all of it when there is nobody else."""
        some, others = self._favourites.rowCount(), bool(self._people.rowCount())
        is_open = self._memory.value.are_favourites_open or not others
        sizes, room = self._sizes(), QSize(self._list_width(), self.height())
        wanted = (some, others, is_open, sizes, room, self.is_merged)
        if wanted == self._arranged:
            return
        self._arranged = wanted
        headings = TOP + 2 * self._look.px(HEADING) + OTHERS_GAP
        rows = favourite_rows(some, room.width(), room.height() - headings, sizes)
        # Large text in a low window: better two short lists that scroll than headings above nothing.
        is_low = others and is_open and bool(some) and room.height() - headings < 2 * height_of_rows(1, sizes)
        high = min(height_of_rows(rows, sizes), room.height() // 2) if is_low else height_of_rows(rows, sizes)
        has_headings = not is_low and not self.is_merged
        self._column.setContentsMargins(MARGIN - BEFORE, TOP if has_headings else 0, 0, 0)
        self.heading.setVisible(bool(some) and has_headings)
        self.favourites.setVisible(bool(some) and is_open)
        self._others.setVisible(others and has_headings)
        self.people.setVisible(others or not some)
        self._rest.setText(self.tr("Everyone else") if some else self.tr("Everyone"))
        self._column.setStretchFactor(self.favourites, 0 if others else 1)
        self.favourites.setMinimumHeight(high if others else 0)
        self.favourites.setMaximumHeight(high if others else QWIDGETSIZE_MAX)
        self.first.set_wanted(not some and not self.is_merged)
        self.first.setGeometry(MARGIN, FIRST_TOP, room.width() - MARGIN, TOP + self._look.px(HEADING) + OTHERS_GAP)
        self.spare = spare_width(room.width(), sizes)
        self.spare_changed.emit()

    def _list_width(self) -> int:
        return self.width() - (MARGIN - BEFORE) - self.people.verticalScrollBar().sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other rows."""
        super().resizeEvent(event)
        self.arrange()

    def _lay_out(self) -> None:
        others = QHBoxLayout(self._others)
        others.setContentsMargins(BEFORE, OTHERS_DROP, 0, 0)
        others.setSpacing(6)
        others.addWidget(self._rest)
        others.addWidget(self._order)
        others.addStretch(1)
        self._column = QVBoxLayout(self)
        # The gap behind the last tile and the scroll bar fill the margin at the right.
        self._column.setContentsMargins(MARGIN - BEFORE, TOP, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.favourites)
        self._column.addWidget(self._others)
        self._column.addWidget(self.people, 1)
        for tiles in self.lists:
            tiles.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            tiles.setMinimumHeight(0)

    def _connect(self) -> None:
        for tiles in self.lists:
            tiles.everybody_selected = self.chosen
            tiles.chosen_changed.connect(lambda tiles=tiles: self._on_chosen(tiles))
            tiles.attended.connect(lambda is_attended, tiles=tiles: self._on_attended(tiles, is_attended))
            tiles.all_requested.connect(self._select_all)
        self.favourites.left_downwards.connect(lambda left: self._cross(self.people, 0, left))
        self.people.left_upwards.connect(lambda left: self._cross(self.favourites, -1, left))
        for rows in (self._favourites, self._people):
            rows.count_changed.connect(lambda _: self.arrange())
        self.heading.clicked.connect(lambda is_open: self._memory.change(are_favourites_open=is_open))
        self._memory.changed.connect(self._measure)
        self._preferences.changed.connect(self._measure)
        self._look.changed.connect(self._measure)

    def _sizes(self) -> TileSizes:
        zoom = self._memory.value.board_zoom / 100
        return TileSizes(self._look.factor * zoom, self._is_compact())

    def _is_compact(self) -> bool:
        return self._preferences.value.density is Density.COMPACT or not self._room.has_comfort

    def _measure(self) -> None:
        look, memory = self._look, self._memory.value
        is_compact = self._is_compact()
        for tiles in self.lists:
            tiles.set_sizes(memory.board_zoom / 100, is_compact)
        self.heading.setChecked(memory.are_favourites_open)
        icon = "star-filled" if memory.are_favourites_open else "chevron-right"
        put_icon(self.heading, look, icon, "text2", ICON)
        told = self.tr("Hide the favourites") if memory.are_favourites_open else self.tr("Show the favourites")
        self.heading.setToolTip(told)
        self.heading.setFixedHeight(look.px(HEADING))
        self._others.setFixedHeight(look.px(HEADING) + OTHERS_GAP)
        self.arrange()

    def _on_chosen(self, tiles: BoardView) -> None:
        if tiles.selectedIndexes() and not QGuiApplication.keyboardModifiers() & SEVERAL and not self._is_folding:
            self._is_folding = True
            for other in self.lists:
                if other is not tiles:
                    other.clearSelection()
            self._is_folding = False
        if not self._is_folding:
            self.chosen_changed.emit()

    def _select_all(self) -> None:
        self._is_folding = True
        for tiles in self.lists:
            tiles.selectAll()
        self._is_folding = False
        self.chosen_changed.emit()

    def _on_attended(self, tiles: BoardView, is_attended: bool) -> None:
        before = bool(self._attended)
        if is_attended:
            self._attended.add(tiles)
        else:
            self._attended.discard(tiles)
        if before != bool(self._attended):
            self.attended.emit(bool(self._attended))

    def _cross(self, tiles: BoardView, row: int, left: int) -> None:
        if tiles.isVisible():
            tiles.enter_at(row, left)


QWIDGETSIZE_MAX = (1 << 24) - 1
