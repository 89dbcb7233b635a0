"""The dialler: what it hears of calls made here, what it asks for, and the number somebody copied elsewhere."""

from __future__ import annotations

from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence

from callboard.app.wiring.connect_diary import connect_guard
from callboard.models.drag_payload import is_own
from callboard.views.words.number_words import own_country
from callboard.wording.number_forms import form_of

if TYPE_CHECKING:
    from callboard.app.console import Console

READS_AFTER_MS = 1500
EXAMPLE = "+12125550123"
KEYS_SHOWN = ("call.make", "call.redial", "call.from")


def connect_dialler(console: Console) -> None:
    """Connect the fields From and To, the buttons and the progress cards."""
    dial, book = console.panels.dial, console.window.book
    console.feed.board_changed.connect(lambda _: dial.show_board())
    console.feed.call_progressed.connect(console.call_desk.follow_call)
    console.feed.call_progressed.connect(dial.show_progress)
    dial.call_requested.connect(partial(call_as_typed, console))
    connect_guard(console)
    dial.command_requested.connect(console.call_desk.run)
    book.connect("call.make", lambda: go_to_dialler(console))
    book.connect("call.from", lambda: choose_from(console))
    book.connect("call.place", dial.place)
    book.connect("call.redial", lambda: redial(console))
    book.connect("call.copied", lambda: fill_in_copied(console))
    for name in KEYS_SHOWN:
        book[name].changed.connect(lambda: show_keys(console))
    show_keys(console)
    CopiedNumber(console)
    read_numbers_soon(console)


def call_as_typed(console: Console, dn_from: str, number_to: str, near: QRect) -> None:
    """Call what stands in the fields; what is written beside them has been read."""
    is_told = console.panels.dial.fields.collision.has_told(number_to)
    console.desk.call(dn_from, number_to, near, is_told=is_told)


def go_to_dialler(console: Console) -> None:
    """Put the cursor where the number to call is typed."""
    console.window.show_side("dial")
    console.panels.dial.number_to.setFocus()
    console.panels.dial.number_to.selectAll()


def choose_from(console: Console) -> None:
    """Offer the phones that can ring first."""
    console.window.show_side("dial")
    console.panels.dial.dn_from.open_list()


def redial(console: Console) -> None:
    """Put the last number called into To."""
    console.window.show_side("dial")
    console.panels.dial.redial()


def fill_in_copied(console: Console) -> None:
    """Put the number on the clipboard into To; nobody is called."""
    numbers = console.desk.numbers_on_clipboard()
    if len(numbers) > 1:
        console.pasting.open()
    elif numbers:
        go_to_dialler(console)
        console.panels.dial.set_to(numbers[0])
    else:
        console.notices.say(console.tr("There is no phone number on the clipboard."))


def show_keys(console: Console) -> None:
    """Name the keys where they are needed."""
    native, book = QKeySequence.SequenceFormat.NativeText, console.window.book
    console.panels.dial.show_keys(*(book[name].shortcut().toString(native) for name in KEYS_SHOWN))


class CopiedNumber(QObject):
    """Looks at the clipboard when the window becomes active: a number copied in another program is offered, once."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._row = console.panels.dial.copied
        console.application.applicationStateChanged.connect(self._on_state)
        console.preferences.changed.connect(self.look_again)
        QGuiApplication.clipboard().dataChanged.connect(self._on_copied)

    def look_again(self) -> None:
        """Offer the one number on the clipboard, if it is one, from elsewhere, and wanted."""
        mime = QGuiApplication.clipboard().mimeData()
        is_wanted = self._console.preferences.value.offers_copied_number and mime is not None and not is_own(mime)
        numbers = self._console.desk.numbers_on_clipboard() if is_wanted else ()
        number = numbers[0] if len(numbers) == 1 else ""
        self._row.offer(number if number and self._console.outside.admits(number) else "")

    def _on_copied(self) -> None:
        self._row.forget()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look_again()


def read_numbers_soon(console: Console) -> None:
    """Read what is needed to show numbers as people read them once the board is there, not while it is waited for."""
    timer = QTimer(console.panels.dial)
    timer.setSingleShot(True)
    timer.setInterval(READS_AFTER_MS)
    timer.timeout.connect(_on_time_to_read)
    console.feed.board_changed.connect(timer.start, Qt.ConnectionType.SingleShotConnection)


def read_numbers(country: str) -> Thread:
    """Read it for `country` on a thread of its own: it takes a quarter of a second. Returns that thread."""
    reader = Thread(target=lambda: form_of(EXAMPLE, country), name="callboard-numbers", daemon=True)
    reader.start()
    return reader


def _on_time_to_read() -> None:
    if country := own_country():
        read_numbers(country)
