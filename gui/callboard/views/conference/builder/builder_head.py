"""The top of a new conference: which room, what that means, and buttons that fill the list."""

from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.views.conference.turning_rows import TurningRow
from callboard.views.labels import label


class BuilderHead(QWidget):
    """Buttons stand beside the title, or below it where it is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("conf.head")
        self._title = label(self, "conf.title", "page-title", wraps=True)
        self._subtitle = label(self, "conf.subtitle", "second", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._buttons = TurningRow()
        self._buttons.setSpacing(8)
        self._row = TurningRow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)

    def show_room(self, title: str, subtitle: str) -> None:
        """Say where the conference will be."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def add_button(self, button: QPushButton) -> None:
        """Put `button` behind those that are there."""
        self._buttons.addWidget(button)

    def turn(self, is_narrow: bool) -> None:
        """Buttons go below the title when it is narrow, one under the other."""
        self._row.turn(is_narrow)
        self._row.setSpacing(8 if is_narrow else 12)
        self._buttons.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
