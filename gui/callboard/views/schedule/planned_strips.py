"""What has to be said of planned conferences on every page: one that starts soon, and one that did not start."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.views.announcer import speak
from callboard.views.labels import label
from callboard.views.look.look import Look

BOTH_FROM = 600
"""Pixels as drawn: a window that is lower has one strip at a time."""


class PlannedStrip(QFrame):
    """One text about the planned conference `planned_id`, with what can be done about it."""

    acted = Signal(str, str)  # name of the button, planned_id

    def __init__(
        self, name: str, tone: str, icon: str, buttons: Sequence[tuple[str, str]], look: Look, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("tone", tone)
        self.setProperty("place", "strip")
        self._look, self._icon_name = look, icon
        self.planned_id = ""
        self._icon = label(self, f"{name}.icon")
        self._text = label(self, f"{name}.text", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        self.buttons: dict[str, QPushButton] = {}
        for part, text in buttons:
            button = QPushButton(text, self)
            button.setObjectName(f"{name}.{part}")
            button.setProperty("kind", "small")
            button.clicked.connect(lambda _checked, part=part: self.acted.emit(part, self.planned_id))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons[part] = button
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, planned_id: str, text: str) -> None:
        """Say `text` about that one; "" says nothing."""
        is_news = bool(text) and planned_id != self.planned_id
        self.planned_id = planned_id
        self._text.setText(text)
        self.setAccessibleName(text)
        for button in self.buttons.values():
            button.setAccessibleDescription(text)
        self.setVisible(bool(text))
        if is_news and self.isVisible():
            speak(self, text)

    def _dress(self) -> None:
        size = self._look.px(16)
        self._icon.setPixmap(self._look.pixmap(self._icon_name, "text", size, self.devicePixelRatioF()))


class PlannedStrips(QWidget):
    """`soon` is shown for two minutes before a start, `missed` until somebody has said what shall become of it. In a
    low window what is about to happen cannot wait, and what was missed can."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("planned.strips")
        self._look = look
        self._watched: QWidget | None = None
        cancel = [("cancel", self.tr("Cancel this conference"))]
        answers = [
            ("room", self.tr("Show the room")),
            ("start", self.tr("Start now")),
            ("discard", self.tr("Discard")),
        ]
        self.missed = PlannedStrip("planned.missed", "warn", "clock-x", answers, look, self)
        self.soon = PlannedStrip("planned.soon", "progress", "clock", cancel, look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.missed)
        column.addWidget(self.soon)
        look.changed.connect(self.fit)

    def fit(self) -> None:
        """One of them says something else, or the window has another height."""
        has_room = self.window().height() >= self._look.px(BOTH_FROM)
        self.missed.setVisible(bool(self.missed.text()) and (has_room or not self.soon.text()))

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the window that this is in."""
        super().showEvent(event)
        if self._watched is not self.window():
            self._watched = self.window()
            self._watched.installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window may be higher now, or lower."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)
