"""The small window for one number from outside. It never calls by itself, and nothing calls by surprise."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.domain.drops.drop_rules import OntoFrom
from callboard.domain.outside.offer import Offer
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.request_rules import why_not_call
from callboard.models.extension_model import ExtensionModel
from callboard.views.announcer import speak
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.dialer.phone_field import FromField
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.offered import offer_words
from callboard.views.offered.offer_row import ARMED_AFTER_MS
from callboard.views.offered.offer_words import Callee
from callboard.views.words.long_words import breakable
from callboard.views.words.number_words import shown, unbroken
from callboard.views.words.phrases import problem_text

WIDTH = 440
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OfferWindow(QDialog):
    """One offer at a time; a second one is only mentioned. `callee_of` tells what is known of a number now, `arming`
    is the timer that lets Call be pressed."""

    call_requested = Signal(str, object)  # the phone that rings first, Offer
    closed = Signal()

    def __init__(
        self,
        people: ExtensionModel,
        my_phone: MyPhone,
        callee_of: Callable[[str], Callee],
        look: Look,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("offered")
        self.setProperty("surface", "panel")
        self._people, self._my_phone, self._callee_of, self._look = people, my_phone, callee_of, look
        self._offer: Offer | None = None
        self._is_armed = False
        self._head = WrappingLabel("offered.head", "title", self)
        self._wants = WrappingLabel("offered.wants", "second", self)
        self._number = WrappingLabel("offered.number", "offered-number", self)
        self._about = WrappingLabel("offered.about", "plain", self)
        self._text = WrappingLabel("offered.text", "second", self)
        self._warning = WrappingLabel("offered.warning", "strong", self)
        self._first = WrappingLabel("offered.first", "second", self)
        self._problem = WrappingLabel("offered.problem", "error", self)
        self._ignored = WrappingLabel("offered.ignored", "second", self)
        self.dn_from = FromField(people, look, None, OntoFrom(), lambda number: number == my_phone.number, self)
        self._from_name = label(self, "offered.from.name", "field-name", self.tr("From"))
        self.cancel = self._button("offered.cancel")
        self.call = self._button("offered.call")
        self.call.setEnabled(False)
        self.arming = QTimer(self)
        self.arming.setSingleShot(True)
        self.arming.setInterval(ARMED_AFTER_MS)
        self.arming.timeout.connect(self._on_armed)
        self._lay_out()
        self._connect()
        self._dress()

    @property
    def offer(self) -> Offer | None:
        """What is shown."""
        return self._offer

    def show_offer(self, offer: Offer) -> None:
        """Show `offer`, in front and with the focus on From."""
        self._offer, self._is_armed = offer, False
        self._ignored.setText("")
        self._ignored.hide()
        self.dn_from.set_number(self._my_phone.number)
        self._write()
        self.show()
        self._come_forward()
        self.arming.start()
        speak(self, self.accessibleName())

    def ignore_offer(self, other: Offer) -> None:
        """Another link arrived while this one waits."""
        text = offer_words.ignored_words(other)
        self._ignored.setText(breakable(text))
        self._ignored.show()
        self._fit()
        self._come_forward()
        speak(self, text)

    def show_board(self) -> None:
        """The phone system has news: who may be called, and what will be dialled, may have changed."""
        if self.isVisible():
            self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus, and nothing else. Esc closes."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused in (self.call, self.cancel) and not event.isAutoRepeat():
            focused.click()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its texts are at the width that they have now."""
        super().showEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever closed it: nothing waits here any more."""
        super().hideEvent(event)
        self.arming.stop()
        if self._offer is not None:
            self._offer = None
            self.closed.emit()

    def _come_forward(self) -> None:
        # Whoever is typing elsewhere shall not press Call, not even where the focus was there before.
        (self.dn_from if self._offer is not None and self._offer.number else self.cancel).setFocus()
        self.raise_()
        self.activateWindow()

    def _write(self) -> None:
        offer = self._offer
        if offer is None:
            return
        has_number, callee = bool(offer.number), self._callee_of(offer.number)
        head = self.tr("Call this number?") if has_number else offer_words.nothing_in(offer)
        why = offer_words.why_nothing(offer.why_none) if offer.why_none is not None else ""
        texts = (
            (self._head, head),
            (self._wants, offer_words.who_wants(offer.origin) if has_number else why),
            (self._number, shown(offer.number)),
            (self._about, offer_words.about(offer, callee)),
            (self._text, "\n".join(filter(None, (offer_words.then_ask_for(offer), offer_words.as_it_came(offer))))),
            (self._warning, offer_words.warning(offer, callee)),
        )
        for part, text in texts:
            part.setText(breakable(unbroken(offer.number) if part is self._number else text))
            part.setVisible(bool(text))
        self.setWindowTitle(head)
        self.setAccessibleName(" ".join(text for _, text in texts if text))
        for part in (self._from_name, self.dn_from, self.call):
            part.setVisible(has_number)
        self.call.setText(self.tr("Send code") if offer.is_code else self.tr("Call"))
        self.cancel.setText(self.tr("Cancel") if has_number else self.tr("Close"))
        for button in (self.call, self.cancel):
            button.setAccessibleName(button.text())
        self._check()

    def _why_not(self) -> Problem | None:
        board = self._people.board
        if self._offer is None or not self._offer.number:
            return None
        if not board.connection.is_live:
            return problem(ProblemCode.NOT_CONNECTED)
        dn_from = self.dn_from.number()
        if isinstance(dn_from, Problem):
            return dn_from
        return why_not_call(dn_from, self._offer.number, board)

    def _complaint(self, why_not: Problem) -> str:
        if why_not.code is ProblemCode.NUMBER_EMPTY:
            return self.tr("Choose the phone that rings first.")
        return problem_text(why_not).what

    def _check(self) -> None:
        why_not = self._why_not()
        text = self._complaint(why_not) if why_not is not None and not self.dn_from.is_offering else ""
        self._problem.setText(breakable(text))
        self._problem.setVisible(bool(text))
        self.call.setEnabled(self._is_armed and why_not is None)
        self.call.setAccessibleDescription(text)
        is_mine = bool(self._my_phone.number) and self.dn_from.number() == self._my_phone.number
        rings = self.tr("Your phone rings first.") if is_mine else self.tr("This phone rings first.")
        self._first.setText(rings)
        self._first.setVisible(bool(self._offer and self._offer.number))
        self.dn_from.set_live(self._people.board.connection.is_live)
        self._fit()

    def _on_armed(self) -> None:
        self._is_armed = True
        self._check()

    def _on_call(self) -> None:
        offer, dn_from = self._offer, self.dn_from.number()
        if offer is None or not self._is_armed or self._why_not() is not None:
            return
        self.hide()
        self.call_requested.emit(str(dn_from), offer)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)  # else Enter in From would press it
        return button

    def _lay_out(self) -> None:
        self.dn_from.setObjectName("offered.from")
        self.dn_from.button.setObjectName("offered.from.list")
        self._from_name.setBuddy(self.dn_from)
        self.call.setProperty("kind", "primary")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._from_name, 0, 0)
        grid.addWidget(self.dn_from, 0, 1)
        grid.addWidget(self._first, 1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.call)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        for part in (self._head, self._wants, self._number, self._about, self._text, self._warning):
            column.addWidget(part)
        column.addLayout(grid)
        column.addLayout(buttons)
        # Below the buttons: what comes later moves nothing that may be under the pointer.
        for part in (self._problem, self._ignored):
            column.addWidget(part)

    def _connect(self) -> None:
        self.dn_from.number_changed.connect(self._check)
        self.cancel.clicked.connect(self.reject)
        self.call.clicked.connect(self._on_call)
        self._look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedWidth(self._look.px(WIDTH))
        self._write()
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()  # a text has its height only where it has its width
            layout.activate()
            self.resize(self.width(), self.minimumSizeHint().height())
