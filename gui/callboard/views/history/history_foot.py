"""What can be done with the row that is selected, and what this page is. What cannot be done says why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.views.action_book import ActionBook
from callboard.views.button_icons import put_icon
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.look.look import Look


class HistoryFoot(QFrame):
    """One button for each of the actions called `names`, and a note below. Whether it can be pressed, and why not, is
    what the book says of its action."""

    def __init__(self, name: str, names: Sequence[str], book: ActionBook, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._book = book
        self._look = look
        self._note_text = ""
        self.buttons: dict[str, QPushButton] = {}
        flow = ButtonFlow(at_start=True)
        for action in names:
            button = QPushButton(self)
            button.setObjectName(action)
            button.setProperty("kind", "small")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(book[action].trigger)
            book[action].changed.connect(self._show)
            flow.addWidget(button)
            self.buttons[action] = button
        self._note = WrappingLabel(f"{name}.note", "second", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(flow)
        column.addWidget(self._note)
        look.changed.connect(self._show)
        self._show()

    def show_note(self, text: str) -> None:
        """What stands below as long as everything can be done."""
        self._note_text = text
        self._show()

    def _show(self) -> None:
        reasons: dict[str, None] = {}
        for name, button in self.buttons.items():
            why = self._book.why_not(name)
            if why:
                reasons[why] = None
            text = self._book[name].text().replace("&", "")
            if button.text() != text:
                button.setText(text)
            button.setAccessibleName(self._book.plain_text(name))
            button.setAccessibleDescription(why)
            button.setToolTip(self._book[name].toolTip())
            button.setEnabled(not why)
            if self._book.icon_name(name):
                put_icon(button, self._look, self._book.icon_name(name))
        text = " ".join([*reasons, self._note_text]) if reasons else self._note_text
        if self._note.text() != text:
            self._note.setText(text)
