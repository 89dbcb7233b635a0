"""Make a call: which phone rings first, whom it calls then, and how far calls made here have come."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.capability import Feature
from callboard.domain.commands import DropLeg
from callboard.domain.problems import Problem
from callboard.domain.profile_memory import RecentNumber, with_recent
from callboard.models.extension_model import ExtensionModel
from callboard.models.preferences_now import MemoryNow
from callboard.views.dialer.call_buttons import CallButtons
from callboard.views.dialer.card_stack import CardStack
from callboard.views.dialer.copied_row import CopiedRow
from callboard.views.dialer.dial_fields import DialFields
from callboard.views.dialer.keypad import Keypad
from callboard.views.dialer.match_words import complaint
from callboard.views.dialer.progress_card import ProgressCard
from callboard.views.dialer.progress_words import icon_of, summary_of
from callboard.views.dialer.recent_list import RecentList
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.notices import Notices
from callboard.views.words.number_words import unbroken
from callboard.views.words.phrases import problem_text
from callboard.views.words.state_words import in_sentence

LONGEST_NAME = 48
"""Characters of a name that a line of a card is given."""
REPEATS_WITHIN_MS = 1000
"""The same call asked for again so soon is a key that was hit twice; later its card speaks for it."""
MARGINS = (16, 13, 16, 16)


class DialPanel(QWidget):
    """`call_requested` carries numbers that were checked; questions still may follow."""

    call_requested = Signal(str, str, QRect)  # from, to, where it was asked for
    command_requested = Signal(object)  # Command

    def __init__(
        self,
        board: Callable[[], Board],
        people: ExtensionModel,
        my_phone: MyPhone,
        desk: DropDesk,
        look: Look,
        notices: Notices,
        parent: QWidget | None = None,
        memory: MemoryNow | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dial")
        self._board = board
        self._my_phone = my_phone
        self._notices = notices
        self._memory = memory if memory is not None else MemoryNow(parent=self)
        self._watched: QWidget | None = None
        self.fields = DialFields(board, people, my_phone, desk, look, lambda: self._memory.value.recent, self)
        self.dn_from, self.number_to = self.fields.dn_from, self.fields.number_to
        self.copied = CopiedRow(look, self)
        self.buttons = CallButtons(look, self)
        self.call = self.buttons.call
        self._keypad = Keypad(self)
        self._stack = CardStack(self._person, self.fields.about, self._is_mine, look, self)
        self.recent = RecentList(self._memory, look, desk, self, board)
        self._key = label(self, "dial.shortcut", "key")
        self._just_asked = QTimer(self)
        self._just_asked.setSingleShot(True)
        self._just_asked.setInterval(REPEATS_WITHIN_MS)
        self._asked = ("", "")
        self._said: tuple[int, str] = (0, "")
        self._lay_out()
        self._connect()
        self.show_keys("", "", "")
        self._show_last()
        self._reset_from()
        self._check()

    @property
    def cards(self) -> tuple[ProgressCard, ...]:
        """The cards that are shown, oldest first."""
        return self._stack.cards

    def set_from(self, number: str) -> None:
        """This phone rings first."""
        self.dn_from.set_number(number)

    def set_to(self, number: str) -> None:
        """This number is called; nothing happens yet."""
        self.number_to.set_number(number)
        self.number_to.setFocus()

    def redial(self) -> None:
        """Put the last number called into To; Enter calls it."""
        last = self._last()
        if not last:
            self._notices.say(self.tr("No number has been called from here yet."))
            return
        self.number_to.set_number(last)
        self.call.setFocus()

    def show_keys(self, make: str, redial: str, choose_from: str) -> None:
        """Name the keys that lead here, that redial, and that open the list of phones; "" for none."""
        self._key.setText(make)
        self._key.setVisible(bool(make))
        self.buttons.show_key(redial)
        self.dn_from.show_key(choose_from)

    def show_board(self) -> None:
        """What may be asked can be different now."""
        if self.dn_from.text() in ("", self._my_phone.number) and not self.dn_from.hasFocus():
            self._reset_from()
        self._check()
        board = self._board()
        self._stack.set_live(board.connection.is_live)
        self._stack.set_can_cancel(board.connection.is_live and board.capabilities.offers(Feature.DROP))

    def show_progress(self, progress: CallProgress) -> None:
        """A callback that was asked for here got further."""
        self._stack.show_progress(progress)
        self._tell(progress)
        if progress.is_over and self._asked == (progress.dn_from, progress.number_to):
            self._just_asked.stop()  # its card says that it came to nothing: whoever asks now means it
        if progress.is_over or progress.phase is CallPhase.TALKING:
            self._make_ready_for_next(progress)

    def showEvent(self, event: QShowEvent) -> None:
        """How many recent numbers there is room for depends on the window."""
        super().showEvent(event)
        if self._watched is not self.window():
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = self.window()
            self._watched.installEventFilter(self)
        self.recent.fit_into(self.window().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window was made higher or lower."""
        if event.type() is QEvent.Type.Resize and watched is self._watched:
            self.recent.fit_into(self.window().height())
        return False

    def _person(self, number: str) -> str:
        name = self._board().name_of(number)
        if not name:
            return unbroken(number)
        return in_sentence(number, name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…")

    def _is_mine(self, number: str) -> bool:
        return number == self._my_phone.number

    def _last(self) -> str:
        return next((one.number for one in self._memory.value.recent if not one.is_missed), "")

    def _check(self) -> None:
        is_calling = self._is_shown_by_card()
        self.fields.is_calling = is_calling
        self.fields.keep_line(not is_calling)
        self._allow_call(self.fields.look_again())
        self.buttons.setVisible(not is_calling)
        if is_calling and self.recent.rows.hasFocus():
            self.number_to.setFocus()  # the list goes: Qt would choose whatever comes next in the window
        self.recent.set_wanted(not is_calling)
        self.copied.setVisible(bool(self.copied.number) and not is_calling)

    def _allow_call(self, why_not: Problem | None) -> None:
        """What is said under the fields is said of the button as well, to who cannot see it."""
        self.call.setEnabled(why_not is None)
        why = "" if why_not is None else complaint(why_not).text or self.tr("Type a name or number first.")
        if self.call.accessibleDescription() != why:
            self.call.setAccessibleDescription(why)

    def _is_shown_by_card(self) -> bool:
        """Whether To holds what a card tells about already, so that there is nothing to do here."""
        number = self.number_to.number()
        wanted = number if isinstance(number, str) else self.number_to.text().strip()
        return any(wanted in ("", one.number_to) for one in self._stack.running)

    def place(self) -> None:
        """Call the number in To from the phone in From, or say why that cannot be."""
        why_not = self.fields.why_not()
        if why_not is not None:
            self._check()
            self._notices.say(problem_text(why_not).what)
            return
        dn_from, number_to = self.dn_from.number(), self.number_to.number()
        if not isinstance(dn_from, str) or not isinstance(number_to, str):
            return
        if self._is_repeated(dn_from, number_to):
            self._notices.say(self.tr("{number} is being called already.").format(number=self._person(number_to)))
            return
        if not self._my_phone.number:
            self._my_phone.choose(dn_from)
        self._asked = (dn_from, number_to)
        self._just_asked.start()
        near = QRect(self.call.mapToGlobal(QPoint(0, 0)), self.call.size())
        # The buttons make room for a card: the next Enter must meet the field, not the card's own buttons.
        self.number_to.setFocus()
        self.call_requested.emit(dn_from, number_to, near)
        if self.window().focusWidget() is not self.number_to:
            self._just_asked.stop()  # a question was put in between; who says no to it may ask again at once

    def _is_repeated(self, dn_from: str, number_to: str) -> bool:
        is_soon = self._just_asked.isActive() and self._asked == (dn_from, number_to)
        return is_soon or self._stack.is_under_way(dn_from, number_to)

    def _call_recent(self, number: str) -> None:
        self.number_to.set_number(number)
        if self.fields.collision.is_now:  # nobody has read that yet: the next Enter calls
            self.number_to.setFocus()
        else:
            self.place()

    def _on_began(self, progress: CallProgress) -> None:
        newest = RecentNumber(progress.number_to, self._board().name_of(progress.number_to), time.time())
        known = next((one.name for one in self._memory.value.recent if one.number == newest.number), "")
        if known and not newest.name:
            newest = RecentNumber(newest.number, known, newest.at_s)
        self._memory.change(recent=with_recent(self._memory.value.recent, newest))

    def _on_cancel(self, progress: CallProgress) -> None:
        if progress.call_id is not None:
            self.command_requested.emit(DropLeg(progress.call_id, progress.dn_from))

    def _on_retry(self, dn_from: str, number_to: str) -> None:
        self.number_to.setFocus()
        self.call_requested.emit(dn_from, number_to, QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))

    def _on_cards(self) -> None:
        if self.window().focusWidget() is None:
            self.number_to.setFocus()
        self._check()

    def _tell(self, progress: CallProgress) -> None:
        has_card = any(card.progress.request_id == progress.request_id for card in self.cards)
        # A card leaves long before its call ends; what was said of it last must not outlive the call.
        is_untrue = progress.is_over and self._said == (progress.request_id, self._notices.last)
        if progress.has_parted and has_card:  # where one of them went, who passed the call on has been told
            return
        if has_card or is_untrue:
            self._said = progress.request_id, summary_of(progress, self._person)
            self._notices.say(self._said[1], icon_of(progress))

    def _make_ready_for_next(self, progress: CallProgress) -> None:
        has_moved_on = self.number_to.number() != progress.number_to and bool(self.number_to.text())
        if progress.phase is CallPhase.TALKING and self.number_to.number() == progress.number_to:
            self.number_to.set_number("")
        if not has_moved_on:
            self._reset_from()

    def _reset_from(self) -> None:
        """My phone; before the phone system was read its number is all that is known of it."""
        mine, board = self._my_phone.number, self._board()
        wanted = mine if mine in board.extensions or not board.is_known else ""
        if mine and (wanted != self.dn_from.text() or board.name_of(wanted)):
            self.set_from(wanted)

    def _show_last(self) -> None:
        self.buttons.show_last(self._last())

    def _connect(self) -> None:
        self.fields.changed.connect(self._check)
        self.fields.confirmed.connect(self.place)
        self.call.clicked.connect(self.place)
        self.buttons.redial.clicked.connect(self.redial)
        self.buttons.keypad.clicked.connect(lambda: self._keypad.open_at(self.buttons.keypad))
        self._keypad.pressed.connect(self.number_to.type_key)
        self._keypad.erased.connect(self.number_to.erase)
        self._keypad.confirmed.connect(self.place)
        self.copied.used.connect(self.set_to)
        self.recent.chosen.connect(self.number_to.set_number)
        self.recent.call_requested.connect(self._call_recent)
        self._stack.began.connect(self._on_began)
        self._stack.changed.connect(self._on_cards)
        self._stack.cancel_requested.connect(self._on_cancel)
        self._stack.retry_requested.connect(self._on_retry)
        self._memory.changed.connect(self._show_last)
        self._my_phone.changed.connect(self.set_from)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self, "dial.title", "title", self.tr("Make a call")), 1)
        head.addWidget(self._key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*MARGINS)
        layout.setSpacing(12)
        layout.addLayout(head)
        for part in (self.fields, self.copied, self.buttons, self._stack, self.recent):
            layout.addWidget(part)
        layout.addStretch(1)
