"""Labels as the stylesheet knows them: plain text, never markup, whatever a name from outside holds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def label(parent: QWidget, name: str = "", role: str = "", text: str = "", wraps: bool = False) -> QLabel:
    """A label called `name` that looks as the stylesheet says for `role` ("title", "second", "error"...)."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(name)
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    made.setIndent(0)  # else a label with a box of its own begins half a letter later
    return made
