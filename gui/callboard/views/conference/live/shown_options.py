"""How a conference was started, below its people; its PIN only while somebody asks to see it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from callboard.domain.conferences.conference import ConferencePlan
from callboard.views.button_icons import put_icon
from callboard.views.conference.conference_words import options_words
from callboard.views.conference.tag import Tag
from callboard.views.conference.turning_rows import side_by_side, turn
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.labels import label
from callboard.views.look.look import Look

SHOWN_MS = 10_000
PADDING, ICON, BUTTON = 16, 18, 28


class ShownOptions(QFrame):
    """A card of one line, with an eye where there is a PIN."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._look = look
        self._pin = ""
        tag = Tag("conf.live.tag", look, self)
        tag.show_text(self.tr("Set at the start"))
        self._words = label(self, "conf.live.options", "second", wraps=True)
        self._guests = WrappingLabel("conf.live.guests", "second", self)
        self._value = label(self, "conf.live.pin", "title")
        self.eye = QPushButton(self)
        self.eye.setObjectName("conf.live.pin.eye")
        self.eye.setProperty("kind", "bare")
        self.eye.setCheckable(True)
        self._head = side_by_side(label(self, role="title", text=self.tr("How people join")), tag)
        self._pin_row = side_by_side(self._value, self.eye)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(PADDING, 12, PADDING, 14)
        inside.setSpacing(6)
        inside.addLayout(self._head)
        inside.addWidget(self._words)
        inside.addWidget(self._guests)
        inside.addLayout(self._pin_row)
        self._soon_hidden = QTimer(self)
        self._soon_hidden.setSingleShot(True)
        self._soon_hidden.setInterval(SHOWN_MS)
        self._soon_hidden.timeout.connect(lambda: self.eye.setChecked(False))
        self.eye.toggled.connect(self._on_eye)
        look.changed.connect(self._dress)
        self._dress()

    def show_plan(self, plan: ConferencePlan | None, guests: str, is_pin_unknown: bool = False) -> None:
        """`plan` is how it was started, None when nobody here knows; `guests` how others can join. There may be a PIN
        that `plan` does not have."""
        self._words.setText(options_words(plan, is_pin_unknown) if plan is not None else "")
        self._guests.setText(guests)
        self._guests.setVisible(bool(guests))
        pin = plan.pin if plan is not None else ""
        if pin != self._pin:
            self._pin = pin
            self.eye.setChecked(False)
        self.eye.setVisible(bool(pin))
        self._value.setVisible(bool(pin))
        self._on_eye(self.eye.isChecked())
        self.setVisible(plan is not None)

    def turn(self, is_narrow: bool) -> None:
        """Where it is narrow, what stands side by side stands one below the other."""
        turn((self._head,), is_narrow)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back asks again."""
        super().hideEvent(event)
        self.eye.setChecked(False)

    def _on_eye(self, is_shown: bool) -> None:
        self._value.setText(self.tr("PIN {pin}").format(pin=self._pin if is_shown else "•" * len(self._pin)))
        hidden = self.tr("PIN, hidden")
        self._value.setAccessibleName(self._value.text() if is_shown else hidden)
        name = self.tr("Hide the PIN") if is_shown else self.tr("Show the PIN for ten seconds")
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)
        if is_shown and not self._soon_hidden.isActive():
            self._soon_hidden.start()
        elif not is_shown:
            self._soon_hidden.stop()
        self._dress()

    def _dress(self) -> None:
        put_icon(self.eye, self._look, "eye-off" if self.eye.isChecked() else "eye", pixels=ICON)
        self.eye.setMinimumSize(self._look.px(BUTTON), self._look.px(BUTTON))
