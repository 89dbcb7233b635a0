"""The last calls with the contact that is shown, and the way to all of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.long_words import breakable, may_shrink

MOST_SHOWN = 5
ICON = 14


@dataclass(frozen=True, slots=True)
class LastCall:
    """One call in words: which way it went (an icon, and what that means), when, and what became of it."""

    icon: str
    way: str
    when: str
    result: str
    is_missed: bool = False


class LastCalls(QWidget):
    """`all_requested` asks for the page that shows every call with these numbers."""

    all_requested = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icons: list[tuple[QLabel, str, bool]] = []
        self.setObjectName("contacts.calls")
        self._rows = QWidget(self)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self._empty = label(self, "contacts.calls.empty", "second", wraps=True)
        self._empty.setText(self.tr("No calls with this contact were seen."))
        may_shrink(self._empty)
        self.all = QPushButton(self.tr("Show in History"), self)
        self.all.setObjectName("contacts.calls.all")
        self.all.setProperty("kind", "link")
        self.all.clicked.connect(self.all_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label(self, role="heading", text=self.tr("Last calls")))
        layout.addWidget(self._rows)
        layout.addWidget(self._empty)
        layout.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        look.changed.connect(self._dress)
        self.show_calls(())

    def show_calls(self, calls: Sequence[LastCall]) -> None:
        """These, the newest first."""
        self._icons.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, call in enumerate(calls[:MOST_SHOWN]):
            icon = QLabel(self._rows)
            icon.setToolTip(call.way)
            icon.setAccessibleName(call.way)
            self._icons.append((icon, call.icon, call.is_missed))
            when = label(self._rows, "contacts.calls.when", "plain", call.when)
            result = label(
                self._rows, "contacts.calls.result", "error" if call.is_missed else "second", call.result, wraps=True
            )
            result.setText(breakable(call.result))
            result.setAccessibleName(f"{call.way}, {call.when}, {call.result}")
            may_shrink(result)
            for column, part in enumerate((icon, when, result)):
                self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop if column else Qt.AlignmentFlag(0))
        self._rows.setVisible(bool(calls))
        self._empty.setVisible(not calls)
        self._dress()

    def _dress(self) -> None:
        for where, icon, is_missed in self._icons:
            size = self._look.px(ICON)
            colour = "danger" if is_missed else "text2"
            where.setPixmap(self._look.pixmap(icon, colour, size, self.devicePixelRatioF()))
