"""Presence: everybody's in the menus, mine in the header, and who is reserved by reception."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from callboard.domain.commands import Command, DivertCall, PlaceCall, ReadProfiles, TransferCall
from callboard.domain.extension import ExtensionState, state_of
from callboard.domain.problems import Problem
from callboard.models.board_update import BoardUpdate
from callboard.models.reservations_now import ReservationsNow
from callboard.views.presence.presence_desk import PresenceDesk
from callboard.views.presence.presence_menus import PresenceMenus
from callboard.views.words.presence_words import presence_of, reserved_here
from callboard.views.words.state_words import in_sentence

if TYPE_CHECKING:
    from callboard.app.console import Console


class PresenceConnector(QObject):
    """Connects what is asked about presence with who does it."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self.reservations = ReservationsNow(console.memory, self)
        self.menus = PresenceMenus(console.board, self.reservations, self)
        self.desk = PresenceDesk(console.board, console.my_phone, self.reservations, console.notices, self)
        self._connect_asking()
        self._connect_showing()
        self._connect_reservations()
        self.show_own()

    def open_own(self) -> None:
        """The menu for my phone, below its button."""
        header, number = self._console.window.header, self._console.my_phone.number
        if not number:
            self._console.notices.say(self._console.tr("Choose which phone is yours first."))
            return
        button = header.presence
        self.menus.menu_for(number, button).popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def open_for_chosen(self) -> None:
        """The menu for the person who is selected on the board, beside them."""
        board = self._console.panels.board
        for number in board.chosen()[:1]:
            self.menus.menu_for(number, board).popup(board.place_of(number).center())

    def show_own(self) -> None:
        """Say in the header how I can be reached, as if nobody was calling."""
        console = self._console
        button, number = console.window.header.presence, console.my_phone.number
        extension = console.board().extensions.get(number)
        button.setVisible(extension is not None)
        state = state_of(extension, ()) if extension is not None else ExtensionState.UNKNOWN
        button.show_presence(presence_of(extension), state)

    def _connect_asking(self) -> None:
        console, menus = self._console, self.menus
        menus.profiles_wanted.connect(self._read)
        menus.profile_chosen.connect(self.desk.choose)
        menus.reserve_requested.connect(self.desk.reserve)
        menus.release_requested.connect(self.desk.release)
        self.desk.command_requested.connect(self._run)
        console.panels.board.menu.add_presence = menus.add_to
        console.window.header.presence.clicked.connect(self.open_own)
        console.window.book.connect("call.presence", self.open_own)
        console.window.book.connect("person.presence", self.open_for_chosen)

    def _connect_showing(self) -> None:
        console = self._console
        console.feed.profiles_read.connect(self.menus.show_profiles)
        console.feed.presence_progressed.connect(self.desk.follow)
        console.feed.board_changed.connect(self._on_board)
        console.feed.connection_changed.connect(lambda _: self.menus.show_board())
        console.my_phone.changed.connect(lambda _: self.show_own())
        self._show_key()
        console.window.book["call.presence"].changed.connect(self._show_key)

    def _connect_reservations(self) -> None:
        people = self._console.models.people
        self.reservations.changed.connect(lambda touched: people.show_reserved(self.reservations.held, touched))
        self.reservations.ended.connect(self.desk.say_released)
        people.show_reserved(self.reservations.held, ())
        self._console.desk.gate.note_of = self._note_of

    def _run(self, command: Command) -> None:
        # What became of it, its progress tells.
        self._console.performer.perform(command, lambda _problem: None)

    def _read(self, number: str) -> None:
        def failed(why: Problem) -> None:
            self.menus.show_failure(number, why)

        self._console.performer.perform(ReadProfiles(number), failed)

    def _on_board(self, update: BoardUpdate) -> None:
        if update.replaced or self._console.my_phone.number in update.touched_numbers:
            self.show_own()
        if update.replaced or update.touched_numbers:
            self.menus.show_board(is_new=update.replaced)

    def _show_key(self) -> None:
        self._console.window.header.presence.show_key(self._console.window.book.first_key("call.presence"))

    def _note_of(self, command: Command) -> str:
        """Who would ring and is reserved by reception: a note, no hindrance."""
        found = [(number, self.reservations.of(number)) for number in _who_rings(command)]
        board = self._console.board()
        notes = [
            f"{in_sentence(number, board.name_of(number))}: {reserved_here(held)}."
            for number, held in found
            if held is not None
        ]
        return " ".join(notes)


def connect_presence(console: Console) -> PresenceConnector:
    """Connect everything about presence."""
    return PresenceConnector(console)


def _who_rings(command: Command) -> tuple[str, ...]:
    if isinstance(command, PlaceCall):
        return command.dn_from, command.number_to
    return (command.destination,) if isinstance(command, TransferCall | DivertCall) else ()
