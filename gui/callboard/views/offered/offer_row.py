"""One number from outside that waits in the tray."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.domain.outside.offer import Offer
from callboard.domain.outside.origin import OriginKind
from callboard.models.plain_tooltip import as_tooltip
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.button_icons import put_icon
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.offered.offer_words import Callee, as_it_came, row_words
from callboard.views.window.move_guard import SETTLE_MS
from callboard.views.words.key_names import with_key
from callboard.views.words.long_words import breakable, may_shrink
from callboard.views.words.number_words import shown, unbroken

ARMED_AFTER_MS = 800
"""A page cannot have somebody click what is not there yet."""
ICON, BESIDE_FROM = 16, 620
"""Pixels as drawn; a row that is narrower has its buttons below its words."""
ICONS = {OriginKind.CLIPBOARD: "clipboard"}


class OfferRow(QWidget):
    """Call can be pressed a moment after the row came: a press that comes sooner was aimed at something else."""

    call_requested = Signal(object)  # Offer
    fill_requested = Signal(object)
    dismissed = Signal(object)
    armed = Signal()

    def __init__(self, offer: Offer, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"offered.row.{offer.offer_id}")
        self._look = look
        self.offer = offer
        self.is_armed = self._is_short = False
        self._moved_at_s = -SETTLE_MS / 1000
        self._icon = label(self, "offered.row.icon")
        self.number = WrappingLabel("offered.row.number", "strong", self)
        self.number.setText(breakable(unbroken(offer.number)))
        self.about = WrappingLabel("offered.row.about", "second", self)
        may_shrink(self.number, self.about)
        text = self.tr("Send code…") if offer.is_code else self.tr("Call")
        self.call = self._button("offered.row.call", "small-primary", text)
        self.fill = self._button("offered.row.fill", "small", self.tr("Put in To"))
        self.close_button = self._button("offered.row.close", "bare", "")
        self.call.clicked.connect(self.ask)
        self.fill.clicked.connect(lambda: self.fill_requested.emit(self.offer))
        self.close_button.clicked.connect(lambda: self.dismissed.emit(self.offer))
        self.arming = QTimer(self)
        self.arming.setSingleShot(True)
        self.arming.setInterval(ARMED_AFTER_MS)
        self.arming.timeout.connect(self._on_armed)
        self._lay_out()
        look.changed.connect(self._dress)
        self._dress()
        self.call.setEnabled(False)
        self.arming.start()

    def show_callee(self, callee: Callee) -> None:
        """What is known of the number now."""
        words = row_words(self.offer, callee)
        self.about.setText(breakable(words))
        self.number.setToolTip(as_tooltip("\n".join(filter(None, (words, as_it_came(self.offer))))))
        told = f"{shown(self.offer.number)}. {words}"
        self.setAccessibleName(told)
        for button in (self.call, self.fill, self.close_button):
            button.setAccessibleDescription(told)

    def show_key(self, key: str) -> None:
        """The key that calls this one from anywhere, "" for none."""
        self.call.setToolTip(with_key(self.tr("Calls it from your phone"), key))

    def ask(self) -> None:
        """Ask for the call; too early it is nothing."""
        if self.is_armed and steady_now_s() - self._moved_at_s >= SETTLE_MS / 1000:
            self.call_requested.emit(self.offer)

    def moveEvent(self, event: QMoveEvent) -> None:
        """A newer one came above it: what is pressed now was aimed at what was here before."""
        super().moveEvent(event)
        if self.is_armed and event.pos().y() != event.oldPos().y():
            self._moved_at_s = steady_now_s()

    def show_short(self, is_short: bool) -> None:
        """Show the number alone, with its buttons beside it: there is no room for more."""
        self._is_short = is_short
        self.about.setVisible(not is_short)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the buttons stand below the words."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_narrow = self.width() < self._look.px(BESIDE_FROM) and not self._is_short
        wanted = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if wanted is not self._parts.direction():
            self._parts.setDirection(wanted)
            self.updateGeometry()

    def _on_armed(self) -> None:
        self.is_armed = True
        self.call.setEnabled(True)
        self.armed.emit()

    def _button(self, name: str, kind: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setAccessibleName(text)
        button.setAutoDefault(True)
        # A click leaves the keyboard where somebody is typing.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        self.close_button.setAccessibleName(self.tr("Do not call this number"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.number)
        words.addWidget(self.about)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.call, self.fill, self.close_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(0)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(8)
        self._parts.addLayout(words, 1)
        self._parts.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._parts, 1)

    def _dress(self) -> None:
        size = self._look.px(ICON)
        name = ICONS.get(self.offer.origin.kind, "phone-outgoing")
        self._icon.setPixmap(self._look.pixmap(name, "text", size, self.devicePixelRatioF()))
        put_icon(self.close_button, self._look, "x", "text")
