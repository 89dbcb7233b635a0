"""The page with the board: its header, the people as cards or as a table, the conference rooms below them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.domain.board import NOT_CONNECTED
from callboard.domain.changes import ReadingProgress
from callboard.domain.connection import Connection
from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.profile_memory import BoardShape
from callboard.models.board_update import BoardUpdate
from callboard.models.preferences_now import MemoryNow
from callboard.views.action_book import ActionBook
from callboard.views.extension_board.board_finder import BoardFinder, PeopleLists
from callboard.views.extension_board.board_header import BoardHeader
from callboard.views.extension_board.board_room import room_in
from callboard.views.extension_board.board_shape import shape_for
from callboard.views.extension_board.board_view import BoardView
from callboard.views.extension_board.call_marks import CallMarks
from callboard.views.extension_board.cards_area import CardsArea
from callboard.views.extension_board.match_words import match_words
from callboard.views.extension_board.nothing_found import NothingFound
from callboard.views.extension_board.people_shapes import PeopleShapes
from callboard.views.extension_board.person_menu import PersonMenu
from callboard.views.extension_board.table_view import TableView
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices
from callboard.views.slot_board.slot_strip import SlotStrip
from callboard.views.words.state_words import in_sentence


class BoardPage(QWidget):
    """Finds people and shows them. `menu.wishes` tells what is wanted of them."""

    chosen_changed = Signal()
    number_call_requested = Signal(str, QRect)  # a number that was typed and is nobody's here

    def __init__(
        self,
        lists: PeopleLists,
        cards: CardsArea,
        table: TableView,
        strip: SlotStrip,
        menu: PersonMenu,
        look: Look,
        book: ActionBook,
        notices: Notices,
        my_phone: MyPhone,
        memory: MemoryNow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self._source = lists.source
        self._look = look
        self._notices = notices
        self._my_phone = my_phone
        self._memory = memory
        self._connection = NOT_CONNECTED
        self.menu, self.strip, self.cards, self.table = menu, strip, cards, table
        self.nothing = NothingFound(look, book, self)
        self.shapes = PeopleShapes(cards, table, self.nothing, self)
        self.finder = BoardFinder(lists, memory, self)
        self.marks = CallMarks(self._source, self.shapes, self)
        self.header = BoardHeader(look, book, self)
        table.rows.key_of = book.first_key
        self._lay_out()
        self._connect_finding()
        self._connect_people()
        self._show_shape()
        self._on_counted()
        self._on_found()

    # what others look for here

    @property
    def search(self) -> QWidget:
        """The field that finds people."""
        return self.header.search

    @property
    def groups(self) -> QWidget:
        """The box that chooses a group."""
        return self.header.groups

    @property
    def tiles(self) -> BoardView:
        """The tiles of everybody who is no favourite."""
        return self.cards.people

    def chosen(self) -> Sequence[str]:
        """The numbers of the people who are selected, else of who has the focus, else nobody."""
        return self.shapes.chosen()

    def go_to(self, number: str) -> None:
        """Select `number` and go there, if it is shown."""
        if self.shapes.people.go_to(number):
            self.enter()

    def place_of(self, number: str) -> QRect:
        """Where `number` is on the screen."""
        return self.shapes.place_of(number)

    # what the window says

    def show_board(self, update: BoardUpdate) -> None:
        """News came. The first full picture decides the shape while nobody has chosen one."""
        if update.replaced:
            self._show_shape()
            self._on_counted()
            self._on_found()
        self.marks.show_board(update)

    def show_connection(self, connection: Connection) -> None:
        """Things stand like this with the phone system."""
        self._connection = connection
        self.set_live(connection.is_live)
        self._on_found()

    def show_reading(self, reading: ReadingProgress) -> None:
        """The first picture is being read; it is so far."""
        self.nothing.reading = reading
        if not self._source.rowCount():
            self._on_found()

    def set_live(self, is_live: bool) -> None:
        """Show what may be old without colour."""
        self.header.filters.set_live(is_live)
        self.shapes.set_live(is_live)

    def fit_into(self, height: int) -> None:
        """The window around it is `height` pixels high."""
        room = room_in(height, self._look.factor)
        self.strip.set_low(not room.has_strip)
        self.header.set_folded(not room.has_two_rows)
        self.cards.set_room(room)

    # going about

    def set_shape(self, shape: BoardShape) -> None:
        """Show people like this from now on."""
        self._memory.change(board_shape=shape)

    def other_shape(self) -> None:
        """Cards instead of the table, or the other way round."""
        is_table = self.finder.shape is BoardShape.TABLE
        self.set_shape(BoardShape.CARDS if is_table else BoardShape.TABLE)
        self.enter()

    def enter(self) -> None:
        """Go to the people, or to the search where there is nobody."""
        if not self.shapes.enter():
            self.search.setFocus()

    def focus_search(self, letters: str = "") -> None:
        """Put the cursor into the search field, with `letters` typed already."""
        self.search.setFocus()
        if letters.strip():
            self.header.search.setText(letters)
        else:
            self.header.search.selectAll()

    def restore(self) -> bool:
        """Take back one narrowing: what was typed, then the filters. False when there was none."""
        query = self.finder.query
        if query.typed:
            self.header.search.clear()
        elif query.statuses or query.group:
            self._clear_filters()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows everybody again."""
        if event.key() != Qt.Key.Key_Escape or not self.restore():
            super().keyPressEvent(event)

    # inside

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.shapes, 1)
        layout.addWidget(self.strip)

    def _connect_finding(self) -> None:
        header, finder = self.header, self.finder
        header.search.textChanged.connect(self._on_typed)
        header.search.left_downwards.connect(self.enter)
        header.search.entered.connect(self._on_entered)
        header.search.left_empty.connect(lambda: self.restore() or self.enter())
        header.groups.group_chosen.connect(lambda group: finder.find(group=group))
        header.groups.about_to_open.connect(self._show_groups)
        header.filters.statuses_chosen.connect(lambda statuses: finder.find(statuses=statuses))
        header.shape_chosen.connect(self.set_shape)
        finder.changed.connect(self._on_found)
        finder.counted.connect(self._on_counted)
        self._memory.changed.connect(self._show_shape)
        self.nothing.clear_requested.connect(self._clear_all)
        self.nothing.left_upwards.connect(self.search.setFocus)
        self.nothing.call_requested.connect(self._on_number_called)

    def _connect_people(self) -> None:
        wishes = self.menu.wishes
        for people in (*self.cards.lists, self.table):
            people.call_requested.connect(wishes.call_requested)
            people.letters_typed.connect(self.focus_search)
        for tiles in self.cards.lists:
            tiles.menu_requested.connect(lambda number, at: self._open_menu(self._with_chosen(number), at))
        self.table.menu_requested.connect(self._open_menu)
        self.table.favourite_toggled.connect(self._on_starred)
        self.shapes.attended.connect(self.finder.set_held)
        self.shapes.chosen_changed.connect(self._on_chosen)
        self.cards.spare_changed.connect(self._line_up)
        self.cards.room_changed.connect(lambda: self.finder.set_merged(self.cards.is_merged))
        self._my_phone.changed.connect(lambda _: self.update())

    def _on_typed(self, typed: str) -> None:
        self.shapes.search(typed, lambda: self.finder.find(typed=typed))
        self._notices.say(match_words(self.finder.shown_count(), self._source.rowCount(), typed), "search")

    def _on_entered(self) -> None:
        found = self.finder.shown()
        if len(found) == 1:
            self.go_to(found[0])
            name = in_sentence(found[0], self._source.board.name_of(found[0]))
            self._notices.say(self.tr("Only {name} matches. Enter calls.").format(name=name), "search")
        elif not found or not self.finder.query.is_empty:
            self.enter()

    def _on_found(self) -> None:
        """Show the people, or why there are none."""
        is_anybody = self.finder.shown_count() > 0
        if not is_anybody:
            mine = self._my_phone.number
            caller = in_sentence(mine, self._source.board.name_of(mine)) if mine else ""
            self.nothing.explain(self.finder.query, bool(self._source.rowCount()), self._connection, caller)
        self.shapes.show_people(self.finder.shape, is_anybody)

    def _on_number_called(self) -> None:
        number = clean_number(self.finder.query.typed)
        if isinstance(number, str):
            row = self.nothing.call
            self.number_call_requested.emit(number, QRect(row.mapToGlobal(QPoint(0, 0)), row.size()))

    def _on_counted(self) -> None:
        if self._source.board.is_known:
            self.header.filters.show_counts(self.finder.counts())
        self._show_groups()

    def _show_groups(self) -> None:
        self.header.groups.show_totals(self._source.tally.groups())

    def _show_shape(self) -> None:
        count = self._source.rowCount()
        shape = shape_for(self._memory.value.board_shape, count)
        if shape is not self.finder.shape:
            self.finder.set_shape(shape)
            self._on_found()
        self.header.show_shape(shape)
        self._line_up()

    def _line_up(self) -> None:
        # The tiles of the rooms end there as well, so the table does the same.
        self.header.set_spare(self.cards.spare)
        self.shapes.set_spare(self.cards.spare)

    def _clear_filters(self) -> None:
        self.header.groups.choose("")
        self.header.filters.choose_place(0)

    def _clear_all(self) -> None:
        self.header.search.clear()
        self._clear_filters()
        self.search.setFocus()

    def _with_chosen(self, number: str) -> Sequence[str]:
        chosen = self.cards.chosen()
        return chosen if number in chosen else [number]

    def _open_menu(self, numbers: Sequence[str], at: QPoint) -> None:
        if numbers:
            self.menu.menu_for(numbers, self.place_of(numbers[0]), self).popup(at)

    def _on_starred(self, number: str) -> None:
        is_favourite = number in self._memory.value.favourites
        self.menu.wishes.favourites_requested.emit([number], not is_favourite)

    def _on_chosen(self) -> None:
        self.marks.show_chosen()
        self.chosen_changed.emit()
