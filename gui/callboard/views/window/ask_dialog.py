"""A question to the whole window, with a title, a sentence and two answers; nothing waits for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.views.labels import label
from callboard.views.look.look import Look

WIDTH = 440


class AskDialog(QDialog):
    """`stay` has the focus: a stray Enter changes nothing. `answered` tells whether the other button was pressed, and
    whether the box was ticked; Esc and the close button answer nothing."""

    answered = Signal(bool, bool)

    def __init__(self, title: str, text: str, stay: str, go: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ask")
        self.setProperty("surface", "panel")
        self.setWindowTitle(self.tr("Callboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.never_again = QCheckBox(self.tr("Don't ask again"), self)
        self.never_again.setObjectName("ask.never_again")
        self.never_again.hide()
        self.stay = QPushButton(stay, self)
        self.stay.setObjectName("ask.stay")
        self.go = QPushButton(go, self)
        self.go.setObjectName("ask.go")
        self.go.setAutoDefault(False)
        self.stay.setDefault(True)
        self.stay.clicked.connect(lambda: self._answer(False))
        self.go.clicked.connect(lambda: self._answer(True))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.never_again)
        buttons.addStretch(1)
        buttons.addWidget(self.stay)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(10)
        layout.addWidget(label(self, "ask.title", "title", title, wraps=True))
        layout.addWidget(label(self, "ask.text", "body", text, wraps=True))
        layout.addSpacing(6)
        layout.addLayout(buttons)
        self.setMinimumWidth(look.px(WIDTH))
        self.stay.setFocus()

    def offer_never_again(self) -> None:
        """Let the answer stand for good."""
        self.never_again.show()

    def _answer(self, is_go: bool) -> None:
        self.answered.emit(is_go, self.never_again.isChecked())
        self.close()
