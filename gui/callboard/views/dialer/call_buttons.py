"""Call, redial and the keypad."""

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from callboard.views.button_icons import put_icon
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.look.look import Look
from callboard.views.words.number_words import shown


class CallButtons(QWidget):
    """The buttons only; what they do is connected by whoever shows them."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._redial_key = ""
        self._last = ""
        self.call = self._button("dial.call", self.tr("Call"), "primary")
        self.redial = self._button("dial.redial", self.tr("Redial"))
        self.keypad = self._button("dial.keypad", "", "square")
        self.keypad.setAccessibleName(self.tr("Keypad"))
        self.keypad.setToolTip(self.tr("Keypad"))
        flow = ButtonFlow(self)
        for button in (self.call, self.redial, self.keypad):
            flow.addWidget(button)
        for button in (self.call, self.redial):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()
        self.show_last("")

    def show_last(self, number: str) -> None:
        """The last number called from here, "" when there is none."""
        self._last = number
        self.redial.setEnabled(bool(number))
        text = self.tr("Fills in {number}, the last number called").format(number=shown(number))
        tip = text if number else self.tr("No number has been called from here yet")
        self.redial.setToolTip(f"{tip} ({self._redial_key})" if self._redial_key else tip)
        self.redial.setAccessibleDescription(tip)

    def show_key(self, key: str) -> None:
        """Name the key that redials."""
        self._redial_key = key
        self.show_last(self._last)

    def _button(self, name: str, text: str, kind: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(True)  # so that Enter presses it
        if kind:
            button.setProperty("kind", kind)
        return button

    def _dress(self) -> None:
        icons = (
            (self.call, "phone", "onaccent"),
            (self.redial, "rotate-clockwise", "text"),
            (self.keypad, "grid-dots", "text"),
        )
        for button, icon, colour in icons:
            put_icon(button, self._look, icon, colour)
