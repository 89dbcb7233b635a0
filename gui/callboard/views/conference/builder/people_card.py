"""The people of a new conference: chips, how many, and what was no one in a list that was pasted."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from callboard.views.conference.builder.chip_field import ChipField
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.labels import label


class PeopleCard(QFrame):
    """What came of a list stays in sight until the people are others."""

    def __init__(self, chip_field: ChipField, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("conf.people.card")
        self.setProperty("surface", "card")
        self._count = label(self, "conf.count", "second")
        self._told = WrappingLabel("conf.people.told", "plain", self)
        self._told.hide()
        head = QHBoxLayout()
        head.addWidget(label(self, role="title", text=self.tr("People")))
        head.addStretch(1)
        head.addWidget(self._count)
        how = self.tr("Called in this order. Drag people here from the list, the board or another program.")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 14, 16, 13)
        inside.setSpacing(10)
        inside.addLayout(head)
        inside.addWidget(chip_field)
        inside.addWidget(label(self, role="second", text=how, wraps=True))
        inside.addWidget(self._told)

    def show_count(self, count: int) -> None:
        """How many are on the list."""
        self._count.setText(self.tr("{count} added").format(count=count))

    def tell(self, text: str) -> None:
        """What came of a list."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def forget(self) -> None:
        """The people are others now."""
        self.tell("")
