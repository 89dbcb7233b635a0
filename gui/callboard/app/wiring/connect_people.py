"""The people on the board: what is done about what they are wanted for, by mouse, menu or key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from callboard.app.wiring.connect_calls import do_with_call
from callboard.domain.calls.call import LegState
from callboard.domain.conferences.conference import SlotState
from callboard.domain.drops.drop_rules import OntoExtension
from callboard.domain.profile_memory import with_favourite
from callboard.models.drag_payload import CallKind, DraggedCall, payload_of
from callboard.views.words.state_words import in_sentence

if TYPE_CHECKING:
    from callboard.app.console import Console

Call = Callable[[str, QRect], None]
PERSON_ACTIONS = (
    *("person.call", "person.call_from", "person.transfer", "person.add_to_conference"),
    *("person.copy_number", "person.is_mine", "board.favourite", "person.presence"),
)

FOR_ONE = ("person.call", "person.call_from", "person.transfer", "person.is_mine")
"""With several people selected nobody knows whose phone is meant."""


def connect_people(console: Console, call: Call) -> None:
    """Connect what the tiles, the table and their menus ask for with who does it. `call` calls from my phone."""
    panels, wishes = console.panels, console.panels.board.menu.wishes
    wishes.call_requested.connect(call)
    wishes.call_from_requested.connect(panels.dial.set_from)
    wishes.copied_call_requested.connect(console.desk.call)
    wishes.transfer_requested.connect(lambda number, near: transfer(console, number, near))
    wishes.act_requested.connect(lambda act, facts, near: do_with_call(console, act, facts, near))
    wishes.conference_requested.connect(lambda numbers, slot, near: confer(console, numbers, slot, near))
    wishes.favourites_requested.connect(lambda numbers, is_on: keep_favourites(console, numbers, is_on))
    wishes.my_phone_chosen.connect(console.my_phone.choose)
    connect_actions(console, call)


def connect_actions(console: Console, call: Call) -> None:
    """Connect the actions on whoever is selected, and say why not while nobody is."""
    board, book, wishes = console.panels.board, console.window.book, console.panels.board.menu.wishes

    def with_one(act: Callable[[str, QRect], object]) -> Callable[[], None]:
        def run() -> None:
            for number in board.chosen()[:1]:
                act(number, board.place_of(number))

        return run

    def with_all(act: Callable[[list[str]], object]) -> Callable[[], None]:
        def run() -> None:
            chosen = list(board.chosen())
            if chosen:
                act(chosen)

        return run

    def favourite(numbers: list[str]) -> None:
        keep_favourites(console, numbers, not are_favourites(console, numbers))

    def show_allowed() -> None:
        count = len(board.chosen())
        for name in PERSON_ACTIONS:
            book.set_allowed(name, why_not_for(name, count, console))

    book.connect("person.call", with_one(call))
    book.connect("person.call_from", with_one(lambda number, _: wishes.call_from_requested.emit(number)))
    book.connect("person.transfer", with_one(lambda number, near: transfer(console, number, near)))
    book.connect(
        "person.add_to_conference", with_all(lambda numbers: console.panels.conference.add_people("", numbers))
    )
    book.connect("person.copy_number", with_all(lambda numbers: console.desk.copy(payload_of(numbers))))
    book.connect("person.is_mine", with_one(lambda number, _: console.my_phone.choose(number)))
    book.connect("board.favourite", with_all(favourite))
    board.chosen_changed.connect(show_allowed)
    show_allowed()


def why_not_for(name: str, count: int, console: Console) -> str:
    """Why the action `name` makes no sense while so many people are selected; "" when it does."""
    if not count:
        return console.tr("Select a person first.")
    return console.tr("Select one person only.") if name in FOR_ONE and count > 1 else ""


def are_favourites(console: Console, numbers: Sequence[str]) -> bool:
    """Whether all of `numbers` are favourites."""
    return all(number in console.memory.value.favourites for number in numbers)


def keep_favourites(console: Console, numbers: Sequence[str], is_on: bool) -> None:
    """Make favourites of `numbers`, or of none of them any more."""
    favourites = console.memory.value.favourites
    for number in numbers:
        if (number in favourites) != is_on:
            favourites = with_favourite(favourites, number, is_on)
    console.memory.change(favourites=favourites)
    say_favourites(console, numbers, is_on)


def say_favourites(console: Console, numbers: Sequence[str], is_on: bool) -> None:
    """Say that `numbers` are favourites now, or are none any more."""
    if len(numbers) == 1:
        name = in_sentence(numbers[0], console.feed.board.name_of(numbers[0]))
        text = console.tr("{name} is a favourite now.") if is_on else console.tr("{name} is no favourite any more.")
        text = text.format(name=name)
    elif is_on:
        text = console.tr("%n people are favourites now.", "", len(numbers))
    else:
        text = console.tr("%n people are no favourites any more.", "", len(numbers))
    console.notices.say(text, "star")


def transfer(console: Console, number: str, near: QRect) -> None:
    """Pass my call on to `number`: the same as dropping the call on its tile."""
    mine = console.my_phone.number
    legs = console.feed.board.legs_of(mine) if mine else ()
    notes_of = console.models.calls.notes_of  # into a call of others I only came
    own = (leg for leg in legs if leg.state is LegState.CONNECTED and notes_of(leg.call_id).listening is None)
    leg = next(own, None)
    if leg is None:
        console.notices.say(console.tr("You are not on a call that could be transferred."))
        return
    other = console.feed.board.other_side(leg)
    mime = payload_of((other,) if other else (), call=DraggedCall(leg.call_id, mine, CallKind.ANSWERED))
    console.desk.drop(mime, OntoExtension(number), near)


def confer(console: Console, numbers: Sequence[str], slot: str, near: QRect) -> None:
    """Put `numbers` on the list of people for `slot`, or call them in where a conference is running."""
    state = console.feed.board.slot_state(slot) if slot else SlotState.FREE
    if state in (SlotState.RUNNING, SlotState.FILLING):
        for number in numbers:
            console.desk.call_in(slot, number, near)
    else:
        console.panels.conference.add_people(slot, list(numbers))
