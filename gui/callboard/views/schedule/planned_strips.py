"""What has to be said of planned conferences on every page: one that starts soon, and one that did not start."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.views.announcer import speak
from callboard.views.labels import label
from callboard.views.look.look import Look

BOTH_FROM = 600
"""Pixels as drawn: a window that is lower has one strip at a time."""
BESIDE_FROM = 560
"""Pixels as drawn: a strip that is narrower has no room for its answers beside each other."""


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
        self._focus_before: QWidget | None = None
        self._icon = label(self, f"{name}.icon")
        self._text = label(self, f"{name}.text", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        self._answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._answers.setSpacing(8)
        row.addLayout(self._answers)
        self.buttons: dict[str, QPushButton] = {}
        for part, text in buttons:
            button = QPushButton(text, self)
            button.setObjectName(f"{name}.{part}")
            button.setProperty("kind", "small")
            # A click leaves the keyboard where somebody is typing.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked, part=part: self.acted.emit(part, self.planned_id))
            self._answers.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons[part] = button
        look.changed.connect(self._dress)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self._dress()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the answers stand one below the other."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < self._look.px(BESIDE_FROM)
        wanted = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if wanted is not self._answers.direction():
            self._answers.setDirection(wanted)
            self.updateGeometry()

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
        if not text:
            self._give_focus_back()
        self.setVisible(bool(text))
        if is_news and self.isVisible():
            speak(self, text)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and before is not None and not self.isAncestorOf(before):
            self._focus_before = before

    def _give_focus_back(self) -> None:
        before, focused = self._focus_before, QApplication.focusWidget()
        if focused is None or before is None or not self.isAncestorOf(focused):
            return
        if shiboken6.isValid(before) and before.isVisible():
            before.setFocus()

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
