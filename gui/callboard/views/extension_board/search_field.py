"""The field that finds people: a magnifier before the text, behind it the key that leads there or a cross."""

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from callboard.views.action_book import ActionBook
from callboard.views.look.look import Look
from callboard.views.words.key_names import named, with_key

BUTTON, ICON, INSET = 28, 16, 8


class SearchField(QLineEdit):
    """Esc clears it, Down goes to what was found, Enter to the only one who was. `page` is where it stands, `words`
    what can be found there."""

    left_downwards = Signal()
    entered = Signal()
    left_empty = Signal()  # Esc, and there is nothing to clear

    def __init__(
        self, look: Look, book: ActionBook, parent: QWidget | None = None, page: str = "board", words: str = ""
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._book = book
        self.setObjectName(f"{page}.search")
        self.setPlaceholderText(words or self.tr("Find a name, number or group"))
        self.setAccessibleName(self.placeholderText())
        # In a narrow window with large text even the placeholder may not fit; it is cut by the field.
        self.setProperty("elides", True)
        self._glass = QLabel(self)
        self._key = QLabel(self)
        self._key.setIndent(0)
        self._key.setProperty("role", "keycap")
        self._cross = QPushButton(self)
        self._cross.setObjectName(f"{page}.search.clear")
        self._cross.setProperty("kind", "bare")
        self._cross.setAccessibleName(self.tr("Clear search"))
        self._cross.setToolTip(with_key(self.tr("Clear search"), named("Esc")))
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        # Esc does the same; a stop between the field and what it finds would only be in the way.
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self.clear)
        self.textChanged.connect(lambda _: self._show_end())
        look.changed.connect(self._dress)
        book["board.find"].changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Down and Enter mean something here."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left_empty.emit()
            event.ignore()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is inside at its place."""
        super().resizeEvent(event)
        self._show_end()

    def _dress(self) -> None:
        px, ratio = self._look.px, self.devicePixelRatioF()
        self._glass.setPixmap(self._look.pixmap("search", "text2", px(ICON), ratio))
        self._cross.setIcon(self._look.icon("x"))
        self._cross.setIconSize(QSize(px(ICON), px(ICON)))
        self._key.setText(self._book.keys("board.find").split(", ")[0])
        self._show_end()

    def _show_end(self) -> None:
        self._cross.setVisible(bool(self.text()))
        self._key.setVisible(not self.text() and self._has_room_for_key())
        self._place()

    def _has_room_for_key(self) -> bool:
        self._key.adjustSize()
        words = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        needed = words + self._key.width() + self._look.px(ICON + 4 * INSET + 16)
        return bool(self._key.text()) and needed <= self.width()

    def _place(self) -> None:
        px = self._look.px
        self._key.adjustSize()
        self._glass.resize(px(ICON), px(ICON))
        self._cross.resize(px(BUTTON), px(BUTTON))
        end = self._cross if self.text() else self._key
        middle = self.height() // 2
        left, right = px(INSET) + 2, self.width() - px(INSET) - end.width()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if is_mirrored:
            left, right = self.width() - left - self._glass.width(), px(INSET)
        self._glass.move(left, middle - self._glass.height() // 2)
        end.move(right, middle - end.height() // 2)
        before, behind = px(ICON) + px(INSET), end.width() + px(4) if not end.isHidden() else 0
        margins = QMargins(behind if is_mirrored else before, 0, before if is_mirrored else behind, 0)
        if margins != self.textMargins():  # the same ones would have the window laid out anew at every key
            self.setTextMargins(margins)
