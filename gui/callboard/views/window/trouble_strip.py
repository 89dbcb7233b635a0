"""Something that somebody has to know before going on: it stays above the page until it is put away or over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.views.focus_before import FocusBefore
from callboard.views.look.look import Look


class TroubleStrip(QFrame):
    """One text, perhaps with one thing to do about it. `name` is that of its parts."""

    acted = Signal()
    closed = Signal()

    def __init__(self, name: str, action: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("tone", "warn")
        self._look = look
        self._text = QLabel(self)
        self._text.setObjectName(f"{name}.text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        # What has to be looked after is worth copying.
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton(action, self)
        self.action.setObjectName(f"{name}.action")
        self.action.setProperty("kind", "small")
        self.action.setVisible(bool(action))
        self.close_button = QPushButton(self)
        self.close_button.setObjectName(f"{name}.close")
        self.close_button.setProperty("kind", "bare")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.action.clicked.connect(self.acted)
        self.close_button.clicked.connect(self._on_closed)
        look.changed.connect(self._dress)
        self._focus_before = FocusBefore(self)
        self._dress()
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_text(self, text: str) -> None:
        """Say this; nothing puts it away."""
        self._text.setText(text)
        self.setAccessibleName(text)
        if not text:
            self._focus_before.give_back()
        self.setVisible(bool(text))

    def take_in(self, buttons: QWidget) -> None:
        """Show these as well: more that can be done about it."""
        self._row.insertWidget(1, buttons, 0, Qt.AlignmentFlag.AlignTop)
        buttons.show()

    def _on_closed(self) -> None:
        self._focus_before.give_back()
        self.hide()
        self.closed.emit()

    def _dress(self) -> None:
        self.close_button.setIcon(self._look.icon("x", "text"))


class TroubleStrips(QWidget):
    """What was left open by a window before, a library of the phone system that does not answer, and more that others
    put in."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        self.before = TroubleStrip("before", "", look, self)
        self.stuck = TroubleStrip("stuck", self.tr("Restart Callboard"), look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.before)
        column.addWidget(self.stuck)
        self._column = column

    def take_in(self, strip: QWidget) -> None:
        """Show this one below the others, whenever it has something to say."""
        self._column.addWidget(strip)
