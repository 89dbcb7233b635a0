"""The window as a whole: my phone in its header, and what it remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_window(console: Console) -> None:
    """Connect the header of the window."""
    console.my_phone.changed.connect(lambda _: show_my_phone(console))
    console.my_phone.changed.connect(lambda number: console.memory.change(my_phone=number))


def show_my_phone(console: Console) -> None:
    """Say everywhere which phone is mine."""
    number = console.my_phone.number
    console.window.show_my_phone(number, console.feed.board.name_of(number))
    console.panels.board.tiles.viewport().update()
