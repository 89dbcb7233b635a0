"""One field of the profile editor: its name above it, and below it what is wrong with it, or that IT has set it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.first_run.said_line import SaidLine
from callboard.views.labels import label
from callboard.views.look.look import Look


class EditorField(QWidget):
    """`key` is the field of a profile that `control` shows; its accessible name stands above it."""

    def __init__(self, key: str, control: QWidget, look: Look, parent: QWidget, hint: str = "") -> None:
        super().__init__(parent)
        self.key = key
        self.control = control
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = label(self, f"{control.objectName()}.name", "field-name-small", control.accessibleName(), wraps=True)
        name.setBuddy(control)
        column.addWidget(name)
        column.addWidget(control)
        self._hint = WrappingLabel(f"{control.objectName()}.hint", "second", self)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._said = SaidLine(f"{control.objectName()}.said", look, self)
        column.addWidget(self._hint)
        column.addWidget(self._said)
        control.setAccessibleDescription(hint)
        self.setFocusProxy(control)

    @property
    def said(self) -> str:
        """What is wrong, "" when nothing is."""
        return self._said.text

    def complain(self, text: str) -> None:
        """Say what is wrong; "" takes it back."""
        self._said.say(text, "danger")
        self.control.setAccessibleDescription(text or self._hint.text())

    def lock(self, is_locked: bool) -> None:
        """Whether it stays as IT set it."""
        self.control.setEnabled(not is_locked)
        if is_locked:
            self._hint.setText(self.tr("Set by your IT."))
            self._hint.show()
            self.control.setAccessibleDescription(self._hint.text())
