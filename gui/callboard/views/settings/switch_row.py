"""A tick with a text of any length beside it: the text of a QCheckBox itself would never be broken into lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from callboard.views.labels import label


class SwitchRow(QWidget):
    """`box` is the tick; a click on its text works as well."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setObjectName(name)
        self.box.setAccessibleName(text)
        self.box.setProperty("kind", "bare")
        self.text: QLabel = label(self, f"{name}.name", "field-name", text, wraps=True)
        self.text.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.setFocusProxy(self.box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the tick."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
