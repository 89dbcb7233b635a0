"""A number at the corner of a button of the rail: so many things are new behind it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QToolButton

MOST_SHOWN = 99
GAP = 3
"""Pixels to the upper and the far edge of the button."""


class RailBadge(QLabel):
    """Lies on `button` and lets every click through. Not seen while there is nothing new."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self._button = button
        self.setObjectName(f"{button.objectName()}.badge")
        self.setProperty("role", "badge")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.installEventFilter(self)
        self.hide()

    def show_count(self, count: int) -> None:
        """So many are new."""
        self.setText(f"{MOST_SHOWN}+" if count > MOST_SHOWN else self.locale().toString(count))
        self.setVisible(count > 0)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size of the button, another place."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text as well."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def _place(self) -> None:
        self.adjustSize()
        high = self.height()
        self.resize(max(self.width(), high), high)
        at_left = self._button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.move(GAP if at_left else self._button.width() - GAP - self.width(), GAP)
