"""What dropping something leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_drops(console: Console) -> None:
    """Connect the one desk of all drop targets with those who carry out what it says."""
    desk, panels = console.desk, console.panels
    desk.command_requested.connect(console.call_desk.run)
    desk.fill_from_requested.connect(panels.dial.set_from)
    desk.fill_to_requested.connect(panels.dial.set_to)
    desk.people_added.connect(panels.conference.add_people)
