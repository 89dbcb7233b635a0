"""Conferences: rooms, builder, live view and the list of people beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from callboard.app.wiring.keep_conferences import ConferenceKeeper
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.preferences import Density
from callboard.models.conferences.member_facts import MemberFacts
from callboard.views.conference.conference_words import room_name
from callboard.views.questions import Answer

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_conference(console: Console) -> None:
    """Connect everything that shows or starts a conference."""
    feed, models, panels, book = console.feed, console.models, console.panels, console.window.book
    page = panels.conference
    for show in (models.rooms.show, models.all_rooms.show, models.participants.show, page.show_board):
        feed.board_changed.connect(show)
    feed.conference_progressed.connect(console.call_desk.follow_conference)
    for follow in (models.rooms.follow, models.all_rooms.follow, page.show_progress):
        feed.conference_progressed.connect(follow)
    page.command_requested.connect(console.call_desk.run)

    def start(plan: ConferencePlan) -> None:
        people = models.participants
        title = console.templates.title_of(plan.participants)
        if people.numbers[1:] == plan.participants:
            people.remove(0)  # who did not answer is left out; the rest is not to be found here as a new list
            title = page.live_desk.title_of(plan.slot)
        page.start(plan, title)

    page.start_requested.connect(
        lambda plan, near: console.desk.agree(plan.slot, plan.participants, near, lambda: start(plan))
    )
    page.call_in_requested.connect(console.desk.call_in)
    page.end_requested.connect(lambda slot, people, near: ask_to_end(console, slot, people, near))
    page.shown_requested.connect(lambda: console.window.show_page("conference"))
    page.live_desk.chase_requested.connect(console.switchboard.call_missing)
    page.live_desk.leave_out_requested.connect(console.switchboard.leave_out)
    page.live_desk.pin_told.connect(console.switchboard.know_pin)
    console.call_desk.pin_wanted.connect(page.ask_for_pin)
    panels.roster.added.connect(page.add_person)
    book.connect("conference.new", page.new)
    book.connect("conference.start", page.builder.try_to_start)
    page.standing_changed.connect(lambda: book.set_allowed("conference.start", page.why_no_start()))
    feed.board_changed.connect(page.builder.follow)
    book.connect("conference.add", page.go_to_add)
    book.connect("conference.chase", lambda: chase(console))
    book.connect("conference.end", page.live.ask_to_end)
    connect_strip(console)
    ConferenceKeeper(console)


def chase(console: Console) -> None:
    """Call everybody who is missing, or say why nobody is called: the key is there at any time."""
    page, live = console.panels.conference, console.panels.conference.live
    if not page.is_live_shown:
        console.notices.say(console.tr("Nobody is missing yet: this conference has not been started."))
    elif live.chase.isHidden():
        console.notices.say(console.tr("Nobody is missing. Who has left can be called again one by one."))
    elif not live.chase.isEnabled():
        console.notices.say(live.field.accessibleDescription())
    else:
        live.ask_to_chase()


def connect_strip(console: Console) -> None:
    """Connect the rooms below the board; how they were left is remembered."""
    strip, memory, preferences = console.panels.board.strip, console.memory, console.preferences
    page = console.panels.conference

    def measure() -> None:
        strip.rooms.set_sizes(memory.value.board_zoom / 100, preferences.value.density is Density.COMPACT)

    strip.room_opened.connect(page.look_into)
    strip.new_requested.connect(page.new)
    console.feed.connection_changed.connect(lambda connection: strip.set_live(connection.is_live))
    strip.set_open(memory.value.is_strip_open)
    strip.fold_changed.connect(lambda is_open: memory.change(is_strip_open=is_open))
    measure()
    memory.changed.connect(measure)
    preferences.changed.connect(measure)
    book = console.window.book
    book.connect("view.strip", strip.go_in_or_fold)
    book["view.strip"].changed.connect(lambda: strip.show_key(book.first_key("view.strip")))
    strip.show_key(book.first_key("view.strip"))


def ask_to_end(console: Console, slot: str, people: list[MemberFacts], near: QRect) -> None:
    """Ask before everybody in `slot` is cut off."""
    room = room_name(slot, console.board(), console.my_phone.number)
    head = console.tr("End this conference for everyone?")
    text = console.tr("%n people in {room} will be cut off.", "", len(people))

    def end() -> None:
        console.switchboard.end_conference(slot)  # whoever comes in while this was asked is cut off as well

    yes = Answer(console.tr("End for everyone"), end, kind="danger")
    keep = console.tr("Keep it running")
    console.questions.ask(text.format(room=room), [yes], near, head, way_out=keep)
