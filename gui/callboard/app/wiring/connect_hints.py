"""What Enter would do, in the status line before it is pressed; and why a key does nothing, once it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callboard.domain.numbers.ask_first import why_ask_person
from callboard.views.default_hint import DefaultHint
from callboard.views.refused_keys import RefusedKeys
from callboard.views.words.call_act_words import row_suggestion
from callboard.views.words.spoken_words import as_part
from callboard.views.words.state_words import in_sentence, state_word

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_hints(console: Console) -> None:
    """Connect the lists in which Enter does something."""
    panels, window = console.panels, console.window
    hint = DefaultHint(console.notices, window)
    hint.add(panels.calls.rows, lambda: row_words(console))
    for people in (*panels.board.cards.lists, panels.board.table.rows):
        hint.add(people, lambda: person_words(console))
    panels.calls.rows.call_selected.connect(hint.refresh)
    panels.board.chosen_changed.connect(hint.refresh)
    console.feed.board_changed.connect(hint.refresh)
    console.feed.connection_changed.connect(hint.refresh)
    console.my_phone.changed.connect(hint.refresh)
    RefusedKeys(window.book, console.notices, window)
    window.board_place.opened.connect(lambda other: RefusedKeys(window.book, console.notices, other))


def row_words(console: Console) -> str:
    """On the selected row of the list of calls."""
    facts = console.panels.calls.rows.current_call()
    board = console.board()
    return row_suggestion(facts, board) if facts is not None and board.connection.is_live else ""


def person_words(console: Console) -> str:
    """On the people who are selected on the board."""
    chosen, board, mine = console.panels.board.chosen(), console.board(), console.my_phone.number
    if not chosen or not board.connection.is_live:
        return ""
    if len(chosen) > 1:
        return console.tr("Enter: nothing, while several people are selected")
    number = chosen[0]
    who = in_sentence(number, board.name_of(number))
    if number == mine:
        return console.tr("This is your phone: paste a number here to call it")
    if not mine:
        return console.tr("Enter calls {who}, once you have chosen your phone in From").format(who=who)
    state = board.state_of(number)
    text = console.tr("Enter: call {who} from {mine}")
    if why_ask_person(number, board) is not None:
        text = console.tr("Enter: call {who} ({state}) from {mine}, after a question")
    return text.format(who=who, state=as_part(state_word(state)), mine=in_sentence(mine, board.name_of(mine)))
