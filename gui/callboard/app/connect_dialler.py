"""The dialler: what it hears of calls made here, and what it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_dialler(console: Console) -> None:
    """Connect the fields From and To, the Call button and the progress cards."""
    dial, book = console.panels.dial, console.window.book
    console.feed.board_changed.connect(lambda _: dial.show_board())
    console.feed.call_progressed.connect(console.call_desk.follow_call)
    console.feed.call_progressed.connect(dial.show_progress)
    dial.call_requested.connect(console.desk.call)
    dial.command_requested.connect(console.call_desk.run)
    book.connect("call.make", lambda: go_to_dialler(console))
    book.connect("call.place", dial.call.click)
    book.connect("call.copied", lambda: fill_in_copied(console))


def go_to_dialler(console: Console) -> None:
    """Put the cursor where the number to call is typed."""
    console.window.show_side("calls")
    console.panels.dial.number_to.setFocus()
    console.panels.dial.number_to.selectAll()


def fill_in_copied(console: Console) -> None:
    """Put the number on the clipboard into To; nobody is called."""
    numbers = console.desk.numbers_on_clipboard()
    if numbers:
        go_to_dialler(console)
        console.panels.dial.set_to(numbers[0])
    else:
        console.notices.say(console.tr("There is no phone number on the clipboard."))
