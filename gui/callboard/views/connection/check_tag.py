"""How the check stands, in a round frame: no problems, so many problems, or still checking."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from callboard.views.labels import label
from callboard.views.look.look import Look

ICON = 15


class CheckTag(QFrame):
    """In one of the tones "ok", "danger" and "neutral"."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tone, self._shape = "neutral", "circle-dashed"
        self.setObjectName("connection.tag")
        self._icon = QLabel(self)
        self.text = label(self, "connection.tag.text")
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self.text)
        look.changed.connect(self._dress)
        self._dress()

    def show_tag(self, text: str, tone: str, icon: str) -> None:
        """Show `text` in `tone`."""
        self._tone, self._shape = tone, icon
        self.text.setText(text)
        self._dress()

    def _dress(self) -> None:
        for part in (self, self.text):
            part.setProperty("pill", self._tone)
            part.style().unpolish(part)
            part.style().polish(part)
        size = self._look.px(ICON)
        self._icon.setFixedSize(QSize(size, size))
        colour = "text2" if self._tone == "neutral" else self._tone
        self._icon.setPixmap(self._look.pixmap(self._shape, colour, size, self.devicePixelRatioF()))
