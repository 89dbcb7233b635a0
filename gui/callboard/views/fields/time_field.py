"""A field for a time of day in which every digit that is typed counts."""

from PySide6.QtCore import QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QTimeEdit, QWidget


class TimeField(QTimeEdit):
    """Qt refuses digits where hours or minutes are whole already and not marked: after a click, Home or Ctrl+A nothing
    could be typed. Here they take the place of what is there."""

    def __init__(self, time: QTime, parent: QWidget | None = None) -> None:
        super().__init__(time, parent)
        self.setAccessibleName(self.tr("Time"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit begins the hours or the minutes anew, unless it goes on with them."""
        text = event.text()
        if text.isascii() and text.isdigit():
            self._make_room()
        super().keyPressEvent(event)

    def _make_room(self) -> None:
        line = self.lineEdit()
        if line.selectedText() == line.text():
            self.setSelectedSection(QDateTimeEdit.Section.HourSection)
        elif not line.hasSelectedText() and len(self.sectionText(self.currentSection())) > 1:
            self.setSelectedSection(self.currentSection())
