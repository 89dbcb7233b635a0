"""What is done with the calls of the past in the window: the page History, its actions, and the number at the rail."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from callboard.app.handover_sheet_desk import HandoverSheetDesk
from callboard.app.history_file_desk import HistoryFileDesk
from callboard.app.wiring.connect_board import call_person
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind
from callboard.domain.history.history_filter import HistoryFilter, matches
from callboard.models.calls.known_names import name_for
from callboard.models.drag_payload import payload_of
from callboard.models.history.call_again import number_to_call, person_in
from callboard.models.override_guard import guard_overrides
from callboard.views.questions import Answer
from callboard.views.words.number_words import counted, own_country

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.promise_desk import PromiseDesk
    from callboard.domain.people.people_search import PeopleSearch
    from callboard.models.history.history_rows import HistoryRows
    from callboard.views.history.history_page import HistoryPage

translate = QCoreApplication.translate

MOST_NAMED = 40
"""Contacts whose numbers are looked for because their name is typed; who types on means fewer."""


class HistoryDesk(QObject):
    """Makes the page when somebody looks at it."""

    def __init__(self, console: Console, promises: PromiseDesk) -> None:
        super().__init__(console)
        self._console = console
        self._promises = self.promise_desk = promises
        self._page: HistoryPage | None = None
        self._missed = 0
        self._is_counting = False
        self._search: PeopleSearch | None = None
        self.rows: HistoryRows | None = None
        self.sheet = HandoverSheetDesk(console)
        self.files = HistoryFileDesk(console, console.history, self.name_of)
        console.panels.history.make_with(self._make)
        console.recorder.recorded.connect(self._on_recorded)
        console.recorder.cleared.connect(self._on_cleared)
        console.window.page_changed.connect(self._on_page)
        self._connect_actions()
        self._allow()

    @property
    def page(self) -> HistoryPage:
        """The page History."""
        if self._page is None:
            _ = self._console.panels.history.page  # makes it
        return cast("HistoryPage", self._page)

    def name_of(self, number: str) -> str:
        """What `number` is called now, "" where nobody knows."""
        return name_for(number, self._console.board())

    def show_calls_with(self, numbers: tuple[str, ...], name: str) -> None:
        """Open the page with the calls of one person."""
        self._console.window.show_page("history")
        self.page.show_calls_with(numbers, name)
        self.page.enter()

    def show_people(self, numbers: list[str]) -> None:
        """The same for people of the board."""
        names = [self.name_of(number) or number for number in numbers]
        self.show_calls_with(tuple(numbers), ", ".join(names))

    def put_away(self) -> None:
        """The window goes, and what is open in front of it."""
        self._promises.put_away()
        self.sheet.put_away()

    def count_missed(self) -> None:
        """Ask how many calls were missed since somebody looked last."""
        since_s = self._console.memory.value.history_seen_at_s
        if since_s and not self._is_counting:
            self._is_counting = True
            self._console.records.ask(self._console.history.missed_since(since_s), self._on_counted)
        elif not since_s:
            self._console.memory.change(history_seen_at_s=time.time())

    # the page

    def _make(self) -> QWidget:
        from callboard.models.history.history_rows import HistoryRows  # noqa: PLC0415
        from callboard.views.history.history_delegate import HistoryDelegate  # noqa: PLC0415 - made when looked at
        from callboard.views.history.history_list import HistoryList  # noqa: PLC0415
        from callboard.views.history.history_page import HistoryPage  # noqa: PLC0415
        from callboard.views.words import history_words as words  # noqa: PLC0415

        guard_overrides()
        console, parent = self._console, self._console.panels.history
        self.rows = HistoryRows(
            self._ask_page,
            self._number_of,
            lambda entry: words.spoken_history(entry, self.name_of, time.time()),
            lambda entry: words.on_enter_history(self._number_of(entry)),
            lambda entry: words.history_tooltip(entry, self.name_of, time.time()),
            self,
        )
        found = HistoryList(self.rows, HistoryDelegate(console.look, self.name_of), console.desk, console.look, parent)
        page = HistoryPage(self.rows, found, self._promises.make_list(), console.window.book, console.look, parent)
        self._page = self._promises.page = page
        page.looked_for.connect(self._on_looked_for)
        page.chosen_changed.connect(self._allow)
        page.left_empty.connect(lambda: console.window.show_page("board"))
        page.chosen_changed.connect(self._promises.allow)
        found.call_requested.connect(self.call)
        found.newer_changed.connect(self._see)
        self.rows.found.connect(self._see)
        console.feed.board_changed.connect(lambda _: found.viewport().update())
        for news in (self.rows.modelReset, self.rows.rowsInserted):
            news.connect(self._allow)
        self.rows.look_for(HistoryFilter())
        self._promises.show_count()
        self._allow()
        return page

    def _ask_page(self, wanted: HistoryFilter, before: int | None, limit: int, told, failed):
        return self._console.records.ask(self._console.history.page(wanted, before, limit), told, failed)

    def _on_looked_for(self, wanted: HistoryFilter) -> None:
        if self.rows is not None:
            self.rows.look_for(self._with_names(wanted))

    def _with_names(self, wanted: HistoryFilter) -> HistoryFilter:
        people = self._console.people
        if not wanted.text or not people.is_read:
            return wanted
        from callboard.domain.people.people_search import PeopleSearch  # noqa: PLC0415

        if self._search is None:
            self._search = PeopleSearch()  # it remembers the last letters
        rows = self._search.rows(people.book, wanted.text, own_country())[:MOST_NAMED]
        numbers = (one.number for row in rows for one in people.book.at(row).numbers)
        return replace(wanted, named=tuple(dict.fromkeys(numbers)))

    # actions

    def _connect_actions(self) -> None:
        book = self._console.window.book
        book.connect("history.call_again", self._on_call_again)
        book.connect("history.copy_number", self._on_copy)
        book.connect("history.add_contact", self._on_add_contact)
        book.connect("history.promise", self._on_promise)
        book.connect("history.export", self._on_export)
        book.connect("history.clear", self._on_clear)

    def _chosen(self) -> HistoryEntry | None:
        is_shown = self._page is not None and self._console.window.page == "history"
        return self._page.list.chosen if self._page is not None and is_shown and not self._page.shows_promises else None

    def _number_of(self, entry: HistoryEntry) -> str:
        return number_to_call(entry, self._console.my_phone.number)

    def _allow(self) -> None:
        book, entry = self._console.window.book, self._chosen()
        number = self._number_of(entry) if entry is not None else ""
        why = ""
        if entry is None:
            why = translate("History", "Select a call on the History page first.")
        elif entry.kind is HistoryKind.CONFERENCE:
            why = translate("History", "A conference has no number to call. Set it up again on the Conference page.")
        elif not number:
            why = translate("History", "The number was withheld, so there is nobody to call.")
        for name in ("history.call_again", "history.copy_number", "history.promise"):
            book.set_allowed(name, why)
        if not why and entry is not None and number in self._console.board().extensions:
            why = translate("History", "This is an extension; extensions need no contact.")
        book.set_allowed("history.add_contact", why)

    def call(self, number: str) -> None:
        """Call `number` from my phone."""
        call_person(self._console, number, self._place())

    def _place(self) -> QRect:
        """Where on the screen the selected row is."""
        rows = self.page.list
        spot = rows.visualRect(rows.currentIndex())
        return QRect(rows.viewport().mapToGlobal(spot.topLeft()), spot.size())

    def _on_call_again(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self.call(self._number_of(entry))

    def _on_copy(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self._console.desk.copy(payload_of([self._number_of(entry)]))

    def _on_add_contact(self) -> None:
        entry = self._chosen()
        if entry is not None:
            number = self._number_of(entry)
            if not self._console.people_desk.show_contact_of(number):
                self._console.people_desk.new_contact(number, entry.who.name)

    def _on_promise(self) -> None:
        entry = self._chosen()
        if entry is not None:
            board, mine = self._console.board(), self._console.my_phone.number
            self._promises.ask(self._number_of(entry), person_in(entry, board, mine))

    def _on_export(self) -> None:
        rows = self.rows
        self.files.ask_where(rows.wanted if rows is not None else HistoryFilter())

    def _on_clear(self) -> None:
        self._console.window.show_page("history")
        button = self.page.findChild(QWidget, "history.clear") or self.page
        near = QRect(button.mapToGlobal(QPoint(0, 0)), button.size() if button is not self.page else QSize(1, 1))
        text = translate("History", "Forget all calls and conferences kept on this PC? They cannot be had back.")
        clear = Answer(translate("History", "Clear history"), self._console.recorder.clear, kind="danger")
        self._console.questions.ask(text, [clear], near)

    # what is new

    def _on_recorded(self, entry: HistoryEntry) -> None:
        if self.rows is not None and matches(entry, self.rows.wanted, own_country()):
            self.rows.take(entry)
        if entry.is_missed and not self._is_looked_at():
            self._show_missed(self._missed + 1)

    def _on_cleared(self) -> None:
        if self.rows is not None:
            self.rows.clear()
        self._show_missed(0)
        self._console.notices.say(translate("History", "The history is empty now."), "trash")

    def _on_counted(self, missed: int) -> None:
        self._is_counting = False
        if not self._is_looked_at():
            self._show_missed(missed)

    def _on_page(self, page: str) -> None:
        if page == "history":
            self._see()
        elif self._missed == 0:
            self._console.memory.change(history_seen_at_s=time.time())
        self._allow()

    def _see(self, _newer: int = 0) -> None:
        if self._console.window.page == "history" and self._page is not None and self._page.shows_missed:
            self._show_missed(0)
            self._console.memory.change(history_seen_at_s=time.time())

    def _is_looked_at(self) -> bool:
        is_shown = self._page is not None and self._page.shows_missed
        return is_shown and self._console.window.page == "history" and QApplication.activeWindow() is not None

    def _show_missed(self, count: int) -> None:
        self._missed = count
        text = translate("History", "History, {count} missed").format(count=counted(count))
        self._console.window.rail.show_badge("history", count, text)
