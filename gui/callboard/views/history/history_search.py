"""The field that finds calls of the past: what is typed is looked for as soon as nobody types on."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from callboard.views.action_book import ActionBook
from callboard.views.extension_board.search_field import SearchField
from callboard.views.look.look import Look

WAITS_MS = 120
"""Between two letters of one word; longer than that it may be the last one."""


class HistorySearch(SearchField):
    """`looked_for` brings the text, at most once for each rest between two letters."""

    looked_for = Signal(str)

    def __init__(self, look: Look, book: ActionBook, parent: QWidget) -> None:
        words = QCoreApplication.translate("History", "Find a name or number")
        super().__init__(look, book, parent, page="history", words=words)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(WAITS_MS)
        self._rest.timeout.connect(lambda: self.looked_for.emit(self.text()))
        self.textChanged.connect(self._on_text)
        self.entered.connect(self._look_now)

    def _on_text(self, text: str) -> None:
        if text:
            self._rest.start()
        else:
            self._rest.stop()
            self.looked_for.emit("")

    def _look_now(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self.looked_for.emit(self.text())
