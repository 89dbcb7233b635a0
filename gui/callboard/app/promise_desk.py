"""What is done with promises in the window: their list, the dialog that makes one, the line below the calls."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from callboard.domain.conferences.local_time import local_of
from callboard.domain.conferences.moment_ahead import next_quarter
from callboard.domain.problems import Problem
from callboard.domain.promises.promise import Promise, PromiseEnd
from callboard.models.calls.call_facts import CallFacts
from callboard.models.calls.known_names import name_for
from callboard.models.override_guard import guard_overrides
from callboard.models.promises.promise_facts import PromiseFacts, facts_of
from callboard.models.promises.promises_now import PromisesNow
from callboard.models.roles import Role
from callboard.views.promises.promise_line import PromiseLine
from callboard.views.words.promise_words import (
    came_due_words,
    ended_words,
    kept_words,
    line_words,
    made_words,
    short_line_words,
)

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.views.history.history_page import HistoryPage
    from callboard.views.promises.promise_dialog import PromiseDialog, PromiseDraft
    from callboard.views.promises.promise_list import PromiseList

translate = QCoreApplication.translate


class PromiseDesk(QObject):
    """The list is made with the page History, the dialog when somebody promises something."""

    def __init__(self, console: Console, promises: PromisesNow) -> None:
        super().__init__(console)
        self._console = console
        self._list: PromiseList | None = None
        self.promises = promises
        self.dialog: PromiseDialog | None = None
        self.page: HistoryPage | None = None  # the page that shows the list, once it is made
        self.line = PromiseLine(console.look, console.panels.calls)
        layout = console.panels.calls.layout()
        if layout is not None:
            layout.addWidget(self.line)
        self.line.button.clicked.connect(self.open)
        promises.changed.connect(self._show)
        promises.kept.connect(self._on_kept)
        promises.came_due.connect(self._on_due)
        console.my_phone.changed.connect(lambda _: self.allow())
        self._connect_actions()
        self._show()

    def facts(self, promise: Promise) -> PromiseFacts:
        """What can be said of `promise` now."""
        return facts_of(promise, self._console.board(), self._name_of, time.time())

    def all_open(self) -> list[PromiseFacts]:
        """Those that are to be kept, the next due first."""
        return [self.facts(promise) for promise in self.promises.book.open]

    def make_list(self) -> PromiseList:
        """The list, for the page that shows it."""
        from callboard.views.promises.promise_list import PromiseList  # noqa: PLC0415 - made when it is looked at

        guard_overrides()
        made = PromiseList(self._console.window.book, self._console.look, self._console.panels.history)
        self._list = made
        made.rows.enter_requested.connect(self._on_enter)
        made.rows.delete_requested.connect(self._take_back)
        made.rows.chosen_changed.connect(self.allow)
        self._show()
        return made

    def open(self) -> None:
        """Bring the list to the front."""
        desk = self._console.history_desk
        self._console.window.show_page("history")
        desk.page.choose("promises")
        desk.page.enter()

    def ask(self, number: str = "", via: str = "") -> None:
        """Ask what to promise; `number` and `via` are put in."""
        from callboard.views.promises.promise_dialog import PromiseDraft  # noqa: PLC0415

        self._open_dialog(PromiseDraft(number, via, next_quarter(time.time())))

    # showing

    def show_count(self) -> None:
        """Say at the filter how many there are."""
        if self.page is not None:
            self.page.chips.show_count("promises", len(self.promises.book.open))

    def allow(self) -> None:
        """What can be done with the one that is selected."""
        book, facts = self._console.window.book, self._chosen()
        why = "" if facts is not None else translate("Promise", "Select a promise first.")
        if facts is not None and not facts.promise.is_open:
            why = translate("Promise", "This one has come to its end.")
        for name in ("promise.call", "promise.done", "promise.change", "promise.take_back"):
            book.set_allowed(name, why)

    def _chosen(self) -> PromiseFacts | None:
        is_shown = self.page is not None and self.page.shows_promises and self._console.window.page == "history"
        return self._list.rows.chosen if self._list is not None and is_shown else None

    def _name_of(self, number: str) -> str:
        return name_for(number, self._console.board())

    def _show(self) -> None:
        now_s = time.time()
        all_open = self.all_open()
        text = line_words(all_open, now_s) if all_open else ""
        short = short_line_words(all_open, now_s) if all_open else ""
        self.line.show_line(text, short, any(facts.is_overdue for facts in all_open))
        if self._list is not None:
            over = [each for each in self.promises.book.promises.values() if not each.is_open]
            over.sort(key=lambda each: -(each.ended_at_s or 0.0))
            self._list.show_rows((*all_open, *map(self.facts, over)))
            self.show_count()
        self.allow()

    def _on_kept(self, promise: Promise) -> None:
        self._console.undo.offer(
            kept_words(self.facts(promise)), lambda: self.promises.open_again(promise.promise_id), icon="check"
        )

    def _on_due(self, promise: Promise) -> None:
        self._console.notices.say(came_due_words(self.facts(promise)), "clock-x")

    # doing

    def _connect_actions(self) -> None:
        book = self._console.window.book
        book.connect("promise.make", self._on_make)
        book.connect("promise.show", self.open)
        book.connect("promise.call", lambda: self._with_chosen(self._call))
        book.connect("promise.done", lambda: self._with_chosen(self._done))
        book.connect("promise.change", lambda: self._with_chosen(self._change))
        book.connect("promise.take_back", lambda: self._with_chosen(self._take_back))

    def _with_chosen(self, act: Callable[[PromiseFacts], object]) -> None:
        facts = self._chosen()
        if facts is not None:
            act(facts)

    def _on_make(self) -> None:
        """To whom is on the line: in the call that is selected, else in mine."""
        board, mine = self._console.board(), self._console.my_phone.number
        rows = self._console.panels.calls.rows
        facts: CallFacts | None = rows.currentIndex().data(Role.FACTS) if rows.hasFocus() else None
        if facts is not None and not facts.is_hidden and not facts.is_conference:
            sides = [party.number for party in (facts.first, facts.other) if party is not None and party.number]
            here = [number for number in sides if number in board.extensions]
            there = [number for number in sides if number not in here] or sides[:1]
            self.ask(next(iter(there), ""), next((each for each in here if each not in (mine, *there)), ""))
            return
        talking = [board.other_side(leg) for leg in board.legs_of(mine)] if mine else []
        self.ask(next(filter(None, talking), ""))

    def _on_enter(self, facts: PromiseFacts) -> None:
        if facts.promise.is_open:
            self._call(facts)
        else:
            self.promises.open_again(facts.promise.promise_id)

    def _call(self, facts: PromiseFacts) -> None:
        console, promise = self._console, facts.promise
        dn_from = promise.via or console.my_phone.number
        if not dn_from:
            console.notices.say(translate("Watch", "Choose your phone in From first."), "info-circle")
            return
        console.desk.call(dn_from, promise.number, self._place())

    def _place(self) -> QRect:
        rows: QWidget = self._list.rows if self._list is not None else self._console.window
        spot = self._list.rows.visualRect(self._list.rows.currentIndex()) if self._list is not None else rows.rect()
        return QRect(rows.mapToGlobal(QPoint(spot.left(), spot.top())), spot.size())

    def _done(self, facts: PromiseFacts) -> None:
        self._end(facts, PromiseEnd.DONE)

    def _take_back(self, facts: PromiseFacts) -> None:
        self._end(facts, PromiseEnd.TAKEN_BACK)

    def _end(self, facts: PromiseFacts, end: PromiseEnd) -> None:
        if not facts.promise.is_open:
            return
        promise_id = facts.promise.promise_id
        self.promises.end(promise_id, end)
        icon = "check" if end is PromiseEnd.DONE else "trash"
        undo = lambda: self.promises.open_again(promise_id)  # noqa: E731
        self._console.undo.offer(ended_words(facts, end), undo, icon=icon)

    def _change(self, facts: PromiseFacts) -> None:
        from callboard.views.promises.promise_dialog import PromiseDraft  # noqa: PLC0415

        promise = facts.promise
        due_at = local_of(max(promise.due_at_s, 0.0))
        self._open_dialog(PromiseDraft(promise.number, promise.via, due_at, promise.note, promise.promise_id))

    def _open_dialog(self, draft: PromiseDraft) -> None:
        from callboard.views.fields.number_field import NumberField  # noqa: PLC0415
        from callboard.views.promises.promise_dialog import PromiseDialog  # noqa: PLC0415

        guard_overrides()
        console = self._console
        fields = NumberField(console.models.people, console.look), NumberField(console.models.people, console.look)
        fields[0].offer_contacts()
        people = lambda number: number in console.board().extensions  # noqa: E731
        dialog = PromiseDialog(draft, fields, people, console.look, time.time, console.window)
        self.dialog = dialog
        dialog.promised.connect(self._on_promised)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_promised(self, draft: PromiseDraft, at_s: float) -> None:
        before = self.promises.book.promises.get(draft.promise_id)
        if before is not None:
            self.promises.change(replace(before, due_at_s=at_s, via=draft.via, note=draft.note))
            return
        made = self.promises.make(draft.number, at_s, draft.via, self._name_of(draft.number), draft.note)
        if isinstance(made, Problem):
            self._console.notices.fail(made)
        else:
            self._console.notices.say(made_words(self.facts(made), time.time()), "clock")

    def put_away(self) -> None:
        """The window goes."""
        if self.dialog is not None:
            self.dialog.close()

    def _on_closed(self) -> None:
        self.dialog = None
