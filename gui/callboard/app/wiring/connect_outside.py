"""Numbers that other programs want called: where they arrive, where they are shown, what a person does with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from callboard.app.computer.screen_use import ScreenProbe
from callboard.app.wiring.connect_board import call_person
from callboard.app.wiring.connect_dialler import go_to_dialler
from callboard.domain.commands import Command, PlaceCall
from callboard.domain.numbers.dialling_way import way_on
from callboard.domain.numbers.risk import risk_on
from callboard.domain.outside.fate import Fate
from callboard.domain.outside.offer import Offer
from callboard.domain.outside.origin import CLIPBOARD, Origin, OriginKind
from callboard.domain.outside.outside_text import read_outside
from callboard.domain.outside.own_system import OwnSystem, own_system
from callboard.domain.outside.reading import OutsideNumber, OutsideReading, WhyNoNumber
from callboard.models.outside_desk import OutsideDesk
from callboard.models.override_guard import guard_overrides
from callboard.views.announcer import speak
from callboard.views.offered.offer_tray import OfferTray
from callboard.views.offered.offer_words import Callee, arrived_words, nothing_in, shut_words, why_nothing
from callboard.views.window.move_guard import MoveGuard
from callboard.views.window.trouble_strip import TroubleStrip
from callboard.views.words.number_words import own_country

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.views.offered.offer_window import OfferWindow

translate = QCoreApplication.translate

FOR_A_SHEET = frozenset({WhyNoNumber.SEVERAL, WhyNoNumber.TOO_LONG})


def connect_outside(console: Console) -> OutsideShower:
    """Connect the one gate for numbers from outside."""
    return OutsideShower(console)


class OutsideShower(QObject):
    """`offer` is the way in. A call leaves by `_on_window_call` and `_on_tray_call` alone, and both are asked for by a
    button that somebody pressed, or by its key."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._has_ended = False
        self._window: OfferWindow | None = None
        self._take_several: Callable[[str], None] | None = None
        self.own_hosts: frozenset[str] = frozenset()
        """Where our phone system is, in the network."""
        self.probe = ScreenProbe(self)
        self.desk = OutsideDesk(self._read, self._ask_lock, self._show_offer, parent=self)
        self.tray = OfferTray(self._callee_of, console.look)
        self.banner = TroubleStrip("offered.shut", translate("Offered", "Take numbers again"), console.look)
        for strip in (self.banner, self.tray):
            console.panels.trouble.take_in(strip)
        for guard in console.window.findChildren(MoveGuard):
            guard.watch_coming(self.tray, self.tray)
        self._connect()

    def offer(self, text: str, origin: Origin, told: Callable[[Fate], object] = lambda _fate: None) -> None:
        """Something came from outside. Nobody is called; a person decides. `told` hears what became of it, perhaps
        later, and nothing where the program ends meanwhile."""
        if not self._has_ended:
            self.desk.offer(text, origin, told)

    def several_with(self, take: Callable[[str], None]) -> None:
        """Give a text that holds several numbers to `take`, unless it is a link."""
        self._take_several = take

    def admits(self, number: str) -> bool:
        """Whether a `number` that was copied in another program may be offered; a code is never."""
        reading = self._read(number, CLIPBOARD)
        return isinstance(reading, OutsideNumber) and not reading.is_code

    def end(self) -> None:
        """The program ends: nothing is offered any more."""
        self._has_ended = True
        if self._window is not None:
            self._window.hide()

    @property
    def window(self) -> OfferWindow:
        """The small window, made when it is looked at for the first time."""
        if self._window is None:
            from callboard.views.offered.offer_window import OfferWindow  # noqa: PLC0415 - most people follow no links

            guard_overrides()
            console = self._console
            self._window = OfferWindow(
                console.models.people, console.my_phone, self._callee_of, console.look, console.window
            )
            self._window.call_requested.connect(self._on_window_call)
        return self._window

    def _connect(self) -> None:
        console, book = self._console, self._console.window.book
        self.desk.shut.connect(self._on_shut)
        self.desk.opened.connect(self._on_opened)
        self.banner.close_button.hide()  # while nothing is taken it has to be seen
        self.banner.acted.connect(self.desk.open_again)
        self.tray.call_requested.connect(self._on_tray_call)
        self.tray.fill_requested.connect(self._on_fill)
        self.tray.changed.connect(self._show_state)
        console.desk.command_requested.connect(self._on_command)
        console.feed.board_changed.connect(lambda _: self._show_board())
        console.feed.connection_changed.connect(lambda _: self._show_board())
        console.window.closing.connect(self.end)
        book.connect("call.outside", self._on_key)
        book["call.outside"].changed.connect(self._show_key)
        self._show_key()
        self._show_state()

    # what arrives

    def _ask_lock(self, then: Callable[[bool], None]) -> None:
        self.probe.ask(lambda use: None if self._has_ended else then(use.is_locked is True))

    def _read(self, text: str, origin: Origin) -> OutsideReading:
        return read_outside(text, origin.kind, self._console.board().extensions, self._ours())

    def _ours(self) -> OwnSystem:
        return own_system(self.own_hosts, own_country())

    def _show_offer(self, offer: Offer) -> Fate:
        if offer.origin.kind is OriginKind.LINK:
            return self._show_link(offer)
        if offer.number:
            self.tray.add(offer)
            self._console.notices.say(arrived_words(offer), "phone-outgoing")
            return Fate.OFFERED
        if self._take_several is not None and offer.why_none is not None and offer.why_none.why in FOR_A_SHEET:
            self._take_several(offer.whole)
            return Fate.SHEET
        why = why_nothing(offer.why_none) if offer.why_none is not None else ""
        self._console.notices.say(" ".join(filter(None, (nothing_in(offer), why))), "ban")
        return Fate.UNREADABLE

    def _show_link(self, offer: Offer) -> Fate:
        if self._window is not None and self._window.isVisible():
            self._window.ignore_offer(offer)
            return Fate.OTHER_LINK if offer.number else Fate.UNREADABLE
        self.window.show_offer(offer)
        return Fate.OFFERED if offer.number else Fate.UNREADABLE

    def _on_opened(self) -> None:
        self.banner.show_text("")
        self.tray.stand_back(False)

    def _on_shut(self) -> None:
        self.tray.stand_back(True)
        self.banner.show_text(shut_words())
        speak(self.banner, shut_words())

    # what a person does with it

    def _on_window_call(self, dn_from: str, offer: Offer) -> None:
        console = self._console
        console.window.come_forward()
        console.window.show_side("dial")
        console.desk.call(dn_from, offer.number, _place_of(console.panels.dial.number_to))

    def _on_tray_call(self, offer: Offer) -> None:
        row = next((row for row in self.tray.rows if row.offer is offer), None)
        if row is not None:
            call_person(self._console, offer.number, _place_of(row.call))

    def _on_key(self) -> None:
        newest = self.tray.newest
        if newest is not None:
            newest.ask()

    def _on_fill(self, offer: Offer) -> None:
        go_to_dialler(self._console)
        self._console.panels.dial.set_to(offer.number)
        self.tray.remove(offer.number)

    def _on_command(self, command: Command) -> None:
        """However a number is called in the end: it need not wait any longer."""
        if isinstance(command, PlaceCall):
            self.tray.remove(command.number_to)

    # showing

    def _callee_of(self, number: str) -> Callee:
        board, recent = self._console.board(), self._console.memory.value.recent
        return (
            Callee(board, recent, way_on(number, board).sent, risk_on(number, board))
            if number
            else Callee(board, recent, "")
        )

    def _show_board(self) -> None:
        if self._has_ended:
            return
        self.tray.show_board()
        if self._window is not None:
            self._window.show_board()

    def _show_state(self) -> None:
        newest = self.tray.newest
        why = "" if newest is not None and newest.is_armed else translate("Offered", "No number is offered.")
        self._console.window.book.set_allowed("call.outside", why)

    def _show_key(self) -> None:
        self.tray.set_key(self._console.window.book.first_key("call.outside"))


def _place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
