"""A PIN to be read out over the phone: large digits in groups, and the same in words."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from callboard.views.announcer import speak
from callboard.views.conference.builder.pin_words import digits_apart, in_words
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.labels import label
from callboard.views.look.look import Look

DIGITS = 30
SHOWN_FOR_MS = 60_000


class PinCard(QFrame):
    """In sight for a minute at most: whoever walks past should not find it there."""

    put_away = Signal()

    def __init__(self, look: Look, parent: QWidget, shown_for_ms: int = SHOWN_FOR_MS) -> None:
        super().__init__(parent)
        self.setObjectName("conf.pin.card")
        self.setProperty("surface", "tag")
        self._look = look
        self._digits = label(self, "conf.pin.card.digits")
        self._digits.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._words = WrappingLabel("conf.pin.card.words", "plain", self)
        self._time_up = QTimer(self)
        self._time_up.setSingleShot(True)
        self._time_up.setInterval(shown_for_ms)
        self._time_up.timeout.connect(self.forget)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 8, 14, 10)
        inside.setSpacing(2)
        inside.addWidget(self._digits)
        inside.addWidget(self._words)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def read_out(self, pin: str) -> None:
        """Show `pin`, and have a screen reader say it."""
        words = in_words(pin)
        self._digits.setText(digits_apart(pin))
        self._words.setText(words)
        self.setAccessibleName(self.tr("The PIN: {digits}").format(digits=words))
        self._digits.setAccessibleName(words)
        self.show()
        self._time_up.start()
        speak(self, self.accessibleName())

    def forget(self) -> None:
        """Out of sight, and out of every text that could be read."""
        was_shown = not self.isHidden()
        self._time_up.stop()
        self.hide()
        for part in (self._digits, self._words):
            part.setText("")
        self._digits.setAccessibleName("")
        self.setAccessibleName("")
        if was_shown:
            self.put_away.emit()

    def _dress(self) -> None:
        self._digits.setFont(self._look.font(DIGITS, QFont.Weight.DemiBold))
