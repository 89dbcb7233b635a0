"""The lower edge of the first run: which step it is, why one cannot go on, and the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.views.button_icons import put_icon
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.first_run.said_line import SaidLine
from callboard.views.first_run.step import MARGIN
from callboard.views.labels import label
from callboard.views.look.look import Look

GAP, ABOVE = 8, 14
ARROW = 16


class Footer(QFrame):
    """Enter presses `forward`, wherever the keyboard is, but on another button."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("first_run.footer")
        self.setProperty("side", "foot")
        self._look = look
        self._goes_on = True
        self.step = label(self, "first_run.step", "body")
        self.said = SaidLine("first_run.objection", look, self)
        self.cancel = self._button(self.tr("Cancel"), "cancel")
        self.back = self._button(self.tr("Back"), "back")
        self.forward = self._button("", "next", "primary")
        row = QWidget(self)
        buttons = ButtonFlow(row)
        self.step.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self.step, self.cancel, self.back, self.forward):
            buttons.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(GAP)
        self._column.addWidget(self.said)
        self._column.addWidget(row)
        look.changed.connect(self._dress)
        self._dress()

    def show_forward(self, text: str, goes_on: bool) -> None:
        """What the last button says; an arrow when another step follows."""
        self._goes_on = goes_on
        self.forward.setText(text)
        self._dress()

    def _button(self, text: str, name: str, kind: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"first_run.{name}")
        if kind:
            button.setProperty("kind", kind)
        return button

    def _dress(self) -> None:
        self._column.setContentsMargins(MARGIN, ABOVE, MARGIN, ABOVE)
        self.step.setMinimumHeight(self.forward.sizeHint().height())
        # The arrow stands behind the word; there is none that points the other way.
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._goes_on and not is_mirrored:
            self.forward.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            put_icon(self.forward, self._look, "arrow-right", "onaccent", ARROW)
        else:
            self.forward.setIcon(QIcon())
