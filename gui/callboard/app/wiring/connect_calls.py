"""Live calls: what the list of calls hears, what its rows ask for, and the actions on a call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer

from callboard.domain.extension import ExtensionState
from callboard.models.board_update import BoardUpdate
from callboard.models.calls.call_acts import CallAct, acts_of, ending
from callboard.models.calls.call_facts import CallFacts
from callboard.views.handover_desk import HandoverDesk
from callboard.views.questions import Answer
from callboard.views.words.call_words import why_not_act
from callboard.views.words.state_words import party_words

if TYPE_CHECKING:
    from callboard.app.console import Console

SETTLED_AFTER_MS = 50
"""News may come in floods; saying so often which actions are allowed is soon enough for a person."""


def connect_calls(console: Console) -> None:
    """Connect the calls of everybody."""
    CallConnector(console)


def divert_call(console: Console, call_id: int) -> None:
    """Open the chooser that diverts the ringing call `call_id`."""
    for connector in console.findChildren(CallConnector):
        connector.act_on(CallAct.DIVERT, call_id)


def pick_up_call(console: Console, call_id: int) -> None:
    """Let my phone take the ringing call `call_id`."""
    for connector in console.findChildren(CallConnector):
        connector.act_on(CallAct.PICK_UP, call_id)


class CallConnector(QObject):
    """Carries out what is asked of a call, and keeps the actions in step with what is possible."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._rows = console.panels.calls.rows
        self._calls = console.models.calls
        self.desk = HandoverDesk(
            console.board,
            console.models.people,
            console.my_phone,
            console.look,
            console.notices,
            console.questions,
            console.window,
        )
        self._settled = QTimer(console.window)  # what it shows goes with the window, and so does it
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_AFTER_MS)
        self._settled.timeout.connect(self.show_allowed)
        self._connect()
        self.show_allowed()

    def _connect(self) -> None:
        console, rows, book = self._console, self._rows, self._console.window.book
        console.feed.board_changed.connect(self._calls.show)
        console.feed.board_changed.connect(self._on_board)
        console.feed.connection_changed.connect(lambda _: self._on_board())
        console.feed.handover_progressed.connect(self.desk.follow)
        console.my_phone.changed.connect(self._calls.set_my_number)
        console.my_phone.changed.connect(lambda _: self._on_board())
        self._calls.set_my_number(console.my_phone.number)
        self.desk.command_requested.connect(console.call_desk.run)
        rows.act_requested.connect(self.do)
        rows.call_selected.connect(lambda _calls: self._settled.start())
        console.window.closing.connect(self.desk.put_away)
        book.connect("view.calls", self._go_to_list)
        for name, act in ACTIONS.items():
            book.connect(name, lambda act=act: self._run(act))

    # what is asked for

    def do(self, act: CallAct, facts: CallFacts, near: QRect) -> None:
        """Do `act` with the call of `facts`, whose row is at `near` on the screen."""
        if act in (CallAct.TRANSFER, CallAct.DIVERT):
            self.desk.choose(act, facts, near)
        elif act is CallAct.PICK_UP:
            self.desk.take(facts)
        elif act is CallAct.SHOW:
            self._console.panels.conference.open_room(facts.slot)
        elif facts.is_mine or act is CallAct.CANCEL:
            self._console.call_desk.run(ending(facts))
        else:
            self._ask_to_hang_up(facts, near)

    def act_on(self, act: CallAct, call_id: int) -> None:
        """Do `act` with call `call_id`, if it is there and that is possible."""
        row = self._calls.row_of_call(call_id)
        facts = self._calls.facts_at(row) if row is not None else None
        if facts is not None and act in acts_of(facts) and not self._why_not(act):
            self.do(act, facts, self._rows.place_of(call_id))

    def _ask_to_hang_up(self, facts: CallFacts, near: QRect) -> None:
        text = self._console.tr("End the call of {one}?").format(one=party_words(facts.first))
        if facts.other is not None:
            both = self._console.tr("End the call between {one} and {other}?")
            text = both.format(one=party_words(facts.first), other=party_words(facts.other))
        hang_up = lambda: self._console.call_desk.run(ending(facts))  # noqa: E731
        end = Answer(self._console.tr("Hang up"), hang_up, kind="danger")
        self._console.questions.ask(text, [end], near, way_out=self._console.tr("Keep it"))

    def _go_to_list(self) -> None:
        self._console.window.show_side("calls")
        self._rows.setFocus()
        if not self._rows.currentIndex().isValid() and self._rows.model().rowCount():
            self._rows.setCurrentIndex(self._rows.model().index(0, 0))

    # the actions

    def _run(self, act: CallAct) -> None:
        facts = self._meant_by(act)
        if facts is not None and not self._why_not(act):
            self.do(act, facts, self._rows.place_of(facts.call_id))

    def _meant_by(self, act: CallAct, at_hand: Sequence[CallFacts] | None = None) -> CallFacts | None:
        """The selected call where that fits; else mine, or the one that has rung longest, of those `at_hand`."""
        selected = self._rows.current_call()
        if act is not CallAct.HANG_UP and selected is not None and act in acts_of(selected):
            return selected
        calls = self._at_hand() if at_hand is None else at_hand
        if act is CallAct.PICK_UP:
            ringing = [facts for facts in calls if act in acts_of(facts)] if not self._why_not(act) else []
            return min(ringing, key=lambda facts: facts.since or 0.0, default=None)
        if act is CallAct.HANG_UP:
            return next((facts for facts in calls if facts.is_mine and _is_begun(facts)), None)
        return next((facts for facts in calls if facts.is_mine and act in acts_of(facts)), None)

    def _at_hand(self) -> Sequence[CallFacts]:
        return [facts for facts in self._calls.calls_at_hand() if not facts.is_conference]

    def _on_board(self, update: BoardUpdate | None = None) -> None:
        if not self._settled.isActive():
            self._settled.start()

    def show_allowed(self) -> None:
        """Say of every action whether there is a call for it."""
        reasons = {
            "call.transfer": self._console.tr("Select an answered call first."),
            "call.divert": self._console.tr("Select a ringing call first."),
            "call.pick_up": self._console.tr("Nothing rings that you could take."),
            "call.hang_up": self._console.tr("You are not in a call."),
        }
        at_hand = self._at_hand()
        for name, act in ACTIONS.items():
            facts = self._meant_by(act, at_hand)
            why = reasons[name] if facts is None else self._why_not(act)
            self._console.window.book.set_allowed(name, why)
        self._rows.look_again()
        self.desk.show_board()

    def _why_not(self, act: CallAct) -> str:
        return why_not_act(act, self._console.board(), self._console.my_phone.number)


def _is_begun(facts: CallFacts) -> bool:
    """Whether hanging up means anything: a call that only rings at my phone is declined on the phone."""
    return facts.state is not ExtensionState.RINGING or not facts.rings_at


ACTIONS = {
    "call.transfer": CallAct.TRANSFER,
    "call.divert": CallAct.DIVERT,
    "call.pick_up": CallAct.PICK_UP,
    "call.hang_up": CallAct.HANG_UP,
}
