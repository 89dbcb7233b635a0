"""A card for one of several ways: what it is, what it means, and what it needs when it is chosen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.first_run.choice_dot import ChoiceDot
from callboard.views.labels import label
from callboard.views.look.look import Look

ICON, PADDING, ABOVE, BETWEEN, BEFORE_BODY = 20, 12, 12, 12, 10
"""Pixels as drawn."""


class ChoiceCard(QFrame):
    """`chosen` when it is taken. `body` is shown only then."""

    chosen = Signal()

    def __init__(
        self, name: str, icon: str, title: str, text: str, group: QButtonGroup, look: Look, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._look = look
        self._icon_name = icon
        self._body: QWidget | None = None
        self.dot = ChoiceDot(look, self)
        self.dot.setObjectName(f"{name}.dot")
        self.dot.setAccessibleName(title)
        group.addButton(self.dot)
        self._icon = QLabel(self)
        self._title = label(self, f"{name}.title", "strong", title, wraps=True)
        self._text = WrappingLabel(f"{name}.text", "second", self)
        self.show_text(text)
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        self._words.setContentsMargins(0, 3, 0, 0)
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        self._words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(BETWEEN)
        self._row.addWidget(self.dot, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self.dot.toggled.connect(self._on_toggled)
        look.changed.connect(self._dress)
        self._dress()

    @property
    def is_chosen(self) -> bool:
        """Whether it is the one that is taken."""
        return self.dot.isChecked()

    def choose(self) -> None:
        """Take it."""
        self.dot.setChecked(True)

    def show_text(self, text: str) -> None:
        """Another explanation."""
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.dot.setAccessibleDescription(text)

    def add_tag(self, text: str) -> None:
        """A word at the end of the card."""
        self._row.addWidget(label(self, f"{self.objectName()}.tag", "tag", text), 0, Qt.AlignmentFlag.AlignVCenter)

    def add_body(self, body: QWidget) -> None:
        """What the way needs to know."""
        self._body = body
        body.setVisible(self.is_chosen)
        inside = body.layout()
        if inside is not None:
            inside.setContentsMargins(0, BEFORE_BODY, 0, 4)
        self._words.insertWidget(self._words.count() - 1, body)

    def add_line(self, line: QWidget) -> None:
        """Something about it that is always shown."""
        self._text.hide()
        self._words.insertWidget(self._words.count() - 1, line)

    def refuse(self, why_not: str) -> None:
        """It cannot be taken, and says why."""
        self.dot.setEnabled(False)
        self._title.setEnabled(False)
        self.show_text(why_not)
        self._dress()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Anywhere on the card will do."""
        if event.button() is Qt.MouseButton.LeftButton and self.dot.isEnabled():
            self.choose()
            self.dot.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            super().mousePressEvent(event)

    def _on_toggled(self, is_on: bool) -> None:
        if self._body is not None:
            self._body.setVisible(is_on)
        self._dress()
        if is_on:
            self.chosen.emit()

    def _dress(self) -> None:
        # The frame of the chosen one is thicker; what is inside stays where it is.
        frame = 2 if self.is_chosen else 1
        self.setProperty("choice", "on" if self.is_chosen else "off" if self.dot.isEnabled() else "never")
        self.style().unpolish(self)
        self.style().polish(self)
        px = self._look.px
        side, top = px(PADDING) - frame, px(ABOVE) - frame
        self._row.setContentsMargins(side, top, px(PADDING) + 4 - frame, top)
        size = px(ICON)
        self._icon.setFixedSize(QSize(size, px(28)))
        if self._icon_name:
            colour = "accent" if self.is_chosen else "text2" if self.dot.isEnabled() else "textoff"
            self._icon.setPixmap(self._look.pixmap(self._icon_name, colour, size, self.devicePixelRatioF()))
        else:
            self._icon.hide()
