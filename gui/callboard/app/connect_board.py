"""The board: who hears its news and what its tiles ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_board(console: Console) -> None:
    """Connect the people on the board, their tiles and the search."""
    feed, panels, tiles = console.feed, console.panels, console.panels.board.tiles
    feed.board_changed.connect(console.models.people.show)
    feed.board_changed.connect(panels.board.show_board)
    tiles.call_requested.connect(lambda number, near: call_person(console, number, near))
    tiles.call_from_requested.connect(panels.dial.set_from)
    tiles.conference_requested.connect(lambda number: panels.conference.add_people("", [number]))
    tiles.my_phone_chosen.connect(console.my_phone.choose)
    console.window.book.connect("board.find", lambda: find(console))


def call_person(console: Console, number: str, near: QRect) -> None:
    """Call `number` from my phone, or ask which one that is."""
    if console.my_phone.number:
        console.desk.call(console.my_phone.number, number, near)
        return
    console.notices.say(console.tr("Choose your phone in From first."))
    console.window.show_side("calls")
    console.panels.dial.dn_from.setFocus()


def find(console: Console) -> None:
    """Go to the search field of the page that is shown."""
    if console.window.page == "board":
        console.panels.board.focus_search()
    else:
        console.window.show_side("people")
        console.panels.roster.search.setFocus()
