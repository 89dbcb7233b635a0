"""A word in a round frame behind a title, with a lock: this cannot be changed."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from callboard.views.labels import label
from callboard.views.look.look import Look

ICON = 13


class Tag(QFrame):
    """The text is in a label called `name`."""

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "tag")
        self._look = look
        self._icon = QLabel(self)
        self._text = label(self, name, "second")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(9, 1, 9, 1)
        inside.setSpacing(6)
        inside.addWidget(self._icon)
        inside.addWidget(self._text)
        self._dress()
        look.changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Say `text`."""
        self._text.setText(text)

    def _dress(self) -> None:
        size = self._look.px(ICON)
        self._icon.setFixedSize(QSize(size, size))
        self._icon.setPixmap(self._look.pixmap("lock", "text2", size, self.devicePixelRatioF()))
