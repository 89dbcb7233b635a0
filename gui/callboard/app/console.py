"""Builds the whole window over one switchboard, and connects its parts. Nothing else knows all of them."""

import asyncio
import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from callboard.app.panels import PanelMaker
from callboard.controller.switchboard import Switchboard
from callboard.domain.board import Board
from callboard.domain.commands import DropLeg
from callboard.models.board_feed import BoardFeed
from callboard.models.board_update import BoardUpdate
from callboard.models.call_facts import CallFacts
from callboard.models.extension_facts import number_order
from callboard.paths import resources_folder
from callboard.sessions.session import PbxSession
from callboard.views.call_desk import CallDesk
from callboard.views.look.look import Look
from callboard.views.main_window import MainWindow
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices
from callboard.views.perform import Performer
from callboard.views.questions import Answer
from callboard.views.state_words import party_words


class Console(QObject):
    """One running console. `start` connects; `app.shutdown` ends it.

    `my_phone` is the receptionist's own extension, "" when it is not known. In a demo or rehearsal (`is_pretend`)
    the first extension is taken, since no real phone would ring.
    """

    def __init__(
        self,
        make_session: Callable[[], PbxSession],
        application: QApplication,
        loop: asyncio.AbstractEventLoop,
        my_phone: str = "",
        is_demo: bool = False,
        is_pretend: bool = False,
    ) -> None:
        super().__init__()
        self._application = application
        self._is_pretend = is_pretend
        self._known_at_s: float | None = None
        self.switchboard = Switchboard(make_session)
        self.feed = BoardFeed(self.switchboard.take_changes, self)
        self.look = Look(resources_folder(), self)
        self.look.put_on(application, "")
        self.notices = Notices(self)
        self.my_phone = MyPhone(my_phone, self)
        self.performer = Performer(self.switchboard.submit, loop, self.notices, self)
        self.call_desk = CallDesk(self.performer, self.notices, self)
        self.window = MainWindow(self.look, is_demo)
        maker = PanelMaker(self._board, self.look, self.notices, self.my_phone, self.window)
        self.models = maker.models
        self.desk = maker.desk
        self.questions = maker.questions
        self.panels = maker.panels()
        self.window.set_up(self.panels)
        self._connect_news()
        self._connect_wishes()
        self._connect_actions()
        self._show_connection()

    def start(self) -> None:
        """Show the window and connect to the phone system."""
        self.window.show()
        self.panels.dial.number_to.setFocus()
        self.switchboard.start(self.feed.wake)

    def _board(self) -> Board:
        return self.feed.board

    def _connect_news(self) -> None:
        feed, panels, models = self.feed, self.panels, self.models
        for show in (models.people.show, models.rooms.show, models.all_rooms.show, models.calls.show):
            feed.board_changed.connect(show)
        for show in (models.participants.show, panels.board.show_board, panels.conference.show_board):
            feed.board_changed.connect(show)
        feed.board_changed.connect(lambda _: panels.dial.show_board())
        feed.board_changed.connect(self._on_board)
        feed.connection_changed.connect(lambda _: self._show_connection())
        feed.call_progressed.connect(self.call_desk.follow_call)
        feed.call_progressed.connect(panels.dial.show_progress)
        feed.conference_progressed.connect(self.call_desk.follow_conference)
        feed.conference_progressed.connect(panels.conference.show_progress)

    def _connect_wishes(self) -> None:
        panels, desk = self.panels, self.desk
        desk.command_requested.connect(self.call_desk.run)
        desk.fill_from_requested.connect(panels.dial.set_from)
        desk.fill_to_requested.connect(panels.dial.set_to)
        desk.people_added.connect(panels.conference.add_people)
        panels.dial.call_requested.connect(desk.call)
        panels.dial.command_requested.connect(self.call_desk.run)
        panels.board.tiles.call_requested.connect(self._call_person)
        panels.board.tiles.call_from_requested.connect(panels.dial.set_from)
        panels.board.tiles.conference_requested.connect(lambda number: panels.conference.add_people("", [number]))
        panels.board.tiles.my_phone_chosen.connect(self.my_phone.choose)
        panels.board.strip.room_opened.connect(panels.conference.open_room)
        panels.board.strip.new_requested.connect(panels.conference.new)
        panels.conference.command_requested.connect(self.call_desk.run)
        panels.conference.call_in_requested.connect(desk.call_in)
        panels.conference.shown_requested.connect(lambda: self.window.show_page("conference"))
        panels.roster.added.connect(lambda number: panels.conference.add_people("", [number]))
        panels.calls.rows.hang_up_requested.connect(self._ask_to_hang_up)
        panels.banner.retry_requested.connect(self.switchboard.retry_now)
        self.my_phone.changed.connect(lambda _: self._show_my_phone())

    def _connect_actions(self) -> None:
        book, panels = self.window.book, self.panels
        book.connect("call.make", self._go_to_dialler)
        book.connect("call.place", panels.dial.call.click)
        book.connect("call.copied", self._fill_in_copied)
        book.connect("app.quit", self.window.close)
        book.connect("board.find", self._find)
        book.connect("conference.new", panels.conference.new)
        book.connect("conference.start", panels.conference.builder.try_to_start)
        book.connect("view.calls", panels.calls.rows.setFocus)
        book.connect("connection.retry", self.switchboard.retry_now)
        for name, theme in (("theme.system", ""), ("theme.light", "light"), ("theme.dark", "dark")):
            book.connect(name, lambda theme=theme: self.look.put_on(self._application, theme))

    def _on_board(self, update: BoardUpdate) -> None:
        self._known_at_s = time.time()
        board = update.board
        if self._is_pretend and not self.my_phone.number and board.extensions:
            self.my_phone.choose(min(board.extensions, key=number_order))
        if update.replaced:
            self._show_connection()
            self._show_my_phone()

    def _show_connection(self) -> None:
        board, panels = self.feed.board, self.panels
        is_live = board.connection.is_live
        for part in (panels.board.tiles, panels.board.strip.rooms, panels.conference.room_list.rows):
            part.set_live(is_live)
        panels.calls.rows.set_live(is_live)
        panels.roster.set_live(is_live)
        panels.banner.show_connection(board.connection, self._known_at_s)
        panels.dial.show_board()
        panels.conference.show_connection()
        self.window.show_connection(board, self._known_at_s)

    def _show_my_phone(self) -> None:
        number = self.my_phone.number
        self.window.show_my_phone(number, self.feed.board.name_of(number))
        self.panels.board.tiles.viewport().update()

    def _call_person(self, number: str, near: object) -> None:
        if not self.my_phone.number:
            self.notices.say(self.tr("Choose your phone in From first."))
            self._go_to_dialler()
            self.panels.dial.dn_from.setFocus()
        else:
            self.desk.call(self.my_phone.number, number, near)  # pyright: ignore[reportArgumentType] - a QRect

    def _ask_to_hang_up(self, call: CallFacts, near: object) -> None:
        other = party_words(call.other) if call.other is not None else ""
        text = self.tr("End the call between {one} and {other}?").format(one=party_words(call.first), other=other)
        command = DropLeg(call.call_id, call.first.number)
        answer = Answer(self.tr("Hang up"), lambda: self.call_desk.run(command))
        self.questions.ask(text, [answer], near)  # pyright: ignore[reportArgumentType] - a QRect

    def _go_to_dialler(self) -> None:
        self.window.show_side("calls")
        self.panels.dial.number_to.setFocus()
        self.panels.dial.number_to.selectAll()

    def _find(self) -> None:
        if self.window.page == "board":
            self.panels.board.focus_search()
        else:
            self.window.show_side("people")
            self.panels.roster.search.setFocus()

    def _fill_in_copied(self) -> None:
        numbers = self.desk.numbers_on_clipboard()
        if numbers:
            self._go_to_dialler()
            self.panels.dial.set_to(numbers[0])
        else:
            self.notices.say(self.tr("There is no phone number on the clipboard."))
