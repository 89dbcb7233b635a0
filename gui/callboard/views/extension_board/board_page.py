"""The page with the board: search and group above the tiles, the conference rooms below them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.models.board_update import BoardUpdate
from callboard.models.filters import ExtensionFilter
from callboard.views.extension_board.board_view import BoardView
from callboard.views.extension_board.tile_geometry import GAP
from callboard.views.look.look import Look
from callboard.views.slot_board.slot_strip import SlotStrip

PAGE_MARGIN = 16


class SearchField(QLineEdit):
    """Esc clears it, Down goes to what was found."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Down mean something here."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class BoardPage(QWidget):
    """Finds people in `people` and shows them in `tiles`."""

    def __init__(
        self, people: ExtensionFilter, tiles: BoardView, strip: SlotStrip, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self._people = people
        self._look = look
        self.tiles = tiles
        self.strip = strip
        self.search = SearchField(self)
        self.search.setObjectName("board.search")
        self.search.setPlaceholderText(self.tr("Find a name, number or group"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(look.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.groups = QComboBox(self)
        self.groups.setObjectName("board.group")
        self.groups.setAccessibleName(self.tr("Group"))
        self.groups.setMinimumWidth(164)
        self._empty = QLabel(self)
        self._empty.setObjectName("board.empty")
        self._empty.setProperty("role", "off")
        self._lay_out()
        self._connect()
        self._show_groups(Board())
        self._say_if_empty()

    def show_board(self, update: BoardUpdate) -> None:
        """New groups may have come with a new picture."""
        if update.replaced:
            self._show_groups(update.board)
            self._say_if_empty()

    def focus_search(self, letters: str = "") -> None:
        """Put the cursor into the search field, with `letters` typed already."""
        self.search.setFocus()
        if letters.strip():
            self.search.setText(letters)
        else:
            self.search.selectAll()

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, GAP, 0)
        header.setSpacing(8)
        header.addWidget(self.search, 1)
        header.addWidget(self.groups)
        body = QVBoxLayout()
        body.setContentsMargins(PAGE_MARGIN, 12, PAGE_MARGIN - GAP, 0)
        body.setSpacing(12)
        body.addLayout(header)
        body.addWidget(self._empty)
        body.addWidget(self.tiles, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addWidget(self.strip)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._people.set_search)
        self.search.left_downwards.connect(self._on_left_downwards)
        self.groups.currentIndexChanged.connect(lambda _: self._people.set_group(self.groups.currentData() or ""))
        self.tiles.letters_typed.connect(self.focus_search)
        self._people.count_changed.connect(lambda _: self._say_if_empty())
        self._look.changed.connect(lambda: self._glass.setIcon(self._look.icon("search")))

    def _on_left_downwards(self) -> None:
        self.tiles.setFocus()
        if not self.tiles.currentIndex().isValid() and self._people.rowCount():
            self.tiles.setCurrentIndex(self._people.index(0))

    def _show_groups(self, board: Board) -> None:
        names = sorted({group for extension in board.extensions.values() for group in extension.groups})
        chosen = self.groups.currentData()
        self.groups.blockSignals(True)
        self.groups.clear()
        self.groups.addItem(self.tr("All groups"), "")
        for name in names:
            self.groups.addItem(name, name)
        self.groups.setCurrentIndex(max(0, self.groups.findData(chosen)))
        self.groups.blockSignals(False)
        self._people.set_group(self.groups.currentData() or "")

    def _say_if_empty(self) -> None:
        typed = self._people.typed.strip()
        no_match = self.tr("No one matches “{text}”.").format(text=typed)
        self._empty.setText(no_match if typed else self.tr("No extensions yet."))
        self._empty.setVisible(self._people.rowCount() == 0)
