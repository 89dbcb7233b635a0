"""Live calls: what the list of calls hears, what its rows ask for, and the actions on a call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from callboard.domain.extension import ExtensionState
from callboard.models.board_update import BoardUpdate
from callboard.models.calls.call_acts import (
    MODES,
    CallAct,
    acts_of,
    coming_in,
    ending,
    menu_acts_of,
    obstacle_to,
    recording,
    to_voicemail,
)
from callboard.models.calls.call_facts import CallFacts, call_facts, seen_from, with_notes
from callboard.models.calls.call_notes_now import CallNotesNow
from callboard.views.call_list.call_menu import ACTIONS, CallEntries
from callboard.views.handover_desk import HandoverDesk
from callboard.views.questions import Answer
from callboard.views.words.call_act_words import end_question, same_parties
from callboard.views.words.call_words import why_not_act

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


def do_with_call(console: Console, act: CallAct, facts: CallFacts, near: QRect) -> None:
    """Do `act` with the call of `facts`; questions come up at `near` on the screen."""
    for connector in console.findChildren(CallConnector):
        connector.do(act, facts, near)


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
        self._connect_notes()
        entries = CallEntries(console.board, book, self._why_not, self._may_listen, self._calls.notes_of)
        rows.entries = console.panels.board.menu.calls = entries
        console.preferences.changed.connect(self.show_allowed)
        console.panels.board.chosen_changed.connect(self._on_board)
        console.application.focusChanged.connect(self._on_focus)
        self.desk.command_requested.connect(console.call_desk.run)
        rows.act_requested.connect(self.do)
        rows.call_selected.connect(lambda _calls: self._settled.start())
        console.window.closing.connect(self.desk.put_away)
        book.connect("view.calls", self._go_to_list)
        for name, act in ACTIONS.items():
            book.connect(name, lambda act=act: self._run(act))

    def _connect_notes(self) -> None:
        console, notes = self._console, CallNotesNow(self)
        self._calls.notes_of = notes.notes_of
        console.models.people.listening_of = notes.listening_of
        notes.calls_changed.connect(self._calls.look_at)
        notes.people_changed.connect(console.models.people.look_at)
        notes.left.connect(self.desk.tell_left)
        console.feed.handover_progressed.connect(notes.follow)
        console.feed.board_changed.connect(notes.show)

    # what is asked for

    def do(self, act: CallAct, facts: CallFacts, near: QRect) -> None:
        """Do `act` with the call of `facts`, whose row is at `near` on the screen."""
        if not self._is_still(facts):
            self._console.notices.say(self._console.tr("That call is already over."))
            return
        console = self._console
        if act in (CallAct.TRANSFER, CallAct.DIVERT):
            self.desk.choose(act, facts, near)
        elif act is CallAct.PICK_UP:
            self.desk.take(facts)
        elif act is CallAct.SHOW:
            console.panels.conference.open_room(facts.slot)
        elif act is CallAct.TO_VOICEMAIL:
            console.call_desk.run(to_voicemail(facts))
        elif act in (CallAct.RECORD, CallAct.STOP_RECORDING):
            console.call_desk.run(recording(act, facts))
        elif act in MODES:
            if self._may_listen():
                console.call_desk.run(coming_in(act, facts, console.my_phone.number))
        elif facts.is_mine:
            console.call_desk.run(ending(facts))
        else:
            self._ask_to_hang_up(facts, near)

    def act_on(self, act: CallAct, call_id: int) -> None:
        """Do `act` with call `call_id`, if it is there and that is possible."""
        row = self._calls.row_of_call(call_id)
        facts = self._calls.facts_at(row) if row is not None else None
        if facts is not None and act in acts_of(facts) and not self._why_not(act):
            self.do(act, facts, self._rows.place_of(call_id))

    def _ask_to_hang_up(self, facts: CallFacts, near: QRect) -> None:
        console = self._console

        def hang_up() -> None:
            if self._is_still(facts):
                console.call_desk.run(ending(facts))
            else:
                console.notices.say(self._console.tr("That call is already over."))

        end = Answer(self._console.tr("Hang up"), hang_up, kind="danger")
        console.questions.ask(end_question(facts), [end], near, way_out=self._console.tr("Keep it"))

    def _is_still(self, facts: CallFacts) -> bool:
        """Whether it is the same call between the same people as when it was looked at."""
        board, mine = self._console.board(), self._console.my_phone.number
        call = board.calls.get(facts.call_id)
        if call is None or facts.is_conference:
            return call is not None
        return same_parties(facts, call_facts(call, board, mine))

    def _may_listen(self) -> bool:
        return self._console.preferences.value.listens_to_others

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
        if act in ON_THE_SELECTED:
            return self._selected_for(act, selected)
        if act in (CallAct.PICK_UP, CallAct.DIVERT):
            chosen = next((one for one in self._of_chosen_person() if obstacle_to(act, one) is None), None)
            if chosen is not None:
                return chosen
        if act is not CallAct.HANG_UP and selected is not None and act in acts_of(selected):
            return selected
        calls = self._at_hand() if at_hand is None else at_hand
        if act is CallAct.PICK_UP:
            ringing = [facts for facts in calls if act in acts_of(facts)] if not self._why_not(act) else []
            return min(ringing, key=lambda facts: facts.since or 0.0, default=None)
        if act is CallAct.HANG_UP:
            return next((facts for facts in calls if facts.is_mine and _is_begun(facts)), None)
        return next((facts for facts in calls if facts.is_mine and act in acts_of(facts)), None)

    def _selected_for(self, act: CallAct, selected: CallFacts | None) -> CallFacts | None:
        """The call of the person selected on the board, while somebody works there; else of the selected row; else,
        where it is about a call of one's own, mine."""
        candidates = [*self._of_chosen_person(), *([selected] if selected is not None else [])]
        if act not in MODES:
            candidates += [facts for facts in self._at_hand() if facts.is_mine]
        offered = (facts for facts in candidates if act in menu_acts_of(facts, may_listen=True))
        return next((facts for facts in offered if obstacle_to(act, facts) is None), None)

    def _of_chosen_person(self) -> Sequence[CallFacts]:
        people, at = self._console.panels.board, QApplication.focusWidget()
        chosen = people.chosen()
        if at is None or not people.isAncestorOf(at) or len(chosen) != 1:
            return ()
        board, mine = self._console.board(), self._console.my_phone.number
        call_ids = dict.fromkeys(leg.call_id for leg in board.legs_of(chosen[0]))
        seen = (seen_from(chosen[0], board.calls[call_id], board, mine) for call_id in call_ids)
        return [with_notes(facts, self._calls.notes_of(facts.call_id)) for facts in seen]

    def _at_hand(self) -> Sequence[CallFacts]:
        return [facts for facts in self._calls.calls_at_hand() if not facts.is_conference]

    def _on_board(self, update: BoardUpdate | None = None) -> None:
        if not self._settled.isActive():
            self._settled.start()

    def _on_focus(self, _before: QWidget | None, _now: QWidget | None) -> None:
        # Whose call an action means goes by where somebody works.
        if shiboken6.isValid(self._settled) and not self._console.window.is_closing:
            self._on_board()

    def show_allowed(self) -> None:
        """Say of every action whether there is a call for it."""
        console = self._console
        is_answered = self._console.tr("Select an answered call first.")
        is_ringing = self._console.tr("Select a ringing call first.")
        is_of_others = self._console.tr("Select an answered call of somebody else first.")
        if not self._may_listen():
            is_of_others = self._console.tr("Coming into calls of others is switched off in Settings, Calling.")
        reasons = {
            CallAct.TRANSFER: is_answered,
            CallAct.DIVERT: is_ringing,
            CallAct.TO_VOICEMAIL: is_ringing,
            CallAct.PICK_UP: self._console.tr("Nothing rings that you could take."),
            CallAct.HANG_UP: self._console.tr("You are not in a call."),
            CallAct.RECORD: is_answered,
            CallAct.STOP_RECORDING: is_answered,
            **dict.fromkeys(MODES, is_of_others),
        }
        at_hand = self._at_hand()
        for name, act in ACTIONS.items():
            is_off = act in MODES and not self._may_listen()
            facts = None if is_off else self._meant_by(act, at_hand)
            console.window.book.set_allowed(name, reasons[act] if facts is None else self._why_not(act))
            if act in MODES:
                console.window.book[name].setVisible(not is_off)
        self._rows.look_again()
        self.desk.show_board()

    def _why_not(self, act: CallAct) -> str:
        return why_not_act(act, self._console.board(), self._console.my_phone.number)


def _is_begun(facts: CallFacts) -> bool:
    """Whether hanging up means anything: a call that only rings at my phone is declined on the phone."""
    return facts.state is not ExtensionState.RINGING or not facts.rings_at


ON_THE_SELECTED = frozenset({CallAct.TO_VOICEMAIL, CallAct.RECORD, CallAct.STOP_RECORDING, *MODES})
"""What is done with the call that is selected on the board or in the list."""
