"""Why something cannot be chosen here, in words that the Tab key reaches and a screen reader reads."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.views.conference.linked_text import LinkedText
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.look.look import Look

ICON = 18


class ReasonBox(QFrame):
    """What holds, why, and where there is more to say about it."""

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("tone", "warn")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._look = look
        self._icon = QLabel(self)
        self._title = WrappingLabel(f"{name}.title", "strong", self)
        self._text = WrappingLabel(f"{name}.text", "plain", self)
        self._further = WrappingLabel(f"{name}.further", "plain", self)
        self._more = QPushButton(self.tr("More about this"), self)
        self._more.setObjectName(f"{name}.more")
        self._more.setProperty("kind", "inline-link")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._further.setVisible)
        self._lay_out()
        self._dress()
        look.changed.connect(self._dress)

    def show_reason(self, title: str, text: str, further: str = "") -> None:
        """Say why; `further` is what "More about this" shows."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._further.setText(further)
        self._further.setVisible(bool(further) and self._more.isChecked())
        self._more.setVisible(bool(further))
        self._linked.setVisible(bool(text))
        self._linked.fit()
        self.setAccessibleName(" ".join(filter(None, (title, text))))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        self._linked = LinkedText(self._text, self._more, self)
        for part in (self._title, self._linked, self._further):
            words.addWidget(part)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.setSpacing(10)
        inside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)

    def _dress(self) -> None:
        size = self._look.px(ICON)
        self._icon.setFixedSize(QSize(size, size))
        self._icon.setPixmap(self._look.pixmap("info-circle", "warn", size, self.devicePixelRatioF()))
        self._linked.fit()
