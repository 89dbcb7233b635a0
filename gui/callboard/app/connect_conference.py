"""Conferences: rooms, builder, live view and the list of people beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_conference(console: Console) -> None:
    """Connect everything that shows or starts a conference."""
    feed, models, panels, book = console.feed, console.models, console.panels, console.window.book
    for show in (models.rooms.show, models.all_rooms.show, models.participants.show, panels.conference.show_board):
        feed.board_changed.connect(show)
    feed.conference_progressed.connect(console.call_desk.follow_conference)
    feed.conference_progressed.connect(panels.conference.show_progress)
    panels.board.strip.room_opened.connect(panels.conference.open_room)
    panels.board.strip.new_requested.connect(panels.conference.new)
    panels.conference.command_requested.connect(console.call_desk.run)
    panels.conference.call_in_requested.connect(console.desk.call_in)
    panels.conference.shown_requested.connect(lambda: console.window.show_page("conference"))
    panels.roster.added.connect(lambda number: panels.conference.add_people("", [number]))
    book.connect("conference.new", panels.conference.new)
    book.connect("conference.start", panels.conference.builder.try_to_start)
