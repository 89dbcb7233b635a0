"""A field for a password: hidden unless its eye is pressed, and never showing one that is stored."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from callboard.views.button_icons import put_icon
from callboard.views.look.look import Look

LONGEST_PASSWORD = 200
EYE_ROOM = 34


class PasswordField(QLineEdit):
    """What is stored stays where it is: the field is empty then and says so."""

    def __init__(self, name: str, title: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setMaxLength(LONGEST_PASSWORD)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAcceptDrops(False)
        self.eye = QPushButton(self)
        self.eye.setObjectName(f"{name}.show")
        self.eye.setProperty("kind", "bare")
        self.eye.setCheckable(True)
        self.eye.setAccessibleName(self.tr("Show the password"))
        self.eye.setToolTip(self.eye.accessibleName())
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 3, 0)
        inside.addStretch(1)
        inside.addWidget(self.eye)
        self.eye.toggled.connect(self._dress)
        self.textChanged.connect(self._dress)
        look.changed.connect(self._dress)
        self._dress()

    def show_stored(self, is_stored: bool) -> None:
        """Whether there is one already, which stays unless another one is typed."""
        self.setPlaceholderText(self.tr("Stored and hidden") if is_stored else "")

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back to it finds it hidden."""
        super().hideEvent(event)
        self.eye.setChecked(False)

    def _dress(self) -> None:
        is_shown = self.eye.isChecked() and bool(self.text())
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self.eye.setEnabled(self.isEnabled() and bool(self.text()))
        put_icon(self.eye, self._look, "eye-off" if is_shown else "eye", "text2")
        self.setTextMargins(0, 0, self._look.px(EYE_ROOM), 0)

    def sizeHint(self) -> QSize:
        """Room for a few letters beside the eye."""
        return super().sizeHint().expandedTo(QSize(self._look.px(120), 0))
