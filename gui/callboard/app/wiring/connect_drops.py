"""What dropping something leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callboard.app.wiring.connect_people import say_favourites
from callboard.domain.favourite_order import put_before
from callboard.views.drops.window_drags import WindowDrags

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_drops(console: Console) -> None:
    """Connect the one desk of all drop targets with those who carry out what it says."""
    desk, panels = console.desk, console.panels
    desk.command_requested.connect(console.call_desk.run)
    desk.fill_from_requested.connect(panels.dial.set_from)
    desk.fill_to_requested.connect(panels.dial.set_to)
    desk.names_read.connect(console.models.participants.learn_names)
    desk.people_added.connect(panels.conference.add_people)
    desk.whole.take_list = lambda slot, text: take_list(console, slot, text)
    desk.favourites_dropped.connect(lambda numbers, row: keep(console, numbers, row))
    desk.drag_changed.connect(lambda: panels.status.show_cancel_key(desk.is_dragging))
    for turned in (console.window.page_changed, panels.conference.shown_requested):
        turned.connect(lambda *_: desk.put_refusal_away())
        turned.connect(lambda *_: console.questions.leave_place())
    WindowDrags(desk, console.window)


def take_list(console: Console, slot: str, text: str) -> bool:
    """Put everybody whom `text` names on the list for `slot`. False when it is no list."""
    page = console.panels.conference
    is_list = page.builder.take_list(text)
    if is_list:
        page.add_people(slot, [])
    return is_list


def keep(console: Console, numbers: list[str], row: int) -> None:
    """Put `numbers` among the favourites, before the one in `row`."""
    memory = console.memory
    before = memory.value.favourites
    memory.change(favourites=put_before(before, numbers, row))
    new = [number for number in numbers if number not in before]
    if new:
        say_favourites(console, new, is_on=True)
    elif console.memory.value.favourites != before:
        console.notices.say(console.tr("The favourites are in another order now."), "star")
