"""Waiting for somebody to be free: who begins it, where it is shown, and what is done when somebody is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QMenu

from callboard.domain.drops.drop_rules import OntoExtension, OntoSeveral
from callboard.domain.watch import CallWhoIsFree, Watch, WatchEnd, WatchStep, Wish, command_of
from callboard.models.board_update import BoardUpdate
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.watch_facts import WatchFacts, facts_of
from callboard.models.watches_now import WatchesNow
from callboard.views.extension_board.group_box import GroupBox
from callboard.views.extension_board.selected_in_order import SelectedInOrder
from callboard.views.watch.group_target import GroupTarget
from callboard.views.watch.offer_note import OfferNote
from callboard.views.watch.watch_list import WatchList
from callboard.views.watch.watch_words import (
    back_words,
    begun_words,
    end_words,
    no_offer_words,
    offer_words,
    several_words,
    withdrawn_words,
)
from callboard.views.window.move_guard import MoveGuard
from callboard.views.words.long_words import LONGEST_IN_MENU, on_button
from callboard.views.words.spoken_words import on_enter_person
from callboard.views.words.state_words import in_sentence

if TYPE_CHECKING:
    from callboard.app.console import Console

translate = QCoreApplication.translate

MOST_IN_MENU = 20
"""People who can be left out of a watch by its menu; nobody picks one of hundreds there."""


def connect_watch(console: Console) -> WatchConnector:
    """Connect the watches of the window."""
    return WatchConnector(console)


class WatchConnector(QObject):
    """Shows what is waited for, and hands on what is agreed to. A call leaves by `agree` alone."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self.watches = WatchesNow(console.board, console.call_desk.run, parent=self)
        self.list = WatchList(console.look, parent=console.panels.calls)
        self.strip = self.list.offer
        self.note = OfferNote(self.strip, console.panels.status)
        shapes = console.panels.board.shapes
        self.selection = SelectedInOrder(shapes.selected, self._several, self)
        self._selected_before = 0
        layout = console.panels.calls.layout()
        if layout is not None:
            layout.addWidget(self.list)
        for guard in console.window.findChildren(MoveGuard):
            for coming in (self.list, self.strip):
                guard.watch_coming(coming, console.panels.calls)
        self._connect_board()
        self._connect_watches()
        self._show()

    # who begins it

    def begin(self, wish: Wish, numbers: list[str]) -> None:
        """Wait for one of `numbers`, and say so."""
        watch = self.watches.begin(wish, numbers)
        if watch is not None:
            self._say(begun_words(self._facts(watch)), "clock")

    def tell_when_free(self, numbers: list[str]) -> None:
        """Offer to call one of `numbers` from my phone as soon as one is free."""
        mine = self._console.my_phone.number
        if mine:
            self.begin(CallWhoIsFree(mine), numbers)
        else:
            self._say(translate("Watch", "Choose your phone in From first."), "info-circle")

    def _connect_board(self) -> None:
        console, board = self._console, self._console.panels.board
        wishes = board.menu.wishes
        console.desk.widened = self.selection.widened
        console.desk.watch_requested.connect(self.begin)
        wishes.watch_requested.connect(self.tell_when_free)
        wishes.paste_requested.connect(self._on_paste)
        board.chosen_changed.connect(self.selection.look)
        self.selection.changed.connect(self._on_selected)
        console.models.people.set_on_enter(self._on_enter_words)
        for people in (*board.cards.lists, board.table.rows):
            people.several_chosen.connect(self._on_several)
        if isinstance(board.groups, GroupBox):
            target = GroupTarget(board.groups, console.board, console.desk, self._several)
            target.meant_changed.connect(board.marks.show_meant)

    def _several(self, numbers: tuple[str, ...]) -> OntoSeveral:
        under_way = self.watches.under_way
        return OntoSeveral(numbers, self.watches.reserved | under_way.phones, under_way.numbers)

    def _on_paste(self, numbers: list[str], near: QRect) -> None:
        self._console.desk.paste(QApplication.clipboard().mimeData(), OntoExtension(numbers[0]), near)

    def _on_selected(self) -> None:
        count, before = len(self.selection.numbers), self._selected_before
        self._selected_before = count
        if count > 1:
            text = translate("Watch", "%n people selected. A number dropped on one goes to the first free.", "", count)
            self._say(text, "users")
        elif before > 1 and count == 1:
            number = self.selection.numbers[0]
            name = in_sentence(number, self._console.board().name_of(number))
            self._say(translate("Watch", "Only {name} is selected.").format(name=name), "info-circle")

    def _on_several(self, count: int) -> None:
        self._say(several_words(count), "info-circle")

    def _on_enter_words(self, facts: ExtensionFacts) -> str:
        count = len(self.selection.numbers)
        return several_words(count) if count > 1 else on_enter_person(facts)

    # what becomes of it

    def _connect_watches(self) -> None:
        watches, feed, book = self.watches, self._console.feed, self._console.window.book
        feed.board_changed.connect(watches.show)
        feed.connection_changed.connect(lambda _: watches.look_now())
        feed.call_progressed.connect(watches.follow_call)
        feed.handover_progressed.connect(watches.follow_handover)
        for progressed in (feed.call_progressed, feed.handover_progressed):
            progressed.connect(lambda _: self._show())
        reservations = self._console.presence.reservations
        reservations.changed.connect(lambda _: watches.set_reserved(reservations.held))
        watches.set_reserved(reservations.held)
        watches.changed.connect(self._show)
        feed.board_changed.connect(self._on_board)
        feed.connection_changed.connect(lambda _: self._show())
        watches.offered.connect(self._on_offered)
        watches.withdrawn.connect(self._on_withdrawn)
        watches.came_back.connect(self._on_back)
        watches.ended.connect(self._on_ended)
        self.strip.agreed.connect(self._on_agreed)
        self.strip.kept_waiting.connect(watches.keep_waiting)
        self.strip.stopped.connect(watches.stop)
        self.list.rows.stop_requested.connect(watches.stop)
        self.list.rows.enter_requested.connect(self._on_enter)
        self.list.rows.menu_requested.connect(self.open_menu)
        book.connect("call.offered", self.strip.agree)
        book["call.offered"].changed.connect(self._show_key)
        self._show_key()

    def _on_agreed(self, watch_id: int, target: str) -> None:
        self.watches.agree(watch_id, target)

    def _on_enter(self, facts: WatchFacts) -> None:
        if facts.watch.step is WatchStep.OFFERED:
            self.watches.agree(facts.watch.watch_id, facts.watch.target)
        else:
            self.watches.look_again(facts.watch.watch_id)

    def _on_offered(self, watch: Watch) -> None:
        shown = self.strip.facts
        is_in_strip = shown is not None and shown.watch.watch_id == watch.watch_id
        self._say(self.strip.text() if is_in_strip else offer_words(self._facts(watch)), "phone")
        if is_in_strip and self.note.isVisible():
            self._say("", "phone")  # said aloud, but not twice beside each other

    def _on_withdrawn(self, watch: Watch, number: str) -> None:
        self._say(withdrawn_words(self._facts(watch), self._person(number)), "clock")

    def _on_back(self, watch: Watch, number: str) -> None:
        self._say(back_words(self._facts(watch), self._person(number)), "clock")

    def _on_ended(self, watch: Watch, why: WatchEnd) -> None:
        text = end_words(self._facts(watch), why)
        if text:
            self._say(text, "info-circle")

    def open_menu(self, facts: WatchFacts, at: QPoint) -> QMenu:
        """What can be done with one watch: more people, fewer, or none at all."""
        watch_id = facts.watch.watch_id
        menu = QMenu(self.list)
        menu.setObjectName("watch.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        new = [number for number in self.selection.numbers if number not in facts.watch.targets]
        if new:
            text = translate("Watch", "Wait for the %n selected people as well", "", len(new))
            if len(new) == 1:
                text = translate("Watch", "Wait for {name} as well").format(name=self._person(new[0]))
            add = menu.addAction(on_button(text, LONGEST_IN_MENU))
            add.setObjectName("watch.add")
            add.triggered.connect(lambda: self.watches.add_targets(watch_id, new))
        for person in facts.people[:MOST_IN_MENU] if len(facts.people) > 1 else ():
            text = translate("Watch", "Do not wait for {name}").format(name=in_sentence(person.number, person.name))
            fewer = menu.addAction(on_button(text, LONGEST_IN_MENU))
            fewer.setObjectName(f"watch.remove.{person.number}")
            fewer.triggered.connect(partial(self._on_fewer, watch_id, person.number))
        stop = menu.addAction(translate("Watch", "Stop waiting") + "\tDel")
        stop.setObjectName("watch.stop")
        stop.triggered.connect(lambda: self.watches.stop(watch_id))
        menu.popup(at)
        return menu

    def _on_fewer(self, watch_id: int, number: str, _checked: bool = False) -> None:
        self.watches.remove_target(watch_id, number)

    # showing

    def _show(self) -> None:
        rows = [self._facts(watch) for watch in self.watches.watches.all]
        self.list.show_rows(rows)
        offer = self.watches.offer
        if offer is None:
            self.strip.show_offer(None)
        else:
            command = command_of(offer.wish, offer.target, self._console.board())
            note = self._console.desk.gate.line_on(command) if command is not None else ""
            self.strip.show_offer(self._facts(offer), note)
        why = "" if offer is not None else no_offer_words(rows)
        self._console.window.book.set_allowed("call.offered", why)

    def _on_board(self, update: BoardUpdate) -> None:
        all_watches = self.watches.watches.all
        watched = [number for watch in all_watches for number in watch.targets]
        watched += [watch.wish.dn_from for watch in all_watches if isinstance(watch.wish, CallWhoIsFree)]
        if watched and (update.replaced or not update.touched_numbers.isdisjoint(watched)):
            self._show()

    def _show_key(self) -> None:
        for offer in (self.strip, self.note):
            offer.set_key(self._console.window.book.first_key("call.offered"))

    def _facts(self, watch: Watch) -> WatchFacts:
        return facts_of(watch, self._console.board(), self.watches.under_way)

    def _person(self, number: str) -> str:
        return in_sentence(number, self._console.board().name_of(number))

    def _say(self, text: str, icon: str) -> None:
        self._console.notices.say(text, icon)
