"""The board: who hears its news, and what is done about what people on it are wanted for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QWidget

from callboard.app.wiring.connect_people import connect_people
from callboard.domain.preferences import Density
from callboard.domain.profile_memory import zoomed
from callboard.views.actions.board_actions import STATUS_NAMES

if TYPE_CHECKING:
    from callboard.app.console import Console

OWN_SEARCH = ("contacts", "history")
"""Pages with a search field of their own, named after them."""


def connect_board(console: Console) -> None:
    """Connect the people on the board, the search, the filters and how large everything is."""
    feed, board, book = console.feed, console.panels.board, console.window.book
    feed.board_changed.connect(console.models.people.show)
    feed.board_changed.connect(board.show_board)
    feed.connection_changed.connect(board.show_connection)
    console.panels.calls.rows.call_selected.connect(board.marks.show_calls)
    board.number_call_requested.connect(lambda number, near: call_person(console, number, near))
    book.connect("board.find", lambda: find(console))
    book.connect("board.groups", lambda: on_board(console, board.header.open_groups))
    book.connect("board.cards_or_table", lambda: on_board(console, board.other_shape))
    for place, name in enumerate(STATUS_NAMES):
        choose = lambda place=place: board.header.filters.choose_place(place)  # noqa: E731
        book.connect(name, lambda choose=choose: on_board(console, choose))
    connect_sizes(console)
    connect_people(console, lambda number, near: call_person(console, number, near))


def connect_sizes(console: Console) -> None:
    """Connect zoom and density."""
    book, memory, preferences = console.window.book, console.memory, console.preferences

    def zoom(steps: int) -> None:
        memory.change(board_zoom=zoomed(memory.value.board_zoom, steps))

    def show_density() -> None:
        book["board.compact"].setChecked(preferences.value.density is Density.COMPACT)

    def change_density() -> None:
        is_compact = preferences.value.density is Density.COMPACT
        preferences.change(density=Density.COMFORTABLE if is_compact else Density.COMPACT)

    book.connect("board.zoom_in", lambda: zoom(1))
    book.connect("board.zoom_out", lambda: zoom(-1))
    book.connect("board.zoom_reset", lambda: memory.change(board_zoom=100))
    book.connect("board.compact", change_density)
    preferences.changed.connect(show_density)
    show_density()
    board = console.panels.board
    for tiles in (*board.cards.lists, board.table.rows):
        tiles.zoom_requested.connect(zoom)


def call_person(console: Console, number: str, near: QRect) -> None:
    """Call `number` from my phone, or ask which one that is."""
    if console.my_phone.number:
        console.desk.call(console.my_phone.number, number, near)
        return
    console.notices.say(console.tr("Choose your phone in From first."))
    console.window.show_side("dial")
    console.panels.dial.dn_from.setFocus()


def on_board(console: Console, act: Callable[[], object]) -> None:
    """Do `act` on the board, where it can be seen."""
    console.window.show_page("board")
    act()


def find(console: Console) -> None:
    """Go to the search field of the page that is shown."""
    window = console.window
    search = window.pages[window.page].findChild(QWidget, f"{window.page}.search")
    if window.page == "conference":
        window.show_side("people")
        console.panels.roster.search.setFocus()
    elif window.page in OWN_SEARCH and isinstance(search, QLineEdit):
        search.setFocus()
        search.selectAll()
    else:
        on_board(console, console.panels.board.focus_search)
