"""The list of calls: what it hears, and what its rows ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from callboard.domain.commands import DropLeg
from callboard.models.call_facts import CallFacts
from callboard.views.questions import Answer
from callboard.views.state_words import party_words

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_calls(console: Console) -> None:
    """Connect the calls of everybody."""
    rows = console.panels.calls.rows
    console.feed.board_changed.connect(console.models.calls.show)
    rows.hang_up_requested.connect(lambda call, near: ask_to_hang_up(console, call, near))
    console.window.book.connect("view.calls", rows.setFocus)


def ask_to_hang_up(console: Console, call: CallFacts, near: QRect) -> None:
    """Ask before a call is ended."""
    other = party_words(call.other) if call.other is not None else ""
    text = console.tr("End the call between {one} and {other}?").format(one=party_words(call.first), other=other)
    command = DropLeg(call.call_id, call.first.number)
    answer = Answer(console.tr("Hang up"), lambda: console.call_desk.run(command))
    console.questions.ask(text, [answer], near)
