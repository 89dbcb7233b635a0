"""One line under a field: that it is well, or why not, with an icon and never by its colour alone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.look.look import Look

ICON = 16
ICONS = {
    "ok": ("circle-check", "ok"),
    "danger": ("circle-x", "danger"),
    "warn": ("alert-triangle", "warn"),
    "text2": ("circle-dashed", "text2"),
    "off": ("ban", "text2"),
    "lock": ("lock", "text2"),
}
"""By the tone: the icon and the token of its colour."""


class SaidLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._look = look
        self.tone = "text2"
        self._icon = QLabel(self)
        self.label = WrappingLabel(f"{name}.text", "said", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        look.changed.connect(self._dress)
        self.say("")

    @property
    def text(self) -> str:
        """What it says."""
        return self.label.text()

    def say(self, text: str, tone: str = "text2") -> None:
        """Say `text` in one of the tones of `ICONS`."""
        self.tone = tone
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.setVisible(bool(text))
        self._dress()

    def _dress(self) -> None:
        self.label.setProperty("said", self.tone)
        self.label.style().unpolish(self.label)
        self.label.style().polish(self.label)
        size = self._look.px(ICON)
        self._icon.setFixedSize(QSize(size, size))
        icon, colour = ICONS[self.tone]
        self._icon.setPixmap(self._look.pixmap(icon, colour, size, self.devicePixelRatioF()))
