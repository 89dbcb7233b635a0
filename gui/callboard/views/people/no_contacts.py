"""What the page shows while there is not a single contact."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.labels import label
from callboard.views.words.long_words import may_shrink

MARGIN = 24


class NoContacts(QFrame):
    """Says so, and offers both ways to the first one."""

    import_requested = Signal()
    new_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("contacts.none")
        self.setProperty("surface", "card")
        title = label(self, "contacts.none.title", "title", self.tr("No contacts yet."), wraps=True)
        text = label(self, "contacts.none.text", "body", wraps=True)
        text.setText(self.tr("People outside your phone system. Take them from a vCard or CSV file, or type them in."))
        may_shrink(title, text)
        self.first = QPushButton(self.tr("Import contacts…"), self)
        self.first.setObjectName("contacts.none.import")
        self.first.setProperty("kind", "primary")
        new = QPushButton(self.tr("New contact"), self)
        new.setObjectName("contacts.none.new")
        self.first.clicked.connect(self.import_requested)
        new.clicked.connect(self.new_requested)
        flow = ButtonFlow(at_start=True)
        flow.addWidget(self.first)
        flow.addWidget(new)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(8)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(8)
        column.addLayout(flow)
