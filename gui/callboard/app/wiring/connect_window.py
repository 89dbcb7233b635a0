"""The window as a whole: my phone in its header, its pages, its right side, and the board's own window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from callboard.app.wiring.connect_calls import pick_up_call
from callboard.models.filters import ExtensionFilter
from callboard.views.window.my_phone_list import MyPhoneList
from callboard.views.words.fixed_words import set_by_it

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_window(console: Console) -> None:
    """Connect the header, the rail and the sides of the window."""
    window, book = console.window, console.window.book
    console.my_phone.changed.connect(lambda _: show_my_phone(console))
    console.my_phone.changed.connect(lambda number: console.memory.change(my_phone=number))
    window.header.my_phone_pressed.connect(lambda: choose_my_phone(console))
    console.models.calls.count_changed.connect(window.tabs.show_count)
    window.tabs.ringing.pick_up_requested.connect(lambda call_id: pick_up_call(console, call_id))
    for page in window.pages.names:
        book.connect(f"view.{page}", lambda page=page: window.show_page(page))
    book.connect("view.dialler", lambda: show_dialler(console))
    console.desk.drag_changed.connect(lambda: window.sides.sheet.make_way(console.desk.is_dragging))
    book.connect("view.reset_layout", lambda: reset_layout(console))
    book.connect("board.own_window", lambda: window.board_place.move_out(not window.board_place.is_out))
    window.board_place.opened.connect(console.questions.add_host)
    window.board_place.moved_out.connect(book["board.own_window"].setChecked)
    show_my_phone(console)


def reset_layout(console: Console) -> None:
    """Everything in the one window, where it was at the first start."""
    console.window.board_place.move_out(False)
    console.window.sides.reset()


def show_my_phone(console: Console) -> None:
    """Say everywhere which phone is mine."""
    number = console.my_phone.number
    console.window.show_my_phone(number, console.feed.board.name_of(number))
    console.panels.board.tiles.viewport().update()


def choose_my_phone(console: Console) -> None:
    """Let somebody choose which phone is theirs, unless IT did."""
    if console.my_phone.is_fixed:
        console.notices.say(set_by_it())
        return

    def people(parent: QWidget) -> ExtensionFilter:
        return ExtensionFilter(console.models.people, parent=parent)

    choice = MyPhoneList(people, console.my_phone.number, console.look, console.window)
    choice.chosen.connect(console.my_phone.choose)
    choice.open_below(console.window.header.mine)


def show_dialler(console: Console) -> None:
    """Bring Make a call into sight."""
    console.window.show_side("dial")
    console.panels.dial.number_to.setFocus()
